using System.Runtime.InteropServices;
using System.Text;
using OfficeBulletin.Excel.Markup;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>
/// The texts that cells refer to by number (ISO/IEC 29500-1 18.4), in large pieces of memory. What the part says of its own count has no say. A text becomes a string when a
/// cell asks for it; the last ones are kept, because columns repeat the same few.
/// </summary>
internal sealed class SharedStrings
{
    private const int Kept = 4_096;

    /// <summary>Room for the texts is taken in pieces of that size: one array would have to be copied as it grows.</summary>
    private const int PieceBytes = 1 << 20;

    private readonly List<byte[]> pieces = [];
    private readonly List<TextSpan> places = [];
    private readonly (int Index, string Text)[] kept = new (int, string)[Kept];
    private int used = PieceBytes;

    private SharedStrings()
    {
    }

    /// <summary>Reads the table; a part that is absent gives an empty one.</summary>
    public static SharedStrings Read(GatedPackage package)
    {
        var strings = new SharedStrings();
        var text = new MarkupText();
        using var scanner = package.Target(package.MainPart, RelationshipTypes.SharedStrings) is { } part ? PartReader.Scan(package, part) : null;
        while (scanner?.Read() == true && strings.places.Count < SheetBudget.MostCells)
        {
            if (!scanner.StartsWith("si"u8))
                continue;
            text.Clear();
            PartReader.Take(scanner, text);
            strings.Add(text.Decoded);
        }
        return strings;
    }

    /// <summary>The text of that number, from 0; null when the table has none.</summary>
    public string? this[int index]
    {
        get
        {
            if (index < 0 || index >= places.Count)
                return null;
            ref var last = ref kept[index % Kept];
            if (last.Text is null || last.Index != index)
                last = (index, Encoding.UTF8.GetString(places[index].In(pieces)));
            return last.Text;
        }
    }

    private void Add(ReadOnlySpan<byte> text)
    {
        if (text.Length > PieceBytes - used || pieces.Count == 0)
        {
            // A text too long for any piece has one to itself, which is then full.
            pieces.Add(new byte[Math.Max(text.Length, PieceBytes)]);
            used = 0;
        }
        var place = new TextSpan(pieces.Count - 1, used, text.Length);
        text.CopyTo(pieces[^1].AsSpan(used));
        used += text.Length;
        places.Add(place);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct TextSpan(int Piece, int Start, int Length)
    {
        public ReadOnlySpan<byte> In(List<byte[]> pieces) => pieces[Piece].AsSpan(Start, Length);
    }
}
