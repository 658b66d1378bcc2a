using Reconcile.Extraction.Entities;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Finds who is said to say what in a text: every reading of every cue, a learned score for each, the best of them in chains.</summary>
internal static class AttributionExtractor
{
    /// <summary>The attributions of a text in the order of their contents; those inside another follow it.</summary>
    public static AttributionMention[] Extract(Passage passage, EntityIndex entities)
    {
        List<Draft> drafts = Candidates(passage);
        return Finish(passage, entities, Selection.Pick(passage, entities, drafts, DraftModel.Default, Selection.Threshold));
    }

    /// <summary>All readings, most of them wrong.</summary>
    public static List<Draft> Candidates(Passage passage)
    {
        List<Draft> drafts = [];
        VerbAttributions.Find(passage, drafts);
        AccordingTo.Find(passage, drafts);
        ColonAttributions.Find(passage, drafts);
        Signatures.Find(passage, drafts);
        foreach (Draft draft in drafts) QuotationExtension.TakeWhole(passage, draft);
        return drafts;
    }

    public static AttributionMention[] Finish(Passage passage, EntityIndex entities, List<Draft> chosen)
    {
        AdverbAttributions.Find(passage, chosen);
        QuotationExtension.Continue(passage, chosen);
        return Chains.Finish(passage, entities, chosen);
    }
}
