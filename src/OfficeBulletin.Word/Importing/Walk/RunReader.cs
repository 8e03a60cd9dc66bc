using OfficeBulletin.Word.Importing.Parts;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Reads a run (w:r): its text in its look, and what is anchored in it.</summary>
internal sealed class RunReader(Story story, ParagraphBuilder paragraph)
{
    private readonly PictureReader pictures = new(story);

    public void Read(Node run)
    {
        var look = story.Source.Styles.Run(paragraph.Style, run.Child("w:rPr"));
        if (look.Hidden == true)
        {
            ReadHidden(run, look);
            return;
        }
        if (story.InLink)
            look = look with { Underlined = paragraph.Style.Underlined };
        var ownMark = false;
        foreach (var child in run.Children)
        {
            switch (child.Name)
            {
                case "w:fldChar":
                    Field(child, look);
                    break;
                case "w:instrText":
                    story.Fields.AddCode(child.Text);
                    break;
                case var _ when story.Fields.InCode:
                    break;
                case "w:t" when ownMark:
                    story.Findings.Add(ImportRules.NoteMarks, child.Text);
                    break;
                case "w:t":
                    Show(VisibleText.Of(child.Text, look.Font, story.Findings), look);
                    break;
                case "w:sym" when ownMark:
                    break;
                case "w:footnoteReference" or "w:endnoteReference":
                    Note(child);
                    ownMark = child["w:customMarkFollows"] is { } follows and not ("0" or "false" or "off");
                    break;
                default:
                    Character(child, look);
                    break;
            }
        }
    }

    private void Character(Node child, RunLook look)
    {
        switch (child.Name)
        {
            case "w:tab" or "w:ptab":
                paragraph.Append("\t", look);
                break;
            case "w:br" when child["w:type"] is "page" or "column":
                paragraph.Break();
                break;
            case "w:br" or "w:cr":
                paragraph.Append("\n", look);
                break;
            case "w:noBreakHyphen":
                Show("-", look);
                break;
            case "w:sym":
                Show(Symbols.Of(child, story.Findings), look);
                break;
            case "w:ruby":
                Ruby(child);
                break;
            case "w:drawing":
                new DrawingReader(story, pictures, paragraph).Read(child);
                break;
            case "w:pict":
                new VmlReader(story, pictures, paragraph).Read(child);
                break;
            case "w:object" or "w:control":
                story.Findings.Add(ImportRules.Objects, child.Find("o:OLEObject")?["ProgID"] ?? child.Find("w:control")?["w:name"]);
                break;
            case "w:pgNum" or "w:dayShort" or "w:dayLong" or "w:monthShort" or "w:monthLong" or "w:yearShort" or "w:yearLong":
                story.Findings.Add(ImportRules.FieldsWithoutText, child.Name[2..]);
                break;
            case var name when !KnownMarkup.IsSilent(name):
                KnownMarkup.NameUnknown(child, story.Findings);
                new InlineWalk(story, paragraph).Read(child);
                break;
        }
    }

    private void Show(string text, RunLook look)
    {
        paragraph.Append(text, look);
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (look.Struck == true)
            story.Findings.Add(ImportRules.Struck, text);
        if (look.Dotted == true)
            story.Findings.Add(ImportRules.Dotted, text);
    }

    /// <summary>Nothing of it is shown, yet the marks of fields in it count: Word hides many of them.</summary>
    private void ReadHidden(Node run, RunLook look)
    {
        foreach (var child in run.Children)
        {
            if (child.Name == "w:fldChar")
                Field(child, look);
            else if (child.Name == "w:instrText")
                story.Fields.AddCode(child.Text);
            else if (!story.Fields.InCode && child.Name == "w:t" && !string.IsNullOrWhiteSpace(child.Text))
                story.Findings.Add(ImportRules.HiddenText, child.Text);
            else if (!story.Fields.InCode && child.Name is "w:drawing" or "w:pict" or "w:object")
                story.Findings.Add(ImportRules.HiddenText, "图片");
        }
    }

    private void Field(Node mark, RunLook look)
    {
        if (story.Fields.Mark(mark) is { } ended && Fields.TextOf(ended, story.Findings) is { } text && look.Hidden != true && !story.Fields.InCode)
            Show(text, look);
    }

    private void Note(Node reference)
    {
        var isEndnote = reference.Name == "w:endnoteReference";
        var id = reference["w:id"] ?? "";
        if (story.Kind == StoryKind.Note || (isEndnote ? story.Notes.Endnote(id) : story.Notes.Footnote(id)) is not { } note)
        {
            story.Findings.Add(ImportRules.LostNotes);
            return;
        }
        if (isEndnote)
            story.Findings.Add(ImportRules.Endnotes, note.Paragraphs is [var first, ..] ? first : null);
        paragraph.Append(note);
    }

    /// <summary>Ruby (注音): the base is read on, the reading above it is named.</summary>
    private void Ruby(Node ruby)
    {
        story.Findings.Add(ImportRules.Ruby, $"{ruby.Child("w:rubyBase")?.TextOf("w:t")}（{ruby.Child("w:rt")?.TextOf("w:t")}）");
        if (ruby.Child("w:rubyBase") is { } text)
            new InlineWalk(story, paragraph).Read(text);
    }
}
