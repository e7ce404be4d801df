namespace AvatarStudio.Audience;

internal static class Pages
{
    public static readonly IReadOnlyList<string> All = ["editor", "gallery", "shop", "tutorials", "face-capture"];

    /// <summary>What goes together: whoever looks at the first is likely to want the second.</summary>
    public static readonly IReadOnlyDictionary<string, string> Related = new Dictionary<string, string>
    {
        ["editor"] = "tutorials",
        ["gallery"] = "shop",
        ["tutorials"] = "face-capture",
        ["face-capture"] = "gallery",
    };
}
