using System.Buffers;
using System.Globalization;

namespace OfficeBulletin.Submissions;

/// <summary>What the cell 附件名 holds.</summary>
public enum AttachmentVerdict
{
    /// <summary>The name of one Word file.</summary>
    WordFile,

    /// <summary>无, — and the like.</summary>
    Nothing,

    /// <summary>A file of another format (.doc, .wps, .pdf), which has to be saved as .docx.</summary>
    OtherFormat,

    /// <summary>More than one Word file.</summary>
    Several,

    /// <summary>No name of a file (见附件, 已发邮箱).</summary>
    NoName,
}

/// <summary>Name of the Word file that holds an item's body (附件名), as a cell gives it.</summary>
/// <param name="File">The name with its extension, without folders, quotes and remarks; null when there is none.</param>
/// <param name="Others">Further files named beside it, pictures for example.</param>
public sealed record AttachmentName(AttachmentVerdict Verdict, string? File, IReadOnlyList<string> Others)
{
    private static readonly string[] Known =
    [
        ".docx", ".doc", ".wps", ".pdf", ".rtf", ".txt", ".odt", ".ofd", ".dotx", ".docm", ".xlsx", ".xls", ".ppt", ".pptx", ".jpg", ".jpeg", ".png", ".bmp", ".gif", ".mp4", ".zip", ".rar", ".7z",
    ];

    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".bmp", ".gif"];

    private static readonly string[] NoNames = ["有附件", "已发邮箱", "已发送", "另发", "另行发送", "已发至邮箱"];

    private static readonly SearchValues<char> Marks = SearchValues.Create("《》“”\"【】");

    public static AttachmentName Read(string text)
    {
        if (YesNo.SaysNothing(text))
            return new(AttachmentVerdict.Nothing, null, []);
        var names = Names(text.Replace("。doc", ".doc", StringComparison.Ordinal));
        var word = names.FindAll(static name => name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase));
        if (word.Count > 1)
            return new(AttachmentVerdict.Several, word[0], names);
        if (word.Count == 1)
            return new(AttachmentVerdict.WordFile, word[0], names.FindAll(name => name != word[0]));
        if (names.Count == 0 || names.Exists(IsNoName))
            return new(AttachmentVerdict.NoName, null, []);
        if (names.Find(static name => Extension(name).Length > 0) is { } other)
            return new(AttachmentVerdict.OtherFormat, other, []);
        return names.Count > 1 ? new(AttachmentVerdict.Several, names[0], names) : new(AttachmentVerdict.WordFile, names[0] + ".docx", []);
    }

    /// <summary>True for the name of a picture.</summary>
    public static bool IsPicture(string name) => Array.Exists(Pictures, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for one line that ends like the name of a file.</summary>
    public static bool LooksLikeFile(string text) =>
        text.Length is > 4 and <= 120 && text.AsSpan().IndexOfAny('\n', '。') < 0 && text.AsSpan().IndexOfAny('.', '．') >= 0 && Extension(Bare(text)).Length > 0;

    /// <summary>Splits behind extensions and at line breaks only: names themselves hold 、 and ，.</summary>
    private static List<string> Names(string text)
    {
        var names = new List<string>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '\n' or ';' or '；' || (text[index] is '、' or ',' or '，' or ' ' or '\u3000' or '/' or '+' && Extension(Bare(text[start..index])).Length > 0))
            {
                Add(names, text[start..index]);
                start = index + 1;
            }
        }
        Add(names, text[start..]);
        return names;
    }

    private static void Add(List<string> names, string part)
    {
        if (Bare(part) is { Length: > 0 } name)
            names.Add(name);
    }

    private static string Bare(string part)
    {
        var name = WithoutRemark(part.Trim());
        // A pair of marks round the whole; inside a name they belong to it: “十四五”规划.docx.
        if (name is ['《', .., '》'] or ['“', .., '”'] or ['"', .., '"'] or ['【', .., '】'] && name.AsSpan(1, name.Length - 2).IndexOfAny(Marks) < 0)
            name = name[1..^1].Trim();
        if (name.AsSpan().LastIndexOfAny("/\\") is var folder and >= 0)
            name = name[(folder + 1)..].Trim();
        var label = name.AsSpan().IndexOfAny("：:");
        if (label is >= 0 and <= 5 && name.StartsWith("附件", StringComparison.Ordinal))
            name = name[(label + 1)..].Trim();
        return NarrowExtension(name);
    }

    /// <summary>"万州.docx（已发邮箱）" without what stands behind the name; brackets that belong to it (初稿) stay.</summary>
    private static string WithoutRemark(string name)
    {
        var bracket = name is [.., '）' or ')'] ? name.AsSpan().LastIndexOfAny("（(") : -1;
        if (bracket <= 0)
            return name;
        var before = name[..bracket].TrimEnd();
        return Extension(NarrowExtension(before.TrimEnd(['》', '”', '"', '】']))).Length > 0 || (bracket + 1 < name.Length && name[bracket + 1] is '已' or '另' or '见') ? before : name;
    }

    private static string NarrowExtension(string name)
    {
        var dot = name.AsSpan().LastIndexOfAny(".．");
        if (dot <= 0 || name.Length - dot > 6)
            return name;
        var extension = HalfWidth.Tight(name[dot..]);
        return Array.Exists(Known, known => known.Equals(extension, StringComparison.OrdinalIgnoreCase)) ? name[..dot].TrimEnd() + extension : name;
    }

    /// <summary>".docx"; "" when the name ends with none, as "3.5专题讲座" and "2025.3.5" do.</summary>
    private static string Extension(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || name.Length - dot is < 3 or > 6)
            return "";
        var letters = 0;
        foreach (var character in name.AsSpan(dot + 1))
        {
            if (!char.IsAsciiLetterOrDigit(character))
                return "";
            letters += char.IsAsciiLetter(character) ? 1 : 0;
        }
        return letters > 0 ? name[dot..] : "";
    }

    private static bool IsNoName(string name)
    {
        var tight = HalfWidth.Tight(name);
        return BodyText.PointsElsewhere(name) || YesNo.Read(name) is not null || Array.IndexOf(NoNames, tight) >= 0 || (name.Length <= 4 && name.StartsWith('已'))
            || tight.AsSpan().ContainsAny("?*<>|") || int.TryParse(tight, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}
