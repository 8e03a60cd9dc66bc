namespace OfficeBulletin.Desk.Extracting;

/// <summary>What was understood of an upload.</summary>
/// <param name="Items">The items that can be used, in the order of the workbooks.</param>
/// <param name="Held">Titles of the rows that cannot be used before they are mended; rows without a title are left out.</param>
/// <param name="Files">What is worth keeping.</param>
public sealed record ExtractedUpload(IReadOnlyList<ExtractedItem> Items, IReadOnlyList<string> Held, IReadOnlyList<ExtractedFile> Files)
{
    /// <summary>SHA-256 of what was sent, as hexadecimal digits: the same for the same content.</summary>
    public string Content { get; init; } = "";

    /// <summary>Names of the marked copies.</summary>
    public IReadOnlyList<string> Marked { get; init; } = [];
}

/// <summary>An item of an upload.</summary>
public sealed record ExtractedItem
{
    /// <summary>"万州.xlsx#报送!7"</summary>
    public string Origin { get; init; } = "";

    /// <summary>In one line.</summary>
    public string Title { get; init; } = "";

    public IReadOnlyList<string> Units { get; init; } = [];

    public string? Category { get; init; }

    public DateOnly? EventDate { get; init; }

    /// <summary>The row as JSON, with the keys of `bulletin ingest --json`.</summary>
    public string Content { get; init; } = "{}";

    /// <summary>Its paragraphs as lines, those of its Word file too; without the title.</summary>
    public string Text { get; init; } = "";

    /// <summary>Id of the desk's item that says the same to the letter; null when there is none.</summary>
    public string? Standing { get; init; }

    /// <summary>Ids of the desk's items that it takes the place of.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];
}

/// <summary>A file of an upload, or made of one.</summary>
/// <param name="Role">workbook, attachment or marked.</param>
public sealed record ExtractedFile(string Name, string Role);

/// <summary>An issue folder that was made.</summary>
/// <param name="Pictures">Number of picture files in it.</param>
public sealed record ExtractedFolder(int Pictures);
