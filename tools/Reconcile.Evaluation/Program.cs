using Reconcile.Evaluation;

// Measures one part of the engine on the evaluation data: NAME DATA-FOLDER [OPTIONS]. One file a subcommand.
SortedDictionary<string, Func<string[], int>> commands = new(StringComparer.Ordinal)
{
    ["attribution"] = AttributionCommand.Run,
    ["attribution-train"] = AttributionTraining.Run,
    ["speech-show"] = AttributionShow.Run,
    ["conflicts"] = ConflictsCommand.Run,
    ["events"] = EventsCommand.Run,
    ["grouping"] = GroupingCommand.Run,
    ["origins"] = OriginsCommand.Run,
    ["pairs"] = PairsCommand.Run,
    ["mentions"] = MentionsCommand.Run,
    ["parse"] = ParseCommand.Run,
    ["quantities"] = QuantityCommand.Run,
    ["times"] = TimeCommand.Run,
};

if (args.Length > 1 && commands.TryGetValue(args[0], out Func<string[], int>? run)) return run(args[1..]);
Console.Error.WriteLine($"usage: (one of {string.Join(", ", commands.Keys)}) DATA-FOLDER [OPTIONS]");
return 2;
