using System.Globalization;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>
/// EQ fields as Chinese Word makes them without the user knowing: enclosed characters (带圈字符, "eq \o\ac(○,1)") and readings above characters
/// (拼音指南, "EQ \o\ad(\s\up 9(pīn),拼)").
/// </summary>
internal static class EquationField
{
    /// <summary>The text shown; null for equations of any other form.</summary>
    public static string? TextOf(string code, ImportFindings findings)
    {
        var overstrike = code.IndexOf("\\o", StringComparison.OrdinalIgnoreCase);
        var open = overstrike < 0 ? -1 : code.IndexOf('(', overstrike);
        if (open < 0 || Arguments(code, open) is not [var first, var text])
            return null;
        if (first is "○" or "〇" or "◯")
            return Enclosed(text);
        if (first.StartsWith("\\s", StringComparison.OrdinalIgnoreCase))
        {
            var reading = first.IndexOf('(', StringComparison.Ordinal);
            findings.Add(ImportRules.Ruby, $"{text}（{(reading < 0 ? "" : first[(reading + 1)..].TrimEnd(')'))}）");
            return text;
        }
        return first.Length == 1 && !char.IsLetterOrDigit(first[0]) ? text : null;
    }

    private static string Enclosed(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 50 ? NumberText.Circled(number) : text;

    /// <summary>The arguments in the brackets that open there, split at commas outside inner brackets.</summary>
    private static List<string> Arguments(string code, int open)
    {
        var arguments = new List<string>();
        var (depth, start) = (0, open + 1);
        for (var i = open; i < code.Length; i++)
        {
            if (code[i] == '(')
                depth++;
            else if (code[i] == ')')
                depth--;
            if (depth == 0 || (depth == 1 && code[i] is ',' or ';'))
            {
                arguments.Add(code[start..i].Trim());
                start = i + 1;
            }
            if (depth == 0)
                break;
        }
        return arguments;
    }
}
