using Reconcile.Extraction.Addresses;
using Reconcile.Extraction.Measures;
using Reconcile.Matching.Ages;
using Reconcile.Matching.Causes;
using Reconcile.Matching.Devices;
using Reconcile.Matching.Doers;
using Reconcile.Matching.Jobs;
using Reconcile.Matching.Lots;
using Reconcile.Matching.Occasions;
using Reconcile.Matching.Posts;
using Reconcile.Matching.Ranks;
using Reconcile.Matching.Requests;
using Reconcile.Matching.Stakes;
using Reconcile.Matching.Unity;
using Reconcile.Matching.Wounds;

namespace Reconcile.Matching.Profiles;

/// <summary>What all claims of one article say together, for rules that ask whether an article says something elsewhere.</summary>
internal sealed class ArticleProfile
{
    public static ArticleProfile Empty { get; } = new([]);

    /// <param name="claims">The claims of the article.</param>
    public ArticleProfile(IReadOnlyList<Claim> claims)
    {
        var addresses = new List<StreetAddress>();
        var clocks = new List<TimeSpan>();
        var counts = new List<CountFact>();
        foreach (Claim claim in claims)
        {
            foreach (FrameNode node in claim.Frame.Nodes)
            {
                if (node.Class == WordClass.Noun) Nouns.Add(node.Lemma);
                if (node.EntityKey is not null) Keys.Add(node.EntityKey);
                if (node.EventClass is not null && claim.Polarity != Polarity.Negative) Events.Add(node.EventClass);
                if (Number(node) is { } number) numbers.Add(number);
            }

            counts.AddRange(claim.Frame.Counts);
            addresses.AddRange(claim.Addresses);
            if (claim.Time is { Granularity: Granularity.Hour, From: { } from }) clocks.Add(from.TimeOfDay);
        }

        (Counts, Addresses, Clocks) = ([.. counts], [.. addresses.Distinct()], [.. clocks.Distinct()]);
    }

    private readonly HashSet<(string Noun, double Value)> numbers = [];
    private bool? tellsOfHarm;

    /// <summary>Whether the article gives such a number of such a thing, or such a year, somewhere.</summary>
    /// <param name="counted">What is counted, or the figure of an amount or a year.</param>
    public bool Gives(FrameNode counted) => Number(counted) is { } number && numbers.Contains(number);

    private static (string Noun, double Value)? Number(FrameNode node) => node switch
    {
        { Quantity: { Low: { } low, High: { } high } quantity } => (node.Class == WordClass.Number ? quantity.Unit ?? string.Empty : node.Lemma, (low + high) / 2),
        { Time: { Granularity: Granularity.Year, From: { } from } } => ("year", from.Year),
        _ => null,
    };

    /// <summary>The common nouns.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Classes of the events that it tells of as having been.</summary>
    public HashSet<string> Events { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it tells that somebody was killed, hurt or lost.</summary>
    public bool TellsOfHarm => tellsOfHarm ??= Events.Any(EventMeasures.CountsPeople);

    /// <summary>Keys of all that is named.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The counts.</summary>
    public CountFact[] Counts { get; }

    /// <summary>The street addresses.</summary>
    public StreetAddress[] Addresses { get; }

    /// <summary>The clock times.</summary>
    public TimeSpan[] Clocks { get; }

    /// <summary>When and where what happens once is said to have happened.</summary>
    public OccasionReading[] Occasions { get; private set; } = [];

    /// <summary>Where somebody was hit.</summary>
    public WoundReading[] Wounds { get; private set; } = [];

    /// <summary>The ages.</summary>
    public AgeReading[] Ages { get; private set; } = [];

    /// <summary>Whether harm was meant.</summary>
    public CauseReading[] Causes { get; private set; } = [];

    /// <summary>How much of a company somebody owns.</summary>
    public StakeReading[] Stakes { get; private set; } = [];

    /// <summary>Who asked for what.</summary>
    public RequestReading[] Requests { get; private set; } = [];

    /// <summary>Votes with one voice or several.</summary>
    public UnityReading[] Unities { get; private set; } = [];

    /// <summary>The heads of what has one head.</summary>
    public PostReading[] Posts { get; private set; } = [];

    /// <summary>Who did it.</summary>
    public DoerReading[] Doers { get; private set; } = [];

    /// <summary>What became of all or some.</summary>
    public LotReading[] Lots { get; private set; } = [];

    /// <summary>What persons are by work.</summary>
    public JobReading[] Jobs { get; private set; } = [];

    /// <summary>Devices of warning or safety.</summary>
    public DeviceReading[] Devices { get; private set; } = [];

    /// <summary>Which of several it was.</summary>
    public OrdinalReading[] Ordinals { get; private set; } = [];

    /// <summary>Gathers what the claims say, once each of them knows this profile.</summary>
    /// <param name="article">The profiles of its claims.</param>
    public void Gather(ClaimProfile[] article)
    {
        Wounds = All(article, p => p.Wound);
        Ages = AgeReader.OfArticle(article);
        Causes = All(article, p => p.Cause);
        Occasions = All(article, p => p.Occasion);
        Ordinals = All(article, p => p.Ordinal);
        Stakes = All(article, p => p.Stake);
        Requests = All(article, p => p.Request);
        Unities = All(article, p => p.Unity);
        Posts = All(article, p => p.Post);
        Doers = All(article, p => p.Doer);
        Lots = All(article, p => p.Lot);
        Jobs = [.. article.SelectMany(p => p.Jobs).Distinct()];
        Devices = All(article, p => p.Device);
    }

    private static T[] All<T>(ClaimProfile[] article, Func<ClaimProfile, T?> read)
        where T : class => [.. article.Select(read).OfType<T>()];
}
