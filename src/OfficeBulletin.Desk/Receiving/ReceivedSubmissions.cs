using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>What one workbook brought.</summary>
/// <param name="Items">The items that can be used.</param>
/// <param name="Held">Rows that cannot be used before they are mended.</param>
/// <param name="Superseded">Items that another stands for: sent again, or replaced by a later version.</param>
/// <param name="Findings">Everything that is to be said about it and its Word files.</param>
public sealed record ReceivedWorkbook(string File, IReadOnlyList<SubmissionItem> Items, IReadOnlyList<HeldRow> Held, IReadOnlyList<SubmissionItem> Superseded, IReadOnlyList<Finding> Findings)
{
    /// <summary>True when nothing of it could be read; the findings say why.</summary>
    public bool Refused { get; init; }

    /// <summary>The items with their texts, those that another stands for too; empty for a workbook that was sent again.</summary>
    public IReadOnlyList<ReceivedItem> Read { get; init; } = [];

    /// <summary>The workbook of the same content that is counted in its place; null when it counts itself.</summary>
    public string? SameAs { get; init; }
}

/// <summary>What units sent, in a stable order.</summary>
/// <param name="General">Findings that belong to no workbook.</param>
public sealed record ReceivedSubmissions(IReadOnlyList<ReceivedWorkbook> Workbooks, Duplicates Duplicates, IReadOnlyList<Finding> General)
{
    /// <summary>Everything that can be used.</summary>
    public IEnumerable<SubmissionItem> Items => Workbooks.SelectMany(workbook => workbook.Items);

    /// <summary>Marked copies that were written, by their paths.</summary>
    public IReadOnlyList<string> Marked { get; init; } = [];

    /// <summary>True when at least one workbook could be read.</summary>
    public bool AnyRead => Workbooks.Any(workbook => !workbook.Refused);

    public IReadOnlyList<Finding> Findings => [.. General, .. Workbooks.SelectMany(workbook => workbook.Findings)];
}
