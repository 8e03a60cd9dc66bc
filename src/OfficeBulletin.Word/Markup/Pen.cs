using System.Xml;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Page;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Markup;

/// <summary>Writes the main part front to back: paragraphs, runs, content controls and bookmarks, with ids unique over the document.</summary>
internal sealed class Pen(XmlWriter writer, StyleSheet styles, TypeArea area, Media media, IReadOnlySet<int> takenIds)
{
    private readonly Dictionary<string, string?> styleIds = new(StringComparer.Ordinal);
    private readonly FreeIds controls = new(1000, takenIds);
    private readonly FreeIds bookmarks = new(0, takenIds);
    private readonly FreeIds drawings = new(0, takenIds);

    public XmlWriter Writer { get; } = writer;

    public Media Media { get; } = media;

    public TypeArea Area { get; } = area;

    public StyleSheet Styles { get; } = styles;

    /// <summary>How titles of this template fit their lines.</summary>
    public TitleFit TitleFit { get; } = TitleFit.Of(styles, area);

    /// <summary>Footnotes met so far; a note's id is its place in this list, from 1.</summary>
    public List<Footnote> Notes { get; } = [];

    public void StartParagraph(string style, ParagraphTouch touch = ParagraphTouch.None)
    {
        Start("p");
        Start("pPr");
        Style("pStyle", style);
        if (touch.HasFlag(ParagraphTouch.KeepNext))
            Empty("keepNext");
        if (touch.HasFlag(ParagraphTouch.NewPage))
            Empty("pageBreakBefore");
        if (touch.HasFlag(ParagraphTouch.NewPage))
            SpaceBefore(0, lines: 0);
        if (touch.HasFlag(ParagraphTouch.LineBefore))
            SpaceBefore(Styles.Number(StyleNames.Body, "pPr", "spacing", "line") ?? 0, lines: 100);
        if (touch.HasFlag(ParagraphTouch.Signature))
            SetRight();
        End();
    }

    public void EndParagraph() => End();

    /// <summary>A paragraph of one run.</summary>
    public void Paragraph(string style, string text, ParagraphTouch touch = ParagraphTouch.None)
    {
        StartParagraph(style, touch);
        Text(text);
        EndParagraph();
    }

    /// <summary>A run: line breaks and tabs become elements, everything else text. Quotes, dashes and ellipses take the East Asian face by the hint.</summary>
    public void Text(string text, Emphasis emphasis = Emphasis.None, int? size = null)
    {
        if (text.Length == 0)
            return;
        Start("r");
        RunProperties(emphasis, size);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\t');
            var end = length < 0 ? text.Length : start + length;
            Letters(text[start..end]);
            if (end < text.Length)
                Empty(text[end] == '\n' ? "br" : "tab");
            start = end + 1;
        }
        End();
    }

    public void FootnoteMark(Footnote note)
    {
        Notes.Add(note);
        Start("r");
        Start("rPr");
        if (Styles.Has(StyleNames.FootnoteReference))
            Style("rStyle", StyleNames.FootnoteReference);
        else
            Value("vertAlign", "superscript");
        End();
        Start("footnoteReference");
        Attribute("id", Notes.Count);
        End();
        End();
    }

    /// <summary>Opens a block content control, hidden when an editor need not see it.</summary>
    public void StartControl(string tag, string alias, bool hidden, Action? more = null)
    {
        Start("sdt");
        Start("sdtPr");
        Value("alias", alias);
        Value("tag", tag);
        Value("id", controls.Next());
        if (hidden)
        {
            Writer.WriteStartElement("w15", "appearance", W.Word2012);
            Writer.WriteAttributeString("w15", "val", W.Word2012, "hidden");
            End();
        }
        more?.Invoke();
        End();
        Start("sdtContent");
    }

    public void EndControl()
    {
        End();
        End();
    }

    /// <summary>Opens a bookmark and says its id, which closes it.</summary>
    public int StartBookmark(string name)
    {
        var id = bookmarks.Next();
        Start("bookmarkStart");
        Attribute("id", id);
        Attribute("name", name);
        End();
        return id;
    }

    public void EndBookmark(int id)
    {
        Start("bookmarkEnd");
        Attribute("id", id);
        End();
    }

    public int NextDrawing() => drawings.Next();

    public void Start(string local) => Writer.WriteStartElement("w", local, W.Main);

    public void End() => Writer.WriteEndElement();

    public void Empty(string local)
    {
        Start(local);
        End();
    }

    public void Attribute(string local, string value) => Writer.WriteAttributeString("w", local, W.Main, value);

    public void Attribute(string local, int value)
    {
        Writer.WriteStartAttribute("w", local, W.Main);
        Writer.WriteValue(value);
        Writer.WriteEndAttribute();
    }

    public void Value(string local, string value)
    {
        Start(local);
        Attribute("val", value);
        End();
    }

    public void Value(string local, int value)
    {
        Start(local);
        Attribute("val", value);
        End();
    }

    private void Style(string local, string name)
    {
        if (!styleIds.TryGetValue(name, out var id))
            styleIds[name] = id = Styles.Id(name);
        if (id is not null)
            Value(local, id);
    }

    /// <param name="lines">The same in hundredths of a line, which Word goes by first.</param>
    private void SpaceBefore(int twips, int lines)
    {
        Start("spacing");
        Attribute("beforeLines", lines);
        Attribute("before", twips);
        End();
    }

    private void SetRight()
    {
        Start("ind");
        Attribute("rightChars", 200);
        Attribute("right", 640);
        Attribute("firstLineChars", 0);
        Attribute("firstLine", 0);
        End();
        Value("jc", "right");
    }

    private void Letters(string letters)
    {
        if (letters.Length == 0)
            return;
        Start("t");
        if (char.IsWhiteSpace(letters[0]) || char.IsWhiteSpace(letters[^1]) || letters.Contains("  ", StringComparison.Ordinal))
            Writer.WriteAttributeString("xml", "space", null, "preserve");
        Writer.WriteString(letters);
        End();
    }

    private void RunProperties(Emphasis emphasis, int? size)
    {
        Start("rPr");
        Start("rFonts");
        Attribute("hint", "eastAsia");
        End();
        if (emphasis.HasFlag(Emphasis.Bold))
            Empty("b");
        if (emphasis.HasFlag(Emphasis.Italic))
            Empty("i");
        if (size is { } halfPoints)
        {
            Value("sz", halfPoints);
            Value("szCs", halfPoints);
        }
        if (emphasis.HasFlag(Emphasis.Underline))
            Value("u", "single");
        if (emphasis.HasFlag(Emphasis.Superscript))
            Value("vertAlign", "superscript");
        else if (emphasis.HasFlag(Emphasis.Subscript))
            Value("vertAlign", "subscript");
        End();
    }
}

/// <summary>The few touches a paragraph may carry on top of its style.</summary>
[Flags]
internal enum ParagraphTouch
{
    None = 0,

    /// <summary>On the page of the next paragraph (a last line and its attribution).</summary>
    KeepNext = 1,

    /// <summary>At the very top of a new page (the body's first column).</summary>
    NewPage = 2,

    /// <summary>One blank line above (between briefs).</summary>
    LineBefore = 4,

    /// <summary>At the right, two characters free (the office and the date below a notice: GB/T 9704-2012 7.3.5.1).</summary>
    Signature = 8,
}
