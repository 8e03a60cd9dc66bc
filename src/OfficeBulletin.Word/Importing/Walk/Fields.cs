using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Fields (域) give up their codes: what they show is kept as text, and each is named.</summary>
internal static class Fields
{
    /// <summary>Names a field by its code; a hyperlink by its address, unless it leads inside the document.</summary>
    public static void Name(string code, ImportFindings findings)
    {
        var words = Words(code);
        if (words.Count == 0)
            return;
        if (!words[0].Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase))
            findings.Add(ImportRules.Fields, words[0]);
        else if (words.Count > 1 && !words[1].StartsWith('\\'))
            findings.Add(ImportRules.Hyperlinks, words[1]);
    }

    /// <summary>Names an ended field; returns the text of one that shows something without storing a result, else null.</summary>
    public static string? TextOf(EndedField field, ImportFindings findings)
    {
        var words = Words(field.Code);
        var name = words.Count > 0 ? words[0].ToUpperInvariant() : "";
        if (field.HasResult && name != "FORMCHECKBOX")
        {
            Name(field.Code, findings);
            return null;
        }
        var shown = name switch
        {
            "FORMCHECKBOX" => CheckBox(field.Form),
            "FORMDROPDOWN" => Choice(field.Form),
            "MACROBUTTON" or "GOTOBUTTON" => words.Count > 2 ? string.Join(' ', words.Skip(2)) : null,
            "SYMBOL" => Symbol(words, findings),
            "EQ" => EquationField.TextOf(field.Code, findings),
            _ => null,
        };
        if (shown is not null || name is "TC" or "XE" or "RD" or "TA" or "SET" or "ASK" or "ADVANCE" or "PRIVATE")
            Name(field.Code, findings);
        else if (name.Length > 0)
            findings.Add(ImportRules.FieldsWithoutText, field.Code);
        return shown;
    }

    private static string CheckBox(Node? form)
    {
        var box = form?.Child("w:checkBox");
        return (box?.Switch("w:checked") ?? box?.Switch("w:default")) == true ? "☑" : "□";
    }

    private static string? Choice(Node? form)
    {
        if (form?.Child("w:ddList") is not { } list)
            return null;
        var chosen = (list.Child("w:result") ?? list.Child("w:default"))?.Number("w:val") ?? 0;
        foreach (var entry in list.Children)
        {
            if (entry.Name == "w:listEntry" && chosen-- == 0)
                return entry["w:val"];
        }
        return null;
    }

    private static string? Symbol(List<string> words, ImportFindings findings)
    {
        if (words.Count < 2 || Number(words[1]) is not { } code)
            return null;
        var font = words.IndexOf("\\f") is > 0 and var at && at + 1 < words.Count ? words[at + 1] : null;
        return ShownSymbols.Of(code, font, findings);
    }

    private static int? Number(string word)
    {
        var hexadecimal = word.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        var style = hexadecimal ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        return int.TryParse(word.AsSpan(hexadecimal ? 2 : 0), style, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The words of a code; quotation marks hold a word together.</summary>
    private static List<string> Words(string code)
    {
        var words = new List<string>();
        for (var i = 0; i < code.Length;)
        {
            if (char.IsWhiteSpace(code[i]))
            {
                i++;
                continue;
            }
            var quoted = code[i] == '"';
            var start = quoted ? i + 1 : i;
            var end = start;
            while (end < code.Length && (quoted ? code[end] != '"' : !char.IsWhiteSpace(code[end])))
                end++;
            words.Add(code[start..end]);
            i = end + 1;
        }
        return words;
    }
}
