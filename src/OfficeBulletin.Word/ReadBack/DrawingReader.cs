using System.Globalization;
using System.Xml;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads what hangs in a run: pictures (DrawingML or VML) with bytes, name and size, and the text of text boxes. Charts, diagrams and embedded objects are named.</summary>
internal sealed class DrawingReader(ReadingContext context, BlockReader blocks)
{
    private const string StrictRelationshipNamespace = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Reads w:drawing, w:pict or w:object.</summary>
    public void Read(XmlReader reader, ParagraphDraft paragraph)
    {
        if (reader.LocalName == "object")
        {
            context.Log.Add(Remark.ObjectUnknown);
            Element.Skip(reader);
            return;
        }
        if (Element.Enter(reader) is not { } depth)
            return;
        var frame = new Frame();
        while (Element.Next(reader, depth))
        {
            switch (reader.LocalName)
            {
                case "extent":
                    frame = frame with { Width = Length(reader.GetAttribute("cx")), Height = Length(reader.GetAttribute("cy")) };
                    break;
                case "docPr":
                    frame = frame with { Name = reader.GetAttribute("name"), Description = reader.GetAttribute("descr") };
                    break;
                case "cNvPr":
                    frame = frame with { Name = reader.GetAttribute("name") };
                    break;
                case "blip" or "imagedata":
                    AddPicture(reader, frame, paragraph);
                    break;
                case "txbxContent":
                    AddBox(reader, paragraph);
                    break;
                case "chart" or "relIds":
                    context.Log.Add(Remark.ObjectUnknown, frame.Name);
                    break;
                case "AlternateContent":
                    AlternateContent.Read(reader, chosen => Read(chosen, paragraph));
                    break;
            }
        }
    }

    private void AddPicture(XmlReader reader, Frame frame, ParagraphDraft paragraph)
    {
        var id = Relationship(reader, "embed") ?? Relationship(reader, "id");
        var target = id is null ? null : context.Package.Relationships(context.Part).FirstOrDefault(relationship => relationship.Id == id && !relationship.External)?.Target;
        if (target is null || context.Package.Bytes(target) is not { } bytes)
            context.Log.Add(Remark.PictureMissing, frame.Name);
        else
            paragraph.Add(new Picture(frame.NameOr(target), bytes, frame.Width, frame.Height, null));
    }

    private void AddBox(XmlReader reader, ParagraphDraft paragraph)
    {
        var inside = new List<PrintedBlock>();
        blocks.Read(reader, inside);
        paragraph.AddBox(inside);
    }

    private static string? Relationship(XmlReader reader, string attribute) =>
        reader.GetAttribute(attribute, W.Relationships) ?? reader.GetAttribute(attribute, StrictRelationshipNamespace);

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
