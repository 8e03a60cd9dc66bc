using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Page;

/// <summary>A picture on a line of its own, scaled into the type area, and its caption (图注) below.</summary>
internal static class PictureBlock
{
    private const long EmuPerTwip = 635;
    private const int EmuPerInch = 914400;

    /// <summary>Part of the page's height a picture may take; the rest is its caption's.</summary>
    private const double Tallest = 0.9;

    public static void Write(Pen pen, Picture picture, ItemBookmark? mark, ParagraphTouch touch, bool keepNext, bool closes)
    {
        var captioned = !string.IsNullOrEmpty(picture.Caption);
        pen.StartParagraph(StyleNames.Caption, captioned || keepNext ? touch | ParagraphTouch.KeepNext : touch);
        mark?.Open();
        Drawing(pen, picture);
        if (closes && !captioned)
            mark?.Close();
        pen.EndParagraph();
        if (!captioned)
            return;
        pen.StartParagraph(StyleNames.Caption, keepNext ? ParagraphTouch.KeepNext : ParagraphTouch.None);
        pen.Text(picture.Caption!);
        if (closes)
            mark?.Close();
        pen.EndParagraph();
    }

    /// <summary>The size a picture is printed at: the size it was given, else its pixels at its own resolution (96 dpi when it has none), never larger than the type area.</summary>
    internal static (long Width, long Height) Fit(Picture picture, Gate.PictureInfo look, TypeArea area)
    {
        var width = Math.Max(1, picture.Width ?? (long)(look.Width / (look.HorizontalDpi ?? 96) * EmuPerInch));
        var height = Math.Max(1, picture.Height ?? (long)(look.Height / (look.VerticalDpi ?? 96) * EmuPerInch));
        var scale = Math.Min(1, Math.Min((double)area.Width * EmuPerTwip / width, Tallest * area.Height * EmuPerTwip / height));
        return (Math.Max(1, (long)Math.Round(width * scale)), Math.Max(1, (long)Math.Round(height * scale)));
    }

    private static void Drawing(Pen pen, Picture picture)
    {
        var part = pen.Media[picture];
        var (width, height) = Fit(picture, part.Info, pen.Area);
        var id = pen.NextDrawing();
        var writer = pen.Writer;
        pen.Start("r");
        pen.Start("drawing");
        writer.WriteStartElement("wp", "inline", W.Drawing);
        foreach (var side in (ReadOnlySpan<string>)["distT", "distB", "distL", "distR"])
            writer.WriteAttributeString(side, "0");
        Extent("wp", "extent", W.Drawing);
        writer.WriteStartElement("wp", "docPr", W.Drawing);
        Id();
        writer.WriteAttributeString("name", FormattableString.Invariant($"图片 {id}"));
        if (picture.Caption is { Length: > 0 } caption)
            writer.WriteAttributeString("title", caption);
        writer.WriteEndElement();
        writer.WriteStartElement("a", "graphic", W.DrawingMain);
        writer.WriteStartElement("a", "graphicData", W.DrawingMain);
        writer.WriteAttributeString("uri", W.DrawingPicture);
        writer.WriteStartElement("pic", "pic", W.DrawingPicture);
        writer.WriteStartElement("pic", "nvPicPr", W.DrawingPicture);
        writer.WriteStartElement("pic", "cNvPr", W.DrawingPicture);
        Id();
        writer.WriteAttributeString("name", picture.Name);
        writer.WriteEndElement();
        writer.WriteStartElement("pic", "cNvPicPr", W.DrawingPicture);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteStartElement("pic", "blipFill", W.DrawingPicture);
        writer.WriteStartElement("a", "blip", W.DrawingMain);
        writer.WriteAttributeString("r", "embed", W.Relationships, part.RelationshipId);
        writer.WriteEndElement();
        writer.WriteStartElement("a", "stretch", W.DrawingMain);
        writer.WriteElementString("a", "fillRect", W.DrawingMain, null);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteStartElement("pic", "spPr", W.DrawingPicture);
        writer.WriteStartElement("a", "xfrm", W.DrawingMain);
        writer.WriteStartElement("a", "off", W.DrawingMain);
        writer.WriteAttributeString("x", "0");
        writer.WriteAttributeString("y", "0");
        writer.WriteEndElement();
        Extent("a", "ext", W.DrawingMain);
        writer.WriteEndElement();
        writer.WriteStartElement("a", "prstGeom", W.DrawingMain);
        writer.WriteAttributeString("prst", "rect");
        writer.WriteElementString("a", "avLst", W.DrawingMain, null);
        for (var open = 0; open < 6; open++)
            writer.WriteEndElement();
        pen.End();
        pen.End();

        void Extent(string prefix, string name, string space)
        {
            writer.WriteStartElement(prefix, name, space);
            writer.WriteAttributeString("cx", FormattableString.Invariant($"{width}"));
            writer.WriteAttributeString("cy", FormattableString.Invariant($"{height}"));
            writer.WriteEndElement();
        }

        void Id() => writer.WriteAttributeString("id", FormattableString.Invariant($"{id}"));
    }
}
