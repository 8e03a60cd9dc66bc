using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Text;

namespace OfficeBulletin.Tests.Text;

public sealed class InvisibleCharactersTests
{
    [Theory]
    [InlineData("一\t二\n三", "一\t二\n三", 0)]
    [InlineData("一\r\n二\r三", "一\n二\n三", 0)]
    [InlineData("一\u000B二\u2028三", "一\n二\n三", 2)]
    [InlineData("一\u0000\u001F\u007F\u0080二", "一二", 4)]
    [InlineData("\uFEFF一\u200B\u200D\u202E\u00AD二\uFFFE", "一二", 6)]
    [InlineData("葛\U000E0100", "葛\U000E0100", 0)]
    [InlineData("\U00020BB7😀", "\U00020BB7😀", 0)]
    public void Only_what_nobody_sees_goes(string text, string clean, int count)
    {
        var removed = new List<int>();
        Assert.Equal(clean, InvisibleCharacters.Remove(text, removed));
        Assert.Equal(count, removed.Count);
    }

    [Fact]
    public void Half_a_character_goes_and_is_named()
    {
        var removed = new List<int>();
        Assert.Equal("一二", InvisibleCharacters.Remove("一\uDC00\uD842二\uD842", removed));
        Assert.Equal("U+DC00（残缺字符）", InvisibleCharacters.Name(removed[0]));
        Assert.Equal(3, removed.Count);
    }

    [Fact]
    public void What_is_left_can_stand_in_xml_and_needs_no_second_cleaning() =>
        Prop.ForAll(Gen.Choose(0, 0xFFFF).Select(code => (char)code).ArrayOf().ToArbitrary(), characters =>
        {
            var clean = InvisibleCharacters.Remove(new string(characters), []);
            System.Xml.XmlConvert.VerifyXmlChars(clean);
            return InvisibleCharacters.Remove(clean, []) == clean;
        }).QuickCheckThrowOnFailure();
}
