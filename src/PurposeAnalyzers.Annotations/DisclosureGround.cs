namespace PurposeAnalyzers;

/// <summary>What a disclosure without consent may rest on.</summary>
/// <example>
/// <code>
/// [DisclosureBasis(DisclosureGround.Law, "Court order 2024/118, reviewed by legal")]
/// void AnswerCourt(Order order) { ... }
/// </code>
/// </example>
public enum DisclosureGround
{
    /// <summary>A law or a court requires it.</summary>
    Law,

    /// <summary>It protects somebody's life, body or property, and consent is hard to obtain.</summary>
    LifeOrProperty,

    /// <summary>Public health, or the sound upbringing of children, requires it, and consent is hard to obtain.</summary>
    PublicHealth,

    /// <summary>A public body needs it for a task that the law gives it, and asking for consent would hinder that task.</summary>
    GovernmentTask,

    /// <summary>The data subject publishes it, by his own act.</summary>
    SubjectsOwnAct,
}
