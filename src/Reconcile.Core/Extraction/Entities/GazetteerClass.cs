namespace Reconcile.Extraction.Entities;

/// <summary>What a listed name is.</summary>
internal enum GazetteerClass : byte
{
    Country, Demonym, People, Capital, Metonym, Place, Region, River, Organisation, Outlet, Person,
}
