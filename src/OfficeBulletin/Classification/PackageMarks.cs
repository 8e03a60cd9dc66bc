using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Classification;

/// <summary>Looks through an Office package for marks of secrecy: body, headers and footers, text boxes, notes, comments and properties. The cells of a workbook are its reader's to look through.</summary>
public static partial class PackageMarks
{
    private const int SheetEnd = 1 << 18;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    public static void Of(GatedPackage package, PackageKind kind, string file, MarkSearch search)
    {
        foreach (var part in package.PartNames)
        {
            if (part.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase) && IsXml(part))
                Properties(package, part, file, search);
            else if (kind == PackageKind.Word && IsText(part))
                Text(package, part, part.Equals(package.MainPart, StringComparison.OrdinalIgnoreCase), file, search);
            else if (kind == PackageKind.Workbook && part.StartsWith("xl/worksheets/sheet", StringComparison.OrdinalIgnoreCase) && IsXml(part))
                SheetHeaders(package, part, file, search);
            else if (kind == PackageKind.Workbook && (part.StartsWith("xl/drawings/", StringComparison.OrdinalIgnoreCase) || part.StartsWith("xl/comments", StringComparison.OrdinalIgnoreCase)) && IsXml(part))
                Text(package, part, isMain: false, file, search);
        }
    }

    private static bool IsXml(string part) => part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Parts of a document that hold text: not its styles, themes and settings.</summary>
    private static bool IsText(string part) => part.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && IsXml(part) && part.AsSpan(part.LastIndexOf('/') + 1) is var name
        && (name.StartsWith("document", StringComparison.OrdinalIgnoreCase) || name.StartsWith("header", StringComparison.OrdinalIgnoreCase) || name.StartsWith("footer", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("footnotes", StringComparison.OrdinalIgnoreCase) || name.StartsWith("endnotes", StringComparison.OrdinalIgnoreCase) || name.StartsWith("comments", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("drawing", StringComparison.OrdinalIgnoreCase));

    private static void Text(GatedPackage package, string part, bool isMain, string file, MarkSearch search)
    {
        var kind = part[(part.LastIndexOf('/') + 1)..];
        var (name, head) = kind switch
        {
            _ when isMain => ("", false),
            _ when kind.StartsWith("header", StringComparison.OrdinalIgnoreCase) => ("页眉", true),
            _ when kind.StartsWith("footer", StringComparison.OrdinalIgnoreCase) => ("页脚", true),
            _ when kind.StartsWith("comments", StringComparison.OrdinalIgnoreCase) => ("批注", false),
            _ when kind.Contains("notes", StringComparison.OrdinalIgnoreCase) => ("注释", false),
            _ => ("文本框", true),
        };
        using var reader = XmlReader.Create(package.Open(part)!, Settings);
        foreach (var line in ParagraphLines.Of(reader))
        {
            search.Line(line.Text, head || line.InBox || (isMain && line.Paragraph <= MarkSearch.HeadLines), () => isMain && !line.InBox
                ? (new Place { File = file, Paragraph = line.Paragraph }, $"第 {line.Paragraph} 段")
                : (Place.InFile(file), line.InBox ? "文本框" : name));
        }
    }

    private static void Properties(GatedPackage package, string part, string file, MarkSearch search)
    {
        using var reader = XmlReader.Create(package.Open(part)!, Settings);
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                search.Line(reader.Value, head: true, () => (Place.InFile(file), "文件属性"));
        }
    }

    /// <summary>A sheet's header and footer stand behind its cells, which may be many: only the end of the part is looked at.</summary>
    private static void SheetHeaders(GatedPackage package, string part, string file, MarkSearch search)
    {
        using var stream = package.OpenUtf8(part)!;
        foreach (Match match in HeaderFooter.Matches(End(stream)))
        {
            // &L, &C, &R begin the three sections, &"font,style", &12 and &K01+000 set the look (ISO/IEC 29500-1 18.3.1.46).
            foreach (var section in Sections.Split(System.Net.WebUtility.HtmlDecode(match.Groups["text"].Value)))
                search.Line(Look.Replace(section, ""), head: true, () => (Place.InFile(file), "页眉页脚"));
        }
    }

    private static string End(Stream stream)
    {
        var (last, before, length) = (new byte[SheetEnd], new byte[SheetEnd], 0);
        for (var full = false; !full;)
        {
            (last, before) = (before, last);
            length = stream.ReadAtLeast(last, last.Length, throwOnEndOfStream: false);
            full = length < last.Length;
        }
        return Encoding.UTF8.GetString(before) + Encoding.UTF8.GetString(last, 0, length);
    }

    [GeneratedRegex(@"<(\w+:)?(odd|even|first)(Header|Footer)[^>]*>(?<text>[^<]*)<", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeaderFooter { get; }

    [GeneratedRegex("&[LCR]|\n", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sections { get; }

    [GeneratedRegex("""&("[^"]*"|\d+|K[0-9A-F+\-]{6,7}|[A-Z])""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Look { get; }
}
