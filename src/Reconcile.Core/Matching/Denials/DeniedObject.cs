using Reconcile.Language.Lexicons;

namespace Reconcile.Matching.Denials;

/// <summary>What a claim of denying denies without telling it again: the allegations, any wrongdoing, it.</summary>
internal static class DeniedObject
{
    private static readonly WordList List = WordList.Load("Matching/Denials/denials.lexicon");

    /// <summary>The section of the list of denials that holds a word, or null.</summary>
    public static string? SectionOf(string word) => List.SectionOf(word);

    /// <summary>Whether the noun stands for what was said, by itself or in a section that the asker takes, too.</summary>
    public static bool IsSaid(string lemma, params ReadOnlySpan<string> also) => List.SectionOf(lemma) is { } section && (section is "said" or "blame" || also.Contains(section));

    /// <summary>Whether the noun stands for blame alone: an allegation, and not a report.</summary>
    public static bool IsBlame(string lemma) => List.SectionOf(lemma) == "blame";

    /// <summary>Whether the verb tells what somebody would like.</summary>
    public static bool IsWish(string lemma) => List.SectionOf(lemma) == "wishes";

    /// <summary>Whether one of the words is for somebody who speaks for another: a spokeswoman, Ann Lee; his lawyer.</summary>
    public static bool IsVoice(string speaker)
    {
        foreach (Range word in speaker.AsSpan().SplitAny(' ', ','))
            if (!speaker.AsSpan(word).IsEmpty && List.SectionOf(speaker[word].ToLowerInvariant()) == "voices") return true;
        return false;
    }

    /// <summary>Whether the word stands for what is offered or asked for.</summary>
    public static bool IsOffer(string lemma) => List.SectionOf(lemma) == "offers";

    /// <summary>Whether the claim points back, and does not say that this or that is denied.</summary>
    /// <param name="claim">The claim of denying.</param>
    /// <param name="said">The noun by which it does, or null where it names nothing.</param>
    /// <param name="also">The sections of nouns that point back beside those that always do.</param>
    public static bool PointsBack(Claim claim, out FrameNode? said, params ReadOnlySpan<string> also)
    {
        said = null;
        bool named = false;
        foreach (FrameNode node in claim.Frame.Nodes)
        {
            if (node.Head != claim.Frame.Root) continue;
            if (node.Role is FrameRole.Clause or FrameRole.Complement) return false;
            if (node.Role != FrameRole.Patient) continue;
            named = true;
            if (!IsSaid(node.Lemma, also)) continue;
            said = node;
            return true;
        }

        // He denied using the drug: what follows in the sentence says what is denied.
        return !named && claim.Span.End >= claim.Sentence.End - 2;
    }
}
