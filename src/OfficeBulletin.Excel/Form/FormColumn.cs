namespace OfficeBulletin.Excel.Form;

/// <summary>A column of a sheet that the office fills in.</summary>
/// <param name="Width">In characters of the default font.</param>
/// <param name="Hint">What to write there, for the message at the cell (at most 255 characters).</param>
internal sealed record FormColumn(string Heading, double Width, string Hint)
{
    /// <summary>Excel's number format; null for General.</summary>
    public string? Format { get; init; }

    public bool Centred { get; init; }

    /// <summary>Words that the cell offers; others are let be. Empty for none.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public bool Required { get; init; }
}
