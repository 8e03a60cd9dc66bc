using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads paragraphs (w:p) as they are shown: tracked changes accepted, fields by their result, what hangs in them beside the text.</summary>
internal sealed class ParagraphReader(ReadingContext context)
{
    private readonly RunReader runs = new(context);

    /// <summary>Text whose paragraph mark was deleted in a tracked change: it stands at the beginning of the next paragraph.</summary>
    private ParagraphDraft? carried;

    private bool pageBreak;

    public void Read(Node node, List<PrintedBlock> into)
    {
        var properties = node.Child("w:pPr");
        var paragraph = carried ?? new ParagraphDraft();
        carried = null;
        Dress(paragraph, properties);
        ReadChildren(node, paragraph);
        pageBreak = paragraph.EndsPage || properties?.Child("w:sectPr") is not null;
        if (IsMarkDeleted(properties?.Child("w:rPr")))
        {
            context.Log.Add(Remark.TrackedChange);
            carried = paragraph;
            return;
        }
        if (paragraph.IsBlank)
            pageBreak |= paragraph.StartsPage;
        into.AddRange(paragraph.ToBlocks());
    }

    /// <summary>Ends a paragraph whose mark was deleted where no paragraph follows for it to go on in: before a table, at the end of a cell or of the text.</summary>
    public void End(List<PrintedBlock> into)
    {
        if (carried is { } last)
            into.AddRange(last.ToBlocks());
        carried = null;
    }

    private void Dress(ParagraphDraft paragraph, Node? properties)
    {
        var look = ParagraphLook.Read(properties);
        paragraph.Style = context.Styles.Of(properties?.Value("w:pStyle"));
        paragraph.StartsPage |= pageBreak || properties?.Switch("w:pageBreakBefore") == true;
        if (look.Alignment is { } alignment)
            paragraph.Centred = alignment == Alignment.Centre;
        if (look.NumberingId is { } list)
            paragraph.Numbered = list != "0";
    }

    private static bool IsMarkDeleted(Node? mark) => (mark?.Child("w:del") ?? mark?.Child("w:moveFrom")) is not null;

    private void ReadChildren(Node container, ParagraphDraft paragraph)
    {
        foreach (var inline in container.Children)
        {
            switch (inline.Name)
            {
                case "w:r":
                    runs.Read(inline, paragraph);
                    break;
                case "w:hyperlink" or "w:smartTag" or "w:customXml" or "w:fldSimple" or "w:bdo" or "w:dir":
                    ReadChildren(inline, paragraph);
                    break;
                case "w:ins" or "w:moveTo":
                    context.Log.Add(Remark.TrackedChange);
                    ReadChildren(inline, paragraph);
                    break;
                case "w:del" or "w:moveFrom":
                    context.Log.Add(Remark.TrackedChange);
                    break;
                case "w:sdt":
                    context.Marks.ReadControl(inline, (content, control) => ReadControl(content, control, paragraph));
                    break;
                case "w:bookmarkStart" or "w:bookmarkEnd":
                    context.Marks.MarkBookmark(inline);
                    break;
                case "m:oMath" or "m:oMathPara":
                    var formula = inline.TextOf("m:t");
                    Add(formula, paragraph);
                    context.Log.Add(Remark.Formula, formula);
                    break;
                default:
                    context.Log.AddUnknown(inline);
                    break;
            }
        }
    }

    /// <summary>LibreOffice 7.4 saves a plain text control as several, the first with its text and each further one ending with that text again.</summary>
    private void ReadControl(Node content, ContentControl control, ParagraphDraft paragraph)
    {
        if (control.PlainAlias is not { } alias)
        {
            ReadChildren(content, paragraph);
            return;
        }
        var inside = new ParagraphDraft();
        ReadChildren(content, inside);
        var text = inside.Text;
        if (paragraph.Repeats(alias, text))
        {
            context.Log.Add(Remark.RepeatedText, text);
            return;
        }
        Add(text, paragraph);
        paragraph.EndPlainControl(alias, text);
    }

    private void Add(string text, ParagraphDraft paragraph)
    {
        paragraph.Add(text, default(RunLook));
        paragraph.Under(context.Marks, context.Fields.InContents, text);
    }
}
