using OfficeBulletin.Desk.Layout;

namespace OfficeBulletin.EndToEnd;

public class LibreOfficeTests
{
    [Fact]
    public async Task Past_its_time_LibreOffice_is_stopped_with_all_it_started()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var work = new Workplace();
        var beats = work.At("beats");
        using var office = new LibreOffice(Script(work, $"(while :; do echo beat >> '{beats}'; sleep 0.05; done) &\nwait"));
        await File.WriteAllTextAsync(work.At("issue.docx"), "");

        var rendering = office.Render(work.At("issue.docx"), TimeSpan.FromSeconds(2));

        Assert.Equal(new Rendering(null, TimedOut: true), rendering);
        var last = new FileInfo(beats).Length;
        await Task.Delay(300);
        Assert.Equal(last, new FileInfo(beats).Length);
    }

    [Fact]
    public void Chatter_beyond_what_a_pipe_holds_does_not_stop_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var work = new Workplace();
        using var office = new LibreOffice(Script(work, "head -c 1000000 /dev/zero | tr '\\0' x\ntouch issue.pdf"));
        File.WriteAllText(work.At("issue.docx"), "");

        Assert.EndsWith("issue.pdf", office.Render(work.At("issue.docx"), TimeSpan.FromSeconds(30)).Pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void It_runs_in_a_home_of_its_own_that_goes_with_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var work = new Workplace();
        File.WriteAllText(work.At("issue.docx"), "");
        string home;
        using (var office = new LibreOffice(Script(work, $"echo $HOME > '{work.At("home")}'\ncp $FONTCONFIG_FILE issue.pdf")))
        {
            var fonts = File.ReadAllText(office.Render(work.At("issue.docx"), TimeSpan.FromSeconds(30)).Pdf!);
            home = File.ReadAllText(work.At("home")).Trim();
            Assert.Contains("<string>方正小标宋简体</string>", fonts, StringComparison.Ordinal);
            Assert.True(Directory.Exists(home));
        }

        Assert.NotEqual(Environment.GetEnvironmentVariable("HOME"), home);
        Assert.False(Directory.Exists(home));
    }

    private static string Script(Workplace work, string commands)
    {
        var path = work.At("soffice");
        File.WriteAllText(path, $"#!/bin/sh\n{commands}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
