namespace OfficeBulletin.Issues;

/// <summary>A column as it stands in the contents (目录): its name without 【】 and its entries in order; briefs have none.</summary>
public sealed record ContentsColumn(string Column, IReadOnlyList<string> Entries);

/// <summary>The contents of an issue, derived from the titles.</summary>
public static class Contents
{
    /// <summary>One entry a titled item: the editor's override, else the title in one line. Every column has a line, also one without entries.</summary>
    public static IReadOnlyList<ContentsColumn> Of(Issue issue) =>
        [.. issue.Columns.Select(column => new ContentsColumn(column.Name, [.. column.Items.Where(item => !item.IsBrief).Select(Entry)]))];

    /// <summary>The contents entry of a titled item.</summary>
    public static string Entry(Item item) => item.ContentsOverride ?? InOneLine(item.Title);

    /// <summary>Title lines in one line. Chinese needs nothing between them; a Latin word or number on both sides of the break keeps a blank.</summary>
    public static string InOneLine(IReadOnlyList<string> lines)
    {
        if (lines.Count == 1)
            return lines[0];
        var text = new System.Text.StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && line.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetterOrDigit(line[0]))
                text.Append(' ');
            text.Append(line);
        }
        return text.ToString();
    }
}
