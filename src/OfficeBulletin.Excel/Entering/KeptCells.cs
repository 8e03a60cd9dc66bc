using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Entering;

/// <summary>What a sheet keeps from being written over: cells that hold a formula, also where its value is blank, and whether the sheet is protected (sheetProtection, ISO/IEC 29500-1 18.3.1.85).</summary>
internal sealed class KeptCells
{
    private readonly HashSet<CellAddress> found = [];

    public bool IsProtected { get; private set; }

    public static KeptCells Of(GatedPackage package, string sheet)
    {
        var cells = new KeptCells();
        using var scanner = PartReader.Scan(package, sheet);
        var cell = default(CellAddress);
        while (scanner?.Read() == true)
        {
            if (scanner.StartsWith("c"u8))
                cell = CellAddress.TryParse(scanner.Attributes["r"u8], out var address) ? address : default;
            else if (scanner.StartsWith("f"u8) && cell != default)
                cells.found.Add(cell);
            else if (scanner.StartsWith("sheetProtection"u8))
                cells.IsProtected = scanner.Attributes["sheet"u8] is [(byte)'1'] || scanner.Attributes["sheet"u8].SequenceEqual("true"u8);
        }
        return cells;
    }

    public bool Contains(CellAddress cell) => found.Contains(cell);
}
