using System.Diagnostics;

namespace OfficeBulletin.EndToEnd;

public class InterruptionTests
{
    /// <summary>The PDF's place is taken while LibreOffice works; a LibreOffice that never ends keeps it taken.</summary>
    [Fact]
    public async Task Stopped_in_the_middle_it_leaves_nothing_half_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var work = new Workplace().WithOneArticle();
        var endless = work.At("soffice");
        await File.WriteAllTextAsync(endless, "#!/bin/sh\nexec sleep 60\n");
        File.SetUnixFileMode(endless, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var process = Bulletin.Start(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["BULLETIN_SOFFICE"] = endless },
            "assemble", work.Issue, "-o", work.At("issue.docx"), "--pdf", work.At("issue.pdf"));
        while (!work.Results.Contains("issue.docx"))
            await Task.Delay(20);
        Assert.Contains(work.Results, name => name.EndsWith(".tmp", StringComparison.Ordinal));

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync();

        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal(["issue.docx", "soffice"], work.Results.Order(StringComparer.Ordinal));
    }
}
