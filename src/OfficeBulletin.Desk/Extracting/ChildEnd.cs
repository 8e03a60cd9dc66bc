namespace OfficeBulletin.Desk.Extracting;

/// <summary>How a child came to its end, from what the runtime writes then: the kind of fault and the first place of ours, without the message, which may hold what was read.</summary>
internal sealed class ChildEnd
{
    private const string Fault = "Unhandled exception. ";
    private const string Ours = "   at OfficeBulletin.";

    private string? kind;
    private string? place;

    /// <summary>Takes in one line of the child's standard error; all else in it is thrown away.</summary>
    public void Take(string? line)
    {
        if (line is null)
            return;
        if (line.StartsWith(Fault, StringComparison.Ordinal))
            kind ??= line[Fault.Length..].Split(':', 2)[0];
        else if (line is "Out of memory." or "Stack overflow.")
            kind ??= line.TrimEnd('.');
        else if (line.StartsWith(Ours, StringComparison.Ordinal))
            place ??= line.Trim().Split('(', 2)[0];
    }

    public string Sentence(int exitCode) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The reading process ended with code {exitCode}: {kind ?? "killed from outside"} {place}").TrimEnd();
}
