using System.Globalization;
using System.Xml;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads a run (w:r) into its paragraph: text, breaks, tabs, symbols, notes, pictures. What a bulletin's text cannot hold is named.</summary>
internal sealed class RunReader(ReadingContext context, DrawingReader drawings)
{
    public void Read(XmlReader reader, ParagraphDraft paragraph)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        var look = RunLook.Plain;
        while (Element.Next(reader, depth))
        {
            if (reader.LocalName == "rPr")
                look = ReadLook(reader);
            else if (reader.LocalName is "fldChar" or "instrText" or "delInstrText")
                ReadField(reader);
            else
                ReadContent(reader, paragraph, look);
        }
    }

    private void ReadField(XmlReader reader)
    {
        if (reader.LocalName == "fldChar")
            context.Fields.Mark(Element.Attribute(reader, "fldCharType"));
        else if (reader.LocalName == "instrText")
            context.Fields.AddCode(Element.Text(reader));
        Element.Skip(reader);
    }

    private void ReadContent(XmlReader reader, ParagraphDraft paragraph, RunLook look)
    {
        if (!context.Fields.Shows || context.Marks.InPlaceholder)
        {
            Element.Skip(reader);
            return;
        }
        if (look.Hidden && reader.LocalName == "t")
        {
            context.Log.Add(Remark.HiddenText, Element.Text(reader));
            return;
        }
        var piece = "";
        switch (reader.LocalName)
        {
            case "footnoteReference" or "endnoteReference":
                ReadNote(reader, paragraph);
                break;
            case "drawing" or "pict" or "object":
                drawings.Read(reader, paragraph);
                break;
            case "AlternateContent":
                AlternateContent.Read(reader, chosen => ReadChosen(chosen, paragraph, look));
                return;
            case "br" when Element.Attribute(reader, "type") is "page" or "column":
                paragraph.BreakPage();
                break;
            case "ruby":
                ReadRuby(reader, paragraph);
                break;
            case "commentReference":
                context.Log.Add(Remark.Comment);
                Element.Skip(reader);
                return;
            default:
                piece = TextOf(reader);
                if (piece.Length == 0)
                    return;
                paragraph.Add(piece, look);
                break;
        }
        Element.Skip(reader);
        paragraph.Under(context.Marks, context.Fields.InContents, piece);
    }

    private void ReadChosen(XmlReader reader, ParagraphDraft paragraph, RunLook look)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        while (Element.Next(reader, depth))
            ReadContent(reader, paragraph, look);
    }

    /// <summary>The text an element stands for; empty for those without any. Leaves the reader at the element's end.</summary>
    private string TextOf(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "t":
                return Element.Text(reader);
            case "tab" or "ptab":
                return "\t";
            case "br" or "cr":
                return "\n";
            case "noBreakHyphen":
                return "\u2011";
            case "softHyphen":
                return "\u00AD";
            case "sym":
                return Symbol(reader);
            case "delText" or "lastRenderedPageBreak" or "annotationRef" or "footnoteRef" or "endnoteRef" or "separator" or "continuationSeparator":
                Element.Skip(reader);
                return "";
            default:
                context.Log.Add(Remark.ElementUnknown, detail: reader.Name);
                Element.Skip(reader);
                return "";
        }
    }

    /// <summary>A symbol by its code; those of symbol fonts lie in the private area U+F000 (ISO/IEC 29500-1 17.3.3.30).</summary>
    private static string Symbol(XmlReader reader) =>
        ushort.TryParse(Element.Attribute(reader, "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && !char.IsSurrogate((char)code) && code >= ' '
            ? ((char)code).ToString()
            : "";

    private void ReadNote(XmlReader reader, ParagraphDraft paragraph)
    {
        var endnote = reader.LocalName == "endnoteReference";
        if (context.Notes.Find(endnote, Element.Attribute(reader, "id")) is not { } note)
            return;
        if (endnote)
            context.Log.Add(Remark.Endnote, note.Paragraphs is [var first, ..] ? first : null);
        paragraph.Add(note);
    }

    /// <summary>Reads the letters under a reading aid (拼音); the aid itself is left out.</summary>
    private void ReadRuby(XmlReader reader, ParagraphDraft paragraph)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        while (Element.Next(reader, depth))
        {
            if (reader.LocalName == "rt")
                Element.Skip(reader);
            else if (reader.LocalName == "r")
                Read(reader, paragraph);
        }
    }

    private static RunLook ReadLook(XmlReader reader)
    {
        var look = RunLook.Plain;
        if (Element.Enter(reader) is not { } depth)
            return look;
        while (Element.Next(reader, depth))
        {
            if (reader.LocalName == "rPrChange")
                Element.Skip(reader);
            look = reader.LocalName switch
            {
                "b" => With(look, Emphasis.Bold, Element.IsOn(reader)) with { Bold = Element.IsOn(reader) },
                "i" => With(look, Emphasis.Italic, Element.IsOn(reader)),
                "u" => With(look, Emphasis.Underline, Element.IsOn(reader)),
                "vertAlign" => With(With(look, Emphasis.Superscript, Element.Value(reader) == "superscript"), Emphasis.Subscript, Element.Value(reader) == "subscript"),
                "sz" => look with { Size = StyleEntry.HalfPoints(reader) },
                "vanish" => look with { Hidden = Element.IsOn(reader) },
                _ => look,
            };
        }
        return look;
    }

    private static RunLook With(RunLook look, Emphasis emphasis, bool on) => on ? look with { Emphasis = look.Emphasis | emphasis } : look;
}
