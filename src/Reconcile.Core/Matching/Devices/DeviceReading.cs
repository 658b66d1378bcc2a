namespace Reconcile.Matching.Devices;

/// <summary>What is said of a device of warning or safety: that it was at work, or that there was none or it was silent.</summary>
/// <param name="Device">The device, as one word for all its names.</param>
/// <param name="Worked">Whether it was at work.</param>
/// <param name="Modifiers">Words and keys that say which it is, sorted.</param>
/// <param name="Places">Keys of the places that the claim names, sorted.</param>
/// <param name="Definite">Whether a known one or none at all is meant.</param>
internal sealed record DeviceReading(string Device, bool Worked, string[] Modifiers, string[] Places, bool Definite);
