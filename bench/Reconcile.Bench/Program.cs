using BenchmarkDotNet.Running;
using Reconcile.Bench;

// quick parse [FILE...] times with a stopwatch; anything else goes to BenchmarkDotNet, such as --filter *Parse*
if (args is ["quick", "parse", .. string[] files])
{
    QuickParse.Run(BenchText.Read(files));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(QuickParse).Assembly).Run(args);
