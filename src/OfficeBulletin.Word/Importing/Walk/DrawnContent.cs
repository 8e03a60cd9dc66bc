using OfficeBulletin.Issues;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Takes what stands in drawings into a paragraph: pictures, text boxes and WordArt text come over, everything else is named.</summary>
internal sealed class DrawnContent(Story story, ParagraphBuilder paragraph) : IDrawingListener
{
    private readonly PictureReader pictures = new(story);

    public void Picture(DrawnPicture picture)
    {
        if (pictures.Read(picture) is not { } read)
            return;
        if (picture.IsCropped)
            story.Findings.Add(ImportRules.CroppedPictures, read.Picture.Name);
        paragraph.Append(read, picture.InLine);
    }

    /// <summary>The blocks of a text box (文本框) stand after the paragraph it is anchored in.</summary>
    public void TextBox(Node content)
    {
        var blocks = story.TextBox(content);
        paragraph.Follow(blocks);
        if (blocks.Count > 0)
            story.Findings.Add(ImportRules.TextBoxes, blocks.OfType<DraftParagraph>().FirstOrDefault()?.Text);
    }

    /// <summary>Letters drawn as a shape are text, unless Word calls them a watermark.</summary>
    public void Letters(string text, bool isWatermark)
    {
        if (isWatermark)
        {
            story.Findings.Add(ImportRules.Shapes, text);
            return;
        }
        story.Findings.Add(ImportRules.TextBoxes, text);
        paragraph.Follow([new DraftParagraph(ParagraphLook.None, [new Run(VisibleText.Of(text, null, story.Findings))]) { Face = default, InTextBox = true, Ordinal = story.Findings.Paragraph }]);
    }

    public void Shape(string? text) => story.Findings.Add(ImportRules.Shapes, text);

    public void Chart(Node chart, string? name) => story.Findings.Add(ImportRules.Charts, PartOf(chart["r:id"])?.Find(chart.Name == "c:chart" ? "c:title" : "cx:title")?.TextOf("a:t"));

    public void Diagram(Node ids, string? name) => story.Findings.Add(ImportRules.Diagrams, PartOf(ids["r:dm"])?.TextOf("a:t"));

    public void Object(string? name) => story.Findings.Add(ImportRules.Objects, name);

    public void Hidden(string? name) => story.Findings.Add(ImportRules.HiddenText, name);

    public void Link(string relationship)
    {
        if (story.Relationship(relationship) is { External: true } link)
            story.Findings.Add(ImportRules.Hyperlinks, link.Target);
    }

    private Node? PartOf(string? relationship) => story.Relationship(relationship) is { External: false } part ? story.Source.Document.Read(part.Target) : null;
}
