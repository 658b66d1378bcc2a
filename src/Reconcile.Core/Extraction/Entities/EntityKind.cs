namespace Reconcile.Extraction.Entities;

internal enum EntityKind : byte
{
    Unknown, Person, Place, Organisation, Government, Group, Product, Event,
}
