namespace OfficeBulletin.Desk.Receiving;

/// <summary>
/// Which of several workbooks of one content is the original, and which is the copy: the one that the issue refers to, else the one whose name does not look like a copy's,
/// else the shorter name, else the first in the order of characters. A copy that comes in later therefore changes nothing.
/// </summary>
internal sealed class OriginalFirst
{
    private readonly Dictionary<JudgedWorkbook, int> places = new(ReferenceEqualityComparer.Instance);

    public OriginalFirst(IEnumerable<JudgedWorkbook> workbooks)
    {
        Order =
        [
            .. workbooks
                .OrderByDescending(workbook => workbook.File.Source.Planned.Count > 0)
                .ThenBy(workbook => CopyName.Is(Stem(workbook)))
                .ThenBy(workbook => Stem(workbook).Length)
                .ThenBy(workbook => workbook.File.Source.Shown, StringComparer.Ordinal),
        ];
        for (var place = 0; place < Order.Count; place++)
            places.Add(Order[place], place);
    }

    public IReadOnlyList<JudgedWorkbook> Order { get; }

    /// <summary>The lower, the rather is it the original; rows that the issue refers to come before all others.</summary>
    public int Rank(JudgedWorkbook workbook, Submissions.SubmissionItem item)
    {
        var planned = workbook.File.Source.Planned;
        return planned.Count > 0 && planned.Contains((item.Origin.Sheet, item.Origin.Row)) ? places[workbook] - Order.Count : places[workbook];
    }

    private static string Stem(JudgedWorkbook workbook) => Path.GetFileNameWithoutExtension(workbook.File.Source.File.Name);
}
