namespace OfficeBulletin.EndToEnd;

/// <summary>The page of GB/T 9704-2012 as LibreOffice sets it: type area from 37 to 262 mm, 22 lines of 28 characters, page numbers 7 mm below.</summary>
public class PageGridTests
{
    private const double TypeAreaEnds = 262;

    private static readonly string Prose = string.Concat(Enumerable.Repeat("山城江岸晨雾渐散渡口石阶青苔斑驳老街茶馆人声初起", 130));

    [FactNeeds("soffice", "pdftotext", FactNeedsAttribute.ChineseFont)]
    public void A_page_of_running_text_has_22_lines_of_28_characters()
    {
        using var work = new Workplace().With(Article(Prose));
        var pdf = Print(work);

        var lines = Tool.Run("pdftotext", "-layout", "-f", "3", "-l", "4", pdf, "-").Split('\n', '\f').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '—').ToList();

        Assert.Equal(44, lines.Count);
        Assert.All(lines, line => Assert.Equal(28, line.Length));
    }

    [FactNeeds("soffice", "pdftoppm", FactNeedsAttribute.ChineseFont)]
    public void The_page_number_stands_7_mm_below_the_type_area_right_on_odd_and_left_on_even_pages()
    {
        using var work = new Workplace().With(Article(Prose));
        var pdf = Print(work);
        var (odd, even) = (RenderedPage.Of(pdf, 3), RenderedPage.Of(pdf, 4));

        foreach (var page in (ReadOnlySpan<RenderedPage>)[odd, even])
            Assert.InRange(page.Heaviest(page.Bands.Count - 1) - TypeAreaEnds, 6.5, 7.5);
        Assert.InRange(odd.Edges(odd.Bands.Count - 1).Right, 178, 180);
        Assert.InRange(even.Edges(even.Bands.Count - 1).Left, 32, 34);
    }

    [FactNeeds("soffice", "pdftoppm", "pdfinfo", FactNeedsAttribute.ChineseFont)]
    public void The_imprint_ends_at_the_foot_of_the_last_page_also_after_three_lines_more_or_less()
    {
        foreach (var lines in (ReadOnlySpan<int>)[2, 5, 8])
        {
            using var work = new Workplace().With(Article([.. Enumerable.Repeat("渡口石阶修好了。", lines)]));
            var pdf = Print(work);
            var page = RenderedPage.Of(pdf, Pages(pdf));
            Assert.InRange(page.Bottom(page.Bands.Count - 2) - TypeAreaEnds, -0.5, 0.5);
        }
    }

    private static string Article(params string[] paragraphs) =>
        $$"""{ "title": ["渡口修缮完工"], "body": [{{string.Join(", ", paragraphs.Select(paragraph => $"\"{paragraph}\""))}}], "units": ["万州区史志研究室"] }""";

    private static string Print(Workplace work)
    {
        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"), "--pdf", work.At("issue.pdf"));
        Assert.True(ended.Code == 0, ended.Messages);
        return work.At("issue.pdf");
    }

    private static int Pages(string pdf) =>
        int.Parse(Tool.Run("pdfinfo", pdf).Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..], System.Globalization.CultureInfo.InvariantCulture);
}
