using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>
/// The content controls and bookmarks open at a point of the text. Controls say best which item a text belongs to; programs that drop them
/// (LibreOffice does) keep the hidden bookmarks _ob_….
/// </summary>
internal sealed class OpenMarks
{
    private readonly List<ContentControl> controls = [];
    private readonly List<(string Id, string Item)> bookmarks = [];

    /// <summary>Id of the item whose control is open, else of the bookmark begun last; null outside of any.</summary>
    public string? ItemId => Innermost(SlotNames.Item) ?? (NoticeId is null && bookmarks is [.., var bookmark] ? bookmark.Item : null);

    public string? NoticeId => Innermost(SlotNames.Notice);

    public bool InContents => controls.Exists(control => control.IsContents);

    /// <summary>True where a control shows no more than its prompt.</summary>
    public bool InPlaceholder => controls.Exists(control => control.IsPlaceholder);

    /// <summary>The open masthead and imprint slots.</summary>
    public IEnumerable<string> Slots => controls.Where(control => control.IsSlot).Select(control => control.Tag![SlotNames.Prefix.Length..]);

    /// <summary>Reads w:sdt of whatever level: <paramref name="content"/> is called on w:sdtContent with the control open.</summary>
    public void ReadControl(Node node, Action<Node, ContentControl> content)
    {
        var control = ContentControl.Read(node.Child("w:sdtPr"));
        foreach (var child in node.Children)
        {
            if (child.Name != "w:sdtContent")
                continue;
            controls.Add(control);
            content(child, control);
            controls.RemoveAt(controls.Count - 1);
        }
    }

    /// <summary>
    /// Takes w:bookmarkStart or w:bookmarkEnd; bookmarks of other names mean nothing. LibreOffice begins a bookmark that ends in a control twice
    /// and ends it once, so that an end closes every one of its name.
    /// </summary>
    public void MarkBookmark(Node mark)
    {
        var id = mark["w:id"] ?? "";
        if (mark.Name == "w:bookmarkEnd" && bookmarks.Find(bookmark => bookmark.Id == id) is { Item: { } item })
            bookmarks.RemoveAll(bookmark => bookmark.Item == item);
        else if (mark.Name == "w:bookmarkStart" && mark["w:name"] is { } name && name.StartsWith(SlotNames.ItemBookmark, StringComparison.OrdinalIgnoreCase))
            bookmarks.Add((id, name[SlotNames.ItemBookmark.Length..]));
    }

    private string? Innermost(string prefix)
    {
        for (var index = controls.Count - 1; index >= 0; index--)
        {
            if (controls[index].Tag is { } name && name.StartsWith(prefix, StringComparison.Ordinal))
                return name[prefix.Length..];
        }
        return null;
    }
}
