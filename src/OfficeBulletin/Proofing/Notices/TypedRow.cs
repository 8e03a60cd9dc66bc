using System.Text.RegularExpressions;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>What a row of a notice's table is.</summary>
internal enum RowSort
{
    Unit,

    /// <summary>小计, or the row of a group with figures of its own.</summary>
    Subtotal,
    Total,

    /// <summary>其中……: part of the row above, not added.</summary>
    Part,

    /// <summary>A second header row, the name of a group, a note below the table.</summary>
    Aside,
}

/// <summary>A row of a notice's table.</summary>
/// <param name="Number">From 1; the total that stands apart is the one after the last row.</param>
/// <param name="Name">The cell that names the row, without blanks, half-width; "" when it is blank.</param>
internal sealed partial record TypedRow(int Number, RowSort Sort, string Name, IReadOnlyList<TypedCell> Cells)
{
    /// <summary>Of a subtotal: the rows that it adds up.</summary>
    public IReadOnlyList<TypedRow> Members { get; init; } = [];

    /// <summary>The name without what stands in brackets behind it.</summary>
    public string BareName => Note().Replace(Name, "");

    public static bool IsTotal(string name) => TotalName().IsMatch(Note().Replace(name, ""));

    /// <summary>True for the total of everything rather than of a group.</summary>
    public static bool IsGrandTotal(string name) => GrandTotalName().IsMatch(Note().Replace(name, ""));

    /// <summary>True for 一、机关处室 and the like.</summary>
    public static bool IsGroup(string name) => GroupName().IsMatch(name);

    public static bool IsNote(string name) => NoteName().IsMatch(name);

    [GeneratedRegex(@"\([^()]*\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Note();

    [GeneratedRegex("^.{0,8}(合计|总计|共计|小计|总数|合计数):?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TotalName();

    [GeneratedRegex("^([全总各以两].{0,6})?(合计|总计|共计|总数|合计数):?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GrandTotalName();

    [GeneratedRegex(@"^([一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)).", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GroupName();

    [GeneratedRegex(@"^(注|备注|说明|附注)\d*[:、.]?|^[*※]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoteName();
}
