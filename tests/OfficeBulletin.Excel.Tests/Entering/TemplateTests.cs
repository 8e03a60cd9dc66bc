using OfficeBulletin.Gate;
using static OfficeBulletin.Excel.Tests.Entering.LedgerFile;

namespace OfficeBulletin.Excel.Tests.Entering;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("ledger.xlsx")]
    [InlineData("registers.xlsx")]
    public void The_shipped_workbooks_are_what_is_written_today(string name) =>
        Assert.Equal(PackageTexts.Of(Written(name)), PackageTexts.Of(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates", name))));

    [Theory]
    [InlineData("ledger.xlsx")]
    [InlineData("registers.xlsx")]
    public void They_are_sound_and_the_same_to_the_byte(string name)
    {
        Assert.Equal(Written(name), Written(name));
        new LedgerFile(Written(name)).AssertSound();
        var gated = PackageGate.Open(Written(name), PackageKind.Workbook, name);
        Assert.Empty(gated.Findings);
    }

    [Fact]
    public void The_reader_has_nothing_to_say_of_the_empty_ledger()
    {
        var workbook = Workbook.Open(PackageGate.Open(Written("ledger.xlsx"), PackageKind.Workbook, "ledger.xlsx").Value!, "ledger.xlsx");
        var registers = Workbook.Open(PackageGate.Open(Written("registers.xlsx"), PackageKind.Workbook, "registers.xlsx").Value!, "registers.xlsx");

        var reader = LedgerReader.Open(workbook, registers);

        Assert.Empty(reader.Findings);
        Assert.Equal(["上级刊物", "门户网站", "工作简报"], reader.Value!.Book.Channels.Select(channel => channel.Name));
        Assert.Equal("工作简报", reader.Value.Book.Own?.Name);
    }

    [Fact]
    public void Its_dates_and_looks_are_taken_over_by_the_first_item()
    {
        var original = LedgerFile.Template();
        var entered = original.Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史")], [Printed("涪陵", "涪陵区采集口述史")]);

        Assert.Equal(["2 2025-03-08 涪陵 涪陵区采集口述史 工作简报=2025年第3期（2025-06-15）"], entered.Items());
        Assert.DoesNotContain("xl/styles.xml", entered.Parts.Differences(original.Parts));
        entered.AssertSound();
    }

    private static byte[] Written(string name)
    {
        using var stream = new MemoryStream();
        if (name == "ledger.xlsx")
            LedgerTemplate.Write(stream);
        else
            RegistersTemplate.Write(stream);
        return stream.ToArray();
    }
}
