namespace Reconcile.Judging.Pairs;

/// <summary>What is measured of two aligned texts. The order is the order of the learned model.</summary>
internal enum PairFeature : byte
{
    // How much of each text the other covers, by weight of aligned words.
    CoverSecond, CoverFirst, Dice, StrictSecond, StrictFirst, BestSentence, UnalignedSecond, UnalignedFirst, FullCover,
    LeastCover, MostCover, RareSecond, RareFirst, RareLeast, RarestNew, SharedContent, Crossed,

    // Letters and words in a row.
    Unigrams, Bigrams, TrigramsOfWords, FourGrams, LettersInRow, CommonSecond, CommonFirst, EditLikeness, LengthRatio, SecondLonger, WordsFirst, WordsSecond,

    // Where the two run apart, word by word.
    GapCount, GapFirst, GapSecond, OnlyLeftOut, OnlyAdded, Substitutions, SubstitutedSynonym, SubstitutedWider, SubstitutedNarrower, SubstitutedOpposite,
    SubstitutedExclusive, SubstitutedUnknown, SubstitutionLikeness, AddedContent, LeftOutContent, SubstitutionSteps, SubstitutionDepth,

    // What kind of word is put for another.
    SubstitutedPerson, SubstitutedAnimal, SubstitutedPlace, SubstitutedFood, SubstitutedSubstance, SubstitutedThing, SubstitutedName, SubstitutedOrdinal,
    SubstitutedColour, SubstitutedQuality, SubstitutedVerb, SubstitutedDirection, SubstitutedInSubject,

    // Negation.
    NegationParity, NegationRoot, NegationAligned, NegationsFirst, NegationsSecond, NoNoun, DeniedCover, DeniedNew, IndefiniteFirst, IndefiniteSecond,

    // Words that exclude each other in aligned places.
    Opposite, OppositeLoose, OppositeRoot, Exclusive, ExclusiveSameRole, ExclusiveName, ExclusiveNameLoose, Narrower, KindSame, KindOther, KindOtherPerson,

    // Numbers.
    NumberSame, NumberSameLoose, NumberOtherRole, NumberEntails, NumberWider, NumberNear, NumberDisjoint, NumberDisjointLoose, NumberDisjointFar, NumberNone, NumberNew, NumbersSecond, NumberElsewhere, NumberNewFirst,

    // Times.
    TimeSame, TimeDisjoint, TimeDisjointLoose, TimeNew, TimeNewFirst,

    // Participants.
    RootSame, RootOther, AgentSame, AgentOther, AgentNew, PatientSame, PatientOther, PatientNew, RolesSame, RolesSwapped, Triples, NameCover, NameNew, NameNewFirst,
    NounNew, VerbNew, ModifierNew,

    // How it is said.
    StatusDiffers, HedgeFirst, HedgeSecond, RefuteFirst, RefuteSecond, QuestionFirst, QuestionSecond, SaidFirst, SaidSecond, ExtremeFirst, ExtremeSecond,
    AllSecond, ModalSecond, RefutedFirst, RefutedSecond, HedgedSecond, CapitalsFirst, CapitalsSecond, ArticlesFirst, ArticlesSecond,

    // Nearness in meaning by the gloss vectors.
    MeaningCosine, MeaningFirst, MeaningSecond, MeaningFarthest, SubstitutionMeaning,
}
