using OfficeBulletin.Issues;

namespace OfficeBulletin.Proofing;

/// <summary>A column as the contents and as the body have it. Printed is null when the contents lack it, Body when the body does.</summary>
/// <param name="Number">Its place among the columns of the contents, from 1; 0 when they lack it.</param>
internal sealed record ColumnMatch(ContentsColumn? Printed, int Number, Column? Body)
{
    /// <summary>All columns, those of the body first, in its order. Empty when the issue has no printed contents.</summary>
    public static IReadOnlyList<ColumnMatch> Of(Issue issue)
    {
        if (issue.PrintedContents is not { } printed)
            return [];
        var left = printed.Select((column, index) => new ColumnMatch(column, index + 1, null)).ToList();
        var matches = issue.Columns.Select(body => Take(left, body, candidate => Key(candidate.Column) == Key(body.Name))).ToList();
        for (var index = 0; index < matches.Count; index++)
        {
            // A column of another name is the same column when an entry under it is a title of this one.
            if (matches[index].Printed is null)
                matches[index] = Take(left, issue.Columns[index], Titles(issue.Columns[index]));
        }
        return [.. matches, .. left];
    }

    /// <summary>What two texts share that say the same.</summary>
    public static string Key(string text) => new LooseText(text).Key;

    private static ColumnMatch Take(List<ColumnMatch> left, Column body, Predicate<ContentsColumn> wanted)
    {
        var index = left.FindIndex(candidate => wanted(candidate.Printed!));
        if (index < 0)
            return new ColumnMatch(null, 0, body);
        var found = left[index] with { Body = body };
        left.RemoveAt(index);
        return found;
    }

    private static Predicate<ContentsColumn> Titles(Column body)
    {
        var titles = body.Items.Where(item => !item.IsBrief).Select(item => Key(Contents.InOneLine(item.Title))).ToHashSet(StringComparer.Ordinal);
        return printed => printed.Entries.Any(entry => titles.Contains(Key(entry)));
    }
}
