using System;

namespace PurposeAnalyzers;

/// <summary>What is passed here ends in a log, a trace, telemetry or an error message.</summary>
/// <example>
/// <code>
/// interface IAudit
/// {
///     [Logs]
///     void Write(string line);
/// }
///
/// audit.Write($"changed {customer.Email}");      // PUR203 where the catalog forbids logging of EmailAddress
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class LogsAttribute : Attribute;
