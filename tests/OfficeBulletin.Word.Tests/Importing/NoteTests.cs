using OfficeBulletin.Issues;
using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class NoteTests
{
    [Fact]
    public void A_footnote_stands_where_its_mark_stood() =>
        Assert.Equal(["据查‹区档案馆藏，1950年。¶第二段。›，该社成立于同年。"], UnitFile
            .WithBody(Par(R("据查"), FootnoteMark(2), R("，该社成立于同年。")))
            .Footnotes(Footnote(2, "区档案馆藏，1950年。", "第二段。")).Body());

    [Fact]
    public void Two_notes_in_a_row_are_two_notes() =>
        Assert.Equal(["两说‹甲说。›‹乙说。›并存"], UnitFile.WithBody(Par(R("两说"), FootnoteMark(1), FootnoteMark(2), R("并存"))).Footnotes(Footnote(1, "甲说。") + Footnote(2, "乙说。")).Body());

    [Fact]
    public void A_mark_alone_keeps_its_note() =>
        Assert.Equal(["‹孤注。›"], UnitFile.WithBody(Par(FootnoteMark(1))).Footnotes(Footnote(1, "孤注。")).Body());

    [Fact]
    public void Endnotes_become_footnotes_and_are_named()
    {
        var file = UnitFile.WithBody(Par(R("正文"), Run("<w:endnoteReference w:id=\"1\"/>"))).Endnotes($"<w:endnote w:id=\"1\">{P("尾注。")}</w:endnote>");
        Assert.Equal(["正文‹尾注。›"], file.Body());
        Assert.Equal("1 条尾注改成了脚注：“尾注。”。", file.Says("import.endnotes"));
    }

    [Fact]
    public void A_mark_without_note_is_named()
    {
        var file = UnitFile.WithBody(Par(R("正文"), FootnoteMark(9))).Damaged();
        Assert.Equal(["正文"], file.Body());
        Assert.NotNull(file.Says("import.notes-lost"));
    }

    [Fact]
    public void A_mark_of_its_own_gives_way_to_a_number()
    {
        var file = UnitFile.WithBody(Par(R("正文"), Run("<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t>"), R("续"))).Footnotes(Footnote(1, "注。"));
        Assert.Equal(["正文‹注。›续"], file.Body());
        Assert.Contains("“*”", file.Says("import.note-marks"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_in_the_title_is_named_with_its_text()
    {
        var file = UnitFile.WithBody(ParWith("<w:pStyle w:val=\"t\"/>", R("座谈会召开"), FootnoteMark(1)), P("正文。")).Styles(Style("t", "Title")).Footnotes(Footnote(1, "据通讯员来稿。"));
        Assert.Equal(["座谈会召开"], file.Article().Title);
        Assert.Contains("“据通讯员来稿。”", file.Says("import.notes-lost"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_refers_to_itself_ends() =>
        Assert.Equal(["正文‹注›"], UnitFile.WithBody(Par(R("正文"), FootnoteMark(1))).Footnotes($"<w:footnote w:id=\"1\">{Par(R("注"), FootnoteMark(1))}</w:footnote>").Damaged().Body());

    [Fact]
    public void A_note_behind_the_last_word_survives_trimming()
    {
        var runs = ((Paragraph)UnitFile.WithBody(Par(R("正文。"), FootnoteMark(1), R("  "))).Footnotes(Footnote(1, "注。")).Article().Body[0]).Runs;
        Assert.Equal("注。", Assert.Single(runs.Single(run => run.Note is not null).Note!.Paragraphs));
    }

    [Fact]
    public void A_table_in_a_note_becomes_lines() =>
        Assert.Equal(["正文‹甲\t乙›"], UnitFile.WithBody(Par(R("正文"), FootnoteMark(1))).Footnotes($"<w:footnote w:id=\"1\">{Table("9 9", Row(Cell("甲"), Cell("乙")))}<w:p/></w:footnote>").Body());
}
