using System.ComponentModel;
using System.Diagnostics;

namespace OfficeBulletin.Desk.Layout;

/// <summary>A rendering: the PDF, or null when none was made, in time or at all. It goes with the <see cref="LibreOffice"/> that made it.</summary>
internal sealed record Rendering(string? Pdf, bool TimedOut = false);

/// <summary>
/// LibreOffice as it is installed, run without a window in a profile, a home and font settings of its own, which go when this is disposed. The user's
/// own LibreOffice, also one that is open, is not touched.
/// </summary>
internal sealed class LibreOffice : IDisposable
{
    /// <summary>Names the executable when it stands in none of the usual places.</summary>
    public const string PathVariable = "BULLETIN_SOFFICE";

    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private readonly string executable;
    private readonly string home = Directory.CreateTempSubdirectory("bulletin-layout-").FullName;

    /// <param name="executable">soffice, or a program that is called in the same way.</param>
    internal LibreOffice(string executable)
    {
        this.executable = executable;
        Directory.CreateDirectory(Path.Combine(home, "fontcache"));
        FontSettings.Write(Path.Combine(home, "fonts.conf"), Path.Combine(home, "fontcache"));
    }

    /// <summary>Null when LibreOffice is not installed, or <see cref="PathVariable"/> names something that is not there.</summary>
    public static LibreOffice? Find()
    {
        var named = Environment.GetEnvironmentVariable(PathVariable);
        var found = string.IsNullOrEmpty(named) ? UsualPlaces().FirstOrDefault(File.Exists) : File.Exists(named) ? named : null;
        return found is null ? null : new LibreOffice(found);
    }

    /// <summary>Renders a Word document; past the limit LibreOffice is stopped with all it started.</summary>
    public Rendering Render(string document, TimeSpan limit)
    {
        var work = Directory.CreateDirectory(Path.Combine(home, Path.GetRandomFileName())).FullName;
        var input = Path.Combine(work, "issue.docx");
        File.Copy(document, input);
        using var process = Start(work, input);
        if (process is null)
            return new Rendering(null);
        using var interruption = new Interruption(() => Stop(process));
        // Its chatter is read and dropped, lest a full pipe stop it.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(limit))
        {
            Stop(process);
            return new Rendering(null, TimedOut: true);
        }
        var pdf = Path.Combine(work, "issue.pdf");
        return new Rendering(File.Exists(pdf) ? pdf : null);
    }

    /// <summary>Deletes what the runs left behind.</summary>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(home))
                Directory.Delete(home, recursive: true);
        }
        catch (IOException)
        {
            // Rests of a killed child may still be held open on Windows; the system clears its temporary folder.
        }
    }

    private void Stop(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        Dispose();
    }

    private static IEnumerable<string> UsualPlaces()
    {
        string[] names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] usual =
        [
            .. folders, "/usr/bin", "/usr/local/bin", "/usr/lib/libreoffice/program", "/opt/libreoffice/program",
            "/Applications/LibreOffice.app/Contents/MacOS", @"C:\Program Files\LibreOffice\program",
        ];
        return usual.SelectMany(folder => names.Select(name => Path.Combine(folder, name)));
    }

    private Process? Start(string work, string input)
    {
        var start = new ProcessStartInfo(executable)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = work,
        };
        foreach (var argument in (string[])["--headless", "--norestore", "--nolockcheck", "-env:UserInstallation=" + new Uri(Path.Combine(home, "profile")).AbsoluteUri, "--convert-to", "pdf:writer_pdf_Export", "--outdir", work, input])
            start.ArgumentList.Add(argument);
        start.Environment["HOME"] = home;
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(home, "config");
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(home, "cache");
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(home, "fonts.conf");
        start.Environment["SAL_USE_VCLPLUGIN"] = "svp";
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            // Found, but not to be started: no right to, or not a program at all.
            return null;
        }
    }
}
