using System.Xml;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>A sheet of a workbook: the name on its tab and its part.</summary>
public sealed record WorkbookSheet(string Name, string Part)
{
    public SheetVisibility Visibility { get; init; }
}

/// <summary>A workbook (.xlsx) that passed the gate, opened for reading sheet by sheet.</summary>
public sealed class Workbook : IWorkbook
{
    private readonly GatedPackage package;
    private readonly Lazy<SharedStrings> sharedStrings;
    private readonly Lazy<CellFormats> formats;
    private readonly Dictionary<string, SheetLayout> layouts = new(StringComparer.Ordinal);
    private readonly Dictionary<WorkbookSheet, SheetBudget> budgets = [];

    private Workbook(GatedPackage package, string file, IReadOnlyList<WorkbookSheet> sheets, bool from1904)
    {
        this.package = package;
        File = file;
        Sheets = sheets;
        From1904 = from1904;
        sharedStrings = new Lazy<SharedStrings>(() => SharedStrings.Read(package));
        formats = new Lazy<CellFormats>(() => CellFormats.Read(package));
    }

    /// <summary>The file's name as findings show it.</summary>
    public string File { get; }

    /// <summary>The sheets in the order of their tabs; chart sheets and the like are left out.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>True when dates count from 1 January 1904.</summary>
    internal bool From1904 { get; }

    internal SharedStrings SharedStrings => sharedStrings.Value;

    internal CellFormats Formats => formats.Value;

    public static Workbook Open(GatedPackage package, string file)
    {
        var main = package.MainPart;
        var sheets = new List<WorkbookSheet>();
        var from1904 = false;
        using var reader = PartReader.Open(package, main);
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                from1904 = reader.GetAttribute("date1904")?.Trim() is "1" or "true";
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && Sheet(reader, package, main) is { } sheet)
                sheets.Add(sheet);
        }
        return new Workbook(package, file, sheets, from1904);
    }

    /// <summary>The sheet of that name, blanks around it aside; null when there is none.</summary>
    public WorkbookSheet? Sheet(string name) => Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name.Trim(), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rows of a sheet that have cells, streamed. What cannot be read is named in <paramref name="findings"/> as the rows are asked for.</summary>
    public IEnumerable<SheetRow> Rows(WorkbookSheet sheet, ICollection<Finding> findings) => new SheetReader(this, sheet, findings).Rows(package);

    public IReadOnlyList<MergedRange> Merges(WorkbookSheet sheet) => Layout(sheet, whole: true).Merges;

    public IReadOnlySet<int> HiddenColumns(WorkbookSheet sheet) => Layout(sheet, whole: false).HiddenColumns;

    /// <summary>What may be read of a sheet, now that others may have been read.</summary>
    internal SheetBudget BudgetFor(WorkbookSheet sheet)
    {
        var others = budgets.Where(read => read.Key != sheet).Select(read => read.Value).ToList();
        return budgets[sheet] = new SheetBudget(others.Sum(read => read.Cells), others.Sum(read => read.Characters));
    }

    /// <summary>Remembers the layout of a sheet that was read to its end.</summary>
    internal void Keep(WorkbookSheet sheet, SheetLayout layout) => layouts[sheet.Part] = layout;

    private SheetLayout Layout(WorkbookSheet sheet, bool whole)
    {
        if (!layouts.TryGetValue(sheet.Part, out var layout) || (whole && !layout.IsWhole))
            layouts[sheet.Part] = layout = SheetLayout.Read(package, sheet.Part, whole);
        return layout;
    }

    /// <summary>Null for a chart sheet and the like. A sheet without a part is one all the same, of which nothing can be read.</summary>
    private static WorkbookSheet? Sheet(XmlReader element, GatedPackage package, string main)
    {
        var (name, state) = (element.GetAttribute("name") ?? "", element.GetAttribute("state"));
        var id = RelationshipId(element);
        var relationship = package.Relationships(main).FirstOrDefault(relationship => relationship.Id == id);
        if (relationship is not null && relationship.Type != RelationshipTypes.Worksheet)
            return null;
        var visibility = state switch { "hidden" => SheetVisibility.Hidden, "veryHidden" => SheetVisibility.VeryHidden, _ => SheetVisibility.Visible };
        return new WorkbookSheet(name, relationship?.Target ?? "") { Visibility = visibility };
    }

    // r:id stands in another namespace in strict workbooks; the plain "sheetId" beside it is another thing.
    private static string? RelationshipId(XmlReader reader)
    {
        for (var index = 0; index < reader.AttributeCount; index++)
        {
            reader.MoveToAttribute(index);
            if (reader is { LocalName: "id", NamespaceURI.Length: > 0 })
            {
                var id = reader.Value;
                reader.MoveToElement();
                return id;
            }
        }
        reader.MoveToElement();
        return null;
    }
}
