namespace Reconcile.Judging.Pairs;

/// <summary>What is measured of two aligned texts. The order is the order of the learned model.</summary>
internal enum PairFeature : byte
{
    // How much of each text the other covers, by weight of aligned words.
    CoverSecond, CoverFirst, Dice, StrictSecond, StrictFirst, BestSentence, UnalignedSecond, UnalignedFirst, FullCover,

    // Letters and words in a row.
    Unigrams, Bigrams, TrigramsOfWords, LettersInRow, CommonSecond, CommonFirst, EditLikeness, LengthRatio, SecondLonger, WordsFirst, WordsSecond,

    // Where the two run apart, word by word.
    GapCount, GapFirst, GapSecond, OnlyLeftOut, OnlyAdded, Substitutions, SubstitutedSynonym, SubstitutedWider, SubstitutedNarrower, SubstitutedOpposite,
    SubstitutedExclusive, SubstitutedUnknown, SubstitutionLikeness, AddedContent, LeftOutContent,

    // Negation.
    NegationParity, NegationRoot, NegationAligned, NegationsFirst, NegationsSecond, NoNoun,

    // Words that exclude each other in aligned places.
    Opposite, OppositeRoot, Exclusive, ExclusiveSameRole, ExclusiveName, Narrower,

    // Numbers.
    NumberSame, NumberEntails, NumberWider, NumberNear, NumberDisjoint, NumberDisjointLoose, NumberNone, NumberNew, NumbersSecond,

    // Times.
    TimeSame, TimeDisjoint, TimeNew,

    // Participants.
    RootSame, RootOther, AgentSame, AgentOther, AgentNew, PatientSame, PatientOther, PatientNew, RolesSame, RolesSwapped, Triples, NameCover, NameNew,
    NounNew, VerbNew, ModifierNew,

    // How it is said.
    StatusDiffers, HedgeFirst, HedgeSecond, RefuteFirst, RefuteSecond, QuestionFirst, QuestionSecond, SaidFirst, SaidSecond, ExtremeFirst, ExtremeSecond,
    AllSecond, ModalSecond,

    // Nearness in meaning by the gloss vectors.
    MeaningCosine, MeaningFirst, MeaningSecond, MeaningFarthest, SubstitutionMeaning,
}
