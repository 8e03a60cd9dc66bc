namespace OfficeBulletin.Submissions;

/// <summary>Yes or no as cells say it: 是/否, 有/无, √/×, Y/N, TRUE/FALSE, 1/0.</summary>
public static class YesNo
{
    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create("，,；;（(。");

    /// <summary>Null when the text says neither.</summary>
    public static bool? Read(string text) => HalfWidth.Tight(text).TrimEnd('。', '.').ToUpperInvariant() switch
    {
        "是" or "是的" or "有" or "√" or "✓" or "✔" or "☑" or "V" or "Y" or "YES" or "TRUE" or "1" or "对" => true,
        "否" or "不是" or "非" or "无" or "没有" or "×" or "✗" or "✘" or "X" or "N" or "NO" or "FALSE" or "0" or "不" => false,
        _ => null,
    };

    /// <summary>The same where a reason may follow: 否，已在华龙网刊发.</summary>
    public static bool? ReadFirst(string text) => Read(text) ?? (text.AsSpan().IndexOfAny(Stops) is var end and > 0 ? Read(text[..end]) : null);

    /// <summary>True for what is written into a cell so that it is not blank: 无, —, /, 暂无.</summary>
    public static bool SaysNothing(string text) => HalfWidth.Tight(text) is "" or "无" or "暂无" or "没有" or "/" or "\\" or "-" or "--" or "---" or "—" or "——" or "–" or "－" or "〇" or "N/A" or "n/a" or "无。" or "空";
}
