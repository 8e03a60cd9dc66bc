using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Importing;

/// <summary>Cutting and joining runs without losing emphasis or notes.</summary>
internal static class RunText
{
    /// <summary>Runs without blanks, tabs and line breaks at either end; notes stay.</summary>
    public static IReadOnlyList<Run> Trim(IReadOnlyList<Run> runs)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var length = text.AsSpan(start).TrimEnd().Length;
        return length == text.Length ? runs : Cut(runs, start, length);
    }

    /// <summary>The stretch of text from <paramref name="start"/>; notes at either edge and those of the text cut away in front or behind are kept.</summary>
    public static IReadOnlyList<Run> Cut(IReadOnlyList<Run> runs, int start, int length)
    {
        var cut = new List<Run>(runs.Count);
        var position = 0;
        foreach (var run in runs)
        {
            var from = Math.Clamp(start - position, 0, run.Text.Length);
            var to = Math.Clamp(start + length - position, from, run.Text.Length);
            position += run.Text.Length;
            if (to > from || run.Note is not null)
                cut.Add(run with { Text = run.Text[from..to] });
        }
        return cut;
    }

    /// <summary>The lines of a paragraph, cut at "\n". There is always at least one.</summary>
    public static List<IReadOnlyList<Run>> Lines(IReadOnlyList<Run> runs)
    {
        var lines = new List<IReadOnlyList<Run>>();
        var line = new List<Run>();
        foreach (var run in runs)
        {
            var rest = run.Text;
            for (var at = rest.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = rest.IndexOf('\n', StringComparison.Ordinal))
            {
                if (at > 0)
                    line.Add(run with { Text = rest[..at], Note = null });
                lines.Add(line);
                line = [];
                rest = rest[(at + 1)..];
            }
            if (rest.Length > 0 || run.Note is not null)
                line.Add(run with { Text = rest });
        }
        lines.Add(line);
        return lines;
    }

    /// <summary>Runs with neighbours of the same emphasis made one; a run ends where a note's mark stands.</summary>
    public static IReadOnlyList<Run> Merge(IEnumerable<Run> runs)
    {
        var merged = new List<Run>();
        foreach (var run in runs)
        {
            if (merged.Count > 0 && merged[^1] is { Note: null } last && (last.Emphasis == run.Emphasis || run.Text.Length == 0))
                merged[^1] = last with { Text = last.Text + run.Text, Note = run.Note };
            else
                merged.Add(run);
        }
        return merged;
    }
}
