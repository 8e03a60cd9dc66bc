using OfficeBulletin.Classification;

namespace OfficeBulletin.Tests.Classification;

/// <summary>Marks of secrecy, and the many lines that only speak of secrets.</summary>
public sealed class ClassificationMarkTests
{
    [Theory]
    [InlineData("机密★1年", "机密")]
    [InlineData("秘密 ★ 长期", "秘密")]
    [InlineData("绝密★启封前", "绝密")]
    [InlineData("机密★", "机密")]
    [InlineData("秘　密★10年　特急", "秘密")]
    [InlineData("000123 机密★20年", "机密")]
    [InlineData("机密☆五年", "机密")]
    [InlineData("秘密★2035年3月5日前", "秘密")]
    [InlineData("密级：机密", "机密")]
    [InlineData("密级: 秘密★1年", "秘密")]
    [InlineData("【绝密★30年】", "绝密")]
    [InlineData("机密 10年", "机密")]
    [InlineData("秘密·六个月", "秘密")]
    [InlineData("密级：秘密 保密期限：3年", "秘密")]
    public void A_star_a_period_or_a_label_makes_a_mark_anywhere(string line, string level)
    {
        var mark = ClassificationMark.Read(line);

        Assert.Equal((level, false), (mark?.Level, mark?.Bare));
    }

    [Theory]
    [InlineData("机密")]
    [InlineData(" 秘 密 ")]
    [InlineData("（绝密）")]
    [InlineData("机密级")]
    [InlineData("秘密文件")]
    [InlineData("绝密 特急")]
    public void The_word_alone_is_a_mark_where_marks_stand(string line) => Assert.True(ClassificationMark.Read(line)?.Bare);

    [Theory]
    [InlineData("内部")]
    [InlineData("内部资料 注意保存")]
    [InlineData("不涉密")]
    [InlineData("密级：无")]
    [InlineData("密级：非密")]
    [InlineData("全市保密工作会议召开")]
    [InlineData("解密档案里的万州")]
    [InlineData("秘密联络站旧址")]
    [InlineData("地下党的秘密交通线")]
    [InlineData("机密档案移交市档案馆")]
    [InlineData("会议传达了绝密级文件的管理要求，强调不得泄露国家机密。")]
    [InlineData("机密、秘密两级档案共12卷，已按期解密。")]
    [InlineData("密级：")]
    [InlineData("★秘密花园")]
    [InlineData("秘密战线★英雄谱")]
    [InlineData("1949年秘密印刷")]
    public void What_only_speaks_of_secrets_is_none(string line) => Assert.Null(ClassificationMark.Read(line));

    [Fact]
    public void A_table_of_all_levels_bears_none_of_them()
    {
        var search = new MarkSearch();
        foreach (var cell in (string[])["绝密", "机密", "秘密", "合计"])
            search.Cell(cell, () => (new Place(), cell));

        Assert.Empty(search.Found);
    }

    [Fact]
    public void A_bare_word_counts_in_the_first_lines_and_in_a_cell_and_not_in_the_body()
    {
        var (first, body, cell) = (new MarkSearch(), new MarkSearch(), new MarkSearch());
        first.Line("机密", head: true, () => (new Place(), "第 1 段"));
        body.Line("机密", head: false, () => (new Place(), "第 50 段"));
        cell.Cell("机密", () => (new Place(), "“报送”表 M2"));

        Assert.Single(first.Found);
        Assert.Empty(body.Found);
        Assert.Single(cell.Found);
    }
}
