using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.ReadBack;

namespace OfficeBulletin.Server.Tests.Issues;

/// <summary>A test that needs LibreOffice (soffice); skipped, and saying so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (WordBytes.Soffice is null)
            Skip = "soffice (LibreOffice) is not installed.";
    }
}

/// <summary>Word files as they go over the wire: read, judged, edited as people do.</summary>
internal static class WordBytes
{
    private const string MainPart = "word/document.xml";

    public static string? Soffice { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>The issue in it; fails when the file does not pass the validator.</summary>
    public static Issue Read(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        return PackageGate.Open(bytes, PackageKind.Word, "issue.docx").Then(package => IssueReader.Read(package, "issue.docx")).Value!;
    }

    /// <summary>True when a text stands in its main part in one piece.</summary>
    public static bool Has(byte[] bytes, string text)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry(MainPart)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd().Contains(text, StringComparison.Ordinal);
    }

    /// <summary>The file with a text replaced that stands in its main part.</summary>
    public static byte[] Edited(byte[] bytes, string from, string to)
    {
        using var output = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read))
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var stream = entry.Open();
                using var memory = new MemoryStream();
                stream.CopyTo(memory);
                var content = memory.ToArray();
                if (entry.FullName == MainPart)
                {
                    var text = Encoding.UTF8.GetString(content);
                    Assert.Contains(from, text, StringComparison.Ordinal);
                    content = Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
                }
                using var written = target.CreateEntry(entry.FullName).Open();
                written.Write(content);
            }
        }
        return output.ToArray();
    }

    /// <summary>The file as LibreOffice opens and saves it.</summary>
    public static byte[] SavedByLibreOffice(byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-");
        try
        {
            var file = Path.Combine(folder.FullName, "issue.docx");
            File.WriteAllBytes(file, bytes);
            using var process = Process.Start(new ProcessStartInfo(Soffice!)
            {
                ArgumentList = { "--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "docx:MS Word 2007 XML", "--outdir", Path.Combine(folder.FullName, "saved"), file },
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), "LibreOffice did not end.");
            return File.ReadAllBytes(Path.Combine(folder.FullName, "saved", "issue.docx"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
