namespace Reconcile;

/// <summary>One link of the chain of those who are said to say a claim.</summary>
/// <param name="Name">Resolved name: the fullest form the article gives, or the words used.</param>
/// <param name="Stance">How the speaker stands to the claim.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Key">Identity across articles: equal keys are the same speaker (Konashenkov = Igor Konashenkov).</param>
/// <param name="Direct">Whether the words are a direct quotation.</param>
public sealed record Speaker(string Name, Stance Stance, SpeakerKind Kind, string Key, bool Direct);
