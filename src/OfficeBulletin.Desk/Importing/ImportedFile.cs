namespace OfficeBulletin.Desk.Importing;

/// <summary>A file that is to be read as an older issue.</summary>
/// <param name="Name">As it was sent.</param>
/// <param name="Hash">SHA-256 of its content, in hexadecimal digits.</param>
public sealed record ImportFile(string Name, string Hash);

/// <summary>What is asked for.</summary>
public sealed record ImportRequest(IReadOnlyList<ImportFile> Files);

/// <summary>What became of a file.</summary>
/// <param name="Result">imported; again (the same file was read before); numberTaken (another issue bears its number); refused.</param>
/// <param name="Issue">Id of the issue that it is, or that was there; null for none.</param>
/// <param name="Articles">How many articles and briefs were read.</param>
public sealed record ImportedFile(string Name, string Result, string? Issue, int? Year, int? Number, int? CumulativeNumber, string? Title, int Articles, IReadOnlyList<Finding> Findings);
