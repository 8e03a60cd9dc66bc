using OfficeBulletin.Desk.Layout;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word;

namespace OfficeBulletin.Desk;

/// <summary>What the document was assembled with in the end, and what measuring gave; a null layout means "not measured".</summary>
internal sealed record Measured(Assembled Assembled, PageLayout? Layout, bool ToolMissing, IReadOnlyList<Finding> Findings);

/// <summary>
/// Measures an assembled issue with LibreOffice. Where the contents do not fit on page 1, the issue is assembled again with the next rung of the ladder,
/// so that the rung told is the one that was measured.
/// </summary>
internal static class MeasureLayout
{
    /// <param name="pdf">Gets the PDF; null when nobody wants it.</param>
    public static Measured Run(string document, Issue issue, Assembled assembled, Func<int, Assembled> assembleAgain, FinishedFile? pdf, IProgress<AssemblyStep>? progress)
    {
        using var office = LibreOffice.Find();
        if (office is null)
            return Missing(assembled, $"没有找到 LibreOffice，页数、字体和目录档位未测量；请安装 LibreOffice，或用环境变量 {LibreOffice.PathVariable} 指明 soffice 的位置。");
        while (true)
        {
            progress?.Report(new AssemblyStep(DeskStage.Measuring, assembled.Rung - 1, LayoutFindings.LastRung));
            var rendering = office.Render(document, LibreOffice.Limit);
            if (rendering.Pdf is null)
                return Missing(assembled, NotRendered(rendering));
            var bytes = File.ReadAllBytes(rendering.Pdf);
            var layout = PageMeasure.Of(bytes, issue, assembled.Rung, FontsOf(document));
            if (layout is { ContentsLastPage: > 1 } && assembled.Rung < LayoutFindings.LastRung)
            {
                assembled = assembleAgain(assembled.Rung + 1);
                continue;
            }
            pdf?.Stream.Write(bytes);
            pdf?.Finish();
            progress?.Report(new AssemblyStep(DeskStage.Measuring, LayoutFindings.LastRung, LayoutFindings.LastRung));
            return new Measured(assembled, layout, false, layout is null ? [LayoutFindings.NotMeasured("这一版 LibreOffice 写出的 PDF 读不懂，页数、字体和目录档位未测量。")] : [.. LayoutFindings.Of(layout)]);
        }
    }

    private static IReadOnlyList<string> FontsOf(string document) =>
        PackageGate.Open(File.ReadAllBytes(document), PackageKind.Word, Path.GetFileName(document)).Value is { } package ? DocumentFonts.Of(package) : [];

    private static string NotRendered(Rendering rendering) => rendering.TimedOut
        ? "LibreOffice 两分钟内没有排完版，已停止；页数、字体和目录档位未测量。"
        : "LibreOffice 没有排出版面；页数、字体和目录档位未测量，请单独打开 LibreOffice，看它能否运行。";

    private static Measured Missing(Assembled assembled, string sentence) => new(assembled, null, true, [LayoutFindings.NotMeasured(sentence)]);
}
