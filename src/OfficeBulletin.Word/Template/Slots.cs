using System.Xml.Linq;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Template;

/// <summary>Fills the inline slots of a template's block. The values are set once; every block is filled on a copy.</summary>
internal sealed class Slots(IEnumerable<SlotValue> slots, int? titleSize)
{
    internal static readonly XName Control = W.Name("sdt");
    private static readonly XName ParagraphName = W.Name("p");

    private readonly Dictionary<string, SlotValue> values = slots.ToDictionary(slot => slot.Tag, StringComparer.Ordinal);
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    /// <summary>Tag of a block that is a slot as a whole; null for any other block.</summary>
    public static string? BlockTag(XElement block) => block.Name == Control ? Tag(block) : null;

    /// <summary>Values for which the template had no slot: they are not printed, and said.</summary>
    public IEnumerable<Finding> Unplaced() => SlotNames.All
        .Where(slot => values.GetValueOrDefault(slot.Tag) is { Text.Length: > 0 } && !met.Contains(slot.Tag))
        .Select(slot => new Finding("K01", "template.slot-missing", FindingLevel.Warning, new Place { Part = "template", Slot = slot.Tag }, $"模板没有“{slot.Use}”的位置，这一项没有印出来，请在模板里补上标记为“{slot.Tag}”的内容控件。", values[slot.Tag].Text));

    /// <summary>A filled copy of a block; null when all its slots are empty, so that nothing of it is printed.</summary>
    public XElement? Fill(XElement block)
    {
        if (!block.DescendantsAndSelf(Control).Any(control => Tag(control) is not null))
            return block;
        var copy = Lowered(block);
        var paragraphs = copy.DescendantsAndSelf(ParagraphName).Where(paragraph => Inside(paragraph).Any()).ToList();
        foreach (var paragraph in paragraphs)
            FillParagraph(paragraph);
        var kept = paragraphs.Where(paragraph => Inside(paragraph).Any()).ToList();
        if (kept.Count == 0)
            return null;
        foreach (var empty in paragraphs.Except(kept))
            Drop(empty);
        return copy;
    }

    private static string? Tag(XElement control) =>
        W.Val(control.Element(W.Name("sdtPr"))?.Element(W.Name("tag"))) is { } tag && tag.StartsWith(SlotNames.Prefix, StringComparison.Ordinal) ? tag : null;

    /// <summary>A copy in which a control round a whole line (Word makes one of a control that is alone in its paragraph) stands inside it, as filling wants it.</summary>
    private static XElement Lowered(XElement block)
    {
        var holder = new XElement("block", new XElement(block));
        foreach (var control in holder.Descendants(Control).Where(control => Tag(control) is not null && control.Descendants(ParagraphName).Any()).ToList())
        {
            var content = control.Element(W.Name("sdtContent"))!;
            var lines = content.Descendants(ParagraphName).ToList();
            lines.Skip(1).Remove();
            var inside = lines[0].Elements().Where(element => element.Name != W.Name("pPr")).ToList();
            inside.Remove();
            lines[0].Add(new XElement(Control, control.Element(W.Name("sdtPr")), new XElement(W.Name("sdtContent"), inside)));
            control.ReplaceWith(content.Elements());
        }
        return holder.Elements().Single();
    }

    private static IEnumerable<XElement> Inside(XElement paragraph) => paragraph.Descendants(Control).Where(control => Tag(control) is not null);

    private void FillParagraph(XElement paragraph)
    {
        foreach (var control in Inside(paragraph).ToList())
        {
            var tag = Tag(control)!;
            met.Add(tag);
            if (values.GetValueOrDefault(tag) is not { Text.Length: > 0 } value)
            {
                DropWithWords(control);
                continue;
            }
            Put(control, value.Text, tag == SlotNames.Title ? titleSize : null);
            value.Mark?.Put(control);
        }
    }

    /// <summary>
    /// Puts the text into the control's first run and drops the others: the placeholder's look stays, its text goes. A plain-text control becomes a rich-text one,
    /// since LibreOffice repeats the text of plain-text controls when it saves as .docx.
    /// </summary>
    private static void Put(XElement control, string text, int? size)
    {
        var content = control.Element(W.Name("sdtContent"))!;
        control.Element(W.Name("sdtPr"))!.Elements().Where(property => property.Name == W.Name("showingPlcHdr") || property.Name == W.Name("text")).Remove();
        var run = content.Descendants(W.Name("r")).FirstOrDefault();
        var look = run?.Element(W.Name("rPr")) is { } properties ? new XElement(properties) : new XElement(W.Name("rPr"), new XElement(W.Name("rFonts"), new XAttribute(W.Name("hint"), "eastAsia")));
        look.Elements(W.Name("rStyle")).Where(style => W.Val(style) is "PlaceholderText").Remove();
        if (size is { } halfPoints)
        {
            look.Elements(W.Name("sz")).Remove();
            look.Elements(W.Name("szCs")).Remove();
            look.Add(new XElement(W.Name("sz"), new XAttribute(W.Name("val"), halfPoints)), new XElement(W.Name("szCs"), new XAttribute(W.Name("val"), halfPoints)));
        }
        content.ReplaceNodes(new XElement(W.Name("r"), look, new XElement(W.Name("t"), new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
    }

    /// <summary>
    /// A slot's own words are what stands before it, back to the slot or the tab before it (电话：), and what stands after it up to a tab or the end of the line (编).
    /// Between two slots on one stretch the words belong to the second.
    /// </summary>
    private static void DropWithWords(XElement control)
    {
        var after = control.ElementsAfterSelf().TakeWhile(element => element.Name != Control && !element.Descendants(W.Name("tab")).Any()).ToList();
        if ((after.Count == 0 ? control : after[^1]).ElementsAfterSelf().FirstOrDefault()?.Name != Control)
            after.Remove();
        foreach (var before in control.ElementsBeforeSelf().Reverse().ToList())
        {
            if (before.Name == W.Name("pPr") || before.Name == Control)
                break;
            before.Remove();
            if (before.Descendants(W.Name("tab")).Any())
                break;
        }
        control.Remove();
    }

    /// <summary>Takes an empty line out; a row or a cell left without lines goes with it.</summary>
    private static void Drop(XElement paragraph)
    {
        var parent = paragraph.Parent!;
        paragraph.Remove();
        if (parent.Name == W.Name("tc") && !parent.Elements(ParagraphName).Any() && parent.Parent is { } row)
        {
            if (row.Elements(W.Name("tc")).All(cell => !cell.Elements(ParagraphName).Any()))
                row.Remove();
            else
                parent.Add(new XElement(ParagraphName));
        }
    }
}

/// <summary>What goes into the slot of a tag; null or nothing leaves the slot out with its label.</summary>
internal sealed record SlotValue(string Tag, string? Text)
{
    /// <summary>What is put among the template's own words round the slot; null for nothing.</summary>
    public SlotMark? Mark { get; init; }
}
