namespace OfficeBulletin.Submissions;

/// <summary>Recognises headings of columns however a unit writes them: with stars, blanks, line breaks, remarks in brackets, in full width, with another word for the same thing.</summary>
public static class SubmissionHeadings
{
    private const int Longest = 60;

    private static readonly Lazy<Dictionary<string, (SubmissionField Field, int Strength)>> Known = new(Index);

    /// <summary>What the column says; null for a heading that the form does not know.</summary>
    public static SubmissionField? Find(string heading) => heading.Length <= Longest && Bare(heading) is { Length: > 0 } bare ? Lookup(bare)?.Field ?? Joined(bare) : null;

    /// <summary>How well the heading fits, 0 for the form's own word, more for words further off; of two columns for one thing the better is used.</summary>
    public static int Strength(string heading) => Lookup(Bare(heading))?.Strength ?? int.MaxValue;

    /// <summary>The two things that one column holds (正文或附件名, 联系人及电话, 审签人/审签日期); null when it is not such a column.</summary>
    public static (SubmissionField First, SubmissionField Second)? FindPair(string heading)
    {
        var bare = heading.Length <= Longest ? Bare(heading) : "";
        for (var index = 1; index < bare.Length - 1; index++)
        {
            if (bare[index] is not ('/' or '或' or '及' or '和' or '与' or '、' or '\\' or '+' or ',' or '，'))
                continue;
            if (Lookup(bare[..index]) is not (var first, _) || (Lookup(Stem(bare[..index]) + bare[(index + 1)..]) ?? Lookup(bare[(index + 1)..])) is not (var second, _) || first == second)
                continue;
            if ((first, second) is (SubmissionField.Body, SubmissionField.Attachment) or (SubmissionField.Author, SubmissionField.Phone) or (SubmissionField.SignedBy, SubmissionField.SignedOn))
                return (first, second);
        }
        return null;
    }

    /// <summary>The heading without blanks, stars, numbering, and remarks in brackets.</summary>
    public static string Bare(string heading)
    {
        var tight = HalfWidth.Tight(heading);
        var kept = new char[tight.Length];
        var (length, depth) = (0, 0);
        foreach (var character in tight)
        {
            if (character is '(' or '[' or '【' or '〔' or '（')
                depth++;
            else if (character is ')' or ']' or '】' or '〕' or '）')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && character is not ('*' or '★' or '☆' or '※' or '#' or '＊' or '▲' or '●' or '"' or '“' or '”' or '\u200B' or '\uFEFF'))
                kept[length++] = character;
        }
        var bare = kept.AsSpan(0, length).TrimEnd(":：。.").TrimStart("0123456789.、①②③④⑤⑥⑦⑧⑨⑩");
        foreach (var remark in (ReadOnlySpan<string>)["必填", "选填", "可选", "必填项", "选填项"])
        {
            if (bare.Length > remark.Length && bare.EndsWith(remark, StringComparison.Ordinal))
                return bare[..^remark.Length].TrimEnd("-—:：").ToString();
        }
        return bare.Length > 0 || length > 0 ? bare.ToString() : tight.Trim('(', ')', '[', ']', '【', '】', '*');
    }

    private static (SubmissionField Field, int Strength)? Lookup(string bare) => Known.Value.TryGetValue(bare, out var known) ? known : null;

    /// <summary>Two words for one thing: 标题/题目.</summary>
    private static SubmissionField? Joined(string bare)
    {
        var mark = bare.AsSpan().IndexOfAny('/', '或');
        return mark > 0 && Lookup(bare[..mark]) is var (one, _) && Lookup(bare[(mark + 1)..]) is var (other, _) && one == other ? one : null;
    }

    /// <summary>审签 of 审签人, so that 审签人/日期 reads as 审签人/审签日期.</summary>
    private static string Stem(string heading) => heading.EndsWith('人') ? heading[..^1] : heading;

    private static Dictionary<string, (SubmissionField, int)> Index()
    {
        var index = new Dictionary<string, (SubmissionField, int)>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in SubmissionForm.Columns.Concat(SubmissionForm.Added))
        {
            index.TryAdd(Bare(column.Heading), (column.Field, 0));
            for (var other = 0; other < column.OtherHeadings.Count; other++)
                index.TryAdd(Bare(column.OtherHeadings[other]), (column.Field, other + 1));
        }
        return index;
    }
}
