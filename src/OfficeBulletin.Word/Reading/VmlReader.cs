using System.Globalization;

namespace OfficeBulletin.Word.Reading;

/// <summary>Reads the older drawings (w:pict, ISO/IEC 29500-4 14.1): tells of pictures, text boxes, WordArt and other shapes.</summary>
internal sealed class VmlReader(IDrawingListener listener)
{
    public void Read(Node picture)
    {
        if (picture.Find("o:OLEObject") is { } embedded)
        {
            listener.Object(embedded["ProgID"]);
            return;
        }
        Visit(picture);
    }

    private void Visit(Node container)
    {
        foreach (var shape in container.Children)
        {
            switch (shape.Name)
            {
                case "v:group":
                    Visit(shape);
                    break;
                case "v:shape" or "v:rect" or "v:roundrect" or "v:oval" or "v:line" or "v:polyline" or "v:curve" or "v:arc" or "v:image":
                    Shape(shape);
                    break;
                case "w:control":
                    listener.Object(shape["w:name"]);
                    break;
            }
        }
    }

    private void Shape(Node shape)
    {
        var image = shape.Child("v:imagedata") ?? (shape.Child("v:fill") is { } fill && fill["r:id"] is not null ? fill : null);
        if (image is not null)
            Picture(shape, image);
        if (shape.Child("v:textbox")?.Child("w:txbxContent") is { } box)
            listener.TextBox(box);
        else if (shape.Child("v:textpath")?["string"] is { Length: > 0 } letters)
            listener.Letters(letters, isWatermark: shape["id"]?.Contains("WaterMark", StringComparison.OrdinalIgnoreCase) == true);
        else if (image is null && shape["o:hr"] is not ("t" or "true"))
            listener.Shape(null);
    }

    private void Picture(Node shape, Node image)
    {
        var style = shape["style"] ?? "";
        listener.Picture(new DrawnPicture(image["r:id"] ?? image["o:relid"], image["r:href"], [image["o:title"], shape["alt"], shape["id"]])
        {
            Width = Length(style, "width"),
            Height = Length(style, "height"),
            InLine = !style.Contains("position:absolute", StringComparison.Ordinal),
            IsCropped = (image["cropleft"] ?? image["croptop"] ?? image["cropright"] ?? image["cropbottom"]) is not (null or "0"),
        });
    }

    /// <summary>A length of a style ("width:120.5pt") in EMU; null when it is missing or in the units of a group.</summary>
    private static long? Length(string style, string name)
    {
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan()[range].Trim();
            if (!declaration.StartsWith(name, StringComparison.Ordinal) || declaration.Length < name.Length + 4 || declaration[name.Length] != ':')
                continue;
            var value = declaration[(name.Length + 1)..].Trim();
            if (value.Length > 2 && EmuIn(value[^2..]) is { } unit && double.TryParse(value[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var length))
                return (long)(length * unit);
        }
        return null;
    }

    private static int? EmuIn(ReadOnlySpan<char> unit) => unit switch
    {
        "pt" => 12_700,
        "in" => 914_400,
        "cm" => 360_000,
        "mm" => 36_000,
        "px" => 9_525,
        _ => null,
    };
}
