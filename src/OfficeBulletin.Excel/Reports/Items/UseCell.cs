using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>
/// What became of an item in one channel, in one cell of a unit's sheet: "采用 2023年第3期", below it "转报 2023-05-06"; "已转报 2023-05-06" where nothing came of it. What the totals leave out stands
/// behind <see cref="NotHere"/> and never begins the cell beside something that counts, so that the totals' patterns tell all cases apart.
/// </summary>
internal static class UseCell
{
    /// <summary>Before what the totals leave out.</summary>
    public const string NotHere = "（不计）";

    public const string Adopted = "采用";

    /// <summary>Of an item that was forwarded and adopted, in the second line.</summary>
    public const string Forwarded = "转报";

    /// <summary>Of an item that was forwarded only.</summary>
    public const string OnlyForwarded = "已转报";

    /// <param name="forwarded">True when the forwarding counts here.</param>
    /// <param name="adopted">True when the adoption counts here.</param>
    public static string Text(ChannelUse use, bool forwarded, bool adopted) => use switch
    {
        (null, null) => "",
        (null, { } used) => Said(Adopted, used, adopted),
        ({ } sent, null) => Said(OnlyForwarded, sent, forwarded),
        var (sent, used) when forwarded && !adopted => $"{Said(OnlyForwarded, sent, counts: true)}\n{Said(Adopted, used, counts: false)}",
        var (sent, used) => $"{Said(Adopted, used, adopted)}\n{Said(Forwarded, sent, forwarded)}",
    };

    private static string Said(string what, ChannelMark mark, bool counts)
    {
        var said = mark.Where.Length == 0 ? what : $"{what} {OneLine(mark.Where)}";
        return counts ? said : NotHere + said;
    }

    private static string OneLine(string where) => where.AsSpan().ContainsAny('\r', '\n') ? where.ReplaceLineEndings(" ") : where;
}
