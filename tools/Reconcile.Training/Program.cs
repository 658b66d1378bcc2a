using System.IO.Compression;
using Reconcile.Language;
using Reconcile.Language.Parsing;
using Reconcile.Training;

// train DATA MODEL [SECONDS] | eval DATA MODEL | split FILE...
if (args is ["split", .. string[] files])
{
    foreach (string file in files)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(File.ReadAllText(file));
        foreach (SentenceRange sentence in parsed.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++) Console.Write(parsed.Form(i).ToString() + " ");
            Console.WriteLine();
        }
    }

    return 0;
}

if (args.Length < 3) return 2;
List<GoldSentence> all = [.. GoldSentence.Read(args[1], "ud_ewt"), .. GoldSentence.Read(args[1], "ud_gum")];
if (args[0] == "train")
{
    ModelTraining.Run([.. all.Where(s => s.Split == "train" && Licences.Permissive(s))], args[2], TimeSpan.FromSeconds(args.Length > 3 ? int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture) : 600));
}

using FileStream model = File.OpenRead(args[2]);
long start = Environment.TickCount64;
SyntaxModel read = SyntaxModel.Read(model);
Console.WriteLine($"read in {Environment.TickCount64 - start} ms");
Evaluation.Run(read, all.Where(s => s.Split == "dev"));
return 0;
