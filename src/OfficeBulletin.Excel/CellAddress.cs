using System.Globalization;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Excel;

/// <summary>A cell's row and column, both from 1, at most XFD1048576.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CellAddress(int Row, int Column)
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    /// <summary>Reads "C7"; false for anything that is no cell of a sheet.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        address = default;
        var (letters, column) = (0, 0);
        while (letters < text.Length && letters < 4 && text[letters] is >= 'A' and <= 'Z')
            column = (column * 26) + (text[letters++] - 'A' + 1);
        if (column is 0 or > LastColumn || !int.TryParse(text[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row is 0 or > LastRow)
            return false;
        address = new CellAddress(row, column);
        return true;
    }

    /// <summary>"C7"</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");

    private static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
