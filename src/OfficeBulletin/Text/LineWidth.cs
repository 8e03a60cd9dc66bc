namespace OfficeBulletin.Text;

/// <summary>How wide a line of text is, in widths of a Chinese character; Latin letters and figures count half.</summary>
public static class LineWidth
{
    public static double Of(ReadOnlySpan<char> line)
    {
        var width = 0.0;
        foreach (var character in line)
            width += Of(character);
        return width;
    }

    public static double OfLeadingBlanks(ReadOnlySpan<char> line) => Of(line[..(line.Length - line.TrimStart().Length)]);

    public static double Of(char character) => character switch
    {
        '\n' => 0,
        '\t' => 2,
        _ when char.IsLowSurrogate(character) => 0,
        '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '\u3000' => 1,
        _ => ChineseText.IsChinese(character) || character is >= '①' and <= '⓿' or >= '─' and <= '◿' ? 1 : 0.5,
    };
}
