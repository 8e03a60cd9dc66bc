using System.Text;
using OfficeBulletin.Excel.Markup;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>
/// The texts that cells refer to by number (ISO/IEC 29500-1 18.4), in one piece of memory. What the part says of its own count has no say. A text becomes a string when a
/// cell asks for it; the last ones are kept, because columns repeat the same few.
/// </summary>
internal sealed class SharedStrings
{
    private const int Kept = 4_096;

    private readonly List<int> ends = [0];
    private readonly (int Index, string Text)[] kept = new (int, string)[Kept];
    private byte[] texts = [];

    private SharedStrings()
    {
    }

    /// <summary>Reads the table; a part that is absent gives an empty one.</summary>
    public static SharedStrings Read(GatedPackage package)
    {
        var strings = new SharedStrings();
        var text = new MarkupText();
        using var scanner = package.Target(package.MainPart, RelationshipTypes.SharedStrings) is { } part ? PartReader.Scan(package, part) : null;
        while (scanner?.Read() == true && strings.ends.Count <= SheetBudget.MostCells)
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
            if (index < 0 || index >= ends.Count - 1)
                return null;
            ref var last = ref kept[index % Kept];
            if (last.Text is null || last.Index != index)
                last = (index, Encoding.UTF8.GetString(texts, ends[index], ends[index + 1] - ends[index]));
            return last.Text;
        }
    }

    private void Add(ReadOnlySpan<byte> text)
    {
        var start = ends[^1];
        if (start + text.Length > texts.Length)
            Array.Resize(ref texts, Math.Max(start + text.Length, texts.Length * 2));
        text.CopyTo(texts.AsSpan(start));
        ends.Add(start + text.Length);
    }
}
