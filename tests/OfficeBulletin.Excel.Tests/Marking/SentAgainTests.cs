using System.Text;
using OfficeBulletin.Excel.Tests.Formats;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Tests.Marking;

/// <summary>A marked workbook is sent again: unmended it has the same faults, mended none.</summary>
public sealed class SentAgainTests
{
    private static readonly string[] Header = [.. SubmissionForm.Columns.Select(column => column.Heading)];
    private static readonly string[] Sound = Row(("序号", "1"), ("标题", "万州区召开史志工作座谈会"));
    private static readonly string[] Faulty = Row(("序号", "2"), ("标题", ""), ("事件日期", "昨天"), ("密级声明", "秘密"));
    private static readonly string[] Mended = Row(("序号", "2"), ("标题", "万州区编成一部村志"));

    [Fact]
    public void Unmended_the_faults_are_the_same()
    {
        var (original, findings) = Sent(Faulty);
        Assert.True(findings.Count >= 3);
        var marked = original.Marked(findings);
        Assert.Equal(findings.Select(finding => finding.Where.Cell).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), marked.Comments().Select(comment => comment.Split('=')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(findings, Read(marked.Bytes).Findings);
        Assert.Equal(marked.Bytes, marked.Marked(findings).Bytes);
    }

    [Fact]
    public void Mended_there_are_none_and_no_comment_is_left()
    {
        var (original, findings) = Sent(Faulty);
        var mended = new MarkedFile(original.Marked(findings).With("xl/worksheets/sheet1.xml", text => text.Replace(Data(Faulty), Data(Mended), StringComparison.Ordinal)));
        var outcome = Read(mended.Bytes);
        Assert.Empty(outcome.Findings);
        Assert.Equal(2, outcome.Value!.Items.Count);
        Assert.Empty(mended.Marked(outcome.Findings).Comments());
    }

    [Fact]
    public void A_csv_has_the_same_faults_when_its_copy_comes_back()
    {
        byte[] csv = Encoding.UTF8.GetBytes(string.Join('\n', new[] { Header, Sound, Faulty }.Select(row => string.Join(',', row))));
        AssertTheSame(csv);
    }

    [Fact]
    public void An_xls_has_the_same_faults_when_its_copy_comes_back()
    {
        var rows = new[] { Header, Sound, Faulty }.SelectMany((row, number) => row.Select((text, column) => OldWorkbook.Label(number, column, text)));
        AssertTheSame(new OldWorkbook().Sheet("万州", [.. rows]).File());
    }

    private static void AssertTheSame(byte[] file)
    {
        var outcome = Read(file);
        Assert.True(outcome.Findings.Count >= 3);
        var again = Read(new MarkedFile(file).Marked(outcome.Findings).Bytes);
        Assert.Equal(outcome.Findings, again.Findings);
        Assert.Equal(outcome.Value!.Fingerprint, again.Value!.Fingerprint);
    }

    private static (MarkedFile File, IReadOnlyList<Finding> Findings) Sent(string[] second)
    {
        var file = new SmallWorkbook(new SmallSheet("报送", SmallWorkbook.Rows(1, Header, Sound, second))).ToBytes();
        return (new MarkedFile(file), Read(file).Findings);
    }

    private static Outcome<Submission> Read(byte[] file) => SubmissionReader.Read(WorkbookFile.Open(file, "万州.xlsx").Value!);

    private static string Data(string[] row) => SmallWorkbook.Rows(3, row);

    private static string[] Row(params (string Heading, string Text)[] texts)
    {
        var row = texts.ToDictionary(text => text.Heading, text => text.Text, StringComparer.Ordinal);
        foreach (var (heading, text) in new[] { ("报送单位", "万州区"), ("类别", "动态"), ("正文", "各区县推进志书编修。"), ("事件日期", "2025-03-05"), ("撰稿人", "张三"), ("联系电话", "13800000000"), ("审签人", "李四"), ("审签日期", "2025-03-06"), ("密级声明", "不涉密") })
            row.TryAdd(heading, text);
        return [.. Header.Select(heading => row.GetValueOrDefault(heading, ""))];
    }
}
