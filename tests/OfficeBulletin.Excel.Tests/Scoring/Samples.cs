namespace OfficeBulletin.Excel.Tests.Scoring;

/// <summary>The workbooks of samples/scoring: three methods and a score card.</summary>
internal static class Samples
{
    private const string CardTitle = "信息工作评分卡（示例）";

    public static IReadOnlyDictionary<string, Action<Stream>> All { get; } = new Dictionary<string, Action<Stream>>
    {
        ["示例办法一.xlsx"] = output => ScoringTemplate.WriteRules(output, Rows(First)),
        ["示例办法二.xlsx"] = output => ScoringTemplate.WriteRules(output, Rows(Second)),
        ["示例办法三.xlsx"] = output => ScoringTemplate.WriteRules(output, Rows(Third)),
        ["示例评分卡.xlsx"] = output => ScoringTemplate.WriteCard(output, CardTitle, Rows(Card), Rows(Assessed)),
    };

    public static byte[] Written(string name)
    {
        using var stream = new MemoryStream();
        All[name](stream);
        return stream.ToArray();
    }

    /// <summary>Base points for who keeps to the monthly minimum, journals by name and level, commissions, a yearly cap.</summary>
    private const string First = """
        示例办法一 | 2024-01 | | 基础分 | | | 动态、短波 | | 区县 | 10 | 报送≥3 | 月 | | 每月按最低条数报送的
        | | | 基础分 | | | | | 处室 | 10 | 报送≥2 | 月 | |
        | | | 封顶 | | | | | | | 基础分 | 年 | 120 | 基础分一年最多 120 分
        | | | 未达标 | | | 调研 | | | -5 | 报送≥1 | 季 | | 每季至少一篇调研
        | | | 采用 | 本刊 | | | | | 5 | | | |
        | | | 采用 | 史志网 | | | | | 2 | | 月 | 20 | 网站采用每月最多计 20 分
        | | | 采用 | 区县媒体 | | | | | 1 | | | |
        | | | 采用 | 市级媒体 | | | | | 8 | | | |
        | | | 采用 | 市委办公厅信息、市政府办公厅信息 | | | | | 20 | | | |
        | | | 采用 | 市委办公厅信息、市政府办公厅信息 | | | 专期 | | 50 | | | | 一期只登这一篇
        | | | 采用 | | 国家级 | | | | 80 | | | |
        | | | 约稿完成 | | | | | | 5 | | | |
        | | | 约稿迟交 | | | | | | 1 | | | |
        | | | 约稿未交 | | | | | | -5 | | | |
        | | | 加分 | | | | | | 3 | 备注含“首发” | | |
        | | | 加分 | | | | | | 5 | 事由“交流发言” | 年 | 10 | 在“加减分”表里登记
        | | | 扣分 | | | | | | -5 | 备注含“失实” | | |
        """;

    /// <summary>Kind by level, instructions, quotas and the rate of adoption quarter by quarter; who misses two commissions has nothing.</summary>
    private const string Second = """
        示例办法二 | 2024-01 | | 基础分 | | | | | | 6 | | 年 | |
        | | | 采用 | | 区县级 | 动态、短波 | | | 4 | | | |
        | | | 采用 | | 区县级 | 经验交流、调研 | | | 8 | | | |
        | | | 采用 | | 市级 | 动态、短波 | | | 10 | | | |
        | | | 采用 | | 市级 | 经验交流、调研 | | | 20 | | | |
        | | | 采用 | | 国家级 | 动态、短波 | | | 30 | | | |
        | | | 采用 | | 国家级 | 经验交流、调研 | | | 50 | | | |
        | | | 采用 | | 区县级、市级、国家级 | 其他 | | | 2 | | | |
        | | | 多渠道 | | | | | | | 最高 | | | 一篇稿件只计最高的一个渠道
        | | | 批示 | | 区县级 | | | | 10 | | | |
        | | | 批示 | | 市级 | | | | 20 | | | |
        | | | 批示 | | 国家级 | | | | 40 | | | |
        | | | 缺报 | | | | | 区县 | -1 | 报送≥3 | 季 | |
        | | | 缺报 | | | | | 处室 | -1 | 报送≥5 | 季 | |
        | | | 采用率低于 | | | | | | -1 | 30% | 季 | |
        | | | 约稿迟交 | | | | | | -1 | | | |
        | | | 约稿未交 | | | | | | -3 | | | |
        | | | 清零 | | | | | | | 约稿未交≥2 | 年 | | 一年两次约稿不交，当年不计分
        | | | 扣分 | | | | | | -2 | 备注含“严重差错” | | |
        """;

    /// <summary>A sum for fifteen items, items by themselves and in digests, research twice; since 2025 shares for joint items, a cap for one item, conversion into the annual target.</summary>
    private const string Third = """
        示例办法三 | 2024-01 | 2024-12 | 基础分 | | | | | | 50 | 报送≥15 | 年 | |
        | | | 采用 | | | | 单篇 | | 5 | | | |
        | | | 采用 | | | | 综合、部分 | | 3 | | | | 综合采用的，每个单位 3 分
        | | | 采用 | | | | | | 5 | | | |
        | | | 倍数 | | | 调研 | | | 2 | | | | 调研加倍
        | | | 联合报送 | | | | 综合、部分 | | | 各计一次 | | |
        | | | 多渠道 | | | | | | | 累计 | | |
        示例办法三（修订） | 2025-01 | | 基础分 | | | | | | 30 | 报送≥10 | 年 | | 分两档
        | | | 基础分 | | | | | | 50 | 报送≥15 | 年 | |
        | | | 采用 | | 国家级 | | | | 15 | | | |
        | | | 采用 | | | | | | 6 | | | |
        | | | 采用 | | | | 综合、部分 | | 3 | | | |
        | | | 采用 | | 国家级 | | 综合、部分 | | 8 | | | |
        | | | 倍数 | | | 调研 | | | 2 | | | |
        | | | 联合报送 | | | | | | | 均分 | | | 联合报送的平均分
        | | | 封顶 | | | | | | | 采用 | 篇 | 30 | 一篇稿件最多 30 分
        | | | 折算 | | | | | | 5% | | 年 | 5 | 折算成目标考核分，最多 5 分
        | | | 封底 | | | | | | 0 | | 年 | | 扣完为止
        """;

    private const string Card = """
        1 | 报送数量 | 计数 | 报送 | | 0.5 | 1 | 12 | 都 | | 报一条得 0.5 分
        2 | 调研报送 | 计数 | 报送 | 调研 | 2 | 1 | 8 | 都 | | 调研类另计
        3 | 采用数量 | 计数 | 采用 | | 1 | 1 | 15 | 都 | | 一篇计一次，不论几个渠道
        4 | 本刊采用 | 计数 | 采用·本刊 | | 1 | 1 | 8 | 都 | |
        5 | 市委办公厅采用 | 计数 | 采用·市委办公厅信息 | | 3 | 1 | 12 | 都 | |
        6 | 市政府办公厅采用 | 计数 | 采用·市政府办公厅信息 | | 3 | 1 | 12 | 都 | |
        7 | 国家级采用 | 计数 | 采用·国家级 | | 8 | 1 | 16 | 都 | |
        8 | 网站采用 | 计数 | 采用·史志网 | | 0.2 | 1 | 4 | 都 | |
        9 | 转报数量 | 计数 | 转报 | | 0.2 | 1 | 4 | 单位 | | 编辑部向外推荐的
        10 | 采用率 | 计数 | 采用率 | | 10 | 1 | 10 | 单位 | | 采用率 100% 得 10 分
        11 | 领导批示 | 计数 | 批示 | | 5 | 1 | 10 | 都 | |
        12 | 约稿按时 | 计数 | 约稿完成 | | 1 | 1 | 6 | 都 | |
        13 | 约稿完成率 | 计数 | 约稿完成率 | | 5 | 1 | 5 | 单位 | |
        14 | 迟交 | 计数 | 迟交 | | -1 | 1 | 5 | 都 | | 迟交一次减 1 分，最多减 5 分
        15 | 约稿未交 | 计数 | 未交 | | -2 | 1 | 6 | 都 | |
        16 | 任务完成 | 计数 | 按任务完成率 | | 10 | 1 | 10 | 单位 | | 按名册里的任务，完成 100% 得 10 分
        17 | 选题价值 | 评定 | | | | 1 | 10 | 都 | 平均 | 每月由编辑部评定，下同
        18 | 文字质量 | 评定 | | | | 1 | 10 | 都 | 平均 | 返工少、差错少
        19 | 数据准确 | 评定 | | | | 0.5 | 10 | 都 | 平均 | 数字有出处、前后一致
        20 | 报送时效 | 评定 | | | | 0.5 | 10 | 都 | 平均 | 事情发生后多久报来
        21 | 审签手续 | 评定 | | | | 0.5 | 10 | 单位 | 平均 | 审签、保密审查齐全
        22 | 协作配合 | 评定 | | | | 0.5 | 10 | 单位 | 平均 | 补充材料、核对清样是否及时
        """;

    private const string Assessed = """
        2025-01 | 万州区史志研究室 | 选题价值 | 8.5 | 龙秋实 |
        2025-01 | 万州区史志研究室 | 文字质量 | 9 | 龙秋实 |
        2025-01 | 黔江区史志研究室 | 选题价值 | 7 | 龙秋实 |
        2025-02 | 万州区史志研究室 | 审签手续 | 10 | 覃立言 |
        """;

    private static IEnumerable<IReadOnlyList<string>> Rows(string text) => text.Split('\n').Select(line => (IReadOnlyList<string>)[.. line.Split('|').Select(cell => cell.Trim())]);
}
