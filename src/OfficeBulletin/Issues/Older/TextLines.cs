using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>Cuts a text into its lines, whatever breaks them, and notes where pages end (U+000C).</summary>
internal static class TextLines
{
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var (number, blanks, start) = (1, 0, 0);
        var page = false;
        for (var index = 0; index <= text.Length; index++)
        {
            var end = index == text.Length ? '\n' : text[index];
            if (end is not ('\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029'))
                continue;
            var line = Clean(text[start..index]);
            if (line.AsSpan().Trim().Length == 0)
            {
                blanks++;
            }
            else
            {
                lines.Add(new TextLine(number, line) { BlanksBefore = blanks, AfterPage = page });
                (blanks, page) = (0, false);
            }
            page |= end == '\f';
            if (end == '\f')
                blanks = Math.Max(0, blanks - 1);
            if (end == '\r' && index + 1 < text.Length && text[index + 1] == '\n')
                index++;
            if (end is not ('\f' or '\v'))
                number++;
            start = index + 1;
        }
        return lines;
    }

    /// <summary>Invisible characters go; blanks of every width but the Chinese one become ordinary ones.</summary>
    private static string Clean(string line)
    {
        var clean = InvisibleCharacters.Remove(line, []);
        return clean.AsSpan().IndexOfAnyInRange('\u00A0', '\u205F') < 0 ? clean : string.Create(clean.Length, clean, static (span, source) =>
        {
            for (var index = 0; index < span.Length; index++)
                span[index] = source[index] is '\u00A0' or (>= '\u2002' and <= '\u200A') or '\u202F' or '\u205F' ? ' ' : source[index];
        });
    }
}
