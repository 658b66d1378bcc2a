using Reconcile.Language;
using Reconcile.Language.Parsing;
using Reconcile.Training;

// train DATA WEIGHTS [NAME=VALUE...] | mean WEIGHTS FILE[=SHARE]... | pack DATA WEIGHTS MODEL | eval DATA MODEL | lemmas DATA MODEL | boundaries DATA [GENRE] | split FILE...
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

if (args is ["mean", var to, .. { Length: > 0 } parts])
{
    Checkpoint.MeanOf(parts).Write(to);
    return 0;
}

if (args.Length < 2) return 2;
List<GoldSentence> all = [.. GoldSentence.Read(args[1], "ud_ewt"), .. GoldSentence.Read(args[1], "ud_gum")];
if (args[0] == "boundaries")
{
    string genre = args.Length > 2 ? args[2] : "";
    SplitEvaluation.Run(all.Where(s => s.Split == "dev" && s.Genre.StartsWith(genre, StringComparison.Ordinal)), show: genre.Length > 0);
    return 0;
}

if (args.Length < 3) return 2;
if (args[0] == "train")
{
    TrainingPlan plan = PlanArguments.Read(args[2], args[3..]);
    NetTraining training = new([.. all.Where(s => s.Split == "train" && Licences.Permissive(s))], [.. all.Where(s => s.Split == "dev")], plan);
    if (plan.From is not null) training.Continue(Checkpoint.Read(plan.From));
    training.Run();
    return 0;
}

if (args[0] == "pack")
{
    Packing.Write(Checkpoint.Read(args[2]), [.. all.Where(s => s.Split == "train" && Licences.Permissive(s))], args[3]);
    args[2] = args[3];
}

long start = Environment.TickCount64;
using FileStream image = File.OpenRead(args[2]);
byte[] bytes = GC.AllocateUninitializedArray<byte>((int)image.Length, pinned: true);
image.ReadExactly(bytes);
SyntaxModel read = SyntaxModel.Read(bytes);
Console.WriteLine($"read in {Environment.TickCount64 - start} ms");
if (args[0] == "lemmas")
{
    LemmaEvaluation.Run(read.Lemmas, all.Where(s => s.Split == "dev"));
    return 0;
}

Evaluation.Run(read, all.Where(s => s.Split == "dev"));
GC.KeepAlive(bytes);
return 0;
