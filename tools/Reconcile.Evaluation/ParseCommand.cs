using Reconcile.Language;

namespace Reconcile.Evaluation;

/// <summary>Shows how a text is read: <c>parse TEXT</c> or <c>parse -</c> for a text a line from standard input.</summary>
internal static class ParseCommand
{
    public static int Run(string[] args)
    {
        if (args[0] != "-")
        {
            Show(args[0]);
            return 0;
        }

        while (Console.In.ReadLine() is { } line) Show(line);
        return 0;
    }

    private static void Show(string text)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        foreach (SentenceRange sentence in parsed.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = parsed.Tokens[i];
                string head = token.Head < 0 ? "-" : token.Head + ":" + parsed.Form(token.Head).ToString();
                Console.WriteLine($"{i}\t{parsed.Form(i)}\t{token.Lemma}\t{token.Xpos}\t{token.Upos}\t{token.Relation}\t{head}");
            }

            Console.WriteLine();
        }
    }
}
