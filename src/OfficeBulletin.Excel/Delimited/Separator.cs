namespace OfficeBulletin.Excel.Delimited;

/// <summary>
/// What stands between the fields of a text: comma, tab or semicolon. The full-width comma is none: Chinese sentences are full of it, and Excel does not split there either.
/// </summary>
internal static class Separator
{
    private const int LookedAt = 64 * 1024;
    private const string Candidates = ",\t;";

    /// <summary>The character named by a first line "sep=;", which Excel takes as an instruction and does not show; null when there is none.</summary>
    /// <param name="length">Characters of that line with its break.</param>
    public static char? Declared(string text, out int length)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).Trim('"', ' ');
        length = end < 0 ? text.Length : text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? end + 2 : end + 1;
        return line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line[4] != '"' ? line[4] : null;
    }

    /// <summary>The candidate that divides the most lines into the same number of fields, agreement counting more than the number; a comma when none divides any.</summary>
    public static char Guess(string text)
    {
        var counts = new Dictionary<(char Candidate, int Times), int>();
        var line = new int[Candidates.Length];
        var quoted = false;
        for (var i = 0; i < Math.Min(text.Length, LookedAt); i++)
        {
            if (text[i] == '"' && (quoted || i == 0 || text[i - 1] is '\r' or '\n' || Candidates.Contains(text[i - 1], StringComparison.Ordinal)))
                quoted = !quoted;
            else if (quoted)
                continue;
            else if (text[i] is '\r' or '\n')
                EndLine();
            else if (Candidates.IndexOf(text[i], StringComparison.Ordinal) is var candidate and >= 0)
                line[candidate]++;
        }
        EndLine();
        return counts.Count == 0 ? ',' : counts.MaxBy(pair => (long)pair.Key.Times * pair.Value * pair.Value).Key.Candidate;

        void EndLine()
        {
            for (var candidate = 0; candidate < line.Length; candidate++)
            {
                if (line[candidate] > 0)
                    counts[(Candidates[candidate], line[candidate])] = counts.GetValueOrDefault((Candidates[candidate], line[candidate])) + 1;
            }
            Array.Clear(line);
        }
    }
}
