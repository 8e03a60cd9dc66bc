using System.Xml;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads paragraphs (w:p) as they are shown: tracked changes accepted, fields by their result, what hangs in them beside the text.</summary>
internal sealed class ParagraphReader(ReadingContext context, DrawingReader drawings)
{
    private const string Mathematics = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private readonly RunReader runs = new(context, drawings);

    /// <summary>Text whose paragraph mark was deleted in a tracked change: it stands at the beginning of the next paragraph.</summary>
    private ParagraphDraft? carried;

    private bool pageBreak;

    public void Read(XmlReader reader, List<PrintedBlock> into)
    {
        var paragraph = carried ?? new ParagraphDraft();
        carried = null;
        paragraph.Style = context.Styles.Of(null);
        paragraph.StartsPage |= pageBreak;
        var (joined, endsSection) = (false, false);
        if (Element.Enter(reader) is { } depth)
        {
            while (Element.Next(reader, depth))
            {
                if (reader.LocalName == "pPr")
                    (joined, endsSection) = ReadProperties(reader, paragraph);
                else
                    ReadInline(reader, paragraph);
            }
        }
        pageBreak = paragraph.EndsPage || endsSection;
        if (joined)
        {
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

    /// <returns>Whether the paragraph's mark is deleted, and whether a section ends with it.</returns>
    private (bool Joined, bool EndsSection) ReadProperties(XmlReader reader, ParagraphDraft paragraph)
    {
        var (joined, endsSection, inMark) = (false, false, false);
        if (Element.Enter(reader) is not { } depth)
            return (joined, endsSection);
        while (Element.Next(reader, depth))
        {
            switch (reader.LocalName)
            {
                case "pStyle":
                    paragraph.Style = context.Styles.Of(Element.Value(reader));
                    break;
                case "jc":
                    paragraph.Centred = Element.Value(reader) == "center";
                    break;
                case "pageBreakBefore":
                    paragraph.StartsPage |= Element.IsOn(reader);
                    break;
                case "numId":
                    paragraph.Numbered = Element.Value(reader) != "0";
                    break;
                case "rPr":
                    inMark = true;
                    break;
                case "del" or "moveFrom" when inMark:
                    context.Log.Add(Remark.TrackedChange);
                    joined = true;
                    break;
                case "sectPr":
                    endsSection = true;
                    Element.Skip(reader);
                    break;
                case "pPrChange" or "rPrChange":
                    Element.Skip(reader);
                    break;
            }
        }
        return (joined, endsSection);
    }

    private void ReadChildren(XmlReader reader, ParagraphDraft paragraph)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        while (Element.Next(reader, depth))
            ReadInline(reader, paragraph);
    }

    private void ReadInline(XmlReader reader, ParagraphDraft paragraph)
    {
        switch (reader.LocalName)
        {
            case "r" when reader.NamespaceURI != Mathematics:
                runs.Read(reader, paragraph);
                break;
            case "hyperlink" or "smartTag" or "customXml" or "fldSimple" or "bdo" or "dir":
                ReadChildren(reader, paragraph);
                break;
            case "ins" or "moveTo":
                context.Log.Add(Remark.TrackedChange);
                ReadChildren(reader, paragraph);
                break;
            case "del" or "moveFrom":
                context.Log.Add(Remark.TrackedChange);
                Element.Skip(reader);
                break;
            case "sdt":
                context.Marks.ReadControl(reader, (content, control) => ReadControl(content, control, paragraph));
                break;
            case "AlternateContent":
                AlternateContent.Read(reader, chosen => ReadChildren(chosen, paragraph));
                break;
            case "bookmarkStart" or "bookmarkEnd":
                context.Marks.MarkBookmark(reader);
                break;
            case "oMath" or "oMathPara":
                ReadFormula(reader, paragraph);
                break;
            default:
                if (!SilentMarkup.Contains(reader.LocalName))
                    context.Log.Add(Remark.ElementUnknown, detail: reader.Name);
                Element.Skip(reader);
                break;
        }
    }

    /// <summary>LibreOffice 7.4 saves a plain text control as several, the first with its text and each further one ending with that text again.</summary>
    private void ReadControl(XmlReader reader, ContentControl control, ParagraphDraft paragraph)
    {
        if (control.PlainAlias is not { } alias)
        {
            ReadChildren(reader, paragraph);
            return;
        }
        var inside = new ParagraphDraft();
        ReadChildren(reader, inside);
        var text = inside.Text;
        if (paragraph.Repeats(alias, text))
        {
            context.Log.Add(Remark.RepeatedText, text);
            return;
        }
        paragraph.Add(text, RunLook.Plain);
        paragraph.EndPlainControl(alias, text);
        paragraph.Under(context.Marks, context.Fields.InContents, text);
    }

    private void ReadFormula(XmlReader reader, ParagraphDraft paragraph)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        var text = "";
        while (Element.Next(reader, depth))
        {
            if (reader.LocalName == "t")
                text += Element.Text(reader);
        }
        paragraph.Add(text, RunLook.Plain);
        paragraph.Under(context.Marks, context.Fields.InContents, text);
        context.Log.Add(Remark.Formula, text);
    }
}
