using System.Diagnostics;

namespace OfficeBulletin.Excel.Tests;

/// <summary>A test that needs LibreOffice Calc; skipped, and saying so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (!LibreOffice.IsInstalled)
            Skip = "LibreOffice Calc (soffice) is not installed.";
    }
}

/// <summary>LibreOffice as another spreadsheet program: opens a file and saves it in another format.</summary>
internal static class LibreOffice
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>Writer alone comes without Calc.</summary>
    public static bool IsInstalled =>
        Program is not null && File.Exists(Path.Combine(Path.GetDirectoryName(new FileInfo(Program).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Program)!, "libsclo.so"));

    /// <param name="from">The file's ending ("xlsx").</param>
    /// <param name="to">Ending of the format wanted, with its filter where the ending alone does not say it ("xls:MS Excel 97").</param>
    public static byte[] Converted(byte[] file, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-");
        try
        {
            var input = Path.Combine(folder.FullName, "in." + from);
            File.WriteAllBytes(input, file);
            var output = Path.Combine(folder.FullName, "out");
            using var process = Process.Start(new ProcessStartInfo(Program!)
            {
                ArgumentList = { "--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", to, "--outdir", output, input },
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), "LibreOffice did not end.");
            return File.ReadAllBytes(Path.Combine(output, "in." + to.Split(':')[0]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
