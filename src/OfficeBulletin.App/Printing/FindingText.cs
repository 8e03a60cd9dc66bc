namespace OfficeBulletin.App.Printing;

/// <summary>Findings for people: the gravest first, each with its place, the faulty text and what to do. Equal ones are folded.</summary>
internal static class FindingText
{
    private const int ShownOfEqual = 3;

    public static void Write(TextWriter writer, IReadOnlyList<Finding> findings, bool colours)
    {
        foreach (var level in (FindingLevel[])[FindingLevel.Error, FindingLevel.Warning, FindingLevel.Info])
        {
            var ofLevel = findings.Where(finding => finding.Level == level).ToList();
            if (ofLevel.Count == 0)
                continue;
            writer.WriteLine($"{Coloured(LevelName.Of(level), level, colours)} {ofLevel.Count} 项");
            foreach (var equal in ofLevel.GroupBy(finding => (finding.Rule, finding.Quote, finding.Message)))
            {
                foreach (var finding in equal.Take(ShownOfEqual))
                    writer.WriteLine("  " + Line(finding));
                if (equal.Count() > ShownOfEqual)
                    writer.WriteLine($"  ……另有 {equal.Count() - ShownOfEqual} 处相同（{equal.Key.Rule}）");
            }
        }
    }

    private static string Line(Finding finding)
    {
        string?[] pieces = [OneLine(PlaceText.Of(finding.Where)), finding.Quote == finding.Where.File ? null : Quoted(finding.Quote), OneLine(finding.Message)];
        return $"{string.Join(" · ", pieces.Where(piece => !string.IsNullOrEmpty(piece)))}（{finding.Rule}）";
    }

    private static string Coloured(string text, FindingLevel level, bool colours)
    {
        if (!colours)
            return text;
        var colour = level switch { FindingLevel.Error => 31, FindingLevel.Warning => 33, _ => 36 };
        return $"\u001b[{colour}m{text}\u001b[0m";
    }

    private static string? Quoted(string? quote) => string.IsNullOrEmpty(quote) ? null : $"“{OneLine(quote)}”";

    /// <summary>Text from a file may hold anything: what would move the cursor or colour the terminal is shown as a blank.</summary>
    private static string OneLine(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && !text.Any(char.IsControl)
        ? text
        : string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
