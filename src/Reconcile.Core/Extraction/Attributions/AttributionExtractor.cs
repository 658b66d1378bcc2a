using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Entities;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Finds who is said to say what in a text.</summary>
internal static class AttributionExtractor
{
    /// <summary>The attributions of a text in the order of their contents; those inside another follow it.</summary>
    public static AttributionMention[] Extract(ParsedText parsed, EntityIndex entities)
    {
        Passage passage = new(parsed);
        List<Draft> drafts = [];
        VerbAttributions.Find(passage, drafts);
        AccordingTo.Find(passage, drafts);
        ColonAttributions.Find(passage, drafts);
        AdverbAttributions.Find(passage, drafts);
        QuotationExtension.Apply(passage, drafts);
        return Chains.Finish(passage, entities, drafts);
    }
}
