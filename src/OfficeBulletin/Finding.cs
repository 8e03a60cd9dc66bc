namespace OfficeBulletin;

/// <summary>How much a finding (问题) weighs: an error must not be printed, a warning wants a look, an info is worth knowing.</summary>
public enum FindingLevel
{
    Info,
    Warning,
    Error,
}

/// <summary>
/// One thing an editor ought to know: a stable rule id and dotted name, a level, a place, the faulty text as it stands, one sentence that says what to do.
/// </summary>
/// <param name="Rule">Id of the rule catalogue ("S04"); ids outlive wording.</param>
/// <param name="Name">Dotted English name ("contents.title-differs").</param>
/// <param name="Quote">The faulty text as it stands, as short as it can be; null when there is none to show.</param>
/// <param name="Message">One Chinese sentence that says what is wrong and what to do.</param>
/// <param name="Suggestion">Text to put in place of <paramref name="Quote"/>; null when only a person can decide.</param>
/// <param name="Source">The rule's authority: a standard and clause ("GB/T 15834-2011 4.5"), "practice", or null.</param>
public sealed record Finding(
    string Rule,
    string Name,
    FindingLevel Level,
    Place Where,
    string Message,
    string? Quote = null,
    string? Suggestion = null,
    string? Source = null);

/// <summary>
/// Where a finding applies; only what applies is set. Item, paragraph, table and row count from 1 (a null paragraph means the title or the whole item);
/// start counts UTF-16 units from 0.
/// </summary>
public sealed record Place
{
    /// <summary>contents, masthead, article, brief, notice, imprint, template or workbook; null for a file as a whole.</summary>
    public string? Part { get; init; }

    public string? Column { get; init; }

    public int? Item { get; init; }

    public int? Paragraph { get; init; }

    public int? Start { get; init; }

    public int? Length { get; init; }

    public int? Table { get; init; }

    public int? Row { get; init; }

    public string? File { get; init; }

    /// <summary>Line in a text file, from 1 (issue.json).</summary>
    public int? Line { get; init; }

    /// <summary>Column in that line, from 1, in characters.</summary>
    public int? LineColumn { get; init; }

    public string? Sheet { get; init; }

    public string? Cell { get; init; }

    public string? Slot { get; init; }

    public static Place Of(string part) => new() { Part = part };

    public static Place InFile(string file) => new() { File = file };
}
