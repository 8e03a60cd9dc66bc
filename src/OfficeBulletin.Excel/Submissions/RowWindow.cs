namespace OfficeBulletin.Excel.Submissions;

/// <summary>The rows of a sheet with a look ahead, so that a header of several rows is seen whole.</summary>
internal sealed class RowWindow(IEnumerable<SheetRow> rows) : IDisposable
{
    private readonly IEnumerator<SheetRow> rows = rows.GetEnumerator();
    private readonly List<SheetRow> ahead = [];

    /// <summary>The row so many places ahead; null behind the last.</summary>
    public SheetRow? Peek(int places = 0)
    {
        while (ahead.Count <= places && rows.MoveNext())
            ahead.Add(rows.Current);
        return places < ahead.Count ? ahead[places] : null;
    }

    public void Skip(int count) => ahead.RemoveRange(0, count);

    public void Dispose() => rows.Dispose();
}
