using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class SymbolTests
{
    [Theory]
    [InlineData("Wingdings", "F0FC", "√")]
    [InlineData("Wingdings", "F0A8", "□")]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "F0E0", "→")]
    [InlineData("Wingdings", "F06C", "●")]
    [InlineData("Wingdings", "F081", "①")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Wingdings 2", "00A3", "□")]
    [InlineData("Symbol", "F061", "α")]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("宋体", "2460", "①")]
    public void Symbols_become_characters_of_any_font(string font, string code, string shown) =>
        Assert.Equal([$"选项{shown}"], UnitFile.WithBody(Par(R("选项"), Run($"<w:sym w:font=\"{font}\" w:char=\"{code}\"/>"))).Body());

    [Fact]
    public void A_changed_symbol_is_named() =>
        Assert.Equal("1 个符号字体的字符换成了通用字符：“√”，请核对。", UnitFile.WithBody(Par(R("同意"), Run("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"))).Says("import.symbols"));

    [Fact]
    public void An_unknown_symbol_leaves_a_box_and_is_named()
    {
        var file = UnitFile.WithBody(Par(R("党徽"), Run("<w:sym w:font=\"方正图徽\" w:char=\"F041\"/>")));
        Assert.Equal(["党徽□"], file.Body());
        Assert.Contains("“方正图徽 F041”", file.Says("import.symbols-unknown"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_a_symbol_font_is_what_it_looks_like() =>
        Assert.Equal(["√已办"], UnitFile.WithBody(Par(R("\uF0FC", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>"), R("已办"))).Body());
}
