namespace OfficeBulletin.Issues.Merging;

/// <summary>A notice (情况通报) as one text.</summary>
internal static class NoticeText
{
    public static string Of(Notice notice) => string.Join('\n', [.. notice.Narrative.Select(BlockText.Of), .. notice.Tables.Select(Of)]);

    public static bool Same(Notice? one, Notice? other) => one is null || other is null ? one is null && other is null : Of(one) == Of(other);

    /// <summary>Caption, header, rows and total in lines, cells parted by tabs.</summary>
    public static string Of(NoticeTable table) =>
        string.Join('\n', ((IEnumerable<IReadOnlyList<string?>>)[[table.Caption], table.Header, .. table.Rows, table.Total ?? []]).Select(row => string.Join('\t', row)));
}
