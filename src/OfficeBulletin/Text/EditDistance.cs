namespace OfficeBulletin.Text;

/// <summary>Edit distance (Levenshtein) between short texts, and the nearest of several.</summary>
public static class EditDistance
{
    /// <summary>How many characters have to be inserted, deleted or replaced to turn one text into the other; limit + 1 as soon as it is more than the limit.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit)
            return limit + 1;
        var above = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
            above[column] = column;
        for (var line = 1; line <= one.Length; line++)
        {
            row[0] = line;
            var least = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var replaced = above[column - 1] + (one[line - 1] == other[column - 1] ? 0 : 1);
                row[column] = Math.Min(replaced, 1 + Math.Min(above[column], row[column - 1]));
                least = Math.Min(least, row[column]);
            }
            if (least > limit)
                return limit + 1;
            (above, row) = (row, above);
        }
        return Math.Min(above[other.Length], limit + 1);
    }

    /// <summary>The candidate nearest to the text within the limit; null when none is, or when two different ones are equally near.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates, int limit)
    {
        string? nearest = null;
        var least = limit + 1;
        foreach (var candidate in candidates)
        {
            var distance = Between(text, candidate, limit);
            if (distance > least || distance > limit || candidate == nearest)
                continue;
            nearest = distance == least ? null : candidate;
            least = distance;
        }
        return nearest;
    }
}
