using System.Diagnostics;
using static OfficeBulletin.Excel.Tests.Marking.MarkedFile;

namespace OfficeBulletin.Excel.Tests.Marking;

/// <summary>openpyxl, with which units' own programs write workbooks, reads our comments and writes some of its own.</summary>
public sealed class OpenpyxlTests
{
    [OpenpyxlFact]
    public void Its_comments_stay_and_it_reads_ours()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-");
        try
        {
            var path = Path.Combine(folder.FullName, "万州.xlsx");
            Run($"""
                import openpyxl
                from openpyxl.comments import Comment
                book = openpyxl.Workbook()
                sheet = book.active
                sheet.title = '报送'
                sheet['A1'], sheet['B1'] = '序号', '标题'
                sheet['B2'].comment = Comment('下周补。', '王五')
                book.save('{path}')
                """);
            var marked = new MarkedFile(File.ReadAllBytes(path)).Marked(Finding("B2", "标题是空的。"), Finding("C7", "不是日期。", "E12"));
            marked.AssertOnlyMarksDiffer(new MarkedFile(File.ReadAllBytes(path)));
            File.WriteAllBytes(path, marked.Bytes);
            Assert.Equal(
                "B2 王五 下周补。/【编辑部】/[E05] 标题是空的。\nC7 编辑部 【编辑部】/[E12] 不是日期。\n",
                Run($"""
                    import openpyxl
                    for row in openpyxl.load_workbook('{path}')['报送'].iter_rows():
                        for cell in row:
                            if cell.comment: print(cell.coordinate, cell.comment.author, cell.comment.text.replace('\n', '/'))
                    """).ReplaceLineEndings("\n"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3") { ArgumentList = { "-c", script }, Environment = { ["PYTHONUTF8"] = "1" }, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaints.Result);
        return output;
    }
}
