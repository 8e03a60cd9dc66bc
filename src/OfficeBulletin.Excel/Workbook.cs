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
    private readonly Lazy<IReadOnlyList<string>> sharedStrings;

    private Workbook(GatedPackage package, string file, IReadOnlyList<WorkbookSheet> sheets)
    {
        this.package = package;
        File = file;
        Sheets = sheets;
        sharedStrings = new Lazy<IReadOnlyList<string>>(ReadSharedStrings);
    }

    /// <summary>The file's name as findings show it.</summary>
    public string File { get; }

    /// <summary>The sheets in the order of their tabs; chart sheets and the like are left out.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    internal IReadOnlyList<string> SharedStrings => sharedStrings.Value;

    public static Workbook Open(GatedPackage package, string file)
    {
        var main = package.MainPart;
        var parts = package.Relationships(main).Where(relationship => relationship.Type == RelationshipTypes.Worksheet).ToDictionary(relationship => relationship.Id, relationship => relationship.Target, StringComparer.Ordinal);
        var sheets = new List<WorkbookSheet>();
        using var reader = PartReader.Open(package, main);
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && RelationshipId(reader) is { } id && parts.TryGetValue(id, out var part))
                sheets.Add(new WorkbookSheet(reader.GetAttribute("name") ?? "", part));
        }
        return new Workbook(package, file, sheets);
    }

    /// <summary>The sheet of that name, blanks around it aside; null when there is none.</summary>
    public WorkbookSheet? Sheet(string name) => Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name.Trim(), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rows of a sheet that have cells, streamed. What cannot be read is named in <paramref name="findings"/> as the rows are asked for.</summary>
    public IEnumerable<SheetRow> Rows(WorkbookSheet sheet, ICollection<Finding> findings) => new SheetReader(this, sheet, findings).Rows(package);

    public IReadOnlyList<MergedRange> Merges(WorkbookSheet sheet) => [];

    public IReadOnlySet<int> HiddenColumns(WorkbookSheet sheet) => new HashSet<int>();

    private List<string> ReadSharedStrings()
    {
        var strings = new List<string>();
        using var reader = package.Target(package.MainPart, RelationshipTypes.SharedStrings) is { } part ? PartReader.Open(package, part) : null;
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                strings.Add(PartReader.Text(reader));
        }
        return strings;
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
