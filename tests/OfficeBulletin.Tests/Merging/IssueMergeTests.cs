using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Merging;

namespace OfficeBulletin.Tests.Merging;

public sealed class IssueMergeTests
{
    private static readonly Issue Base = Drafted.Plain;

    [Fact]
    public void Nothing_changed_is_nothing_told()
    {
        var merged = IssueMerge.Merge(Base, Base, Base);
        Assert.Equal(TextHash.Of(Base), TextHash.Of(merged.Issue));
        Assert.All(merged.Account, block => Assert.Equal(MergeOutcome.Unchanged, block.Outcome));
    }

    [Fact]
    public void An_untouched_block_follows_its_source()
    {
        var source = Base.Reworded("a2", 0, "万州区完成口述采集三十份。") with { Imprint = Base.Imprint with { Editor = "李明远" } };
        var merged = IssueMerge.Merge(Base, Base, source);
        Assert.Equal(TextHash.Of(source), TextHash.Of(merged.Issue));
        Assert.Equal(2, merged.Account.Count(block => block.Outcome == MergeOutcome.FollowsSource));
    }

    [Fact]
    public void What_an_editor_typed_stays_and_what_the_source_changed_elsewhere_comes_in()
    {
        var edited = Base.Reworded("a1", 1, "会议部署了全年编纂任务。").With("a3", item => item with { Title = ["黔江区方志讲座受欢迎"] });
        var source = Base.Reworded("a1", 2, "各处室交流进度并提出建议。").Reworded("a3", 1, "一百余人听讲。");
        var merged = IssueMerge.Merge(Base, edited, source);
        Assert.Equal(["3月2日，中心召开编纂工作会。", "会议部署了全年编纂任务。", "各处室交流进度并提出建议。"], merged.Issue.TextOf("a1"));
        Assert.Equal(["黔江区方志讲座受欢迎"], merged.Issue.ItemOf("a3").Title);
        Assert.Equal("一百余人听讲。", merged.Issue.TextOf("a3")[1]);
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Both_changed_the_same_paragraph_the_editors_stands_and_the_sources_is_told()
    {
        var merged = IssueMerge.Merge(Base, Base.Reworded("a2", 0, "万州区采集口述史料二十份。"), Base.Reworded("a2", 0, "万州区完成口述采集三十份。"));
        Assert.Equal("万州区采集口述史料二十份。", merged.Issue.TextOf("a2")[0]);
        var conflict = Assert.Single(merged.Conflicts);
        Assert.Equal(("item:a2.body", "万州区采集口述史料二十份。", "万州区完成口述采集三十份。"), (conflict.Block, conflict.Edited, conflict.Source));
        Assert.Equal(("区县动态", "万州区开展口述采集"), (conflict.Column, conflict.Item));
    }

    [Fact]
    public void The_same_change_on_both_sides_is_no_conflict()
    {
        var both = Base.Reworded("a2", 0, "万州区完成口述采集三十份。");
        Assert.Empty(IssueMerge.Merge(Base, both, both).Conflicts);
    }

    [Fact]
    public void A_deleted_item_stays_deleted_and_a_change_of_its_source_is_told()
    {
        Assert.Empty(IssueMerge.Merge(Base, Base.Without("a2"), Base.Reworded("a1", 0, "换了。")).Conflicts);
        var merged = IssueMerge.Merge(Base, Base.Without("a2"), Base.Reworded("a2", 0, "万州区完成口述采集三十份。"));
        Assert.Equal(["a3"], merged.Issue.IdsIn("区县动态"));
        Assert.Contains("三十份", Assert.Single(merged.Conflicts).Source, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_gone_from_the_plan_goes_unless_an_editor_worked_on_it()
    {
        Assert.Equal(["a3"], IssueMerge.Merge(Base, Base, Base.Without("a2")).Issue.IdsIn("区县动态"));
        var merged = IssueMerge.Merge(Base, Base.Reworded("a2", 1, "资料已存入区档案馆。"), Base.Without("a2"));
        Assert.Equal("资料已存入区档案馆。", merged.Issue.TextOf("a2")[1]);
        Assert.Contains(merged.Account, block => block is { Outcome: MergeOutcome.KeptWithoutSource, Block: "item:a2" });
    }

    [Fact]
    public void An_item_the_editor_moved_stays_there_and_still_follows_its_source()
    {
        var moved = Base.Without("a3").In("本室动态", column => column with { Items = [Base.ItemOf("a3"), .. column.Items] });
        var merged = IssueMerge.Merge(Base, moved, Base.Reworded("a3", 1, "一百余人听讲。"));
        Assert.Equal(["a3", "a1"], merged.Issue.IdsIn("本室动态"));
        Assert.Equal("一百余人听讲。", merged.Issue.TextOf("a3")[1]);
        Assert.Contains(merged.Account, block => block is { Outcome: MergeOutcome.Moved, Block: "item:a3" });
    }

    [Fact]
    public void A_new_order_of_the_plan_is_followed_and_an_editors_own_item_keeps_its_neighbour()
    {
        var own = new Item(["编者按"], [], [Paragraph.Of("本期刊发两篇。")], []);
        var edited = Base.In("区县动态", column => column with { Items = [column.Items[0], own, column.Items[1]] });
        var source = Base.In("区县动态", column => column with { Items = [column.Items[1], column.Items[0]] });
        var merged = IssueMerge.Merge(Base, edited, source).Issue.Columns[1].Items;
        Assert.Equal(["黔江区举办方志讲座", "万州区开展口述采集", "编者按"], merged.Select(item => item.Title[0]));
    }

    [Fact]
    public void Items_added_on_both_sides_both_stand()
    {
        var added = Drafted.Article("a9", "渝中区开馆", "渝中区方志馆开馆。");
        var own = new Item(["来信选登"], [], [Paragraph.Of("读者来信。")], []);
        var merged = IssueMerge.Merge(Base, Base.In("本室动态", column => column with { Items = [.. column.Items, own] }), Base.In("区县动态", column => column with { Items = [.. column.Items, added] }));
        Assert.Equal(["a1", null], merged.Issue.IdsIn("本室动态"));
        Assert.Equal(["a2", "a3", "a9"], merged.Issue.IdsIn("区县动态"));
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void An_item_that_lost_its_id_is_known_by_its_title_or_text()
    {
        var edited = Base.With("a2", item => item with { Id = null, Title = ["万州区开展口述史料采集"] });
        var merged = IssueMerge.Merge(Base, edited, Base.Reworded("a2", 1, "资料存入区档案馆和图书馆。"));
        Assert.Equal(["万州区开展口述史料采集"], merged.Issue.ItemOf("a2").Title);
        Assert.Equal("资料存入区档案馆和图书馆。", merged.Issue.TextOf("a2")[1]);
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void A_paragraph_moved_by_the_editor_is_moved_not_deleted()
    {
        var moved = Base.With("a1", item => item with { Body = [item.Body[2], item.Body[0], item.Body[1]] });
        var merged = IssueMerge.Merge(Base, moved, Base.Reworded("a1", 2, "各处室汇报了进度。"));
        Assert.Equal(["各处室汇报了进度。", "3月2日，中心召开编纂工作会。", "会议部署全年任务。"], merged.Issue.TextOf("a1"));
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void A_renamed_column_keeps_its_name_and_its_items_follow()
    {
        var merged = IssueMerge.Merge(Base, Base.In("区县动态", column => column with { Name = "各地动态" }), Base.Reworded("a3", 1, "一百余人听讲。"));
        Assert.Equal(["本室动态", "各地动态", "信息短波", "2025年信息报送情况通报"], merged.Issue.Columns.Select(column => column.Name));
        Assert.Equal("一百余人听讲。", merged.Issue.TextOf("a3")[1]);
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void The_notice_is_merged_by_paragraph_and_by_table()
    {
        var name = Base.Columns[3].Name;
        var edited = Base.In(name, column => column with { Notice = column.Notice! with { Narrative = [Paragraph.Of("2025年，共收到信息九条。"), column.Notice.Narrative[1]] } });
        var source = Base.In(name, column => column with { Notice = new Notice([column.Notice!.Narrative[0], Paragraph.Of("采用八条。")], [column.Notice.Tables[0] with { Total = ["合计", "10"] }]) });
        var notice = IssueMerge.Merge(Base, edited, source).Issue.Columns[3].Notice!;
        Assert.Equal(["2025年，共收到信息九条。", "采用八条。"], notice.Narrative.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Equal(["合计", "10"], notice.Tables[0].Total);
    }

    [Fact]
    public void Emphasis_and_pictures_of_the_edited_issue_are_kept()
    {
        var picture = new Picture("会场.png", new byte[] { 1, 2, 3 }, 1000, 800, "会场");
        var edited = Base.With("a1", item => item with { Body = [new Paragraph([new Run("3月2日，", Emphasis.Bold), new Run("中心召开编纂工作会。")]), picture, .. item.Body.Skip(1)] });
        var merged = IssueMerge.Merge(Base, edited, Base.Reworded("a1", 2, "各处室汇报了进度。")).Issue.ItemOf("a1").Body;
        Assert.Equal(Emphasis.Bold, Assert.IsType<Paragraph>(merged[0]).Runs[0].Emphasis);
        Assert.Same(picture, merged[1]);
        Assert.Equal("各处室汇报了进度。", Assert.IsType<Paragraph>(merged[3]).Text);
    }

    [Fact]
    public void A_contents_entry_that_was_not_updated_is_not_an_editors_own()
    {
        var overridden = Base.With("a1", item => item with { ContentsOverride = "编纂工作会召开" });
        var printed = overridden with { PrintedContents = Contents.Of(overridden) };
        var edited = (printed with { PrintedContents = Contents.Of(overridden) }).Reworded("a1", 1, "会议部署了任务。").With("a1", item => item with { ContentsOverride = null }).With("a2", item => item with { Title = ["万州区口述采集告捷"] });
        var merged = IssueMerge.Merge(printed, edited, printed).Issue;
        Assert.Equal("编纂工作会召开", merged.ItemOf("a1").ContentsOverride);
        Assert.Null(merged.ItemOf("a2").ContentsOverride);
    }

    [Fact]
    public void A_contents_entry_that_an_editor_typed_is_an_override()
    {
        var printed = Base with { PrintedContents = Contents.Of(Base) };
        var edited = printed with { PrintedContents = [.. printed.PrintedContents!.Select(column => column with { Entries = [.. column.Entries.Select(entry => entry == "万州区开展口述采集" ? "万州口述采集" : entry)] })] };
        Assert.Equal("万州口述采集", IssueMerge.Merge(printed, edited, printed).Issue.ItemOf("a2").ContentsOverride);
    }

    [Fact]
    public void Comparing_tells_article_by_article_what_an_editor_did()
    {
        var edited = Base.Reworded("a1", 1, "会议部署了任务。").Without("a3") with { Masthead = Base.Masthead with { Date = new DateOnly(2026, 3, 25) } };
        Assert.Equal(
            [("masthead.date", MergeOutcome.Editors), ("item:a1.body", MergeOutcome.Editors), ("item:a3", MergeOutcome.DeletedByEditor)],
            IssueMerge.Compare(Base, edited).Select(block => (block.Block, block.Outcome)));
    }
}
