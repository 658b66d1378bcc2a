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
    NegationParity, NegationRoot, NegationAligned, NegationLoose, NegationsFirst, NegationsSecond, NegationShared, NoNoun, DeniedCover, DeniedLinks, DeniedNew, IndefiniteFirst, IndefiniteSecond,

    // Words that exclude each other in aligned places.
    Opposite, OppositeLoose, OppositeRoot, OppositeDenied, Exclusive, ExclusiveSameRole, ExclusiveName, ExclusiveNameLoose, Narrower, KindSame, KindOther, KindOtherPerson,

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

    WillSecond, PerhapsSecond, IntentSecond, DoubtFirst, DoubtSecond, TurnFirst, TurnSecond, SourceSecond, AsksSecond, SourceBefore, SourceAfter, OpensWithNo,

    // The plainest conflict and the clauses that it stands in.
    ConflictStrength, ConflictCount, ConflictClauseFirst, ConflictClauseSecond, ConflictAgent, ConflictPatient, ConflictSetting, ConflictSettingNew, ConflictDepthFirst, ConflictDepthSecond,

    // How many of something are spoken of, and negation of less than the clause.
    PartialFirst, PartialSecond, CancelledFirst, CancelledSecond, LocalFirst, LocalSecond, SeldomFirst, SeldomSecond, ScaleSame, ScaleNear, ScaleFar,

    // Numbers of the second text that are sums of numbers of the first.
    NumberSum,

    // Nearness in meaning by the word vectors.
    MeaningCosine, MeaningFirst, MeaningSecond, MeaningFarthest, SubstitutionMeaning, MeaningNamed, MeaningSalient, MeaningLostFirst, MeaningLostSecond,
}
