using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Excel;

/// <summary>A cell's row and column, both from 1, at most XFD1048576.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CellAddress(int Row, int Column)
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    private const int MostLetters = 3;

    /// <summary>Reads "C7"; false for anything that is no cell of a sheet.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address) => TryParse<char>(text, out address);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, out CellAddress)"/>, from UTF-8.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out CellAddress address) => TryParse<byte>(text, out address);

    /// <summary>"C7"</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");

    private static bool TryParse<TUnit>(ReadOnlySpan<TUnit> text, out CellAddress address)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var (at, column, row) = (0, 0, 0);
        for (; at < text.Length && at < MostLetters && int.CreateTruncating(text[at]) is >= 'A' and <= 'Z' and var letter; at++)
            column = (column * 26) + letter - 'A' + 1;
        var digits = text[at..];
        foreach (var unit in digits)
        {
            if (int.CreateTruncating(unit) is not (>= '0' and <= '9' and var digit) || row > LastRow)
            {
                row = 0;
                break;
            }
            row = (row * 10) + digit - '0';
        }
        var sound = column is > 0 and <= LastColumn && row is > 0 and <= LastRow;
        address = sound ? new CellAddress(row, column) : default;
        return sound;
    }

    internal static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
