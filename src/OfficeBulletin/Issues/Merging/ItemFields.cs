namespace OfficeBulletin.Issues.Merging;

/// <summary>Merges one item field by field: title, subtitle, contents entry, body, units.</summary>
internal sealed class ItemFields(string column, MergeAccount account)
{
    /// <summary>An item that all three have.</summary>
    public Item Merge(Item assembled, Item edited, Item source)
    {
        var at = At(edited, source.Id ?? assembled.Id ?? edited.Id);
        return edited with
        {
            Id = source.Id ?? assembled.Id ?? edited.Id,
            Title = account.Pick(At(at, "title"), assembled.Title, edited.Title, source.Title),
            Subtitle = account.Pick(At(at, "subtitle"), assembled.Subtitle, edited.Subtitle, source.Subtitle),
            ContentsOverride = account.Pick(At(at, "contents"), assembled.ContentsOverride, edited.ContentsOverride, source.ContentsOverride),
            Body = new BodyMerge(At(at, "body"), account).Merge(assembled.Body, edited.Body, source.Body),
            Units = account.Pick(At(at, "units"), assembled.Units, edited.Units, source.Units, "、"),
            AttributionInline = account.Pick(At(at, "attribution"), assembled.AttributionInline, edited.AttributionInline, source.AttributionInline, static (one, other) => one == other, static inline => inline ? "接在末段后面" : "另起一行"),
        };
    }

    /// <summary>The item as one block.</summary>
    public MergedBlock At(Item item, string? id) => new($"item:{id}", MergeOutcome.Unchanged) { Column = column, Item = BlockText.NameOf(item) };

    /// <summary>True when no word, unit or emphasis of it differs.</summary>
    public static bool Same(Item one, Item other) =>
        one.Title.SequenceEqual(other.Title, StringComparer.Ordinal)
        && one.Subtitle.SequenceEqual(other.Subtitle, StringComparer.Ordinal)
        && one.Units.SequenceEqual(other.Units, StringComparer.Ordinal)
        && one.ContentsOverride == other.ContentsOverride
        && one.AttributionInline == other.AttributionInline
        && one.Body.Select(BlockText.Key).SequenceEqual(other.Body.Select(BlockText.Key), StringComparer.Ordinal);

    private static MergedBlock At(MergedBlock item, string field) => item with { Block = $"{item.Block}.{field}" };
}
