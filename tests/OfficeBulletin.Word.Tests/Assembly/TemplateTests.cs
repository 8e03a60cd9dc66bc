using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Tests.Assembly;

using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

public sealed class TemplateTests
{
    [Fact]
    public void The_shipped_template_lacks_nothing_and_is_valid()
    {
        var shipped = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates", "issue.docx"));
        Assert.Empty(Check(shipped));
        using var document = WordprocessingDocument.Open(new MemoryStream(shipped), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
    }

    [Fact]
    public void The_shipped_template_looks_as_it_was_designed()
    {
        var shipped = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates", "issue.docx"));
        Assert.Equal(Parts(AssembledDocument.TemplateBytes), Parts(shipped));
    }

    [Fact]
    public void Everything_missing_is_named_at_once()
    {
        var broken = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main =>
        {
            Styles(main, "供稿").Remove();
            Styles(main, "toc 2").Remove();
            main.Document.Descendants<SdtElement>().Single(control => control.SdtProperties!.GetFirstChild<Tag>()!.Val! == SlotNames.Body).Remove();
            main.Document.Descendants<SdtElement>().Single(control => control.SdtProperties!.GetFirstChild<Tag>()!.Val! == SlotNames.Phone).Remove();
            main.Document.Descendants<FooterReference>().First(reference => reference.Type! == HeaderFooterValues.Even).Remove();
        });
        Assert.Equal(
            ["K01 error ob:body", "K01 warning ob:imprint.phone", "K02 error toc 2", "K02 error 供稿", "K04 warning "],
            Check(broken).Select(finding => $"{finding.Rule} {finding.Level.ToString().ToLowerInvariant()} {finding.Where.Slot ?? finding.Quote}").Order(StringComparer.Ordinal));
        Assert.True(AssembledDocument.Template(broken).Refused);
    }

    [Fact]
    public void A_picture_in_the_header_stands_beside_those_of_the_issue()
    {
        var logo = new byte[SampleIssue.Png.Length + 1];
        SampleIssue.Png.CopyTo(logo, 0);
        var withLogo = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main =>
        {
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph());
            header.AddImagePart(ImagePartType.Png, "rIdLogo").FeedData(new MemoryStream(logo));
        });
        using var document = AssembledDocument.Of(SampleIssue.Complete, withLogo);
        Assert.Empty(document.Faults);
        Assert.False(PackageGate.Open(document.Bytes, PackageKind.Word, "第11期.docx").Refused);
        Assert.Equal(SampleIssue.Png, Bytes(Assert.Single(document.Main.ImageParts)));
        Assert.Equal(logo, Bytes(Assert.Single(Assert.Single(document.Main.HeaderParts).ImageParts)));
    }

    [Fact]
    public void Ids_go_round_those_of_the_template()
    {
        var marked = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main =>
            main.Document.Body!.PrependChild(new Paragraph(new BookmarkStart { Id = "2", Name = "_GoBack" }, new BookmarkEnd { Id = "2" })));
        using var document = AssembledDocument.Of(SampleIssue.Complete, marked);
        var ids = document.Body.Descendants<BookmarkStart>().Select(bookmark => bookmark.Id!.Value!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Empty(document.Faults);
    }

    [Fact]
    public void An_assembled_issue_serves_as_a_template()
    {
        using var first = AssembledDocument.Of(SampleIssue.Complete);
        using var second = AssembledDocument.Of(SampleIssue.Complete, first.Bytes);
        Assert.Empty(second.Faults);
        Assert.False(PackageGate.Open(second.Bytes, PackageKind.Word, "第12期.docx").Refused);
        Assert.Equal(first.Lines(), second.Lines());
    }

    [Fact]
    public void Styles_are_found_by_name_whatever_their_ids()
    {
        var renamed = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main =>
        {
            var ids = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select((style, index) => (style, index)).ToDictionary(pair => pair.style.StyleId!.Value!, pair => $"a{pair.index}", StringComparer.Ordinal);
            foreach (var style in main.StyleDefinitionsPart.Styles.Elements<Style>())
            {
                style.StyleId = ids[style.StyleId!.Value!];
                style.BasedOn?.Val?.Value = ids[style.BasedOn.Val.Value!];
                style.NextParagraphStyle?.Val?.Value = ids[style.NextParagraphStyle.Val.Value!];
            }
            foreach (var reference in main.Document.Descendants<ParagraphStyleId>().Concat(main.FooterParts.SelectMany(part => part.Footer.Descendants<ParagraphStyleId>())))
                reference.Val = ids[reference.Val!.Value!];
            foreach (var reference in main.NumberingDefinitionsPart!.Numbering.Descendants<ParagraphStyleIdInLevel>())
                reference.Val = ids[reference.Val!.Value!];
        });
        using var ours = AssembledDocument.Of(SampleIssue.Complete);
        using var theirs = AssembledDocument.Of(SampleIssue.Complete, renamed);
        Assert.Equal(ours.Lines(), theirs.Lines());
        Assert.Empty(theirs.Faults);
    }

    [Fact]
    public void Styles_that_Chinese_Word_renamed_beside_its_own_are_found()
    {
        var renamed = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main =>
        {
            Styles(main, "正文").StyleName!.Val = "正文1";
            Styles(main, "副标题").StyleName!.Val = "Subtitle";
        });
        Assert.Empty(Check(renamed));
        using var ours = AssembledDocument.Of(SampleIssue.Complete);
        using var theirs = AssembledDocument.Of(SampleIssue.Complete, renamed);
        Assert.Equal(ours.Lines().Select(line => line.Replace("正文:", "正文1:", StringComparison.Ordinal).Replace("副标题:", "Subtitle:", StringComparison.Ordinal)), theirs.Lines());
    }

    [Fact]
    public void A_control_round_a_whole_line_is_filled_like_one_inside_it()
    {
        var hoisted = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main => TemplateSurgery.Hoist(main, SlotNames.Title));
        Assert.Empty(Check(hoisted));
        using var ours = AssembledDocument.Of(SampleIssue.Complete);
        using var theirs = AssembledDocument.Of(SampleIssue.Complete, hoisted);
        Assert.Equal(ours.Lines(), theirs.Lines());
        Assert.Equal(ours.Assembled.Rung, theirs.Assembled.Rung);
        Assert.Empty(theirs.Faults);
        using var nameless = AssembledDocument.Of(SampleIssue.Complete with { Masthead = SampleIssue.Masthead with { Title = null } }, hoisted);
        Assert.DoesNotContain(nameless.Lines(), line => line.StartsWith("刊名", StringComparison.Ordinal));
    }

    [Fact]
    public void An_issue_whose_controls_Word_put_round_whole_lines_is_read_back()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        var saved = TemplateSurgery.Change(document.Bytes, main => TemplateSurgery.Hoist(main, SlotNames.Title));
        var read = Word.ReadBack.IssueReader.Read(PackageGate.Open(saved, PackageKind.Word, "issue.docx").Value!, "issue.docx").Value!;
        Assert.Equal(SampleIssue.Masthead, read.Masthead);
    }

    [Fact]
    public void Without_a_publisher_its_word_is_not_printed_either()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete with { Masthead = SampleIssue.Masthead with { Publisher = null } });
        Assert.Contains("编印行: \t2026年1月16日", document.Lines());
    }

    [Fact]
    public void A_value_without_a_slot_is_said_not_lost_in_silence()
    {
        var without = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main => main.Document.Descendants<SdtElement>().Single(control => control.SdtProperties!.GetFirstChild<Tag>()!.Val! == SlotNames.Email).Remove());
        using var document = AssembledDocument.Of(SampleIssue.Complete, without);
        var finding = Assert.Single(document.Assembled.Findings, finding => finding.Rule == "K01");
        Assert.Equal((SlotNames.Email, "bulletin@example.org"), (finding.Where.Slot, finding.Quote));
    }

    [Fact]
    public void An_editors_own_wording_round_the_slots_is_kept()
    {
        var reworded = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main => main.Document.Descendants<Text>().First(text => text.Text == "编").Text = "主办");
        using var document = AssembledDocument.Of(SampleIssue.Complete, reworded);
        Assert.Contains("编印行: 市史志编纂中心主办\t2026年1月16日", document.Lines());
    }

    [Fact]
    public void Markup_that_word_would_not_accept_is_named()
    {
        Assert.Empty(TemplateValidation.Check(AssembledDocument.TemplateBytes, "issue.docx"));
        var broken = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main => main.Document.Body!.Descendants<ParagraphProperties>().First().Append(new Text("不该在这里")));
        Assert.All(TemplateValidation.Check(broken, "issue.docx"), finding => Assert.Equal(("K06", FindingLevel.Warning), (finding.Rule, finding.Level)));
        Assert.NotEmpty(TemplateValidation.Check(broken, "issue.docx"));
    }

    [Fact]
    public void An_issue_used_as_a_template_does_not_hand_on_its_pictures()
    {
        using var last = AssembledDocument.Of(SampleIssue.Complete);
        using var next = AssembledDocument.Of(SampleIssue.Of(SampleIssue.Article(["新的一期"], ["正文。"], ["办公室"])), last.Bytes);
        Assert.Single(last.Main.ImageParts);
        Assert.Empty(next.Main.ImageParts);
        Assert.Empty(next.Faults);
    }

    [Fact]
    public void A_templates_properties_and_comments_do_not_reach_the_issue()
    {
        var personal = TemplateSurgery.Change(AssembledDocument.TemplateBytes, main =>
        {
            main.OpenXmlPackage.PackageProperties.Creator = "张三";
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(new Paragraph(new Run(new Text("批注")))) { Id = "0", Author = "李四" });
        });
        using var document = AssembledDocument.Of(SampleIssue.Complete, personal);
        Assert.Null(document.Properties.Creator);
        Assert.Null(document.Main.WordprocessingCommentsPart);
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static IReadOnlyList<Finding> Check(byte[] template) => TemplateCheck.Check(PackageGate.Open(template, PackageKind.Word, "issue.docx").Value!, "issue.docx");

    private static Style Styles(MainDocumentPart main, string name) => main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleName!.Val! == name);

    private static IEnumerable<string> Parts(byte[] template)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(template), isEditable: false);
        var main = document.MainDocumentPart!;
        return [main.Document.OuterXml, main.StyleDefinitionsPart!.Styles!.OuterXml, main.NumberingDefinitionsPart!.Numbering.OuterXml, .. main.FooterParts.Select(part => part.Footer.OuterXml).Order(StringComparer.Ordinal)];
    }
}
