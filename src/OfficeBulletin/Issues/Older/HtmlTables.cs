using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Older;

/// <summary>Tables that a converter wrote as HTML: each row becomes a line with tabs between its cells; a row of one cell becomes the lines in it.</summary>
internal static partial class HtmlTables
{
    public static List<TextLine> Unfold(IReadOnlyList<TextLine> lines)
    {
        if (!lines.Any(line => line.Text.StartsWith("<table", StringComparison.OrdinalIgnoreCase)))
            return [.. lines];
        var unfolded = new List<TextLine>(lines.Count);
        for (var index = 0; index < lines.Count; index++)
        {
            if (!lines[index].Text.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            {
                unfolded.Add(lines[index]);
                continue;
            }
            var start = index;
            while (index + 1 < lines.Count && !lines[index].Text.Contains("</table>", StringComparison.OrdinalIgnoreCase))
                index++;
            var html = string.Join('\n', lines.Skip(start).Take(index + 1 - start).Select(line => line.Raw));
            unfolded.AddRange(Rows(html, lines[start].Number));
        }
        return unfolded;
    }

    private static IEnumerable<TextLine> Rows(string html, int number)
    {
        foreach (Match row in Row().Matches(html))
        {
            var cells = Cell().Matches(row.Value).Select(cell => cell.Groups["text"].Value).ToList();
            if (cells is [var only])
            {
                foreach (var line in Breaks().Split(only).Select(Plain).Where(line => line.Length > 0))
                    yield return new TextLine(number, line);
            }
            else if (cells.Count > 1)
            {
                yield return new TextLine(number, string.Join('\t', cells.Select(Plain)));
            }
        }
    }

    private static string Plain(string html) => Blanks.Single(Tag().Replace(html, "").Replace("&nbsp;", " ", StringComparison.Ordinal)
        .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal));

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("<t[dh][^>]*>(?<text>.*?)</t[dh]>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex("</p>|<br[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Breaks();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();
}
