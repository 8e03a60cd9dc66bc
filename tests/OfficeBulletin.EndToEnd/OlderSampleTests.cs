namespace OfficeBulletin.EndToEnd;

/// <summary>The older issue among the samples, plain text as it comes out of a PDF.</summary>
public sealed class OlderSampleTests
{
    [Fact]
    public void The_second_example_of_the_README_goes_through()
    {
        using var work = new Workplace();
        var older = Path.Combine(Repository.Root, "samples", "older", "2025年第10期.txt");
        var (folder, issue) = (work.At("no-10"), work.At("no-10.docx"));

        var imported = Bulletin.Run("import", older, "-o", folder);
        var assembled = Bulletin.Run("assemble", folder, "-o", issue);

        Assert.Equal((0, 0), (imported.Code, assembled.Code));
        Assert.Contains("栏目 4 个，稿件 3 篇，短波 2 条，表格 1 张", imported.Output, StringComparison.Ordinal);
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", folder).Output);
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", issue).Output);
        // Both sentences run over the end of a line, the first over the end of a page too.
        var read = Bulletin.Run("read", issue, "--json").Output;
        Assert.Contains("历时两年编成《渡口与码头资料长编》，全书约42万字", read, StringComparison.Ordinal);
        Assert.Contains("名额在网上公布，先报先得。", read, StringComparison.Ordinal);
    }
}
