using System.Xml.Linq;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Page;

/// <summary>
/// The contents-fitting ladder: 16 pt on the grid's pitch, 16 pt on 24 pt, 15 on 22, 14 on 20, then the same flowing to page 2. The rung lives in the styles toc 1 and toc 2 alone.
/// </summary>
internal sealed record ContentsFit(int Number, int HalfPoints, int Pitch)
{
    /// <summary>The last rung: the contents flow on to page 2.</summary>
    public const int Flowing = 5;

    private static readonly ContentsFit[] Ladder = [new(1, 32, 579), new(2, 32, 480), new(3, 30, 440), new(4, 28, 400), new(Flowing, 28, 400)];

    public static ContentsFit Rung(int number) => Ladder[Math.Clamp(number, 1, Flowing) - 1];

    /// <summary>The first rung whose lines, counted by character widths, fit below the masthead. A layout engine may know better: see the report's measured rung.</summary>
    public static ContentsFit Estimate(WordTemplate template, Issue issue)
    {
        var room = template.TypeArea.Height - template.Blocks.TakeWhile(block => Slots.BlockTag(block) != SlotNames.Contents).Sum(block => Height(block, template.Styles));
        var entries = Contents.Of(issue);
        return Ladder.First(rung => rung.Number == Flowing || rung.Height(entries, template.TypeArea.Width) <= room);
    }

    /// <summary>Writes the rung into the styles; sizes, pitch and the bullet's hanging indent follow from it.</summary>
    public XDocument Applied(StyleSheet styles)
    {
        var changed = new StyleSheet(new XDocument(styles.Document));
        foreach (var name in (ReadOnlySpan<string>)[StyleNames.ContentsColumn, StyleNames.ContentsEntry])
        {
            changed.Set(name, "rPr", "sz", "val", HalfPoints);
            changed.Set(name, "rPr", "szCs", "val", HalfPoints);
            changed.Set(name, "pPr", "spacing", "line", Pitch);
        }
        changed.Set(StyleNames.ContentsEntry, "pPr", "ind", "left", HalfPoints * 10);
        changed.Set(StyleNames.ContentsEntry, "pPr", "ind", "hanging", HalfPoints * 10);
        return changed.Document;
    }

    /// <summary>Width of a text in half-characters: Latin letters, digits and their marks are half as wide as 汉字.</summary>
    internal static int HalfWidths(string text)
    {
        var width = 0;
        foreach (var letter in text)
            width += letter < 0x100 ? 1 : 2;
        return width;
    }

    private int Height(IReadOnlyList<ContentsColumn> columns, int width)
    {
        var perLine = width / (HalfPoints * 10) * 2;
        return columns.Sum(column => Pitch * (Rows(column.Column.Length * 2 + 4, perLine) + column.Entries.Sum(entry => Rows(HalfWidths(entry), perLine - 2))));
    }

    private static int Rows(int halfWidths, int perLine) => Math.Max(1, (halfWidths + perLine - 1) / perLine);

    private static int Height(XElement block, StyleSheet styles) =>
        block.Name == W.Name("p") ? HeightOfLine(block, styles)
        : block.Name == W.Name("sdt") ? block.Descendants(W.Name("p")).Sum(line => HeightOfLine(line, styles))
        : 0;

    private static int HeightOfLine(XElement line, StyleSheet styles)
    {
        var name = styles.NameOf(W.Val(line.Element(W.Name("pPr"))?.Element(W.Name("pStyle"))));
        int Number(string attribute) => name is null ? 0 : styles.Number(name, "pPr", "spacing", attribute) ?? 0;
        var border = name is not null && styles.HasBottomBorder(name) ? 265 : 0;
        return Number("before") + Number("line") + Number("after") + border;
    }
}
