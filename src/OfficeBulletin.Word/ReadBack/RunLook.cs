using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>What a run says of its own letters; null where the paragraph's style counts. <see cref="Size"/> is in points.</summary>
internal sealed record RunLook(Emphasis Emphasis, bool? Bold, double? Size, bool Hidden)
{
    public static RunLook Plain { get; } = new(Emphasis.None, null, null, Hidden: false);
}
