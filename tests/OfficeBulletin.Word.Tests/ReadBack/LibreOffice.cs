using System.Diagnostics;

namespace OfficeBulletin.Word.Tests.ReadBack;

/// <summary>A test that needs LibreOffice (soffice); skipped, and saying so, where it is not installed.</summary>
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (LibreOffice.Program is null)
            Skip = "soffice (LibreOffice) is not installed.";
    }
}

/// <summary>LibreOffice as another word processor: opens a document and saves it again.</summary>
internal static class LibreOffice
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    public static WordFile Saved(WordFile document)
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-");
        try
        {
            var file = Path.Combine(folder.FullName, "issue.docx");
            File.WriteAllBytes(file, document.Bytes);
            var output = Path.Combine(folder.FullName, "saved");
            using var process = Process.Start(new ProcessStartInfo(Program!)
            {
                ArgumentList = { "--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "docx:MS Word 2007 XML", "--outdir", output, file },
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), "LibreOffice did not end.");
            return new WordFile(File.ReadAllBytes(Path.Combine(output, "issue.docx")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
