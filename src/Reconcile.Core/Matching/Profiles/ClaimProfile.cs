using Reconcile.Extraction.Addresses;
using Reconcile.Matching.Ages;
using Reconcile.Matching.Anchors;
using Reconcile.Matching.Causes;
using Reconcile.Matching.Custody;
using Reconcile.Matching.Denials;
using Reconcile.Matching.Devices;
using Reconcile.Matching.Doers;
using Reconcile.Matching.Durations;
using Reconcile.Matching.Figures;
using Reconcile.Matching.FlatDenials;
using Reconcile.Matching.Jobs;
using Reconcile.Matching.Knowledge;
using Reconcile.Matching.Lots;
using Reconcile.Matching.Occasions;
using Reconcile.Matching.Occupants;
using Reconcile.Matching.Origins;
using Reconcile.Matching.Posts;
using Reconcile.Matching.Prices;
using Reconcile.Matching.Ranks;
using Reconcile.Matching.Records;
using Reconcile.Matching.Requests;
using Reconcile.Matching.Scores;
using Reconcile.Matching.Shares;
using Reconcile.Matching.Stakes;
using Reconcile.Matching.States;
using Reconcile.Matching.Steps;
using Reconcile.Matching.Unity;
using Reconcile.Matching.Wounds;

namespace Reconcile.Matching.Profiles;

/// <summary>What matching and judging look at of one claim; made once a claim.</summary>
internal sealed class ClaimProfile
{
    private CountFact[]? nones;
    private StepReading[]? steps;
    private AgeReading[]? ages;
    private JobReading[]? jobs;
    private StateReading[]? states;
    private Once<CustodyReading?> custody;
    private Once<WoundReading> wound;
    private Once<CauseReading> cause;
    private Once<RecordReading> record;
    private Once<KnowledgeReading> knowledge;
    private Once<DurationReading> duration;
    private Once<Score?> score;
    private Once<DoerReading> doer;
    private Once<NamedCause> namedCause;
    private Once<BlameReading> blame;
    private Once<RebuttalReading> rebuttal;
    private Once<FigureReading> figure;
    private Once<FlatDenialReading> flatDenial;
    private Once<OccasionReading> occasion;
    private Once<OrdinalReading> ordinal;
    private Once<ShareReading> share;
    private Once<PriceReading> price;
    private Once<StakeReading> stake;
    private Once<RequestReading> request;
    private Once<UnityReading> unity;
    private Once<PostReading> post;
    private Once<LotReading> lot;
    private Once<OccupantReading> occupants;
    private Once<DeviceReading> device;
    private Once<OriginReading> origin;

    public required Claim Claim { get; init; }

    /// <summary>Position of the claim in the run.</summary>
    public required int Index { get; init; }

    /// <summary>Position of its article in the run.</summary>
    public required int Article { get; init; }

    /// <summary>Event classes of the predicate and, under a light verb, of the noun that carries the meaning (<c>suffer casualties</c>).</summary>
    public required string[] Events { get; init; }

    /// <summary>Lemma that carries the event.</summary>
    public required string Head { get; init; }

    public required Participant[] Participants { get; init; }

    public required CountFact[] Counts { get; init; }

    /// <summary>Whether the claim names a day, so that the day of a time in it is no guess.</summary>
    public required bool DayGiven { get; init; }

    /// <summary>Whether it tells that an event happened, as a whole.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Keys of the places of the clause.</summary>
    public required string[] Places { get; init; }

    /// <summary>Keys of all that the clause names, sorted.</summary>
    public required string[] Entities { get; init; }

    /// <summary>Keys of all that the sentence names, sorted.</summary>
    public required string[] SentenceEntities { get; init; }

    /// <summary>Which event its sentence is about.</summary>
    public required Anchor Anchor { get; init; }

    /// <summary>What the claim speaks of, sorted, each once (see <see cref="Concepts"/>).</summary>
    public required string[] Lemmas { get; init; }

    /// <summary>What the claims of its sentence speak of together, sorted; one array for all of them.</summary>
    public required string[] SentenceLemmas { get; init; }

    /// <summary>Polarity after a denying speaker has been counted in.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>Identity of the innermost speaker, or null for the outlet's own voice.</summary>
    public string? Speaker => Claim.Speakers.IsEmpty ? null : Claim.Speakers[^1].Key;

    /// <summary>What it says there was none of; found once, as every pair asks for it.</summary>
    public CountFact[] Nones => nones ??= NoneClaims.Of(this);

    /// <summary>What it says on the ladders of name, cause and health; found once, too.</summary>
    public StepReading[] Steps => steps ??= StepReader.Read(this);

    /// <summary>The ages it gives; found once, too.</summary>
    public AgeReading[] Ages => ages ??= AgeReader.Of(this);

    /// <summary>What it says of somebody and the law, or null; found once, too.</summary>
    public CustodyReading? Custody => custody.Of(this, CustodyReader.Read);

    /// <summary>Where it says that somebody was hit, or null; found once, too.</summary>
    public WoundReading? Wound => wound.Of(this, WoundReader.Of);

    /// <summary>Whether the harm it tells of was meant, or null where it does not say; found once, too.</summary>
    public CauseReading? Cause => cause.Of(this, CauseReader.Of);

    /// <summary>What it says of somebody's criminal record, or null; found once, too.</summary>
    public RecordReading? Record => record.Of(this, RecordReader.Of);

    /// <summary>Whether it says that somebody knew of something, or null; found once, too.</summary>
    public KnowledgeReading? Knowledge => knowledge.Of(this, KnowledgeReader.Of);

    /// <summary>How long it says that an event lasted, or null; found once, too.</summary>
    public DurationReading? Duration => duration.Of(this, DurationReader.Of);

    /// <summary>How it says that a match or a vote ended, or null; found once, too.</summary>
    public Score? Score => score.Of(this, Scores.Score.Of);

    /// <summary>By whose hand it says that somebody died, or null; found once, too.</summary>
    public DoerReading? Doer => doer.Of(this, DoerReader.Of);

    /// <summary>What it says brought harm about, or null; found once, too.</summary>
    public NamedCause? NamedCause => namedCause.Of(this, NamedCauseReader.Of);

    /// <summary>Whether it blames somebody or is that person's denial, or null; found once, too.</summary>
    public BlameReading? Blame => blame.Of(this, BlameReader.Of);

    /// <summary>That somebody rejects what was said just before it, or null.</summary>
    public RebuttalReading? Rebuttal => rebuttal.Of(this, RebuttalReader.Of);

    /// <summary>The number of his own that somebody gives for what was just spoken of, or null.</summary>
    public FigureReading? Figure => figure.Of(this, FigureReader.Of);

    /// <summary>Of what it says that there was none at all, or null; found once, too.</summary>
    public FlatDenialReading? FlatDenial => flatDenial.Of(this, FlatDenialReader.Of);

    /// <summary>What it says of when and where something happened that happens once, or null; found once, too.</summary>
    public OccasionReading? Occasion => occasion.Of(this, OccasionReader.Of);

    /// <summary>Which of several it says that it was, or null; found once, too.</summary>
    public OrdinalReading? Ordinal => ordinal.Of(this, OrdinalReader.Of);

    /// <summary>How many of all it says it of, or null; found once, too.</summary>
    public ShareReading? Share => share.Of(this, ShareReader.Of);

    /// <summary>For how much it says that something changed hands, or null; found once, too.</summary>
    public PriceReading? Price => price.Of(this, PriceReader.Of);

    /// <summary>In which states the claim says something is; found once, too.</summary>
    public StateReading[] States => states ??= StateReader.Of(this);

    /// <summary>How much of a company it says that somebody owns, or null; found once, too.</summary>
    public StakeReading? Stake => stake.Of(this, StakeReader.Of);

    /// <summary>Who it says asked for something or ended the talks, or null; found once, too.</summary>
    public RequestReading? Request => request.Of(this, RequestReader.Of);

    /// <summary>Whether it says that all of a body were of one mind, or null; found once, too.</summary>
    public UnityReading? Unity => unity.Of(this, UnityReader.Of);

    /// <summary>Who it says is at the head of what has one head, or null; found once, too.</summary>
    public PostReading? Post => post.Of(this, PostReader.Of);

    /// <summary>What it says became of all or some of several, or null; found once, too.</summary>
    public LotReading? Lot => lot.Of(this, LotReader.Of);

    /// <summary>Where it says that a fire or an explosion began, or null; found once, too.</summary>
    public OriginReading? Origin => origin.Of(this, OriginReader.Of);

    /// <summary>What it says that named persons are by work; found once, too.</summary>
    public JobReading[] Jobs => jobs ??= JobReader.Of(this);

    /// <summary>How many it says were inside when it happened, or null; found once, too.</summary>
    public OccupantReading? Occupants => occupants.Of(this, OccupantReader.Of);

    /// <summary>Whether it says that a device of warning or safety was at work, or null; found once, too.</summary>
    public DeviceReading? Device => device.Of(this, DeviceReader.Of);

    /// <summary>What its article says, claim by claim; one object for all of them. Set once all are made.</summary>
    public ArticleProfile Around { get; set; } = ArticleProfile.Empty;

    /// <summary>The place before a clause with <c>where</c> (taken to hospital, where he died), or null.</summary>
    public FrameNode? Antecedent { get; set; }

    /// <summary>In a relative clause, what stands in apposition to its agent (the largest shareholder, the Moss family, which ...), or null.</summary>
    public Participant? AgentAlias { get; set; }

    /// <summary>Whether the story plays where names are written in another script.</summary>
    public required bool OtherScript { get; init; }

    /// <summary>Names of persons that the claim or the words about its speaker spell out.</summary>
    public required SpelledName[] SpelledNames { get; init; }

    /// <summary>Key of the first agent that is named, or null.</summary>
    public string? AgentKey
    {
        get
        {
            foreach (Participant participant in Participants)
                if (participant is { Role: FrameRole.Agent, Key: { } key }) return key;
            return null;
        }
    }

    public bool HasEvent(string eventClass) => Array.IndexOf(Events, eventClass) >= 0;
}
