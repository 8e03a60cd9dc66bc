namespace OfficeBulletin.Word.Page;

/// <summary>Names of the bookmarks that contents lines point at: _Toc and nine digits as Word writes them, unique by column and item.</summary>
internal static class HeadingBookmarks
{
    public static string Column(int column) => Name(column, 0);

    public static string Item(int column, int item) => Name(column, item + 1);

    private static string Name(int column, int place) => FormattableString.Invariant($"_Toc9{column:000}{place:00000}");
}
