using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads a run (w:r) into its paragraph: text, breaks, tabs, symbols, notes, pictures. What a bulletin's text cannot hold is named.</summary>
internal sealed class RunReader(ReadingContext context)
{
    public void Read(Node run, ParagraphDraft paragraph)
    {
        var look = RunLook.Read(run.Child("w:rPr"));
        foreach (var child in run.Children)
        {
            if (child.Name == "w:fldChar")
                context.Fields.Mark(child);
            else if (child.Name == "w:instrText")
                context.Fields.AddCode(child.Text);
            else if (!context.Fields.InCode && !context.Marks.InPlaceholder)
                ReadContent(child, paragraph, look);
        }
    }

    private void ReadContent(Node child, ParagraphDraft paragraph, RunLook look)
    {
        var piece = "";
        switch (child.Name)
        {
            case "w:t" when look.Hidden == true:
                context.Log.Add(Remark.HiddenText, child.Text);
                return;
            case "w:footnoteReference" or "w:endnoteReference":
                ReadNote(child, paragraph);
                break;
            case "w:drawing":
                new DrawingReader(new DrawnBlocks(context, paragraph)).Read(child);
                break;
            case "w:pict":
                new VmlReader(new DrawnBlocks(context, paragraph)).Read(child);
                break;
            case "w:object" or "w:control":
                context.Log.Add(Remark.ObjectUnknown);
                break;
            case "w:br" when child["w:type"] is "page" or "column":
                paragraph.BreakPage();
                break;
            case "w:ruby":
                ReadRuby(child, paragraph);
                break;
            case "w:commentReference":
                context.Log.Add(Remark.Comment);
                return;
            default:
                piece = TextOf(child);
                if (piece.Length == 0)
                    return;
                paragraph.Add(piece, look);
                break;
        }
        paragraph.Under(context.Marks, context.Fields.InContents, piece);
    }

    /// <summary>The text an element stands for; empty for those without any.</summary>
    private string TextOf(Node child)
    {
        switch (child.Name)
        {
            case "w:t":
                return child.Text;
            case "w:tab" or "w:ptab":
                return "\t";
            case "w:br" or "w:cr":
                return "\n";
            case "w:noBreakHyphen":
                return "\u2011";
            case "w:softHyphen":
                return "\u00AD";
            case "w:sym":
                return Symbol(child);
            default:
                context.Log.AddUnknown(child);
                return "";
        }
    }

    /// <summary>A symbol in a character that means the same in any font; one not known keeps its code.</summary>
    private static string Symbol(Node symbol)
    {
        if (Symbols.Code(symbol) is not { } code)
            return "";
        return (Symbols.Character(code, symbol["w:font"]) ?? (code is >= ' ' and < 0xD800 or >= 0xE000 and < 0xFFFE ? (char)code : null))?.ToString() ?? "";
    }

    private void ReadNote(Node reference, ParagraphDraft paragraph)
    {
        if (context.Notes?.Of(reference) is not { } note)
            return;
        if (Notes.IsEndnote(reference))
            context.Log.Add(Remark.Endnote, note.Paragraphs is [var first, ..] ? first : null);
        paragraph.Add(note);
    }

    /// <summary>Reads the letters under a reading aid (拼音); the aid itself is left out.</summary>
    private void ReadRuby(Node ruby, ParagraphDraft paragraph)
    {
        foreach (var child in ruby.Child("w:rubyBase") is { } letters ? letters.Children : [])
        {
            if (child.Name == "w:r")
                Read(child, paragraph);
        }
    }
}
