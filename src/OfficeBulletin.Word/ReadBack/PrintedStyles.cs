using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>The paragraph styles of a document by their ids, each with the role its name (or that of a style it is based on) gives it.</summary>
internal sealed class PrintedStyles(StyleSheet sheet)
{
    private readonly Dictionary<string, ParagraphStyle> known = new(StringComparer.Ordinal);

    /// <summary>The style of a paragraph; a null or unknown id means the default style, which has no role.</summary>
    public ParagraphStyle Of(string? id)
    {
        if (!known.TryGetValue(id ?? "", out var style))
            known[id ?? ""] = style = Read(id);
        return style;
    }

    private ParagraphStyle Read(string? id)
    {
        var (paragraph, run) = sheet.Paragraph(id);
        var role = sheet.Names(id).Select(StyleRoles.Of).FirstOrDefault(role => role != PrintedRole.None);
        return new ParagraphStyle(role, paragraph.Alignment == Alignment.Centre, run.Bold == true, run.Size / 2.0, paragraph.NumberingId is not (null or "0"));
    }
}

/// <summary>What a paragraph style amounts to. <see cref="Size"/> is in points, null when nothing says it.</summary>
internal sealed record ParagraphStyle(PrintedRole Role, bool Centred, bool Bold, double? Size, bool Numbered);
