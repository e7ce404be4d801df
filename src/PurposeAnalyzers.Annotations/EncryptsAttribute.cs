using System;

namespace PurposeAnalyzers;

/// <summary>
/// The result is unreadable without a key. It may be stored where the catalog says <c>"storage": "encrypted"</c>; it keeps its
/// label, and is neither anonymous nor pseudonymous.
/// </summary>
/// <example>
/// <code>
/// [Encrypts]
/// byte[] Seal(string accountNumber) { ... }
///
/// order.Account = Seal(account.Number);      // may be stored where bank accounts must be encrypted
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class EncryptsAttribute : Attribute;
