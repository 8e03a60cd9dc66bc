using System.Xml;
using OfficeBulletin.Gate;
using static OfficeBulletin.Tests.Gate.OfficeFiles;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Damage of every kind: the gate answers each file, and what it lets through can be read.</summary>
public sealed class MutationTests
{
    private static readonly (string Name, string Text)[] Parts =
    [
        ("[Content_Types].xml", ContentTypes(Override("/word/document.xml", MainDocument))),
        ("_rels/.rels", Relationships(Relationship("rId1", Office + "officeDocument", "word/document.xml"))),
        ("word/document.xml", Document(Field("PAGE|") + Field($"IF {Field("QUOTE 68 68")} x") + "<w:p><w:fldSimple w:instr=\"DATE\"/></w:p>")),
        ("word/_rels/document.xml.rels", Relationships(Relationship("r1", Office + "hyperlink", "https://example.org/", external: true) + Relationship("r2", Office + "image", "media/a.png") + Relationship("r3", Office + "styles", "styles.xml"))),
        ("word/styles.xml", $"<w:styles xmlns:w=\"{Word}\"><w:style w:styleId=\"a\"><w:name w:val=\"正文\"/></w:style></w:styles>"),
        ("word/media/a.png", "picture"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Five_hundred_damaged_files_are_each_answered(int seed)
    {
        var random = new Random(seed);
        var accepted = 0;
        for (var i = 0; i < 500; i++)
        {
            var outcome = GateAssert.Open(i % 5 < 2 ? DamagedArchive(random) : DamagedPart(random));
            Assert.True(outcome.Refused == outcome.Findings.Any(finding => finding.Level == FindingLevel.Error));
            if (outcome.Value is { } package)
            {
                accepted++;
                ReadAll(package);
            }
        }
        Assert.InRange(accepted, 25, 475);
    }

    private static void ReadAll(GatedPackage package)
    {
        Assert.NotNull(package.Bytes(package.MainPart));
        foreach (var part in package.PartNames.Where(part => part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            using var reader = XmlReader.Create(new MemoryStream(package.Bytes(part)!.Value.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
                Assert.True(reader.Depth <= 128);
        }
    }

    private static byte[] DamagedArchive(Random random) => Damaged(Sound().Build(), random);

    private static byte[] DamagedPart(Random random)
    {
        var victim = random.Next(Parts.Length);
        var zip = new LyingZip();
        foreach (var (i, (name, text)) in Parts.Index())
            zip.Add(new LyingEntry(name, i == victim ? Damaged(Utf8(text), random) : Utf8(text)));
        return zip.Build();
    }

    private static LyingZip Sound()
    {
        var zip = new LyingZip();
        foreach (var (name, text) in Parts)
            zip.Add(name, text);
        return zip;
    }

    /// <summary>One to four of: a byte changed, a piece cut out, a piece doubled, a piece moved in from elsewhere, a number of all ones.</summary>
    private static byte[] Damaged(byte[] bytes, Random random)
    {
        List<byte> damaged = [.. bytes];
        for (var times = random.Next(1, 5); times > 0 && damaged.Count > 8; times--)
        {
            var at = random.Next(damaged.Count - 8);
            var piece = damaged.GetRange(at, random.Next(1, Math.Min(64, damaged.Count - at)));
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, piece.Count);
                    break;
                case 2:
                    damaged.InsertRange(at, piece);
                    break;
                case 3:
                    damaged.InsertRange(random.Next(damaged.Count), piece);
                    break;
                default:
                    for (var i = 0; i < 4; i++)
                        damaged[at + i] = 0xFF;
                    break;
            }
        }
        return [.. damaged];
    }
}
