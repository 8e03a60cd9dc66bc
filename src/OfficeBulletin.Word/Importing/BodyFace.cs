using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing;

/// <summary>The typeface that most of a file's text is set in.</summary>
internal readonly record struct BodyFace(int Size, bool IsBold, bool IsBlack, bool IsCentred)
{
    private const int StandardSize = 20;

    public static BodyFace Of(IEnumerable<Draft> flow)
    {
        var sizes = new Dictionary<int, int>();
        var (all, bold, black, centred) = (0, 0, 0, 0);
        foreach (var draft in flow)
        {
            if (draft is not DraftParagraph paragraph)
                continue;
            var length = paragraph.Runs.Sum(run => run.Text.Length);
            var size = paragraph.Face.Size ?? StandardSize;
            sizes[size] = sizes.GetValueOrDefault(size) + length;
            all += length;
            bold += paragraph.Face.Bold ? length : 0;
            black += paragraph.Face.Black ? length : 0;
            centred += paragraph.Look.Alignment == Alignment.Centre ? length : 0;
        }
        return new BodyFace(sizes.Count == 0 ? StandardSize : sizes.MaxBy(size => size.Value).Key, bold > all / 2, black > all / 2, centred > all / 2);
    }

    /// <summary>Whether a face is larger, bold or black where the body is not.</summary>
    public bool IsOutdoneBy(Typeface face) => (face.Size ?? StandardSize) > Size || (face.Bold && !IsBold) || (face.Black && !IsBlack);
}
