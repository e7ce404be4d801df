using System;

namespace PurposeAnalyzers;

/// <summary>What is passed here is stored: in a file, a database, a cache, a queue, a preference store.</summary>
/// <example>
/// <code>
/// interface IVault
/// {
///     [Stores(Encrypted = true)]
///     void Put(string key, string secret);              // satisfies "storage": "encrypted"
///
///     void Note([Stores] string text, int priority);    // only the text is stored
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class StoresAttribute : Attribute
{
    /// <summary>True if the store itself encrypts what it is given.</summary>
    public bool Encrypted { get; set; }
}
