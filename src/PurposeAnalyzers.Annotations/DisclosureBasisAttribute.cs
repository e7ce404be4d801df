using System;

namespace PurposeAnalyzers;

/// <summary>
/// The disclosures in this method rest on a ground other than consent. It has no effect on categories that the catalog calls
/// <c>final</c>, and none if the justification is empty. Overrides do not inherit it: each case is justified by itself.
/// </summary>
/// <example>
/// <code>
/// [DisclosureBasis(DisclosureGround.Law, "Request under article 197, case number kept with the reply", Recipient = Recipient.Police)]
/// Task AnswerPolice(Customer customer) { ... }
///
/// [DisclosureBasis(DisclosureGround.SubjectsOwnAct, "The customer pressed Publish on the profile page")]
/// Task PublishProfile(Customer customer) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class DisclosureBasisAttribute : Attribute
{
    /// <summary>The disclosures in this method rest on <paramref name="ground"/>.</summary>
    /// <param name="ground">What they rest on.</param>
    /// <param name="justification">Why it applies here, for a reviewer.</param>
    public DisclosureBasisAttribute(DisclosureGround ground, string justification)
    {
        Ground = ground;
        Justification = justification;
    }

    /// <summary>What the disclosures rest on.</summary>
    public DisclosureGround Ground { get; }

    /// <summary>Why it applies here, for a reviewer.</summary>
    public string Justification { get; }

    /// <summary>The recipient that this speaks of; null: any.</summary>
    public string? Recipient { get; set; }
}
