using System.Globalization;

namespace OfficeBulletin.Excel.Reports.Charts;

/// <summary>Ranges of one row or column as charts refer to them: 'Name'!$A$5:$A$43.</summary>
internal static class CellRange
{
    /// <summary>The cells of a range from one to another, which is left out; both count from 0.</summary>
    public static string Part(string reference, int from, int to)
    {
        var sheet = reference.LastIndexOf('!') + 1;
        var corners = reference[sheet..].Replace("$", "", StringComparison.Ordinal).Split(':');
        if (!CellAddress.TryParse(corners[0], out var first) || !CellAddress.TryParse(corners[^1], out var last))
            throw new ArgumentException(reference, nameof(reference));
        var across = first.Row == last.Row && first.Column != last.Column;
        return $"{reference[..sheet]}{At(first, from, across)}:{At(first, to - 1, across)}";
    }

    private static string At(CellAddress first, int index, bool across) =>
        string.Create(CultureInfo.InvariantCulture, $"${CellAddress.Letters(first.Column + (across ? index : 0))}${first.Row + (across ? 0 : index)}");
}
