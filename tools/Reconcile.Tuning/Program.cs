using Reconcile.Tuning;

// Learns weights from labelled data: NAME DATA-FOLDER OUTPUT. One file a subcommand; the same input gives the same bytes.
if (args is ["pairs", string data, string output, ..]) return PairTuning.Run(data, output, args.Length > 3 ? args[3] : null);
Console.Error.WriteLine("usage: pairs DATA-FOLDER OUTPUT [ERRORS]");
return 2;
