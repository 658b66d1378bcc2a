using System.Globalization;
using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Polarities;
using Reconcile.Extraction.Statuses;
using Reconcile.Language;

namespace Reconcile.Evaluation;

/// <summary>Shows how a text is read: <c>speech-show FILE [--all]</c> prints the parse, every reading with its score, polarity and status of each clause.</summary>
internal static class AttributionShow
{
    public static int Run(string[] args)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(File.ReadAllText(args[0]));
        EntityIndex entities = EntityResolver.Resolve(parsed);
        Passage passage = new(parsed);
        if (args.Contains("--all"))
        {
            foreach (SentenceRange sentence in parsed.Sentences)
            {
                Console.WriteLine("--");
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i} {parsed.Form(i)} {parsed.Tokens[i].Lemma} {parsed.Tokens[i].Upos} {parsed.Tokens[i].Xpos} {parsed.Tokens[i].Relation} <- {parsed.Tokens[i].Head} q{passage.QuotationAt(i)}"));
            }

            List<Draft> drafts = AttributionExtractor.Candidates(passage);
            Selection.Pick(passage, entities, drafts, DraftModel.Default, int.MinValue);
            foreach (Draft d in drafts) Console.WriteLine($"? {d.Score} {d.Rule} [{Words(parsed, d.Source)}] <{Words(parsed, d.Cue)}> {{{Words(parsed, d.Hull)}}}");
        }

        foreach (SentenceRange sentence in parsed.Sentences)
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (ClauseTree.HeadsClause(parsed, i))
                {
                    PolarityReading polarity = PolarityReader.Read(parsed, i);
                    StatusReading status = StatusReader.Read(parsed, i);
                    Console.WriteLine($"= {parsed.Form(i)}: {polarity.Polarity} {polarity.Absolute} {status.Status} {status.Skip}");
                }

        foreach (AttributionMention m in AttributionExtractor.Extract(new Passage(parsed), entities))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"! {m.Confidence:0.00} {m.Rule} outer {m.Outer} [{m.Speaker.Name} {m.Speaker.Kind} {m.Speaker.Key}] {m.Speaker.Stance} {{{m.Content.Of(parsed.Text)}}}"));
        return 0;
    }

    private static string Words(ParsedText parsed, TokenRange range) =>
        range.IsEmpty ? "-" : parsed.Text[parsed.Tokens[range.First].Start..parsed.Tokens[range.End - 1].End];
}
