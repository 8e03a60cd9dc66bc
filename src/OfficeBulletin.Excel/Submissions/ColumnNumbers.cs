using System.Globalization;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>The row under a header in which printed and statistical forms number their columns: 1 2 3, (1) (2) (3), A B C, 甲 乙 丙, or 甲 乙 1 2 3.</summary>
internal static class ColumnNumbers
{
    /// <summary>Where the numbers of a kind begin; the kinds lie too far apart for one to run into the next.</summary>
    private const int Letters = 1_000_000;

    private const int Stems = 2_000_000;

    private const int Branches = 3_000_000;

    private const int Circled = 4_000_000;

    /// <summary>True when every cell counts on from the one before it, or begins to count in another way.</summary>
    public static bool Are(SheetRow row)
    {
        if (row.Cells.Count < 4)
            return false;
        var before = -1;
        for (var index = 0; index < row.Cells.Count; index++)
        {
            if (Ordinal(row.Cells[index].Text) is not { } number)
                return false;
            if (index > 0 && number != before + 1 && number is not (1 or Letters or Stems or Branches or Circled))
                return false;
            // A row of ones counts nothing.
            if (number == before)
                return false;
            before = number;
        }
        return true;
    }

    private static int? Ordinal(string text)
    {
        if (text.Length > 12)
            return null;
        var tight = HalfWidth.Tight(text).Trim('(', ')');
        if (int.TryParse(tight, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number < Letters ? number : null;
        if (tight.Length != 1)
            return null;
        return tight[0] switch
        {
            >= 'A' and <= 'Z' => tight[0] - 'A' + Letters,
            >= 'a' and <= 'z' => tight[0] - 'a' + Letters,
            >= '①' and <= '⑳' => tight[0] - '①' + Circled,
            _ => In("甲乙丙丁戊己庚辛壬癸", tight[0]) + Stems ?? In("子丑寅卯辰巳午未申酉戌亥", tight[0]) + Branches,
        };
    }

    private static int? In(string series, char character) => series.IndexOf(character, StringComparison.Ordinal) is var place and >= 0 ? place : null;
}
