namespace OfficeBulletin.Issues;

/// <summary>What a column (栏目) holds: articles with titles, briefs without (信息短波), or the notice (情况通报).</summary>
public enum ColumnKind
{
    Articles,
    Briefs,
    Notice,
}

/// <summary>A column (栏目) in the editor's order. <see cref="Name"/> is without the 【】 it is printed in.</summary>
public sealed record Column(string Name, ColumnKind Kind, IReadOnlyList<Item> Items)
{
    /// <summary>Set exactly when <see cref="Kind"/> is <see cref="ColumnKind.Notice"/>.</summary>
    public Notice? Notice { get; init; }
}

/// <summary>
/// An article (稿件) or, without a title, a brief (短波): title lines as the editor broke them, subtitle lines (——…), body, the units that sent it.
/// </summary>
public sealed record Item(IReadOnlyList<string> Title, IReadOnlyList<string> Subtitle, IReadOnlyList<Block> Body, IReadOnlyList<string> Units)
{
    /// <summary>Stable id of the item; the tag of its content control and the name of its bookmark. Null until the issue is assembled.</summary>
    public string? Id { get; init; }

    /// <summary>The editor's own contents entry; null when the entry follows from the title.</summary>
    public string? ContentsOverride { get; init; }

    /// <summary>True when the attribution stands at the end of the last line instead of on a line of its own.</summary>
    public bool AttributionInline { get; init; }

    public bool IsBrief => Title.Count == 0;
}

/// <summary>The notice (情况通报): narrative paragraphs and the tables of what was sent and adopted.</summary>
public sealed record Notice(IReadOnlyList<Block> Narrative, IReadOnlyList<NoticeTable> Tables);

/// <summary>A table of the notice. A null cell is printed blank, which is not the same as 0. <see cref="Total"/> is null when there is no total row.</summary>
public sealed record NoticeTable(string Caption, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string?>> Rows, IReadOnlyList<string?>? Total);
