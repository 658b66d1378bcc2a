namespace Reconcile.Training;

/// <summary>A sentence to learn, its tags as numbers, and what teachers think of it.</summary>
/// <param name="Sentence">Of free text, heads and relations are the teachers'.</param>
/// <param name="Tags">A number of the tag set for each token.</param>
/// <param name="Opinion">Nothing where there are no teachers.</param>
internal sealed record Lesson(GoldSentence Sentence, int[] Tags, Opinion? Opinion);
