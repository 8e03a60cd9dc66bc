namespace OfficeBulletin.Submissions;

/// <summary>Names of persons as cells give them.</summary>
public static class PersonNames
{
    /// <summary>The names in one line, those on lines of their own parted by 、; a name of two characters that was spread to the width of three (张　明) drawn together.</summary>
    public static string? OneLine(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny(" \u3000\u00A0\n\t") < 0)
            return text;
        if (text.Contains('\n', StringComparison.Ordinal))
            return string.Join('、', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => OneLine(line)!.TrimEnd('、', '，', ',')));
        return text.Length <= 6 && text[0] is >= '\u4E00' and <= '\u9FFF' && text[^1] is >= '\u4E00' and <= '\u9FFF' && text.AsSpan(1, text.Length - 2).Trim().IsEmpty ? $"{text[0]}{text[^1]}" : text;
    }
}
