namespace PurposeAnalyzers.Benchmarks.Generation;

/// <summary>The words that generated code is made of. Common names recur across features, as they do in real code bases.</summary>
internal static class Vocabulary
{
    public static readonly string[] Nouns =
    [
        "Invoice", "Shipment", "Order", "Ticket", "Contract", "Product", "Category", "Warehouse", "Supplier", "Payment", "Refund", "Coupon", "Campaign",
        "Review", "Branch", "Device", "Session", "Report", "Project", "Chore", "Booking", "Room", "Vehicle", "Route", "Delivery", "Quote", "Budget",
        "Ledger", "Journal", "Asset", "License", "Subscription", "Channel", "Message", "Template", "Document", "Folder", "Archive", "Audit", "Metric",
        "Sensor", "Reading", "Alarm", "Schedule", "Shift", "Course", "Lesson", "Exam", "Grade", "Recipe", "Menu", "Table", "Auction", "Bid", "Listing",
    ];

    public static readonly string[] Suffixes = ["", "Line", "Item", "Batch", "Plan", "Entry", "Draft", "Step", "Group", "Rule"];

    /// <summary>Text properties; some are names that personal data has too, in types that are not labelled.</summary>
    public static readonly string[] TextNames =
    [
        "Title", "Code", "Status", "Note", "Reference", "Region", "Currency", "Summary", "Source", "Origin", "Comment", "Owner", "Color", "Unit",
        "Batch", "Label", "Slug", "Culture", "Format", "Digest", "Revision", "Reason", "Channel", "Topic", "Bucket", "Zone", "Lane", "Shelf", "Brand", "Model",
        "Name", "Email", "Phone", "Address",
    ];

    public static readonly string[] NumberNames =
    [
        "Amount", "Quantity", "Weight", "Height", "Width", "Priority", "Score", "Rank", "Duration", "Discount", "Total", "Balance", "Limit", "Version",
        "Position", "Capacity", "Attempts", "Volume", "Margin", "Points",
    ];

    public static readonly string[] Verbs = ["Approve", "Close", "Merge", "Split", "Assign", "Review", "Confirm", "Reject", "Renew", "Check", "Adjust", "Rebuild"];

    /// <summary>Names of labelled members, in the order in which they are labelled.</summary>
    public static readonly string[] PersonalNames =
    [
        "Email", "Phone", "BirthDate", "HomeAddress", "FullName", "PassportNumber", "BankAccountNumber", "LastLocation", "DeviceFingerprint", "FaceTemplate",
    ];
}
