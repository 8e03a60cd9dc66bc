using System.Text.RegularExpressions;
using OfficeBulletin.Word.Importing.Parts;

namespace OfficeBulletin.Word.Importing;

/// <summary>Finds each picture's caption (图注): the paragraph after it in a caption style, or a short centred line that says 图 or 照片; else one in a caption style before it.</summary>
internal static partial class Captions
{
    private const int LongestLine = 60;

    public static void Attach(List<Draft> flow, ImportFindings findings)
    {
        for (var i = 0; i < flow.Count; i++)
        {
            if (flow[i] is not DraftPicture picture)
                continue;
            if (At(flow, i + 1) is { } after && (IsPictureStyle(after, At<DraftTable>(flow, i + 2)) || IsLine(after)))
                Move(i + 1, after);
            else if (At(flow, i - 1) is { } before && IsPictureStyle(before, null) && before.Text.TrimStart().StartsWith('图'))
                Move(--i, before);

            void Move(int from, DraftParagraph caption)
            {
                picture.Picture = picture.Picture with { Caption = string.Join(' ', PlainLine.Of(caption, findings)) };
                flow.RemoveAt(from);
            }
        }
    }

    private static DraftParagraph? At(List<Draft> flow, int index) => At<DraftParagraph>(flow, index);

    private static T? At<T>(List<Draft> flow, int index)
        where T : Draft => index >= 0 && index < flow.Count ? flow[index] as T : null;

    /// <summary>A caption style; not when the line belongs to the table below it.</summary>
    private static bool IsPictureStyle(DraftParagraph paragraph, DraftTable? below) =>
        paragraph.Look.Style is "caption" or "题注" or "图注" or "图题" or "图片说明" or "图片标题" or "插图" or "illustration" or "figure" or "drawing" && !(below is not null || paragraph.Text.TrimStart().StartsWith('表'));

    private static bool IsLine(DraftParagraph paragraph) =>
        paragraph.Look.Alignment == Alignment.Centre && paragraph.Text is { Length: <= LongestLine } text && Opening().IsMatch(text);

    [GeneratedRegex(@"^\s*([（(【\[]?\s*(图(?=[\s\d一二三四五六七八九十:：为片示（(])|照片|上图|下图|左图|右图)|[▲△↑])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}
