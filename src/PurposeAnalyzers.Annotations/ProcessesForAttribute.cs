using System;
using System.Collections.Generic;

namespace PurposeAnalyzers;

/// <summary>
/// Says what this code, or whatever receives this parameter, processes personal data for. All named purposes must be permitted
/// for all data that it uses.
/// </summary>
/// <remarks>The innermost one counts: lambda, local function, member, type, enclosing type, assembly. Overrides and implementations inherit it.</remarks>
/// <example>
/// <code>
/// [ProcessesFor(Purpose.Billing)]
/// class InvoiceWriter
/// {
///     public string Head(Customer c) => c.Name;                            // a use of Name for Billing
///
///     [ProcessesFor(Purpose.CustomerSupport)]
///     public string Greeting(Customer c) => $"Dear {c.Name},";             // a use of Name for CustomerSupport
/// }
///
/// interface IMailer
/// {
///     void Invite([ProcessesFor(Purpose.Surveys)] string address);         // whoever passes an address uses it for Surveys
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ProcessesForAttribute : Attribute
{
    /// <summary>Declares the purposes of code.</summary>
    /// <param name="purposes">Purposes of the catalog that are not abstract.</param>
    public ProcessesForAttribute(params string[] purposes) => Purposes = purposes;

    /// <summary>Purposes of the catalog that are not abstract.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
