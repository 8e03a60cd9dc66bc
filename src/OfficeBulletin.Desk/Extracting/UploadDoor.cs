using OfficeBulletin.Classification;
using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Excel;
using OfficeBulletin.Gate;
using OfficeBulletin.Text;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>Judges every file of an upload before any is kept: whether it is one of the kinds that are taken, and whether it bears a mark of secrecy.</summary>
internal sealed class UploadDoor
{
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff"];

    private readonly List<MarkedPlace> marks = [];
    private readonly Dictionary<string, IReadOnlyList<Finding>> refused = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    private UploadDoor()
    {
    }

    public IReadOnlyList<MarkedPlace> Marks => marks;

    /// <summary>Files that cannot be read, with the reasons.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Finding>> Refused => refused;

    /// <summary>True when a workbook is among them, readable or not.</summary>
    public bool AnyWorkbook => names.Exists(SubmissionPlaces.IsWorkbook);

    /// <summary>True when there is a workbook that can be read.</summary>
    public bool AnyReadable => names.Exists(name => SubmissionPlaces.IsWorkbook(name) && !refused.ContainsKey(name));

    /// <summary>Files that may be kept, workbooks aside.</summary>
    public IEnumerable<string> Others => names.Where(name => !SubmissionPlaces.IsWorkbook(name) && !refused.ContainsKey(name));

    public static UploadDoor Judge(string folder)
    {
        var door = new UploadDoor();
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            door.names.Add(name);
            if (door.Fault(name, File.ReadAllBytes(path)) is { Count: > 0 } findings)
                door.refused.Add(name, findings);
        }
        return door;
    }

    private IReadOnlyList<Finding> Fault(string name, byte[] bytes)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (SubmissionPlaces.IsWorkbook(name))
            return PackageGate.IsArchive(bytes) ? Package(name, bytes, PackageKind.Workbook) : Cells(WorkbookFile.Open(bytes, name), name);
        if (Pictures.Contains(ending, StringComparer.Ordinal))
            return PictureGate.Look(bytes) is null ? [UploadFindings.NotKept(name)] : [];
        return ending == ".txt" ? Lines(name, bytes) : Package(name, bytes, PackageKind.Word);
    }

    private IReadOnlyList<Finding> Package(string name, byte[] bytes, PackageKind kind)
    {
        var opened = PackageGate.Open(bytes, kind, name);
        if (opened.Value is not { } package)
            return opened.Findings;
        var search = new MarkSearch();
        PackageMarks.Of(package, kind, name, search);
        marks.AddRange(search.Found);
        return kind == PackageKind.Workbook ? Cells(Outcome.Of<IWorkbook>(Workbook.Open(package, name)), name) : [];
    }

    private IReadOnlyList<Finding> Cells(Outcome<IWorkbook> opened, string name)
    {
        if (opened.Value is not { } workbook)
            return opened.Findings;
        foreach (var sheet in workbook.Sheets)
        {
            var search = new MarkSearch();
            foreach (var cell in workbook.Rows(sheet, []).SelectMany(row => row.Cells).Where(cell => cell.Kind == SheetCellKind.Text))
            {
                foreach (var line in cell.Text.Split('\n'))
                    search.Cell(line, () => (new Place { Part = "workbook", File = name, Sheet = sheet.Name, Cell = cell.Address.ToString() }, $"“{sheet.Name}”表 {cell.Address}"));
            }
            marks.AddRange(search.Found);
        }
        return [];
    }

    private IReadOnlyList<Finding> Lines(string name, byte[] bytes)
    {
        if (TextDecoding.Decode(bytes) is not { } text)
            return [UploadFindings.NotKept(name)];
        var search = new MarkSearch();
        var number = 0;
        foreach (var line in text.Text.Split(['\n', '\r']).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var at = ++number;
            search.Line(line, at <= MarkSearch.HeadLines, () => (new Place { File = name, Paragraph = at }, $"第 {at} 段"));
        }
        marks.AddRange(search.Found);
        return [];
    }
}
