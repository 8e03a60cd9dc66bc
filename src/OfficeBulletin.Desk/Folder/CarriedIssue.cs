using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Proofing;

namespace OfficeBulletin.Desk.Folder;

/// <summary>An issue as a folder can carry it: pictures as files of their own, a name for every column. What issue.json has no place for is named.</summary>
internal sealed class CarriedIssue
{
    private const string NoName = "栏目待定";

    /// <summary>No issue has more; comparing them all would take too long.</summary>
    private const int MostEntries = 500;

    private readonly List<(string Name, ReadOnlyMemory<byte> Bytes)> pictures = [];
    private readonly List<Finding> findings = [];

    private CarriedIssue(Issue issue)
    {
        Issue = issue with { Columns = [.. issue.Columns.Select(Carry)] };
        findings.AddRange(Contents(issue));
        var emphasised = issue.Columns.SelectMany(column => column.Items).SelectMany(item => item.Body)
            .Concat(issue.Columns.SelectMany(column => column.Notice?.Narrative ?? []))
            .OfType<Paragraph>().SelectMany(paragraph => paragraph.Runs).Where(run => run.Emphasis != Emphasis.None && run.Text.Length > 0).ToList();
        if (emphasised.Count > 0)
        {
            findings.Add(new Finding(
                "I10", "older.emphasis-not-kept", FindingLevel.Info, new Place(), $"加粗、上标等字形有 {emphasised.Count} 处，issue.json 只记文字，没有带入；需要时请在编成后的 Word 里补上。", emphasised[0].Text.Trim()));
        }
    }

    /// <summary>issue.json has no contents of its own: they follow from the titles. What the older ones said otherwise is named.</summary>
    private static IEnumerable<Finding> Contents(Issue issue) => issue.PrintedContents?.Sum(column => column.Entries.Count) > MostEntries ? [] : Proofreader.Check(issue, null).Select(finding => finding.Name switch
    {
        "contents.title-differs" => finding with
        {
            Rule = "I11",
            Name = "older.contents-differs",
            Level = FindingLevel.Info,
            Source = null,
            Message = "往期目录里的这一条与标题不同；编成时目录按标题生成，要照原样印请写 contents。",
        },
        "contents.entry-extra" => finding with
        {
            Rule = "I12",
            Name = "older.entry-without-item",
            Level = FindingLevel.Warning,
            Source = null,
            Message = "往期目录里有这一条，正文里没有找到它的稿件；请核对是不是并进了别的稿件。",
        },
        _ => null,
    }).OfType<Finding>();

    public Issue Issue { get; }

    /// <summary>The picture files by their names in the folder.</summary>
    public IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Pictures => pictures;

    public IReadOnlyList<Finding> Findings => findings;

    public static CarriedIssue Of(Issue issue) => new(issue);

    private Column Carry(Column column) => column with
    {
        Name = column.Name.Length == 0 ? NoName : column.Name,
        Items = [.. column.Items.Select(item => item with { Body = Carry(item.Body) })],
        Notice = column.Notice is { } notice ? notice with { Narrative = Carry(notice.Narrative) } : null,
    };

    private IReadOnlyList<Block> Carry(IReadOnlyList<Block> blocks) => blocks.Any(block => block is Picture) ? [.. blocks.Select(block => block is Picture picture ? Carry(picture) : block)] : blocks;

    private Picture Carry(Picture picture)
    {
        var known = pictures.FindIndex(file => file.Bytes.Span.SequenceEqual(picture.Bytes.Span));
        if (known >= 0)
            return picture with { Name = pictures[known].Name };
        var name = $"{NewFolder.Pictures}/{pictures.Count + 1:00}.{Extension(picture.Bytes.Span)}";
        pictures.Add((name, picture.Bytes));
        return picture with { Name = name };
    }

    private static string Extension(ReadOnlySpan<byte> bytes) => PictureGate.Kind(bytes) switch
    {
        PictureKind.Jpeg => "jpg",
        PictureKind.Gif => "gif",
        PictureKind.Bmp => "bmp",
        PictureKind.Tiff => "tif",
        PictureKind.Emf => "emf",
        PictureKind.Wmf => "wmf",
        _ => "png",
    };
}
