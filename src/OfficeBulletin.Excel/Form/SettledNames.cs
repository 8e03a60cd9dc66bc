using System.Xml.Linq;

namespace OfficeBulletin.Excel.Form;

/// <summary>Makes the rows that every printed page repeats absolute, 报送!$1:$1: LibreOffice does not know them as 报送!1:1, which is what the library writes.</summary>
internal static class SettledNames
{
    private const string Repeated = "_xlnm.Print_Titles";

    public static XElement Of(XElement workbook)
    {
        foreach (var name in workbook.Descendants(workbook.Name.Namespace + "definedName").Where(name => name.Attribute("name")!.Value == Repeated))
        {
            var rows = name.Value.LastIndexOf('!') + 1;
            name.Value = name.Value[..rows] + string.Join(':', name.Value[rows..].Split(':').Select(row => "$" + row.TrimStart('$')));
        }
        return workbook;
    }
}
