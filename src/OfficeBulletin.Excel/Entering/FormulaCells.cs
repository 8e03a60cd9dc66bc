using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Cells that hold a formula, also where its value is blank.</summary>
internal static class FormulaCells
{
    public static IReadOnlySet<CellAddress> Of(GatedPackage package, string sheet)
    {
        var found = new HashSet<CellAddress>();
        using var scanner = PartReader.Scan(package, sheet);
        var cell = default(CellAddress);
        while (scanner?.Read() == true)
        {
            if (scanner.StartsWith("c"u8))
                cell = CellAddress.TryParse(scanner.Attributes["r"u8], out var address) ? address : default;
            else if (scanner.StartsWith("f"u8) && cell != default)
                found.Add(cell);
        }
        return found;
    }
}
