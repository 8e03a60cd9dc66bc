using OfficeBulletin.Issues;

namespace OfficeBulletin.Tallies;

/// <summary>The tables of the notice (情况通报) from a tally: one for each kind of units.</summary>
public static class NoticeTables
{
    /// <param name="forms">The office's own forms; a kind without one takes <see cref="NoticeForm.Of"/>.</param>
    public static IReadOnlyList<NoticeTable> Of(Tally tally, IReadOnlyList<NoticeForm> forms) => [];
}
