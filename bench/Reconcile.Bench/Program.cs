using BenchmarkDotNet.Running;
using Reconcile.Bench;

// quick parse|extract [FILE...] times with a stopwatch; anything else goes to BenchmarkDotNet, such as --filter *Parse*
if (args is ["quick", "parse", .. string[] files])
{
    QuickParse.Run(BenchText.Read(files));
    return 0;
}

if (args is ["quick", "extract", .. string[] articles])
{
    QuickExtract.Run(BenchText.Read(articles));
    return 0;
}

// scale DATA COUNT... [--story auto|one]: seconds, memory and pairs of a run over many articles
if (args is ["scale", _, _, ..]) return ScaleBench.Run(args[1..]);

BenchmarkSwitcher.FromAssembly(typeof(QuickParse).Assembly).Run(args);
return 0;
