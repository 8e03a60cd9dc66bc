using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;

namespace OfficeBulletin.Word.Tests.Assembly;

public sealed class ContentsTests
{
    [Fact]
    public void Every_contents_line_points_at_its_heading()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        var headings = document.Body.Descendants<BookmarkStart>().Where(mark => mark.Name!.Value!.StartsWith("_Toc", StringComparison.Ordinal))
            .ToDictionary(mark => mark.Name!.Value!, mark => AssembledDocument.Text(mark.Parent!).Replace("/", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);
        var links = document.Body.Descendants<Hyperlink>().Select(link => (Text: AssembledDocument.Text(link), Heading: headings[link.Anchor!.Value!])).ToList();
        Assert.Equal(headings.Count, links.Count);
        Assert.All(links, link => Assert.Equal(link.Heading, link.Text));
    }

    [Fact]
    public void Word_is_not_asked_to_update_anything()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete, WithUpdateFields());
        Assert.Empty(document.Main.DocumentSettingsPart!.Settings.Descendants<UpdateFieldsOnOpen>());
        Assert.NotEmpty(document.Main.DocumentSettingsPart.Settings.Descendants<EvenAndOddHeaders>());
        var characters = document.Body.Descendants<FieldChar>().ToList();
        Assert.All(characters, character => Assert.Null(character.Dirty));
        Assert.Equal([FieldCharValues.Begin, FieldCharValues.Separate, FieldCharValues.End], characters.Select(character => character.FieldCharType!.Value));
        Assert.Equal(@" TOC \o ""1-2"" \n \h \z \u ", document.Body.Descendants<FieldCode>().Single().Text);
    }

    [Fact]
    public void An_override_is_printed_and_said()
    {
        using var document = AssembledDocument.Of(SampleIssue.Of(SampleIssue.Article(["中心举行会议"], ["正文。"], ["办公室"]) with { ContentsOverride = "中心召开会议" }));
        Assert.Contains("toc 2: 中心召开会议", document.Lines());
        Assert.Contains(document.Assembled.Findings, finding => finding.Name == "assemble.contents-override" && finding.Quote == "中心召开会议");
    }

    [Fact]
    public void Ids_of_controls_bookmarks_and_drawings_are_unique()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        AssertUnique(document.Body.Descendants<SdtId>().Select(id => id.Val!.Value));
        AssertUnique(document.Body.Descendants<BookmarkStart>().Select(mark => mark.Id!.Value!));
        AssertUnique(document.Body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!.ToUpperInvariant()));
        Assert.Equal(document.Body.Descendants<BookmarkStart>().Count(), document.Body.Descendants<BookmarkEnd>().Count());
    }

    [Fact]
    public void Items_that_claim_one_id_get_different_ones()
    {
        var twin = SampleIssue.Article(["标题"], ["正文。"], ["办公室"]) with { Id = "c1i2" };
        using var document = AssembledDocument.Of(SampleIssue.Of(SampleIssue.Article(["首篇"], ["正文。"], []), twin, twin));
        AssertUnique(document.Body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!));
        Assert.Empty(document.Faults);
    }

    [Fact]
    public void More_entries_never_climb_the_ladder_up() =>
        Prop.ForAll(Gen.Choose(1, 60).ToArbitrary(), count => RungOf(count) <= RungOf(count + 1)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(9, 1)]
    [InlineData(60, 5)]
    public void A_short_contents_page_keeps_the_grid_and_a_long_one_flows(int entries, int rung) => Assert.Equal(rung, RungOf(entries));

    [Fact]
    public void The_rung_lives_in_the_styles_alone()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete, rung: 3);
        var entry = document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleName!.Val!.Value == "toc 2");
        Assert.Equal(("30", "440"), (entry.StyleRunProperties!.FontSize!.Val!.Value, entry.StyleParagraphProperties!.SpacingBetweenLines!.Line!.Value));
        Assert.All(document.Body.Descendants<Hyperlink>(), link => Assert.Empty(link.Descendants<FontSize>()));
    }

    private static int RungOf(int entries)
    {
        using var document = AssembledDocument.Of(SampleIssue.Of([.. Enumerable.Range(1, entries).Select(number => SampleIssue.Article([$"第{number}篇文章的标题"], ["正文。"], ["办公室"]))]));
        return document.Assembled.Rung;
    }

    private static void AssertUnique<T>(IEnumerable<T> values)
    {
        var list = values.ToList();
        Assert.Equal(list.Count, list.Distinct().Count());
    }

    private static byte[] WithUpdateFields() => TemplateSurgery.Settings(AssembledDocument.TemplateBytes, settings => settings.Append(new UpdateFieldsOnOpen { Val = true }));
}
