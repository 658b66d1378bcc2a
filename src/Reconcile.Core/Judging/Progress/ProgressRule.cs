using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Progress;

/// <summary>What was planned and then done, or what follows by the row of events (arrested, then charged): news, and no conflict.</summary>
internal sealed class ProgressRule : IRule
{
    private static readonly (HashSet<(string, string)> All, HashSet<(string, string)> HandedOn) Rows = (Read("rows", "handed on"), Read("handed on"));

    private static readonly WordList Tries = WordList.Load("Judging/Progress/tries.lexicon");

    /// <summary>Name of the rule, as its verdicts carry it.</summary>
    public const string Rule = "progress";

    public string Name => Rule;

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Polarity != pair.Second.Polarity || pair.First.Polarity == Polarity.Negative) return null;
        if ((pair.Agent == Level.Different && !HandsOn(pair)) || pair.Place == Level.Different || pair.Anchor == Level.Different) return null;
        int planned = Planned(pair), order = planned != 0 ? planned : Followed(pair);
        if (order == 0 || Likeness.ReportedAgainst(pair, order)) return null;
        var slot = new Slot($"progress:{pair.First.Events[0]}", $"How far has it come: {Likeness.Topic(pair.First)}?");

        // What follows in the life of one named person follows on what went before.
        bool one = planned == 0 && Likeness.SharesPerson(pair, inOneRole: false);
        return new Verdict(
            VerdictKind.Conflict, ConflictType.Status, slot, Likeness.Topic(pair.First), Likeness.Topic(pair.Second),
            "One tells an earlier step of what the other tells.", Name, (one || Likeness.OnOtherDays(pair) ? 0.6 : 0.4) + (0.4 * pair.Shared.OfShorter))
        { Identity = one ? 0.85 : planned == 0 && HandsOn(pair) ? 0.75 : 0, Progresses = true, Supersedes = true, Order = order };
    }

    /// <summary>What one body has done to a thing another takes up: the House passed the bill, the governor signed it.</summary>
    private static bool HandsOn(PairComparison pair) =>
        pair.Patient == Level.Same && !Likeness.OneIsAnother(pair) && (Rows.HandedOn.Contains((pair.First.Events[0], pair.Second.Events[0])) || Rows.HandedOn.Contains((pair.Second.Events[0], pair.First.Events[0])));

    /// <summary>1 where the first plans what the second tells as done, -1 the other way.</summary>
    private static int Planned(PairComparison pair)
    {
        bool all = pair.Agent == Level.Same && pair.Patient is Level.Same or Level.Close;
        bool known = pair.Event == Level.Same && pair.Agent is Level.Same or Level.Close && pair.SharedNames > 0;
        if (pair.Meaning.Count < 2 || pair.Meaning.OfShorter < (known ? 0.2 : all ? 0.25 : 0.4) || pair.Patient == Level.Different) return 0;
        if (pair.Agent is not (Level.Same or Level.Close) && pair.Patient is not (Level.Same or Level.Close) && pair.SharedNames == 0 && (pair.Shared.Count < 3 || pair.Shared.OfShorter < 0.6)) return 0;
        if (IsAgain(pair.First) || IsAgain(pair.Second) || (Likeness.UnknownDoers(pair) && pair.SharedNames == 0)) return 0;
        bool first = IsAhead(pair.First), second = IsAhead(pair.Second);
        if (first && IsDone(pair.Second) && Leads(pair, pair.First, pair.Second) && Follows(pair, pair.First.Claim, pair.Second.Claim)) return 1;
        return second && IsDone(pair.First) && Leads(pair, pair.Second, pair.First) && Follows(pair, pair.Second.Claim, pair.First.Claim) ? -1 : 0;
    }

    /// <summary>Whether the deed is what was planned, or what follows on it by the row: they will vote, they approved.</summary>
    private static bool Leads(PairComparison pair, ClaimProfile plan, ClaimProfile deed)
    {
        if (pair.Event == Level.Same) return true;
        if (pair.Shared.Count < 3 || pair.Shared.OfShorter < 0.6) return false;
        foreach (string a in plan.Events)
            foreach (string b in deed.Events)
                if (Rows.All.Contains((a, b))) return true;
        return false;
    }

    /// <summary>What was done once and will be done again is not what was planned.</summary>
    private static bool IsAgain(ClaimProfile profile)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.Lemma is "again" or "another" or "next" or "further") return true;
        return false;
    }

    /// <summary>Whether the deed is told on a later day than the plan, or of the very time that was planned, and not of a time before it.</summary>
    private static bool Follows(PairComparison pair, Claim plan, Claim deed)
    {
        if (plan.AsOf is { } x && deed.Time?.To is { } to && DateOnly.FromDateTime(to) < x.Date) return false;
        if (pair.Time is Level.Same or Level.Close) return true;
        return plan.AsOf is { } a && deed.AsOf is { } b ? b.Date > a.Date : pair.Shared.OfShorter >= 0.6;
    }

    private static bool IsAhead(ClaimProfile profile) =>
        profile.Claim.Tells && (profile.Claim.Status is ClaimStatus.Planned or ClaimStatus.Predicted || IsTrying(profile));

    /// <summary>Who struggles to do something has not done it yet; who tried may have, at once.</summary>
    private static bool IsTrying(ClaimProfile profile)
    {
        if (profile.Claim.Status is not (ClaimStatus.Possible or ClaimStatus.UnderWay)) return false;
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.Class == WordClass.Verb && Tries.SectionOf(node.Lemma) is { } section && (section == "ongoing" || !profile.Claim.InPast)) return true;
        return false;
    }

    private static bool IsDone(ClaimProfile profile) =>
        profile.Claim.Status is ClaimStatus.UnderWay or ClaimStatus.Completed or ClaimStatus.Confirmed || (profile.Claim is { Status: ClaimStatus.Stated, InPast: true } && Likeness.Asserts(profile));

    private static int Followed(PairComparison pair)
    {
        if (pair.Patient is not (Level.Same or Level.Close) && pair.SharedNames == 0) return 0;

        // Told on one day, the one may be a part of the other: they voted to approve it.
        if (pair.First.Claim.AsOf is { } x && pair.Second.Claim.AsOf is { } y && x.Date == y.Date) return 0;
        if (!Likeness.IsFactual(pair.First) || !Likeness.IsFactual(pair.Second) || !Likeness.Asserts(pair.First) || !Likeness.Asserts(pair.Second)) return 0;
        foreach (string a in pair.First.Events)
        {
            foreach (string b in pair.Second.Events)
            {
                if (Rows.All.Contains((a, b))) return 1;
                if (Rows.All.Contains((b, a))) return -1;
            }
        }

        return 0;
    }

    private static HashSet<(string, string)> Read(params ReadOnlySpan<string> sections)
    {
        var rows = new HashSet<(string, string)>();
        foreach (LexiconLine line in LexiconReader.Read("Judging/Progress/progress.lexicon"))
        {
            if (sections.IndexOf(line.Section) < 0) continue;
            foreach (string later in line.Values) rows.Add((line.Key, later));
        }

        return rows;
    }
}
