namespace OfficeBulletin.Storage.Submitting;

/// <summary>A file of a submission.</summary>
public sealed record SubmittedFile
{
    public string Name { get; init; } = "";

    /// <summary>workbook, attachment or marked.</summary>
    public string Role { get; init; } = "";

    public long Length { get; init; }
}

/// <summary>The files of submissions.</summary>
public static class SubmittedFiles
{
    public static void Add(DeskChange change, string submission, string name, string role, byte[] bytes) => change.Do(
        "INSERT INTO submission_file (submission, name, role, blob) VALUES (@submission, @name, @role, @blob)",
        new { submission, name, role, blob = Blobs.Add(change, bytes) });

    /// <summary>By role and name.</summary>
    public static IReadOnlyList<SubmittedFile> Of(DeskReading data, string submission) => data.List<SubmittedFile>(
        "SELECT name, role, length FROM submission_file JOIN blob ON blob.hash = submission_file.blob WHERE submission = @submission ORDER BY role DESC, name", new { submission });

    /// <summary>What it holds; null when the submission has no such file.</summary>
    /// <param name="marked">A marked copy, which has the name of its workbook.</param>
    public static byte[]? Bytes(DeskReading data, string submission, string name, bool marked) => data.First<byte[]>(
        "SELECT bytes FROM submission_file JOIN blob ON blob.hash = submission_file.blob WHERE submission = @submission AND name = @name AND (role = 'marked') = @marked", new { submission, name, marked });
}
