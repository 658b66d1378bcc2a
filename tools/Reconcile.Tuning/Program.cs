using Reconcile.Tuning;

// Learns weights from labelled data: NAME DATA-FOLDER OUTPUT. One file a subcommand; the same input gives the same bytes.
if (args is ["pairs", string data, string output]) return PairTuning.Run(data, output);
Console.Error.WriteLine("usage: pairs DATA-FOLDER OUTPUT");
return 2;
