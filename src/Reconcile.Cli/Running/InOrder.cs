namespace Reconcile.Cli.Running;

/// <summary>Uses all processors and keeps the order.</summary>
internal static class InOrder
{
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> select)
    {
        TResult[] results = new TResult[items.Count];
        Parallel.For(0, items.Count, i => results[i] = select(items[i]));
        return results;
    }
}
