namespace OfficeBulletin.Submissions;

/// <summary>An item (报送稿件) as one row of a submission workbook gives it. Texts are trimmed; null means that the cell is blank or the column absent.</summary>
/// <param name="Units">One or more; the names of the register where it knows them, else as written.</param>
/// <param name="Title">The title's lines, as broken in the cell.</param>
public sealed record SubmissionItem(SubmissionOrigin Origin, IReadOnlyList<string> Units, IReadOnlyList<string> Title)
{
    /// <summary>序号 as written, in half-width digits.</summary>
    public string? Number { get; init; }

    /// <summary>The lines of the subtitle (副标题), each with its dash; empty when the title has none.</summary>
    public IReadOnlyList<string> Subtitle { get; init; } = [];

    public string? Category { get; init; }

    /// <summary>The paragraphs written in the cell; empty when the item names a file.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>Name of the Word file that holds the body; null when the row carries the text.</summary>
    public string? Attachment { get; init; }

    public DateOnly? EventDate { get; init; }

    public string? Author { get; init; }

    public string? Phone { get; init; }

    public string? SignedBy { get; init; }

    public DateOnly? SignedOn { get; init; }

    /// <summary>Number of the commission (约稿编号), or what else the cell says (是).</summary>
    public string? Commission { get; init; }

    /// <summary>Other channels that the item was sent to already.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    public bool? FirstRelease { get; init; }

    public int? Pictures { get; init; }

    public string? Classification { get; init; }

    public string? Note { get; init; }

    /// <summary>Where its sheet keeps what; null when that is not known.</summary>
    public SubmissionCells? Cells { get; init; }

    /// <summary>The place of one of its cells; where the cell is not known, its row.</summary>
    public Place At(SubmissionField field)
    {
        var cell = Cells?.At(field, Origin.Row);
        return new Place { Part = "workbook", File = Origin.File, Sheet = Origin.Sheet, Cell = cell, Row = cell is null ? Origin.Row : null };
    }
}

/// <summary>Where an item stands: workbook, sheet and Excel row, from 1.</summary>
public sealed record SubmissionOrigin(string File, string Sheet, int Row)
{
    /// <summary>"submissions/万州.xlsx#报送!7"</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}#{Sheet}!{Row}");

    /// <summary>Reads such a reference; null when it is none. Sheet names may hold "!" and "#", file names no "#".</summary>
    public static SubmissionOrigin? Parse(string reference)
    {
        var sheet = reference.IndexOf('#', StringComparison.Ordinal);
        var row = reference.LastIndexOf('!');
        return sheet > 0 && row > sheet + 1 && int.TryParse(reference.AsSpan(row + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0
            ? new SubmissionOrigin(reference[..sheet], reference[(sheet + 1)..row], number)
            : null;
    }
}
