using System.Xml.Linq;

namespace OfficeBulletin.EndToEnd;

/// <summary>OfficeBulletin ← Word, Excel, Storage, Delivery ← Desk ← App, read from the project files. ExcelNumberFormat stands in for a package and is seen by Excel alone.</summary>
public class DirectionTests
{
    private static readonly string[] Engines = ["OfficeBulletin.Word", "OfficeBulletin.Excel", "OfficeBulletin.Storage", "OfficeBulletin.Delivery"];

    private static readonly Dictionary<string, string[]> MaySee = new(StringComparer.Ordinal)
    {
        ["OfficeBulletin"] = [],
        ["ExcelNumberFormat"] = [],
        ["OfficeBulletin.Word"] = ["OfficeBulletin"],
        ["OfficeBulletin.Excel"] = ["OfficeBulletin", "ExcelNumberFormat"],
        ["OfficeBulletin.Storage"] = ["OfficeBulletin"],
        ["OfficeBulletin.Delivery"] = ["OfficeBulletin"],
        ["OfficeBulletin.Desk"] = ["OfficeBulletin", .. Engines],
        ["OfficeBulletin.App"] = ["OfficeBulletin.Desk"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_sees_only_what_lies_below_it(string project)
    {
        var seen = Items(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension);

        Assert.Subset(MaySee[project].ToHashSet(StringComparer.Ordinal), seen.OfType<string>().ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void The_core_needs_no_package() => Assert.Empty(Items("OfficeBulletin", "PackageReference"));

    /// <summary>Where workbooks with formatted sheets are written.</summary>
    private static readonly string[] FormattedSheets = ["Form/", "Reports/"];

    // It takes tenths of a second to wake up; nothing that reads may do so.
    [Fact]
    public void ClosedXML_writes_the_forms_and_the_report_and_is_asked_for_nothing_else()
    {
        var root = Path.Combine(Repository.Root, "src");
        var users = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(path => File.ReadAllText(path).Contains("using ClosedXML", StringComparison.Ordinal)).Select(path => Path.GetRelativePath(root, path));

        Assert.All(users, path => Assert.True(FormattedSheets.Any(place => path.StartsWith("OfficeBulletin.Excel/" + place, StringComparison.Ordinal)), path));
    }

    [Fact]
    public void No_folder_has_a_name_that_means_nothing()
    {
        string[] forbidden = ["Common", "Utils", "Helpers", "Extensions", "Shared", "Misc"];
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path));

        Assert.Empty(folders.Intersect(forbidden, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
