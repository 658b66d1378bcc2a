namespace Reconcile.Matching.Profiles;

/// <summary>A name of two words or more as the article writes it.</summary>
/// <param name="Name">The words.</param>
/// <param name="IsPerson">Whether it is known to be a person's.</param>
/// <param name="Source">The words about a speaker that hold it (the team's manager, Ann Lee); empty for others.</param>
internal readonly record struct SpelledName(string Name, bool IsPerson, string Source = "");
