using OfficeBulletin.Periods;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Issues.Json;

/// <summary>An issue as issue.json says it, before the files that it names are read.</summary>
public sealed record IssueDraft(Masthead Masthead, IReadOnlyList<DraftColumn> Columns, Imprint Imprint)
{
    /// <summary>The issue with every item as <paramref name="item"/> makes it of its draft, and every notice as <paramref name="notice"/> does (null: as written).</summary>
    public Issue Resolve(Func<DraftItem, Item> item, Func<DraftNotice, Notice>? notice = null) =>
        new(Masthead, [.. Columns.Select(column => Resolve(column, item, notice ?? (draft => draft.Notice)))], Imprint);

    private static Column Resolve(DraftColumn column, Func<DraftItem, Item> item, Func<DraftNotice, Notice> notice) =>
        new(column.Name, column.Kind, [.. column.Items.Select(item)]) { Notice = column.Notice is null ? null : notice(column.Notice) };
}

/// <summary>A column; <see cref="Notice"/> is set exactly when it is one.</summary>
public sealed record DraftColumn(string Name, ColumnKind Kind, IReadOnlyList<DraftItem> Items, DraftNotice? Notice);

/// <summary>An item with what is still to be fetched. Pictures in its body are <see cref="PictureFile"/> blocks.</summary>
/// <param name="BodyFile">Name of the Word or text file that holds the body; null when the body is written out, and then <see cref="Item.Body"/> has it.</param>
/// <param name="From">Row of a submission ("submissions/万州.xlsx#报送!7") that holds what is not given here; null when there is none.</param>
/// <param name="TitleGiven">True when issue.json has the title: it wins over the file's.</param>
/// <param name="UnitsGiven">True when issue.json has the units, even none: they win over the file's.</param>
/// <param name="Where">The item, with line and column of its file name or reference, else of the item itself.</param>
public sealed record DraftItem(Item Item, string? BodyFile, string? From, bool TitleGiven, bool UnitsGiven, Place Where)
{
    /// <summary>What the row held when the issue was planned, and must still hold; null when nobody said.</summary>
    public DraftRow? Row { get; init; }

    /// <summary>Id of the desk's item that holds what is not given here; null when there is none.</summary>
    public string? DeskItem { get; init; }

    /// <summary>The row itself, once it was found; its lists stand in the item where issue.json is silent.</summary>
    public SubmissionItem? Submitted { get; init; }
}

/// <summary>What names a row of a submission beside its place.</summary>
/// <param name="Number">Its 序号; null when it has none.</param>
/// <param name="Title">Its title in one line.</param>
public sealed record DraftRow(string? Number, string? Title);

/// <summary>A notice as written, or the ledger and period that it is to be drawn from (both null when written out).</summary>
/// <param name="Period">Null for the year of the masthead.</param>
/// <param name="Where">The notice, with line and column of the ledger's name.</param>
public sealed record DraftNotice(Notice Notice, string? From, Period? Period, Place Where)
{
    /// <summary>True when issue.json has the narrative, even an empty one: it wins over the ledger's.</summary>
    public bool NarrativeGiven { get; init; }

    /// <summary>True when issue.json has the tables, even none: they win over the ledger's.</summary>
    public bool TablesGiven { get; init; }
}

/// <summary>A picture that issue.json names but whose bytes are not read yet.</summary>
/// <param name="Where">The item, with line and column of the file name.</param>
public sealed record PictureFile(string Name, string? Caption, Place Where) : Block;
