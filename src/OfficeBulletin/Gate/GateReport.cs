using System.Globalization;
using System.Text;

namespace OfficeBulletin.Gate;

/// <summary>Gathers what is to be said about one file: five findings a rule and twenty in all are listed, the rest is counted.</summary>
internal sealed class GateReport(string file)
{
    private const int ListedOfOneRule = 5;
    private const int Listed = 20;
    private const int ShownLength = 120;

    private readonly Dictionary<GateRule, List<Finding>> listed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GateRule, int> unlisted = new(ReferenceEqualityComparer.Instance);

    /// <summary>True once a rule of level error was broken.</summary>
    public bool Refused { get; private set; }

    /// <summary>The same thing said twice is said once.</summary>
    /// <param name="part">Part or entry name, quoted by the finding; null for the file as a whole.</param>
    /// <param name="detail">Number, name or address for the sentence.</param>
    public void Add(GateRule rule, string? part = null, string detail = "")
    {
        Refused |= rule.Level == FindingLevel.Error;
        if (!listed.TryGetValue(rule, out var ofRule))
            listed[rule] = ofRule = [];
        if (ofRule.Count == ListedOfOneRule)
        {
            unlisted[rule] = unlisted.GetValueOrDefault(rule) + 1;
            return;
        }
        var finding = Finding(rule, part, detail);
        if (!ofRule.Contains(finding))
            ofRule.Add(finding);
    }

    /// <summary>The reasons alone when the file is refused; otherwise all that is worth knowing, warnings first.</summary>
    public IReadOnlyList<Finding> Findings()
    {
        List<Finding> findings = [];
        var left = 0;
        foreach (var (rule, ofRule) in listed.OrderByDescending(pair => pair.Key.Level))
        {
            if (Refused && rule.Level != FindingLevel.Error)
                continue;
            var fitting = Math.Min(ofRule.Count, Listed - findings.Count);
            findings.AddRange(ofRule[..fitting]);
            left += ofRule.Count - fitting + unlisted.GetValueOrDefault(rule);
        }
        if (left > 0)
            findings.Add(Finding(GateRules.More, null, Number(left)));
        return findings;
    }

    /// <summary>A number with thousands separated, as sentences show it.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Bytes as whole mebibytes, rounded up.</summary>
    public static string Megabytes(long bytes) => Number((bytes / (1 << 20)) + (bytes % (1 << 20) == 0 ? 0 : 1)) + " MiB";

    private Finding Finding(GateRule rule, string? part, string detail)
    {
        var quote = part is null ? null : Shown(part);
        var sentence = rule.Sentence
            .Replace("{part}", quote ?? "", StringComparison.Ordinal)
            .Replace("{detail}", Shown(detail), StringComparison.Ordinal);
        return new Finding(rule.Id, rule.Name, rule.Level, Place.InFile(file), sentence, quote);
    }

    /// <summary>Names and addresses come from strangers: their length is bounded, control characters become pictures, invisible ones and half surrogates become U+FFFD.</summary>
    private static string Shown(string text)
    {
        if (text.Length <= ShownLength && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var shown = new StringBuilder();
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, ShownLength)).EnumerateRunes())
        {
            if (rune.Value < ' ')
                shown.Append((char)('\u2400' + rune.Value));
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format)
                shown.Append('\uFFFD');
            else
                shown.Append(rune);
        }
        return text.Length > ShownLength ? shown.Append('…').ToString() : shown.ToString();
    }
}
