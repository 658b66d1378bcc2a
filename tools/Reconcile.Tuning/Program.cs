using Reconcile.Tuning;

// Learns weights from labelled data: NAME DATA-FOLDER OUTPUT. One file a subcommand; the same input gives the same bytes.
if (args is ["pairs", string data, string output, ..]) return PairTuning.Run(data, output, Option("--log"), Option("--plot"));
Console.Error.WriteLine("usage: pairs DATA-FOLDER OUTPUT [--log FILE] [--plot FILE]");
return 2;

string? Option(string name) => Array.IndexOf(args, name) is > 0 and int at && at + 1 < args.Length ? args[at + 1] : null;
