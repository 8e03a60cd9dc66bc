using System.Text;

namespace OfficeBulletin.Word.Reading;

/// <summary>A list number as text ("（一）", "1.", "●") and the format's name when it is one not known here (it is then written in decimal).</summary>
internal readonly record struct ListNumber(string Text, string? UnknownFormat);

/// <summary>
/// Counts list paragraphs from the front of a document to its end (ISO/IEC 29500-1 17.9). Instances of one abstract list go on counting together;
/// an instance with a start of its own begins there when it is first met.
/// </summary>
internal sealed class NumberCounters(NumberingSheet sheet)
{
    private static readonly string[] Bullets = ["●", "○", "■"];

    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, int Level)> met = [];

    /// <summary>The number of the next paragraph of that look; null when it is in no list or its level shows nothing.</summary>
    public ListNumber? Next(ParagraphLook look)
    {
        if (look.NumberingId is not { } id || sheet.Instance(id) is not { } list)
            return null;
        var index = Math.Clamp(look.NumberingLevel ?? list.LevelOf(look.StyleId) ?? 0, 0, NumberingSheet.LevelCount - 1);
        if (list.Levels[index] is not { } level)
            return null;
        if (!counters.TryGetValue(list.AbstractId, out var counts))
            counters[list.AbstractId] = counts = new int?[NumberingSheet.LevelCount];
        StartAfresh(id, list, counts);
        // A level that was skipped counts as used once, as in LibreOffice: 1.1 is followed by 2.
        for (var higher = 0; higher < index; higher++)
            counts[higher] ??= list.Levels[higher]?.Start;
        counts[index] = counts[index] + 1 ?? level.Start;
        for (var deeper = index + 1; deeper < counts.Length; deeper++)
        {
            if (list.Levels[deeper]?.RestartAfter is not { } after || index < after)
                counts[deeper] = null;
        }
        return level.Format == "bullet" ? new ListNumber(Bullets[Math.Min(index, Bullets.Length - 1)], null) : Text(list, level, index, counts);
    }

    private void StartAfresh(string id, NumberingInstance list, int?[] counts)
    {
        foreach (var (level, start) in list.StartsAfresh)
        {
            if (met.Add((id, level)))
                counts[level] = start - 1;
        }
    }

    private static ListNumber? Text(NumberingInstance list, NumberingLevel level, int index, int?[] counts)
    {
        var text = new StringBuilder();
        string? unknown = null;
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9')
            {
                var shown = level.Text[++i] - '1';
                if (shown > index || list.Levels[shown] is not { } part)
                    continue;
                var format = level.AllDecimal && part.Format != "none" ? "decimal" : part.Format;
                if (!NumberText.TryFormat(counts[shown] ?? part.Start, format, text))
                    unknown = format;
            }
            else
            {
                text.Append(level.Text[i]);
            }
        }
        var number = text.ToString().Trim();
        return number.Length == 0 ? null : new ListNumber(number, unknown);
    }
}
