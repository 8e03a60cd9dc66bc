using OfficeBulletin.Issues;
using OfficeBulletin.Text;

namespace OfficeBulletin.Tests.Older;

/// <summary>How an issue is printed as plain text.</summary>
/// <param name="Width">Characters a line; null for one paragraph a line.</param>
/// <param name="PageNumber">How a page number looks, "{0}" for the figure; null for no pages.</param>
/// <param name="Indent">What stands before a paragraph.</param>
/// <param name="BlankLines">Blank lines after every line.</param>
internal sealed record TextShape(int? Width, string? PageNumber, int LinesOfPage, bool FormFeeds, string Indent, int BlankLines, bool Contents)
{
    private const string NeverFirst = "，。、；：！？”）》";

    public string Print(Issue issue)
    {
        List<string> lines =
        [
            issue.Masthead.Title!, $"第{issue.Masthead.Number}期", $"（总第{issue.Masthead.CumulativeNumber}期）",
            $"{issue.Masthead.Publisher}编　　{issue.Masthead.Date:yyyy年M月d日}", .. Contents ? issue.Columns.SelectMany(ContentsOf) : [],
            .. issue.Columns.SelectMany(Body), .. Imprint(issue.Imprint),
        ];
        return string.Concat(Paged(lines).Select(line => line + "\n" + new string('\n', BlankLines)));
    }

    private IEnumerable<string> ContentsOf(Column column) =>
        column.Items.Where(item => !item.IsBrief).SelectMany(item => Broken("●" + string.Concat(item.Title), "")).Prepend($"【{column.Name}】");

    private IEnumerable<string> Body(Column column) => column.Items.SelectMany(Item).Prepend($"【{column.Name}】");

    private IEnumerable<string> Item(Item item) =>
        [.. item.Title, .. item.Body.OfType<Paragraph>().SelectMany(paragraph => Broken(paragraph.Text, Indent)), .. Broken(Attribution.Print(item.Units)!, "")];

    private static IEnumerable<string> Imprint(Imprint imprint) =>
        [$"报：{string.Join('，', imprint.Report)}", $"送：{string.Join('，', imprint.Send)}", $"责编：{imprint.Editor} 电话：{imprint.Phone} 邮箱：{imprint.Email}"];

    /// <summary>A paragraph's lines; no line begins with a mark that closes or pauses, and no figure is broken.</summary>
    private IEnumerable<string> Broken(string text, string indent)
    {
        var line = indent;
        var kept = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var whole = index + 1 == text.Length || (!NeverFirst.Contains(text[index + 1], StringComparison.Ordinal) && !(char.IsAsciiDigit(text[index]) && char.IsAsciiDigit(text[index + 1])));
            if (!whole)
                continue;
            var piece = text[kept..(index + 1)];
            if (Width is { } width && line.Length > indent.Length && LineWidth.Of(line) + LineWidth.Of(piece) > width)
            {
                yield return line;
                (line, indent) = ("", "");
            }
            line += piece;
            kept = index + 1;
        }
        yield return line;
    }

    private IEnumerable<string> Paged(List<string> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var ends = index > 0 && index % LinesOfPage == 0;
            if (ends && PageNumber is { } number)
                yield return string.Format(System.Globalization.CultureInfo.InvariantCulture, number, index / LinesOfPage);
            yield return (ends && FormFeeds ? "\f" : "") + lines[index];
        }
    }
}
