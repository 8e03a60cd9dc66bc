using System.Xml;

namespace OfficeBulletin.Gate.Policy;

/// <summary>Counts the sheets of a workbook's main part (ISO/IEC 29500-1 18.2.19): each costs a reader time, wherever its content lies, and many may share one part.</summary>
internal static class SheetCount
{
    public static void Judge(GatedPackage package, GateReport report)
    {
        using var reader = package.Open(package.MainPart) is { } part ? XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true }) : null;
        var sheets = 0;
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                sheets++;
        }
        if (sheets > GateLimits.Sheets)
            report.Add(GateRules.Sheets, null, GateReport.Number(sheets));
    }
}
