using OfficeBulletin.Text;

namespace OfficeBulletin.Bench.Invented;

/// <summary>The words that invented prose is drawn from.</summary>
internal static class Words
{
    public static string[] Units { get; } = Split("""
        万州区党史和地方志研究室 涪陵区党史和地方志研究室 黔江区党史和地方志研究室 渝中区委党史研究室 江津区党史和地方志研究室 合川区党史和地方志研究室 丰都县委党史研究室 石柱县党史和地方志研究室
        办公室 编纂一处 编纂二处 资料处 宣传处 巫山县党史和地方志研究室 秀山县党史和地方志研究室 城口县委党史研究室 梁平区党史和地方志研究室 大足区党史和地方志研究室 綦江区委党史研究室 南川区党史和地方志研究室
        """);

    public static string[] Verbs { get; } = Split("""
        召开 开展 编纂 出版 审定 征集 推进 部署 完成 举办 调研 走访 整理 核实 培训 评审 修订 采集 采访 刊印 验收 交流 督导 座谈 宣讲 展出 复核 抽查 上报 协调 汇总 补充 筹备 落实 总结 研究 指导 布展 校对 签订 启动 移交 保护 收集 鉴定 捐赠 拍摄 录制 撰写 讨论 发行 赠送 登记 扫描 装订 归档 查阅 摘抄 考证 勘误
        """);

    public static string[] Nouns { get; } = Split("""
        年鉴 志书 史料 初稿 口述资料 红色遗址 文物普查 编纂工作 审稿会 工作会 座谈会 培训班 图录 大事记 资料长编 档案 专题片 展览 讲座 读本 名录 家谱 村史馆 方志馆 纪念馆 旧址 简报 信息 条目 篇目 凡例 索引 彩页 卷首 章节 图片 照片 手稿 信札 碑刻 拓片 地图 沿革 人物传 编委会 供稿单位 专家组 志愿者 老党员 讲解员 宣传周 读书会 课题 论文 数据库 网站 专栏 经费 进度 质量 队伍 机制 方案 台账 清单 意见 样书 书号 合同
        """);

    public static string[] Qualities { get; } = Split("""
        进一步 基本 全面 扎实 有序 按期 认真 逐项 深入 初步 顺利 明显 充实 准确 完整 规范 及时 反复 系统 同步 分批 集中 重点 稳步 如期 统一 实地 逐字 当场 圆满 普遍 翔实 清楚 严谨 丰富 鲜活 独特 珍贵 生动 有力
        """);

    public static string[] Joints { get; } = Split("其中， 同时， 此外， 会上， 会后， 据悉， 目前， 截至目前， 下一步， 为此， 近日， 一是 二是 三是 期间， 随后， 当天， 年内， 今年以来， 经初步统计，");

    public static string[] Surnames { get; } = Split("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 袁 潘 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 万 钱 严 覃 武 戴 莫 孔 向 汤");

    /// <summary>All characters of GB/T 2312 in a fixed random order, for names, places and the many words that stand only once in a text.</summary>
    public static char[] Letters { get; } = Shuffled();

    private static char[] Shuffled()
    {
        char[] letters = [.. Enumerable.Range('\u4E00', '\u9FA5' - '\u4E00').Select(code => (char)code).Where(Gb2312.Contains)];
        new Random(2312).Shuffle(letters);
        return letters;
    }

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
