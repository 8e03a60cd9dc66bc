namespace OfficeBulletin.Word.Markup;

/// <summary>The hidden bookmark round an item: opened in its first paragraph and closed in its last, or beside a table that stands there. Opening and closing twice changes nothing.</summary>
internal sealed class ItemBookmark(Pen pen, string name)
{
    private int? open;
    private bool closed;

    public void Open() => open ??= pen.StartBookmark(name);

    public void Close()
    {
        if (closed)
            return;
        Open();
        pen.EndBookmark(open!.Value);
        closed = true;
    }
}
