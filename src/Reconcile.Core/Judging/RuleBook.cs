using Reconcile.Judging.Ages;
using Reconcile.Judging.Agreements;
using Reconcile.Judging.Amounts;
using Reconcile.Judging.Antonyms;
using Reconcile.Judging.Causes;
using Reconcile.Judging.Counts;
using Reconcile.Judging.Custody;
using Reconcile.Judging.Denials;
using Reconcile.Judging.Doers;
using Reconcile.Judging.Durations;
using Reconcile.Judging.Figures;
using Reconcile.Judging.FlatDenials;
using Reconcile.Judging.Holders;
using Reconcile.Judging.Jobs;
using Reconcile.Judging.Kinds;
using Reconcile.Judging.Knowledge;
using Reconcile.Judging.Names;
using Reconcile.Judging.Negations;
using Reconcile.Judging.Nones;
using Reconcile.Judging.Places;
using Reconcile.Judging.Posts;
using Reconcile.Judging.Prices;
using Reconcile.Judging.Progress;
using Reconcile.Judging.Quotes;
using Reconcile.Judging.Ranks;
using Reconcile.Judging.Records;
using Reconcile.Judging.Requests;
using Reconcile.Judging.Retorts;
using Reconcile.Judging.Roles;
using Reconcile.Judging.Scores;
using Reconcile.Judging.Shares;
using Reconcile.Judging.Stakes;
using Reconcile.Judging.States;
using Reconcile.Judging.Statuses;
using Reconcile.Judging.Steps;
using Reconcile.Judging.Times;
using Reconcile.Judging.Unity;
using Reconcile.Judging.Universals;
using Reconcile.Judging.Variants;
using Reconcile.Judging.Wounds;

namespace Reconcile.Judging;

/// <summary>All rules, in the order in which they are asked; the first conflict counts.</summary>
internal static class RuleBook
{
    public static IRule[] Rules { get; } =
    [
        new FigureRule(), new StakeRule(), new CountRule(), new OccupantRule(), new AgeRule(), new CauseRule(), new RecordRule(), new DurationRule(), new ShareRule(), new UniversalRule(), new LotRule(), new UnityRule(), new NoneClaimRule(), new DeviceRule(), new CustodyRule(), new CourseRule(), new StepRule(), new ProgressRule(), new DenialRule(), new BlameRule(), new FlatDenialRule(), new NegationRule(), new KnowledgeRule(), new AntonymRule(), new StateRule(), new StatusRule(), new RebuttalRule(), new RetortRule(), new MutualRule(), new DoerRule(), new RequestRule(), new NamedCauseRule(),
        new OccasionTimeRule(), new TimeRule(), new AddressRule(), new OriginRule(), new OccasionPlaceRule(), new PlaceRule(), new WoundRule(), new KindRule(), new PriceRule(), new AmountRule(), new RevisionRule(), new OrdinalRule(), new HolderRule(), new PostRule(), new ReversalRule(), new ScoreRule(), new SpellingRule(), new JobRule(), new QuoteRule(), new VariantRule(), new AgreementRule(),
    ];
}
