using System.Globalization;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads what hangs in a run: pictures (DrawingML or VML) with bytes, name and size, and the text of text boxes. Charts, diagrams and embedded objects are named.</summary>
internal sealed class DrawingReader(ReadingContext context)
{
    /// <summary>Reads w:drawing, w:pict or w:object.</summary>
    public void Read(Node drawing, ParagraphDraft paragraph)
    {
        if (drawing.Name == "w:object")
            context.Log.Add(Remark.ObjectUnknown);
        else
            Visit(drawing, new Frame(), paragraph);
    }

    private Frame Visit(Node container, Frame frame, ParagraphDraft paragraph)
    {
        foreach (var item in container.Children)
        {
            switch (item.Name)
            {
                case "wp:extent":
                    frame = frame with { Width = Length(item["cx"]), Height = Length(item["cy"]) };
                    break;
                case "wp:docPr":
                    frame = frame with { Name = item["name"], Description = item["descr"] };
                    break;
                case "pic:cNvPr" or "wps:cNvPr" or "wpg:cNvPr":
                    frame = frame with { Name = item["name"] };
                    break;
                case "a:blip" or "v:imagedata":
                    AddPicture(item, frame, paragraph);
                    break;
                case "w:txbxContent":
                    AddBox(item, paragraph);
                    break;
                case "c:chart" or "cx:chart" or "dgm:relIds":
                    context.Log.Add(Remark.ObjectUnknown, frame.Name);
                    break;
                default:
                    frame = Visit(item, frame, paragraph);
                    break;
            }
        }
        return frame;
    }

    private void AddPicture(Node picture, Frame frame, ParagraphDraft paragraph)
    {
        if (context.Document.Relationship(context.Part, picture["r:embed"] ?? picture["r:id"]) is { External: false, Target: var target } && context.Document.Package.Bytes(target) is { } bytes)
            paragraph.Add(new Picture(frame.NameOr(target), bytes, frame.Width, frame.Height, null));
        else
            context.Log.Add(Remark.PictureMissing, frame.Name);
    }

    private void AddBox(Node content, ParagraphDraft paragraph)
    {
        var inside = new List<PrintedBlock>();
        new BlockReader(context.Box(content)).Read(content, inside);
        paragraph.AddBox(inside);
    }

    private static long? Length(string? emu) => long.TryParse(emu, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0 ? length : null;

    private sealed record Frame(string? Name = null, string? Description = null, long? Width = null, long? Height = null)
    {
        /// <summary>The name shown to people: that of the drawing or its description where one is a file's, else that of the part.</summary>
        public string NameOr(string part)
        {
            foreach (var name in (ReadOnlySpan<string?>)[Name, Description])
            {
                if (name is not null && Path.GetExtension(name).ToUpperInvariant() is ".PNG" or ".JPG" or ".JPEG" or ".GIF" or ".BMP" or ".TIF" or ".TIFF" or ".EMF" or ".WMF" or ".SVG" or ".WEBP")
                    return name!;
            }
            return part[(part.LastIndexOf('/') + 1)..];
        }
    }
}
