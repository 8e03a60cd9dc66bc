namespace OfficeBulletin.Submissions;

/// <summary>The declaration that an item is not classified (密级声明).</summary>
public static class Declaration
{
    private static readonly string[] Denials =
    [
        "不涉及国家秘密和工作秘密", "不涉及国家秘密、工作秘密", "未涉及国家秘密", "不涉及国家秘密", "不涉及工作秘密",
        "未涉及秘密", "不涉及秘密", "不属于涉密", "不涉及涉密", "不含涉密", "不涉密", "非涉密", "未涉密", "无涉密",
        "保密审查", "保密审核", "脱密",
    ];

    private static readonly string[] Doubts = ["部分", "但", "除", "若", "如", "是否", "待", "?", "？", "内部", "疑", "可能", "应", "请", "未经", "未审", "不是不", "并非不"];

    /// <summary>True when it says so; anything else may not be sent this way.</summary>
    /// <param name="asked">Heading of the column: where it asks 是否涉密, 否 is the answer; where it asks for the 密级, 无 is.</param>
    public static bool Unclassified(string text, string asked)
    {
        var tight = HalfWidth.Tight(text).Trim('。', '.', '!', '(', ')', '（', '）', '"', '“', '”', '【', '】', '√', '☑');
        if (tight == SubmissionForm.Unclassified || Says(tight))
            return true;
        var yesOrNo = asked.Contains("是否", StringComparison.Ordinal) || asked.Contains("与否", StringComparison.Ordinal) || asked.Contains("情况", StringComparison.Ordinal);
        return yesOrNo ? YesNo.Read(text) == false : tight == "无" && asked is "密级";
    }

    /// <summary>已审核，不涉密; but neither 部分不涉密 nor 是否不涉密.</summary>
    private static bool Says(string text)
    {
        if (text is "非密" or "无密" or "无密级" or "公开" or "可公开" or "不含密")
            return true;
        if (text.Length > 20 || Array.Exists(Doubts, doubt => text.Contains(doubt, StringComparison.Ordinal)))
            return false;
        var rest = text;
        foreach (var denial in Denials)
            rest = rest.Replace(denial, "", StringComparison.Ordinal);
        return rest.Length < text.Length && !rest.Contains('密', StringComparison.Ordinal);
    }
}
