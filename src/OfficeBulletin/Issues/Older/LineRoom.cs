using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// Whether a line had room for what stands on the next: a printer breaks a line only where the next word does not fit, so a line with room was ended.
/// </summary>
internal sealed class LineRoom
{
    private const double Step = 0.5;
    private const double WidthOfHangingMark = 1;
    private const int FewestHanging = 2;
    private const int FewestFurther = 2;

    private readonly double width;

    /// <summary>Width that the marks behind the first word may stand out by.</summary>
    private readonly double hanging;

    private LineRoom(double width, double hanging) => (this.width, this.hanging) = (width, hanging);

    /// <summary>Takes the commonest width of lines that were broken inside a sentence for the printed one, of those only that no lost indent has narrowed.</summary>
    /// <param name="full">Lines that were broken at the full width.</param>
    /// <param name="further">Those of them that are not the first of their paragraph.</param>
    /// <param name="widest">The printed width where there are too few to tell.</param>
    public static LineRoom Of(IReadOnlyList<TextLine> full, IReadOnlyList<TextLine> further, double widest)
    {
        var broken = further.Where(line => !LineShape.IsTerminated(line.Text)).ToList();
        var commonest = broken.Count < FewestFurther ? widest : broken.GroupBy(line => Math.Round(line.Width / Step) * Step).MaxBy(group => (group.Count(), group.Key))!.Key;
        var standingOut = full.Count(line => line.Width > commonest && line.Width <= commonest + WidthOfHangingMark && IsHangingMark(line.Text[^1]));
        return new LineRoom(commonest, standingOut < FewestHanging ? 0 : WidthOfHangingMark);
    }

    /// <param name="indent">Width of the indent before the line that its text has lost.</param>
    public bool IsLeft(TextLine line, TextLine next, double indent) => width - line.Width - indent >= WidthOfStart(next.Text);

    /// <summary>Width of what would have had to stand at the end of the line before: the marks that no line ends with, a word or a character, the marks that no line begins with.</summary>
    private double WidthOfStart(string text)
    {
        var end = 0;
        while (end < text.Length - 1 && text[end] is '“' or '（' or '《' or '「' or '『' or '‘')
            end++;
        end++;
        while (end < text.Length && IsOfWord(text[end - 1]) && IsOfWord(text[end]))
            end++;
        var word = LineWidth.Of(text.AsSpan(0, end));
        var marks = end;
        while (marks < text.Length && IsHangingMark(text[marks]))
            marks++;
        return word + Math.Max(0, LineWidth.Of(text.AsSpan(end, marks - end)) - hanging);
    }

    private static bool IsOfWord(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '@' or '%' or '-';

    /// <summary>A mark that no line begins with.</summary>
    public static bool IsHangingMark(char sign) => sign is '，' or '。' or '、' or '；' or '：' or '！' or '？' or '”' or '）' or '》' or '」' or '』';
}
