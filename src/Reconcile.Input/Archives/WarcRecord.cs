namespace Reconcile.Input.Archives;

/// <summary>One record of a web archive.</summary>
/// <param name="IsResponse">Whether it is what a server answered.</param>
/// <param name="Address">The address that was asked, or null.</param>
/// <param name="Payload">The answer with its HTTP headers; empty for other records.</param>
/// <param name="Fault">Why this record cannot be read, or null; the next one may be.</param>
internal sealed record WarcRecord(bool IsResponse, string? Address, byte[] Payload, string? Fault = null);
