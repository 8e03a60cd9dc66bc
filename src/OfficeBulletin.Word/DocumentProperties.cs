using System.Globalization;
using System.Xml;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word;

/// <summary>Document properties: name, number and date of the issue, language; nobody's name.</summary>
internal static class DocumentProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string DublinCoreTerms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static void WriteCore(XmlWriter writer, Masthead masthead)
    {
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("cp", "coreProperties", Core);
        writer.WriteAttributeString("xmlns", "dc", null, DublinCore);
        writer.WriteAttributeString("xmlns", "dcterms", null, DublinCoreTerms);
        writer.WriteAttributeString("xmlns", "xsi", null, Instance);
        writer.WriteElementString("dc", "title", DublinCore, TitleOf(masthead));
        if (masthead.Date is { } date)
        {
            writer.WriteElementString("dc", "subject", DublinCore, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Moment(writer, "created", date);
            Moment(writer, "modified", date);
        }
        writer.WriteElementString("dc", "language", DublinCore, "zh-CN");
        writer.WriteEndElement();
    }

    public static void WriteApplication(XmlWriter writer)
    {
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("Properties", Extended);
        writer.WriteElementString("Application", Extended, "OfficeBulletin");
        writer.WriteEndElement();
    }

    /// <summary>"刊名 2023年第12期（总第231期）", as far as the masthead says.</summary>
    internal static string TitleOf(Masthead masthead)
    {
        var year = masthead.Year is { } y ? FormattableString.Invariant($"{y}年") : "";
        var number = masthead.Number is { } n ? FormattableString.Invariant($"{year}{(masthead.Supplement ? "增刊" : "")}第{n}期{(masthead.Proposed ? "（拟）" : "")}") : year;
        var cumulative = masthead.CumulativeNumber is { } c ? FormattableString.Invariant($"（总第{c}期）") : "";
        return $"{masthead.Title} {number}{cumulative}".Trim();
    }

    private static void Moment(XmlWriter writer, string name, DateOnly date)
    {
        writer.WriteStartElement("dcterms", name, DublinCoreTerms);
        writer.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
        writer.WriteString(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        writer.WriteEndElement();
    }
}
