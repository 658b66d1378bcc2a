namespace Reconcile;

/// <summary>What a number is of, where the words say it.</summary>
[Flags]
public enum QuantityRole
{
    /// <summary>Nothing special is said.</summary>
    None = 0,

    /// <summary>A running or final total (<c>a total of 12</c>, <c>bringing the toll to 12</c>).</summary>
    Total = 1,

    /// <summary>For one day or another stated period (<c>950 on Sunday</c>, <c>daily</c>).</summary>
    PerPeriod = 2,

    /// <summary>The difference of a change (<c>rose by 5</c>, <c>another 5</c>, <c>5 more</c>).</summary>
    ChangeBy = 4,

    /// <summary>The end point of a change (<c>rose to 12</c>).</summary>
    ChangeTo = 8,

    /// <summary>The starting point of a change (<c>from 7</c>).</summary>
    ChangeFrom = 16,

    /// <summary>A part of a larger group (<c>12 of the 40</c>, <c>including 3 children</c>).</summary>
    Part = 32,

    /// <summary>The whole that parts are taken of (the 40 in <c>12 of the 40</c>).</summary>
    Whole = 64,

    /// <summary>An age (<c>aged 12</c>, <c>a 12-year-old</c>).</summary>
    Age = 128,

    /// <summary>A length of time (<c>for three weeks</c>).</summary>
    Duration = 256,

    /// <summary>A rank that counts (<c>the third attack</c>).</summary>
    Ordinal = 512,

    /// <summary>A rate (<c>per day</c>, <c>a barrel</c>, <c>mph</c>).</summary>
    Rate = 1024,

    /// <summary>Of people or animals killed (<c>12 dead</c>, <c>killing 12</c>).</summary>
    Killed = 2048,

    /// <summary>Of people or animals wounded.</summary>
    Wounded = 4096,

    /// <summary>Of people missing.</summary>
    Missing = 8192,
}
