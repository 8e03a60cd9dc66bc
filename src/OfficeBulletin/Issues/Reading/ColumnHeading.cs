namespace OfficeBulletin.Issues.Reading;

/// <summary>A column's heading (栏目): the style heading 1, or a line that is nothing but 【…】.</summary>
internal static class ColumnHeading
{
    private const int Longest = 60;

    /// <summary>True when the style says heading, or the form does and the block stands in no item's control or bookmark.</summary>
    public static bool IsHeading(PrintedBlock block) => block.Role == PrintedRole.ColumnHeading || (block.ItemId is null && HasForm(block));

    /// <summary>True when the text is 【…】 and nothing else, in a style that does not contradict.</summary>
    public static bool HasForm(PrintedBlock block) =>
        block.Role is PrintedRole.None or PrintedRole.Body or PrintedRole.ItemTitle
        && block.Text is ['【', .., '】'] and { Length: <= Longest } text && text.IndexOf('】', StringComparison.Ordinal) == text.Length - 1;

    /// <summary>The column's name: the text in one line, without 【】.</summary>
    public static string Name(string text)
    {
        var line = Contents.InOneLine(PrintedLines.Of(text));
        if (line.StartsWith('【'))
            line = line[1..];
        if (line.EndsWith('】'))
            line = line[..^1];
        return line.Trim();
    }

    /// <summary>A name as it is compared: without blanks.</summary>
    public static string Key(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
