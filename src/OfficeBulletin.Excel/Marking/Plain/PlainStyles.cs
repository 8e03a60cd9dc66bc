using System.Xml;
using static OfficeBulletin.Excel.Marking.PlainCopy;

namespace OfficeBulletin.Excel.Marking;

/// <summary>The few cell formats of a plain copy.</summary>
internal static class PlainStyles
{
    public const int Usual = 0;
    public const int Date = 1;
    public const int DateAndTime = 2;
    public const int Time = 3;

    /// <summary>Digits that are a text, and stay one when the cell is edited.</summary>
    public const int Digits = 4;

    /// <summary>A text that would be taken for a formula when the cell is edited.</summary>
    public const int Quoted = 5;

    /// <summary>Hours beyond a day.</summary>
    public const int Elapsed = 6;

    private static readonly (int Id, string Code)[] Formats = [(164, "yyyy\\-mm\\-dd"), (165, "yyyy\\-mm\\-dd\\ hh:mm:ss"), (166, "hh:mm:ss"), (167, "[h]:mm:ss")];
    private static readonly int[] CellFormats = [0, 164, 165, 166, 49, 49, 167];

    public static void Write(XmlWriter writer)
    {
        writer.WriteStartElement("styleSheet", Main);
        writer.WriteStartElement("numFmts", Main);
        writer.WriteAttributeString("count", XmlConvert.ToString(Formats.Length));
        foreach (var (id, code) in Formats)
        {
            writer.WriteStartElement("numFmt", Main);
            writer.WriteAttributeString("numFmtId", XmlConvert.ToString(id));
            writer.WriteAttributeString("formatCode", code);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteRaw("""<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>""");
        writer.WriteRaw("""<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>""");
        writer.WriteRaw("""<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>""");
        writer.WriteRaw("""<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>""");
        writer.WriteStartElement("cellXfs", Main);
        writer.WriteAttributeString("count", XmlConvert.ToString(CellFormats.Length));
        foreach (var (style, format) in CellFormats.Index())
        {
            writer.WriteStartElement("xf", Main);
            writer.WriteAttributeString("numFmtId", XmlConvert.ToString(format));
            foreach (var name in new[] { "fontId", "fillId", "borderId", "xfId" })
                writer.WriteAttributeString(name, "0");
            if (format != 0)
                writer.WriteAttributeString("applyNumberFormat", "1");
            if (style == Quoted)
                writer.WriteAttributeString("quotePrefix", "1");
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteRaw("""<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>""");
        writer.WriteEndElement();
    }
}
