using System;
using System.Collections.Generic;

namespace PurposeAnalyzers;

/// <summary>
/// Labels what was read from a face sensor: blend shapes, geometry, gaze, and whatever is computed from them. The same as
/// <see cref="PersonalDataAttribute"/>, of the catalog's <c>faceCategory</c>.
/// </summary>
/// <example>
/// <code>
/// class FaceFrame
/// {
///     [FaceData]
///     public Dictionary&lt;string, float&gt; BlendShapes { get; } = new();
/// }
///
/// // A catalog that forbids storage of face data turns this line into PUR201:
/// File.WriteAllText("face.json", JsonSerializer.Serialize(frame));
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Field
        | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class FaceDataAttribute : Attribute
{
    /// <summary>Labels face data.</summary>
    /// <param name="purposes">The only purposes this data may be used for; none: those of its category.</param>
    public FaceDataAttribute(params string[] purposes) => Purposes = purposes;

    /// <summary>The only purposes this data may be used for; empty: those of its category.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>A category of the catalog; null: the catalog's <c>faceCategory</c>.</summary>
    public string? Category { get; set; }
}
