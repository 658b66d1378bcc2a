using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Posts;

/// <summary>Who is at the head of something that has one head.</summary>
/// <param name="Kind">What it is of, a section of <c>posts.lexicon</c>.</param>
/// <param name="Thing">Word for it.</param>
/// <param name="Modifiers">Keys and lemmas that restrict it.</param>
/// <param name="Holder">Who is, or null where the claim only shows that there is another of the kind.</param>
internal sealed record PostReading(string Kind, string Thing, string[] Modifiers, Participant? Holder);
