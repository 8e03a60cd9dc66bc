namespace OfficeBulletin.Submissions;

/// <summary>The declaration that an item is not classified (密级声明).</summary>
public static class Declaration
{
    /// <summary>True when it says so; anything else may not be sent this way.</summary>
    /// <param name="asked">Heading of the column: where it asks 是否涉密, 否 is the answer; where it asks for the 密级, 无 is.</param>
    public static bool Unclassified(string text, string asked)
    {
        var tight = HalfWidth.Tight(text).Trim('。', '.', '!', '(', ')', '（', '）', '"', '“', '”', '【', '】', '√', '☑');
        return tight switch
        {
            "不涉密" or "非涉密" or "未涉密" or "无涉密" or "不含涉密" or "非密" or "无密" or "无密级" or "不涉及秘密" or "不涉及国家秘密" or "不涉及涉密" or "未涉及国家秘密" or "不涉密信息" or "非涉密信息" or "不涉密稿件"
                or "本件不涉密" or "本稿不涉密" or "该稿不涉密" or "内容不涉密" or "稿件不涉密" or "均不涉密" or "经审查不涉密" or "已审查不涉密" or "经审核不涉密" or "已审核不涉密" or "不涉密不敏感" or "不涉密、不敏感" or "不涉密,不敏感"
                or "不涉及国家秘密和工作秘密" or "公开" or "可公开" or "不涉密可公开" or "不涉密,可公开" => true,
            _ => asked.Contains("是否", StringComparison.Ordinal) || asked.Contains("与否", StringComparison.Ordinal) || asked.Contains("情况", StringComparison.Ordinal)
                ? !asked.Contains("不涉密", StringComparison.Ordinal) && YesNo.Read(text) == false
                : tight == "无" && asked is "密级",
        };
    }
}
