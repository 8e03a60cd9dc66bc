using System.Diagnostics;

namespace OfficeBulletin.EndToEnd;

public class LastResortTests
{
    /// <summary>A damaged part of the program stands for any fault of its own.</summary>
    [Fact]
    public void A_fault_of_the_program_itself_is_one_sentence_and_no_stack_trace()
    {
        using var work = new Workplace().WithOneArticle();
        var program = Damaged(work);

        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "assemble", work.Issue, "-o", work.At("issue.docx")])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment = { ["TMPDIR"] = work.At("logs") },
        })!;
        var messages = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(70, process.ExitCode);
        var log = Assert.Single(Directory.EnumerateFiles(work.At("logs"), "bulletin-fault-*.log"));
        Assert.Equal($"程序出错了，不是您的操作有误。请把“{log}”连同所用文件发给维护人员。\n", messages);
        Assert.Contains("OfficeBulletin.Desk", File.ReadAllText(log), StringComparison.Ordinal);
    }

    private static string Damaged(Workplace work)
    {
        var folder = Directory.CreateDirectory(work.At("program")).FullName;
        Directory.CreateDirectory(work.At("logs"));
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(IsPart))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(folder, "OfficeBulletin.Desk.dll"), "damaged");
        return Path.Combine(folder, "bulletin.dll");
    }

    private static bool IsPart(string file) =>
        (Path.GetFileName(file) is var name && name.StartsWith("bulletin.", StringComparison.Ordinal))
        || (name.EndsWith(".dll", StringComparison.Ordinal) && (string[])["OfficeBulletin", "DocumentFormat", "System", "Spectre"] is var parts && parts.Any(part => name.StartsWith(part, StringComparison.Ordinal)));
}
