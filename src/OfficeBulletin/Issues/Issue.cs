namespace OfficeBulletin.Issues;

/// <summary>One issue (期) of the bulletin: what is printed from the masthead to the imprint. The contents are derived, never stored: see <see cref="Contents"/>.</summary>
public sealed record Issue(Masthead Masthead, IReadOnlyList<Column> Columns, Imprint Imprint)
{
    /// <summary>Id kept in the document's custom XML so that any copy is recognised; null for an issue never assembled by us.</summary>
    public string? Id { get; init; }

    /// <summary>True for a notice (情况通报) that stands alone, without the masthead of an issue and without items.</summary>
    public bool IsLoneNotice => PrintedContents is null && Masthead == new Masthead(null, null, null, null, null, null) && Columns is [{ Notice: not null, Items.Count: 0 }];

    /// <summary>The contents page as it was printed, read back from a document; null when the issue did not come from one.</summary>
    public IReadOnlyList<ContentsColumn>? PrintedContents { get; init; }
}

/// <summary>
/// The masthead (报头). Year belongs to the number, not to the date: no. 12 of 2023 may be dated 2024-01-30. Null means "not printed" (older issues carry no number).
/// </summary>
/// <param name="Title">Name of the bulletin (刊名).</param>
/// <param name="Number">第N期 within <paramref name="Year"/>.</param>
/// <param name="CumulativeNumber">总第N期 since the first issue.</param>
/// <param name="Publisher">Publishing body without the trailing 编.</param>
public sealed record Masthead(string? Title, int? Year, int? Number, int? CumulativeNumber, string? Publisher, DateOnly? Date)
{
    /// <summary>True for a draft whose number is not taken yet: it is printed with （拟）. Says nothing without a number.</summary>
    public bool Proposed { get; init; }

    /// <summary>True for a supplement (增刊), which is numbered apart: 增刊第1期. Says nothing without a number.</summary>
    public bool Supplement { get; init; }
}

/// <summary>The imprint (版记). An empty list or null is left out of the print together with its label.</summary>
public sealed record Imprint(
    IReadOnlyList<string> Report,
    IReadOnlyList<string> Send,
    IReadOnlyList<string> Distribute,
    string? Editor,
    string? Phone,
    string? Email)
{
    public static Imprint Empty { get; } = new([], [], [], null, null, null);
}
