namespace Reconcile.Matching.Profiles;

/// <summary>What is read of a claim when it is first asked for, and kept, also where there is nothing to read.</summary>
internal struct Once<T>
{
    private bool known;
    private T? value;

    public T? Of(ClaimProfile profile, Func<ClaimProfile, T?> read)
    {
        if (!known) (value, known) = (read(profile), true);
        return value;
    }
}
