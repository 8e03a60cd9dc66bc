using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.EndToEnd;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>Files are read in a process of their own.</summary>
public sealed class ExtractionTests : IDisposable
{
    private static readonly ExtractionOrder Usual = ExtractionOrder.OfThisProgram() with { Workers = 1, Time = TimeSpan.FromSeconds(60) };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("extraction-");

    [Fact]
    public async Task An_issue_is_read_and_taken_in_by_a_child()
    {
        using var extraction = new Extraction(Usual);

        var read = await extraction.Read(Shipped("templates", "issue.docx"));
        var imported = await extraction.Import(Shipped("samples", "older", "2025年第10期.txt"), Path.Combine(folder.FullName, "往期"));

        Assert.Contains("\"masthead\"", System.Text.Encoding.UTF8.GetString(read.Value!), StringComparison.Ordinal);
        Assert.False(imported.Refused);
        Assert.True(File.Exists(Path.Combine(folder.FullName, "往期", "issue.json")));
    }

    [Fact]
    public async Task A_child_that_takes_too_long_is_killed_and_the_next_one_works()
    {
        using var hasty = new Extraction(Usual with { Time = TimeSpan.FromMilliseconds(1) });
        var file = Path.Combine(folder.FullName, "空.docx");
        await File.WriteAllBytesAsync(file, []);

        var late = await hasty.Read(file);
        using var patient = new Extraction(Usual);
        var refused = await patient.Read(file);

        Assert.Equal("D57", Assert.Single(late.Findings).Rule);
        Assert.Equal("G01", Assert.Single(refused.Findings).Rule);
    }

    [Fact]
    public async Task A_child_that_dies_refuses_the_file_alone()
    {
        // A heap too small for anything but a few pages.
        var said = new List<string>();
        using var starved = new Extraction(Usual with { Note = said.Add, HeapBytes = 24 << 20 });
        var file = Path.Combine(folder.FullName, "大.docx");
        await File.WriteAllBytesAsync(file, UnitArticle.Of([.. Enumerable.Range(0, 200_000).Select(number => $"史{number}")]));

        var first = await starved.Read(file);
        var second = await starved.Read(file);

        Assert.Equal("D58", Assert.Single(first.Findings).Rule);
        Assert.Equal("D58", Assert.Single(second.Findings).Rule);
        Assert.All(said, line => Assert.DoesNotContain('史', line));
        Assert.Equal(2, said.Count);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Shipped(params string[] names) => Path.Combine([AppContext.BaseDirectory, .. names]);
}
