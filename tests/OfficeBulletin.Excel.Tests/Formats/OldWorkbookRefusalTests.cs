using static OfficeBulletin.Excel.Tests.Formats.OldWorkbook;

namespace OfficeBulletin.Excel.Tests.Formats;

/// <summary>What is wrong with an .xls is said in one sentence; nothing that the bytes hold throws or goes on for ever.</summary>
public sealed class OldWorkbookRefusalTests
{
    private static readonly Dictionary<string, (Func<OldWorkbook> File, string Rule)> Refused = new(StringComparer.Ordinal)
    {
        ["encrypted"] = (() => Plain().Global(0x002F, new byte[54]), "E43"),
        ["with macros"] = (() => With(Plain(), "_VBA_PROJECT_CUR"), "E44"),
        ["with a module of macros of Excel 95"] = (() => Plain().Sheet("Module1", 6, 0), "E44"),
        ["with a macro sheet"] = (() => Plain().Sheet("宏", 1, 0, Label(0, 0, "=ALERT()")), "E45"),
        ["with 300 sheets"] = (() => Enumerable.Range(1, 300).Aggregate(new OldWorkbook(), (workbook, number) => workbook.Sheet($"表{number}")), "E46"),
        ["without sheets"] = (() => new OldWorkbook(), "E42"),
        ["with a text that is not there"] = (() => new OldWorkbook().Sheet("报送", Cell(0x00FD, 0, 0, 0, 5, 0, 0, 0)), "E42"),
        ["with a cell beyond the last column"] = (() => new OldWorkbook().Sheet("报送", Label(0, 256, "甲")), "E42"),
        ["with a cell cut short"] = (() => new OldWorkbook().Sheet("报送", Record(0x0203, 0, 0, 0, 0)), "E42"),
        ["with a text longer than its record"] = (() => new OldWorkbook().Sheet("报送", Cell(0x0204, 0, 0, 0, 0xFF, 0xFF, 1, 0x32, 0x4E)), "E42"),
    };

    public static TheoryData<string> Kinds => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_faulty_workbook_is_refused_with_one_sentence(string kind) => Assert.Equal(Refused[kind].Rule, Rule(Refused[kind].File().File()));

    [Fact]
    public void Excel_2_to_4_is_too_old()
    {
        Assert.Equal("E41", Rule([0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00, 0x0A, 0x00, 0x00, 0x00]));
        Assert.Equal("E41", Rule([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x0A, 0x00, 0x00, 0x00]));
    }

    [Fact]
    public void More_than_two_million_cells_are_not_read()
    {
        byte[] row = Record(0x00BD, [.. Short(0), .. Short(0), .. Enumerable.Repeat<byte[]>([0, 0, 6, 0, 0, 0], 256).SelectMany(cell => cell), .. Short(255)]);
        var sheet = Enumerable.Repeat(row, 7_900).ToArray();
        Assert.Equal("E47", Rule(new OldWorkbook().Sheet("报送", sheet).Stream()));
    }

    [Fact]
    public void One_long_text_used_a_thousand_times_over_is_too_much()
    {
        var workbook = new OldWorkbook().Global(0x00FC, [1, 0, 0, 0, 1, 0, 0, 0, .. Short(8_000), 0, .. new byte[8_000]]);
        Assert.Equal("E54", Rule(workbook.Sheet("报送", [.. Enumerable.Range(0, 12_600).Select(row => Cell(0x00FD, row, 0, 0, 0, 0, 0, 0))]).File()));
    }

    [Fact]
    public void A_file_above_the_limit_is_not_read() => Assert.Equal("E40", Rule([.. Plain().File(), .. new byte[20 << 20]]));

    [Theory]
    [InlineData("a directory in a circle", 512 + 4, 1)]
    [InlineData("a chain that leaves the file", 512 + (4 * 2), 70_000)]
    [InlineData("a directory that is not there", 48, 70_000)]
    [InlineData("an allocation table that is not there", 76, 70_000)]
    [InlineData("a first sheet in the middle of nowhere", 0, 0)]
    public void A_damaged_container_ends_as_damage(string fault, int at, int value)
    {
        var file = Plain().File();
        if (at > 0)
            BitConverter.GetBytes(value).CopyTo(file, at);
        else
            file.AsSpan(file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x85, 0x00]) + 4, 4).Fill(0x7F);
        Assert.True(Rule(file) == "E42", fault);
    }

    [Fact]
    public void A_list_of_allocation_tables_in_a_circle_ends_as_damage()
    {
        var file = Plain().File();
        BitConverter.GetBytes(9).CopyTo(file, 68);
        file.AsSpan(10 * 512, 508).Fill(0xFF);
        BitConverter.GetBytes(9).CopyTo(file, (10 * 512) + 508);
        Assert.Equal("E42", Rule(file));
    }

    [Fact]
    public void Every_cut_is_refused_or_read_the_same()
    {
        var whole = Plain().Stream();
        var shown = Shown.Of(WorkbookFile.Open(whole, "万州.xls"));
        for (var length = 8; length < whole.Length; length++)
            Assert.Contains(Shown.Of(WorkbookFile.Open(whole.AsMemory(0, length), "万州.xls")), new[] { "E41", "E42", shown });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_thousand_damaged_files_are_each_answered(int seed)
    {
        var random = new Random(seed);
        byte[] whole = Plain().File();
        var accepted = 0;
        for (var i = 0; i < 1_000; i++)
        {
            var damaged = Damaged(whole, random);
            var outcome = WorkbookFile.Open(damaged, "万州.xls");
            Assert.Equal(outcome.Refused, outcome.Findings.Any(finding => finding.Level == FindingLevel.Error));
            if (outcome.Value is not { } workbook)
                continue;
            accepted++;
            foreach (var sheet in workbook.Sheets)
                Assert.All(workbook.Rows(sheet, []), row => Assert.InRange(row.Number, 1, 65_536));
        }
        Assert.InRange(accepted, 50, 950);
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        byte[] damaged = [.. whole];
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(damaged.Length - 4);
            if (random.Next(3) == 0)
                damaged.AsSpan(at, 4).Fill(0xFF);
            else
                damaged[random.Next(2) == 0 ? at : random.Next(512, 1_024 + 512)] = (byte)random.Next(256);
        }
        return random.Next(8) == 0 ? damaged[..random.Next(damaged.Length)] : damaged;
    }

    private static OldWorkbook Plain() => new OldWorkbook().Formats().Global(0x00FC, [1, 0, 0, 0, 1, 0, 0, 0, .. Long("万州区召开座谈会")])
        .Sheet("报送", Label(0, 0, "序号"), Label(0, 1, "标题"), Number(1, 0, 1), Cell(0x00FD, 1, 1, 0, 0, 0, 0, 0), Number(1, 2, 45721, format: 1));

    private static OldWorkbook With(OldWorkbook workbook, string storage)
    {
        workbook.Beside.Add(storage);
        return workbook;
    }

    private static string Rule(byte[] file)
    {
        var outcome = WorkbookFile.Open(file, "submissions/万州.xls");
        Assert.Null(outcome.Value);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal((FindingLevel.Error, "submissions/万州.xls"), (finding.Level, finding.Where.File));
        return finding.Rule;
    }
}
