using System.Text;
using System.Text.Json;

namespace OfficeBulletin.Tests.Json;

public sealed class FindingJsonTests
{
    [Fact]
    public void Only_what_applies_stands_in_where()
    {
        var where = Written(new Finding("S04", "contents.title-differs", FindingLevel.Error, new Place { Part = "contents", Column = "动态", Item = 2 }, "改。")).GetProperty("where");
        Assert.Equal("""{"part":"contents","column":"动态","item":2}""", where.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_place_has_its_key()
    {
        var place = new Place { Part = "a", Column = "b", Item = 1, Paragraph = 2, Start = 3, Length = 4, Table = 5, Row = 6, File = "c", Line = 7, LineColumn = 8, Sheet = "d", Cell = "C7", Slot = "e" };
        var where = Written(new Finding("S04", "n", FindingLevel.Info, place, "m")).GetProperty("where");
        Assert.Equal(
            "part column item paragraph start length table row file line lineColumn sheet cell slot",
            string.Join(' ', where.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public void A_finding_has_all_its_keys_even_when_there_is_nothing_to_say()
    {
        var finding = Written(new Finding("F01", "table.total", FindingLevel.Warning, Place.Of("notice"), "合计“56”不对。", "56", "57", "practice"));
        Assert.Equal("rule name level where quote message suggestion source", string.Join(' ', finding.EnumerateObject().Select(member => member.Name)));
        Assert.Equal("warning", finding.GetProperty("level").GetString());
        Assert.Equal(JsonValueKind.Null, Written(new Finding("F01", "n", FindingLevel.Error, Place.Of("notice"), "m")).GetProperty("quote").ValueKind);
    }

    private static JsonElement Written(Finding finding)
    {
        using var stream = new MemoryStream();
        FindingJson.Write(stream, [finding]);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        return document.RootElement[0].Clone();
    }
}
