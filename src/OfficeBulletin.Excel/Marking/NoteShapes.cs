using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OfficeBulletin.Excel.Marking;

/// <summary>The boxes of a sheet's comments, in the drawing language of before 2007 (VML, ISO/IEC 29500-4 19). Shapes of other kinds (form controls, the unit's own notes) stay.</summary>
internal sealed partial class NoteShapes
{
    private const string ShapeType = "_x0000_t202";

    /// <summary>By this our shapes are known again in a part that is no XML.</summary>
    private const string OwnClass = "bulletin";

    private const string ShapeEnd = "</v:shape>";
    private const int FirstNumber = 1_025;
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Excel = "urn:schemas-microsoft-com:office:excel";

    private readonly XDocument document;
    private readonly Dictionary<(int Row, int Column), XElement> notes = [];
    private string? loose;
    private int lastNumber;

    private NoteShapes(XDocument document)
    {
        this.document = document;
        foreach (var shape in document.Root!.Descendants(Vml + "shape"))
        {
            lastNumber = Math.Max(lastNumber, Number().Match(shape.Attribute("id")?.Value ?? "") is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 0);
            if (shape.Element(Excel + "ClientData") is { } data && data.Attribute("ObjectType")?.Value == "Note" && Place(data, "Row") is { } row && Place(data, "Column") is { } column)
                notes.TryAdd((row, column), shape);
        }
    }

    /// <summary>True when the boxes that are there can be found.</summary>
    public bool IsReadable => loose is null;

    /// <summary>True when no shape of any kind is left.</summary>
    public bool IsEmpty => loose is null && !document.Root!.Descendants().Any(element => element.Name.Namespace == Vml && element.Name.LocalName is not "shapetype" && !element.Ancestors(Vml + "shapetype").Any());

    public static NoteShapes New() => new(new XDocument(new XElement(
        "xml",
        new XAttribute(XNamespace.Xmlns + "v", Vml),
        new XAttribute(XNamespace.Xmlns + "o", Office),
        new XAttribute(XNamespace.Xmlns + "x", Excel),
        new XElement(Office + "shapelayout", new XAttribute(Vml + "ext", "edit"), new XElement(Office + "idmap", new XAttribute(Vml + "ext", "edit"), new XAttribute("data", "1"))))));

    /// <summary>A part that is not well-formed, as it need not be, is kept as it is, and new shapes are put in at its end.</summary>
    public static NoteShapes Read(byte[] part)
    {
        if (PartXml.TryRead(part) is { } document)
            return new NoteShapes(document);
        var shapes = New();
        shapes.loose = WithoutOwn(Encoding.UTF8.GetString(part));
        shapes.lastNumber = LooseNumber().Matches(shapes.loose).Select(match => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return shapes;
    }

    public void Remove(CellAddress cell)
    {
        if (notes.Remove((cell.Row - 1, cell.Column - 1), out var shape))
            shape.Remove();
    }

    /// <summary>Gives the cell's comment a box for that text; one that it has stays where it is, and grows.</summary>
    public void Put(CellAddress cell, string text, SheetGrid grid)
    {
        if (!notes.TryGetValue((cell.Row - 1, cell.Column - 1), out var shape))
        {
            DeclareType();
            document.Root!.Add(notes[(cell.Row - 1, cell.Column - 1)] = Shape(cell, NoteBox.Anchor(cell, text, grid)));
            return;
        }
        var anchor = NoteBox.Grown(shape.Element(Excel + "ClientData")!.Element(Excel + "Anchor")?.Value, text, grid) ?? NoteBox.Anchor(cell, text, grid);
        var data = shape.Element(Excel + "ClientData")!;
        if (data.Element(Excel + "Anchor") is { } there)
            there.Value = anchor;
        else
            data.AddFirst(new XElement(Excel + "Anchor", anchor));
    }

    public byte[] ToBytes()
    {
        if (loose is null)
            return PartXml.Bytes(document, declared: false);
        foreach (var shape in notes.Values)
            shape.SetAttributeValue("class", OwnClass);
        var own = string.Concat(document.Root!.Elements().Where(element => element.Name.Namespace == Vml).Select(element => element.ToString(SaveOptions.DisableFormatting)));
        var end = loose.LastIndexOf("</xml>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(end < 0 ? loose : loose.Insert(end, own));
    }

    private static string WithoutOwn(string loose)
    {
        var kept = new StringBuilder(loose.Length);
        var from = 0;
        for (int at; (at = loose.IndexOf($"class=\"{OwnClass}\"", from, StringComparison.Ordinal)) >= 0;)
        {
            var start = loose.LastIndexOf("<v:shape ", at, at - from + 1, StringComparison.Ordinal);
            var end = loose.IndexOf(ShapeEnd, at, StringComparison.Ordinal);
            if (start < 0 || end < 0)
                break;
            kept.Append(loose, from, start - from);
            from = end + ShapeEnd.Length;
        }
        return kept.Append(loose, from, loose.Length - from).ToString();
    }

    private void DeclareType()
    {
        if (loose?.Contains($"id=\"{ShapeType}\"", StringComparison.Ordinal) == true || document.Root!.Descendants(Vml + "shapetype").Any(type => type.Attribute("id")?.Value == ShapeType))
            return;
        document.Root!.Add(new XElement(
            Vml + "shapetype",
            new XAttribute("id", ShapeType),
            new XAttribute("coordsize", "21600,21600"),
            new XAttribute(Office + "spt", "202"),
            new XAttribute("path", "m,l,21600r21600,l21600,xe"),
            new XElement(Vml + "stroke", new XAttribute("joinstyle", "miter")),
            new XElement(Vml + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(Office + "connecttype", "rect"))));
    }

    private XElement Shape(CellAddress cell, string anchor)
    {
        lastNumber = Math.Max(lastNumber + 1, FirstNumber);
        return new XElement(
            Vml + "shape",
            new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"_x0000_s{lastNumber}")),
            new XAttribute("type", "#" + ShapeType),
            new XAttribute("style", "position:absolute;visibility:hidden"),
            new XAttribute("fillcolor", "#ffffe1"),
            new XAttribute(Office + "insetmode", "auto"),
            new XElement(Vml + "fill", new XAttribute("color2", "#ffffe1")),
            new XElement(Vml + "shadow", new XAttribute("on", "t"), new XAttribute("color", "black"), new XAttribute("obscured", "t")),
            new XElement(Vml + "path", new XAttribute(Office + "connecttype", "none")),
            new XElement(Vml + "textbox", new XAttribute("style", "mso-direction-alt:auto"), new XElement("div", new XAttribute("style", "text-align:left"))),
            new XElement(
                Excel + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(Excel + "MoveWithCells"),
                new XElement(Excel + "SizeWithCells"),
                new XElement(Excel + "Anchor", anchor),
                new XElement(Excel + "AutoFill", "False"),
                new XElement(Excel + "Row", cell.Row - 1),
                new XElement(Excel + "Column", cell.Column - 1)));
    }

    private static int? Place(XElement data, string name) =>
        int.TryParse(data.Element(Excel + name)?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    [GeneratedRegex("_s(?<number>[0-9]{1,8})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("id=[\"']_x0000_s(?<number>[0-9]{1,8})[\"']", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LooseNumber();
}
