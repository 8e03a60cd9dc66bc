using OfficeBulletin.Gate;
using static OfficeBulletin.Tests.Gate.OfficeFiles;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Archives that lie, burst or hide: each is refused by the rule that names what is wrong.</summary>
public sealed class ZipAttackTests
{
    private const string Part = "word/media/a.png";

    private static readonly Dictionary<string, (Func<byte[]> File, string Rule)> Attacks = new(StringComparer.Ordinal)
    {
        ["cut off in the directory"] = (() => Docx().Build()[..^60], "G23"),
        ["cut off in the middle"] = (() => Docx().Build() is var zip ? zip[..(zip.Length / 2)] : [], "G23"),
        ["a directory that lies further on than said"] = (() => Docx(zip: new LyingZip { ClaimedStart = 3 }).Build(), "G23"),
        ["bytes before the archive, offsets not moved"] = (() => Docx(zip: new LyingZip { Prefix = Utf8("PK\x3\x4....") }).Build() is var zip ? MovedEnd(zip, 8) : [], "G23"),
        ["an entry that lies nowhere"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Offset = 2 }).Build(), "G23"),
        ["an entry that lies behind the end"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Offset = 1 << 30 }).Build(), "G23"),
        ["an entry longer than the archive"] = (() => Docx().Add(new LyingEntry(Part, new byte[9]) { Method = 0, Packed = 5_000, Unpacked = 5_000 }).Build(), "G23"),
        ["a document behind the document"] = (() => Docx(zip: new LyingZip { Trailing = Docx().Build() }).Build(), "G24"),
        ["a program behind the document"] = (() => Docx(zip: new LyingZip { Trailing = Utf8("MZ program") }).Build(), "G24"),
        ["two end records"] = (() => TwoEnds(), "G25"),
        ["more entries than said"] = (() => Docx(zip: new LyingZip { ClaimedEntries = 3 }).Build(), "G25"),
        ["fewer entries than said"] = (() => Docx(zip: new LyingZip { ClaimedEntries = 6 }).Build(), "G23"),
        ["a zip64 end that says otherwise"] = (() => Docx(zip: new LyingZip { WideEntries = 3 }).Build(), "G23"),
        ["a zip64 size that is missing"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Unpacked = uint.MaxValue, Packed = uint.MaxValue }).Build(), "G25"),
        ["a zip64 size of 2^62"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Unpacked = uint.MaxValue, CentralExtra = LyingZip.Record((1, 2), (8, 2), (1L << 62, 8)) }).Build(), "G29"),
        ["a packed size of 2^62"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Packed = uint.MaxValue, CentralExtra = LyingZip.Record((1, 2), (8, 2), (1L << 62, 8)) }).Build(), "G23"),
        ["another name in front of the data"] = (() => Docx().Add(new LyingEntry(Part, [1]) { LocalName = "word/media/b.png" }).Build(), "G25"),
        ["another method in front of the data"] = (() => Docx().Add(new LyingEntry(Part, [1]) { LocalMethod = 0 }).Build(), "G25"),
        ["another length in front of the data"] = (() => Docx().Add(new LyingEntry(Part, [1]) { LocalSizes = 7 }).Build(), "G25"),
        ["two entries on the same data"] = (() => Docx().Add(Part, "a").Add(new LyingEntry(Part, [(byte)'a']) { HeaderAt = 4 }).Build(), "G26"),
        ["an entry inside the data of another"] = (Quoting, "G26"),
        ["800 entries of 40 MiB on the same data"] = (OverlapBomb, "G26 G28"),
        ["1,001 entries"] = (() => Many(997), "G27"),
        ["129 MiB in three parts"] = (() => Docx().Add(Claiming("word/a.bin", 43)).Add(Claiming("word/b.bin", 43)).Add(Claiming("word/c.bin", 43)).Build(), "G28"),
        ["a part of 65 MiB"] = (() => Docx().Add(Claiming("word/a.bin", 65)).Build(), "G29"),
        ["relationships of 17 MiB"] = (() => Docx().Add(Claiming("word/_rels/styles.xml.rels", 17)).Build(), "G29"),
        ["10 MiB of zeros"] = (() => Docx().Add(new LyingEntry(Part, new byte[10 << 20]) { Level = System.IO.Compression.CompressionLevel.SmallestSize }).Build(), "G30"),
        ["a wrong checksum"] = (() => Docx().Add(new LyingEntry(Part, [1, 2, 3]) { Crc = 5 }).Build(), "G31"),
        ["a wrong checksum on a stored part"] = (() => Docx().Add(new LyingEntry(Part, [1, 2, 3]) { Crc = 5, Method = 0 }).Build(), "G31"),
        ["packed data that is none"] = (() => Docx().Add(new LyingEntry(Part, [1, 2, 3]) { Raw = [0xFF, 0xFF, 0xFF, 0xFF] }).Build(), "G31"),
        ["a part longer than declared"] = (() => Docx().Add(new LyingEntry(Part, Utf8(Noise(500))) { Unpacked = 400, LocalSizes = uint.MaxValue }).Build(), "G32"),
        ["a part shorter than declared"] = (() => Docx().Add(new LyingEntry(Part, Utf8(Noise(500))) { Unpacked = 600, LocalSizes = uint.MaxValue }).Build(), "G32"),
        ["64 MiB declared of nothing"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Unpacked = 64 << 20, LocalSizes = uint.MaxValue }).Build(), "G32"),
        ["a stored part of two lengths"] = (() => Docx().Add(new LyingEntry(Part, [1, 2, 3]) { Method = 0, Unpacked = 2 }).Build(), "G32"),
        ["the encrypted flag"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Flags = 1 }).Build(), "G33"),
        ["a masked directory"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Flags = 1 << 13 }).Build(), "G33"),
        ["LZMA"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Method = 14, Raw = [1] }).Build(), "G34"),
        ["deflate64"] = (() => Docx().Add(new LyingEntry(Part, [1]) { Method = 9, Raw = [1] }).Build(), "G34"),
        ["a name twice"] = (() => Docx().Add(Part, "a").Add(Part, "b").Build(), "G35"),
        ["a name twice but for capitals"] = (() => Docx().Add("Word/Document.xml", Document("")).Build(), "G35"),
        ["a back-slash"] = (() => Docx().Add(@"word\media\b.png", "a").Build(), "G36"),
        ["a way up"] = (() => Docx().Add("word/../../a", "a").Build(), "G37"),
        ["a way up by back-slashes"] = (() => Docx().Add(@"word\..\..\a", "a").Build(), "G37"),
        ["a way nowhere"] = (() => Docx().Add("word/./a", "a").Build(), "G37"),
        ["a leading slash"] = (() => Docx().Add("/word/a", "a").Build(), "G37"),
        ["a share of the network"] = (() => Docx().Add(@"\\server\share\a", "a").Build(), "G37"),
        ["a drive"] = (() => Docx().Add(@"C:\a", "a").Build(), "G37"),
        ["a second stream"] = (() => Docx().Add("word/a.txt:b", "a").Build(), "G37"),
        ["a NUL in a name"] = (() => Docx().Add("word/a\0.png", "a").Build(), "G38"),
        ["a line break in a name"] = (() => Docx().Add("word/a\n.png", "a").Build(), "G38"),
        ["an entry without a name"] = (() => Docx().Add("", "a").Build(), "G38"),
        ["a name of 1,001 characters"] = (() => Docx().Add(new string('a', 1_001), "a").Build(), "G38"),
    };

    public static TheoryData<string> Names => [.. Attacks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Refused(string attack) => GateAssert.Refused(Attacks[attack].File(), PackageKind.Word, Attacks[attack].Rule.Split(' '));

    [Fact]
    public void A_bomb_of_33_GB_is_refused_from_its_directory_alone()
    {
        var bomb = OverlapBomb();
        GateAssert.Open(bomb);
        var before = GC.GetAllocatedBytesForCurrentThread();

        GateAssert.Open(bomb);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_lie_about_64_MiB_costs_nothing()
    {
        var lie = Attacks["64 MiB declared of nothing"].File();
        GateAssert.Open(lie);
        var before = GC.GetAllocatedBytesForCurrentThread();

        GateAssert.Open(lie);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var file = Docx(types: Override("/word/vbaProject.bin", "application/vnd.ms-office.vbaProject"))
            .Add(@"word\a.png", "a").Add("../b.png", "b").Add("word/vbaProject.bin", "c").Add("word/c.xml", "<a>").Build();

        GateAssert.Refused(file, PackageKind.Word, "G36", "G37", "G41", "G50");
    }

    [Fact]
    public void Of_a_thousand_faults_of_one_kind_five_are_listed_and_the_rest_counted()
    {
        var file = Docx();
        for (var i = 0; i < 900; i++)
            file.Add($"word/a{i}:b", "a");

        var findings = GateAssert.Open(file.Build()).Findings;

        Assert.Equal(6, findings.Count);
        Assert.Equal("还有 895 处同类问题没有一一列出。", findings[^1].Message);
    }

    [Fact]
    public void The_faulty_part_is_quoted_and_its_control_characters_made_visible()
    {
        var finding = Assert.Single(GateAssert.Open(Docx().Add("word/a\n\u202e.png", "a").Build()).Findings);

        Assert.Equal("word/a\u240a\ufffd.png", finding.Quote);
    }

    /// <summary>An entry that says it becomes so large, at a ratio that is no reason by itself.</summary>
    private static LyingEntry Claiming(string name, long mebibytes) => new(name, new byte[350_000]) { Raw = new byte[350_000], Unpacked = mebibytes << 20, LocalSizes = uint.MaxValue };

    private static byte[] Many(int count)
    {
        var zip = Docx();
        for (var i = 0; i < count; i++)
            zip.Add($"word/media/{i}.png", "a");
        return zip.Build();
    }

    private static byte[] OverlapBomb()
    {
        var zip = new LyingZip().Add(Claiming(Part, 40));
        for (var i = 0; i < 800; i++)
            zip.Add(Claiming(Part, 40) with { Crc = 1, HeaderAt = 0 });
        return zip.Build();
    }

    /// <summary>The data of one entry, stored, are the header and data of the next; both headers agree with the directory.</summary>
    private static byte[] Quoting()
    {
        var inner = new LyingEntry("word/b.bin", [1, 2, 3]) { Method = 0 };
        var quoted = new MemoryStream();
        inner.WriteLocal(quoted);
        var before = Docx().Build();
        var start = BitConverter.ToUInt32(before, before.Length - 6);
        return Docx().Add(new LyingEntry("word/a.bin", quoted.ToArray()) { Method = 0 }).Add(inner with { HeaderAt = 0, Offset = start + 30 + "word/a.bin".Length }).Build();
    }

    /// <summary>A sound archive in whose comment a second directory with its own end record stands.</summary>
    private static byte[] TwoEnds()
    {
        var outer = Docx().Build();
        byte[] second = LyingZip.Record(("PK\x5\x6"u8.ToArray(), 4), (0, 4), (0, 2), (0, 2), (0, 4), (outer.Length, 4), (0, 2));
        return Docx(zip: new LyingZip { Comment = second }).Build();
    }

    /// <summary>Takes the claimed start of the directory back by as much as stands before the archive.</summary>
    private static byte[] MovedEnd(byte[] zip, int by)
    {
        var start = BitConverter.ToUInt32(zip, zip.Length - 6) - (uint)by;
        BitConverter.TryWriteBytes(zip.AsSpan(zip.Length - 6), start);
        return zip;
    }
}
