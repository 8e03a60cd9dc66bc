namespace OfficeBulletin.Excel.Form;

/// <summary>The columns of the register's sheets.</summary>
internal static class RegisterFormColumns
{
    public static IReadOnlyList<FormColumn> Units { get; } =
    [
        new("序号", 7, "单位的次序，从 1 编起；表和名单按它排。") { Centred = true },
        new("名称", 26, "单位全称，与供稿署名一样。") { Required = true },
        new("简称", 12, "表里印的简称，例如 万州；与全称相同的空着。"),
        new("类别", 10, "处室、区县等；每一类各印一张表。") { Words = ["处室", "区县"], Centred = true },
        new("括注", 16, "表里印在名称后面括号里的话；没有的空着。"),
        new("曾用名", 28, "以前用过的或别的名称，写上年份，例如 某区史志研究室（2019—2021）；几个用分号隔开。改名不影响统计。"),
        new("组别", 10, "分组排名的写组名；不分的空着。") { Centred = true },
        new("任务", 10, "报送任务，写成 24/年 或 2/月；没有的空着。") { Format = "@", Centred = true },
        new("设立", 12, "从哪个月起有这个单位，写成 2024-03；一直有的空着。") { Format = "@", Centred = true },
        new("撤销", 12, "到哪个月为止有这个单位，写成 2024-02；还在的空着。") { Format = "@", Centred = true },
        new("承接单位", 20, "撤并以后由谁承接，写全称，几个用顿号隔开。"),
        new("计入", 24, "它的稿件算给哪个单位，写全称；从某月起才算的写上月份，例如 某处（2024-03起）。算给自己的空着。"),
    ];

    public static IReadOnlyList<FormColumn> Bulletin { get; } =
    [
        new("项目", 12, "刊名、编印单位等，照已有的各行填。") { Required = true },
        new("内容", 60, "印在刊物上的内容；几个单位用顿号隔开。"),
    ];

    public static IReadOnlyList<string> BulletinEntries { get; } = ["刊名", "编印单位", "年份", "期号", "总期号", "日期", "报", "送", "发", "责编", "电话", "邮箱"];

    public static IReadOnlyList<FormColumn> Columns { get; } =
    [
        new("栏目", 18, "栏目名，按印出来的次序写。") { Required = true },
        new("种类", 10, "稿件、短波 或 通报。") { Words = ["稿件", "短波", "通报"], Centred = true, Required = true },
        new("类别", 20, "哪些类别的稿件排进来，几个用顿号隔开；不分的空着。"),
        new("单位类别", 16, "哪些类别单位的稿件排进来，几个用顿号隔开；不分的空着。"),
    ];
}
