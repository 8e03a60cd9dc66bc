using System.Text.RegularExpressions;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>Words for kinds of units, and which of them mean the same kind: 室机关 and 处室, 区县 and 县区.</summary>
internal static partial class KindWords
{
    private static readonly string[][] Alike =
    [
        ["处室", "机关各处室", "机关处室", "室机关", "机关", "科室", "股室"],
        ["区县", "县区", "区市县", "县市区", "县（市、区）", "区县(自治县)", "市县区", "地市", "市州", "县市", "市县"],
        ["镇街", "街镇", "乡镇", "镇乡", "街道", "乡镇街道", "镇街道"],
        ["部门", "市级部门", "市直部门", "市直单位", "区级部门", "区直部门", "区直单位", "县级部门", "县直部门", "县直单位", "直属单位", "直属部门", "市级单位"],
        ["学校", "院校", "高校", "院系", "中小学"],
        ["企业", "公司", "国企"],
        ["支部", "党支部"],
    ];

    public static IEnumerable<string> All => Alike.SelectMany(words => words).Where(word => word != "部门");

    /// <summary>The word that stands for all of its kind; the word itself when it is none of these.</summary>
    public static string KindOf(string word) => Array.Find(Alike, words => words.Contains(word, StringComparer.Ordinal)) is { } words ? words[0] : word;

    /// <summary>The kinds that a text speaks of.</summary>
    public static IReadOnlySet<string> In(string text) => Spoken().Matches(text).Select(match => KindOf(match.Value)).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("区市县|县市区|市县区|区县|县区|地市|市州|县市|市县|处室|室机关|机关|科室|股室|镇街|街镇|乡镇|镇乡|街道|[市区县](级|直)(部门|单位)|直属(单位|部门)|学校|院校|高校|院系|中小学|企业|公司|国企|支部", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spoken();
}
