namespace OfficeBulletin.Word.Reading;

/// <summary>Reads a drawing (w:drawing): tells what stands in it, also in groups and canvases.</summary>
internal sealed class DrawingReader(IDrawingListener listener)
{
    public void Read(Node drawing)
    {
        foreach (var frame in drawing.Children)
        {
            if (frame.Name is not ("wp:inline" or "wp:anchor"))
                continue;
            var about = frame.Child("wp:docPr");
            if (about?["hidden"] is "1" or "true")
            {
                listener.Hidden(about["name"]);
                continue;
            }
            if (about is not null)
                TellLink(about);
            var extent = frame.Child("wp:extent");
            var place = new Frame(about, frame.Name == "wp:inline", Length(extent, "cx"), Length(extent, "cy"), 1, 1);
            if (frame.Child("a:graphic")?.Child("a:graphicData") is { } data)
                Visit(data, place, alone: true);
        }
    }

    private void Visit(Node container, Frame frame, bool alone)
    {
        foreach (var item in container.Children)
        {
            switch (item.Name)
            {
                case "pic:pic" or "a:pic":
                    Picture(item, frame, alone);
                    break;
                case "wps:wsp" or "a:sp":
                    Shape(item, frame, alone);
                    break;
                case "wpg:wgp" or "wpg:grpSp" or "wpc:wpc" or "lc:lockedCanvas" or "a:grpSp":
                    Visit(item, frame.Inside(item), alone: false);
                    break;
                case "wpg:graphicFrame" or "wpc:graphicFrame" or "a:graphicFrame" or "a:graphic" or "a:graphicData":
                    Visit(item, frame, alone);
                    break;
                case "c:chart" or "cx:chart":
                    listener.Chart(item, frame.About?["name"]);
                    break;
                case "dgm:relIds":
                    listener.Diagram(item, frame.About?["name"]);
                    break;
                case "wps:cxnSp" or "a:cxnSp":
                    listener.Shape(null);
                    break;
                case "w14:contentPart" or "wpi:contentPart" or "wp14:contentPart":
                    listener.Object("墨迹");
                    break;
                case var name when IsObject(name):
                    listener.Object(frame.About?["name"] ?? name);
                    break;
            }
        }
    }

    /// <summary>Not the properties of groups and canvases, which stand beside what they hold.</summary>
    private static bool IsObject(string name) =>
        !name.StartsWith("wpg:", StringComparison.Ordinal) && !name.StartsWith("wpc:", StringComparison.Ordinal) && !name.StartsWith("a:", StringComparison.Ordinal);

    private void Picture(Node picture, Frame frame, bool alone)
    {
        var fill = picture.Child("pic:blipFill") ?? picture.Child("a:blipFill");
        var properties = (picture.Child("pic:nvPicPr") ?? picture.Child("a:nvPicPr")) is { } about ? about.Child("pic:cNvPr") ?? about.Child("a:cNvPr") : null;
        var shape = picture.Child("pic:spPr") ?? picture.Child("a:spPr");
        Show(fill, properties, shape, frame, alone);
    }

    private void Show(Node? fill, Node? about, Node? shape, Frame frame, bool alone)
    {
        if (about is not null && about != frame.About)
            TellLink(about);
        var extent = shape?.Child("a:xfrm")?.Child("a:ext");
        var (width, height) = alone && frame.Width is not null ? (frame.Width, frame.Height) : (Scaled(Length(extent, "cx"), frame.ScaleX), Scaled(Length(extent, "cy"), frame.ScaleY));
        var blip = fill?.Child("a:blip");
        listener.Picture(new DrawnPicture(blip?["r:embed"], blip?["r:link"], [about?["name"], about?["descr"], frame.About?["descr"], frame.About?["name"]])
        {
            Width = width,
            Height = height,
            InLine = frame.Inline,
            IsCropped = IsCropped(fill?.Child("a:srcRect")) || shape?.Child("a:xfrm")?.Number("rot") is not (null or 0),
        });
    }

    private void Shape(Node shape, Frame frame, bool alone)
    {
        var properties = shape.Child("wps:spPr") ?? shape.Child("a:spPr");
        var fill = properties?.Child("a:blipFill");
        if (fill is not null)
            Show(fill, shape.Child("wps:cNvPr"), properties, frame, alone);
        if (shape.Child("wps:txbx")?.Child("w:txbxContent") is { } box)
            listener.TextBox(box);
        else if (fill is null && shape.Child("wps:linkedTxbx") is null)
            listener.Shape(shape.TextOf("a:t"));
    }

    private void TellLink(Node about)
    {
        if (about.Child("a:hlinkClick")?["r:id"] is { } link)
            listener.Link(link);
    }

    private static bool IsCropped(Node? rectangle) =>
        rectangle is not null && (rectangle["l"] ?? rectangle["t"] ?? rectangle["r"] ?? rectangle["b"]) is not (null or "0");

    private static long? Length(Node? extent, string side) =>
        long.TryParse(extent?[side], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var length) ? length : null;

    private static long? Scaled(long? length, double scale) => length is { } known ? (long)(known * scale) : null;

    /// <summary>Where a drawing's items stand: its names, whether it stands in the line, its size in EMU, and how much its groups shrink what they hold.</summary>
    private readonly record struct Frame(Node? About, bool Inline, long? Width, long? Height, double ScaleX, double ScaleY)
    {
        /// <summary>The frame of a group's items: its a:chExt says how long, in the items' own measure, the group is.</summary>
        public Frame Inside(Node group)
        {
            var transform = (group.Child("wpg:grpSpPr") ?? group.Child("a:grpSpPr"))?.Child("a:xfrm");
            var (own, children) = (transform?.Child("a:ext"), transform?.Child("a:chExt"));
            return this with { ScaleX = ScaleX * Ratio("cx"), ScaleY = ScaleY * Ratio("cy") };

            double Ratio(string side) => Length(own, side) is > 0 and var outer && Length(children, side) is > 0 and var inner ? (double)outer / inner : 1;
        }
    }
}
