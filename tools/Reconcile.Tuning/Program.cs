using Reconcile.Tuning;

// Learns weights from labelled data: NAME DATA-FOLDER OUTPUT. One file a subcommand; the same input gives the same bytes.
if (args is ["pairs", string data, string output, ..]) return PairTuning.Run(data, output, Option("--log"), Option("--plot"));
if (args is ["confidence", string stories, string counts, ..]) return ConfidenceTuning.Run(stories, counts, Option("--open"));
if (args is ["agreements", string marked, string weights, ..]) return AgreementTuning.Run(marked, weights);
Console.Error.WriteLine("usage: pairs DATA-FOLDER OUTPUT [--log FILE] [--plot FILE] | confidence DATA-FOLDER OUTPUT [--open FILE] | agreements DATA-FOLDER OUTPUT");
return 2;

string? Option(string name) => Array.IndexOf(args, name) is > 0 and int at && at + 1 < args.Length ? args[at + 1] : null;
