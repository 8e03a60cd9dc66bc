using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Takes what hangs in a paragraph: pictures with bytes, name and size, and the text of text boxes. Charts, diagrams and embedded objects are named.</summary>
internal sealed class DrawnBlocks(ReadingContext context, ParagraphDraft paragraph) : IDrawingListener
{
    public void Picture(DrawnPicture picture)
    {
        if (context.Document.Relationship(context.Part, picture.Embedded) is { External: false, Target: var target } && context.Document.Package.Bytes(target) is { } bytes)
            paragraph.Add(new Picture(NameOf(picture.Names, target), bytes, Shown(picture.Width), Shown(picture.Height), null));
        else
            context.Log.Add(Remark.PictureMissing, picture.Names.FirstOrDefault(name => !string.IsNullOrEmpty(name)));
    }

    public void TextBox(Node content)
    {
        var inside = new List<PrintedBlock>();
        new BlockReader(context.Box(content)).Read(content, inside);
        paragraph.AddBox(inside);
    }

    public void Letters(string text, bool isWatermark) => context.Log.Add(Remark.ObjectUnknown, text);

    /// <summary>A form without text is decoration.</summary>
    public void Shape(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            context.Log.Add(Remark.ObjectUnknown, text);
    }

    public void Chart(Node chart, string? name) => context.Log.Add(Remark.ObjectUnknown, name);

    public void Diagram(Node ids, string? name) => context.Log.Add(Remark.ObjectUnknown, name);

    public void Object(string? name) => context.Log.Add(Remark.ObjectUnknown, name);

    public void Hidden(string? name) => context.Log.Add(Remark.HiddenText, name);

    /// <summary>An issue is printed: what a click would open is no part of it.</summary>
    public void Link(string relationship)
    {
    }

    private static long? Shown(long? length) => length is > 0 ? length : null;

    /// <summary>The name shown to people: the first of the drawing's that is a file's, else that of the part.</summary>
    private static string NameOf(IReadOnlyList<string?> names, string part)
    {
        foreach (var name in names)
        {
            if (name is not null && Path.GetExtension(name).ToUpperInvariant() is ".PNG" or ".JPG" or ".JPEG" or ".GIF" or ".BMP" or ".TIF" or ".TIFF" or ".EMF" or ".WMF" or ".SVG" or ".WEBP")
                return name;
        }
        return part[(part.LastIndexOf('/') + 1)..];
    }
}
