using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Judges where else an item was sent, whether it is first released here, and its pictures.</summary>
internal sealed class ReleaseJudge(RowFindings findings)
{
    public static string[] Channels(RowCells row) =>
        row[SubmissionField.Channels].Text is { } text && !YesNo.SaysNothing(text) && YesNo.Read(text) != false && HalfWidth.Tight(text) is not ("未报送" or "未报" or "暂未报送" or "没有报送" or "未投稿" or "无其他渠道")
            ? text.Split(['、', '，', ',', '；', ';', '/', '／', '\n', ' ', '\u3000', '①', '②', '③', '④', '⑤', '⑥'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];

    public bool? First(RowCells row)
    {
        var cell = row[SubmissionField.FirstRelease];
        if (cell.Text is not { } text)
            return null;
        text = TickedChoice.Of(text);
        var tight = HalfWidth.Tight(text);
        bool? first = tight is "首发" or "是首发" ? true : tight is "非首发" or "不是首发" or "否,非首发" ? false : tight is "/" or "-" or "—" ? null : YesNo.ReadFirst(text);
        if (first is null && tight is not ("/" or "-" or "—"))
            findings.NotUnderstood(cell, FieldJudge.Heading(SubmissionField.FirstRelease), "“是”或“否”");
        return first;
    }

    public int? Pictures(RowCells row)
    {
        var cell = row[SubmissionField.Pictures];
        if (cell.Text is not { } text)
            return null;
        var count = PictureCount.Read(text);
        if (count is null)
            findings.NotUnderstood(cell, FieldJudge.Heading(SubmissionField.Pictures), "张数，例如 2");
        return count;
    }
}
