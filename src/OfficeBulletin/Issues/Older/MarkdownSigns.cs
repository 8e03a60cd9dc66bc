using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Older;

/// <summary>Takes the signs of markdown, as converters write it, off the lines: headings, bold, lists, links, escapes. A text without headings and bold is no markdown; only its lists are read.</summary>
internal sealed partial class MarkdownSigns
{
    private readonly bool isMarkdown;

    private MarkdownSigns(IReadOnlyList<TextLine> lines) => isMarkdown = lines.Any(line => Sign().IsMatch(line.Raw));

    public static List<TextLine> TakeOff(IReadOnlyList<TextLine> lines)
    {
        var signs = new MarkdownSigns(lines);
        return [.. lines.Select(signs.TakeOff).Where(line => line.Text.Length > 0)];
    }

    private TextLine TakeOff(TextLine line)
    {
        if (line.Text.All(sign => sign is '-' or '=' or '+' or '|' or ':' or ' '))
            return line;
        if (line.Text is ['|' or '+', ..] || line.Raw.Contains('\t', StringComparison.Ordinal))
            return isMarkdown ? line with { Raw = Inline(line.Raw) } : line;
        var text = line.Text;
        var bullet = Bullet().Match(text);
        if (!isMarkdown)
            return bullet.Success ? line with { Text = text[bullet.Length..], Bulleted = true } : line;
        text = Quoted().Replace(text, "", 1);
        bullet = Bullet().Match(text);
        var heading = Heading().Match(text);
        text = Inline(heading.Success ? heading.Groups["text"].Value : text[bullet.Length..]);
        var bold = WholeBold().Match(text);
        text = Blanks.Single(Emphasis().Replace(bold.Success ? bold.Groups["text"].Value : text, "${text}"));
        return line with
        {
            Text = text,
            Heading = heading.Success ? heading.Groups["level"].Length : 0,
            Bold = bold.Success,
            Bulleted = bullet.Success,
        };
    }

    private static string Inline(string text) => Quotes(Escape().Replace(Raised().Replace(Attributes().Replace(Link().Replace(text, "${text}"), ""), "${text}"), "${sign}"));

    /// <summary>Converters write “ ” as " " and —— as hyphens.</summary>
    private static string Quotes(string text) =>
        Dashes().Replace(text.Count(sign => sign == '"') % 2 == 0 ? StraightQuotes().Replace(text, "“${text}”") : text, static match => new string('—', match.Length / 3));

    [GeneratedRegex(@"^(#{1,6}\s|\s*\*\*\S.*\*\*\s*$)|\]\(#", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?<level>#{1,6})\s+(?<text>.*?)\s*#*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[-*+]\s+(?!\d{1,3}\s*[-—]$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(>\s*)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?<sign>\*\*|__)(?<text>((?!\k<sign>).)+)\k<sign>$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WholeBold();

    [GeneratedRegex(@"(?<sign>\*\*|__)(?<text>\S.*?)\k<sign>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Emphasis();

    [GeneratedRegex("\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StraightQuotes();

    [GeneratedRegex("(---){1,2}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"</?(sup|sub|u|b|i|em|strong|span|br|p|div|center|font)(\s[^<>]*)?/?>|\^(?<text>[\w\\\-−+]{1,8})\^|(?<!~)~(?<text>\w{1,4})~(?!~)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Raised();

    [GeneratedRegex(@"(?<!!)\[(?<text>[^\]\[]*)\](\([^)\s]*\)|\{[^{}]*\})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\s*\{[#.][^{}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\\(?<sign>[\\`*_{}\[\]()#+\-.!|~^<>""'$@]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
