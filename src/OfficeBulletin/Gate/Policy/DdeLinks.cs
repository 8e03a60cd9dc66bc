using System.Xml;
using OfficeBulletin.Gate.Markup;

namespace OfficeBulletin.Gate.Policy;

/// <summary>Finds what starts a program when a workbook is opened: x:ddeLink in an external link part (ECMA-376-1 18.14.4).</summary>
internal sealed class DdeLinks(string part, GateReport report)
{
    private bool found;

    public static bool Concern(ReadOnlySpan<byte> xml) => XmlEncoding.IsWide(xml) || xml.IndexOf("ddeLink"u8) >= 0;

    public void Take(XmlReader reader)
    {
        if (found || reader.NodeType != XmlNodeType.Element || reader.LocalName != "ddeLink")
            return;
        found = true;
        report.Add(GateRules.DdeLink, part);
    }
}
