namespace OfficeBulletin.Reporting.Wording;

/// <summary>The wording that ships: it suits any ledger, whatever its channels, kinds and period.</summary>
internal static class DefaultNarrative
{
    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "{期间}，各单位共报送信息{报送}条{分项 报送}{#上年同期}，{增减 报送}{/上年同期}。",
        "{#渠道}{#转报}向{名称}转报{转报}条{分项 转报}，{#采用}被采用{采用}条{分项 采用}{/采用}{^采用}暂未采用{/采用}{/转报}{^转报}{名称}采用{采用}条{分项 采用}{/转报}"
            + "{#渠道事实 排名}，{#渠道事实 参评数}在{渠道事实 参评数}个参评单位中{/渠道事实}列第{渠道事实 排名}位{/渠道事实}；{/渠道}{^渠道}没有信息转报或被采用{/渠道}。",
        "{#批示}信息获领导批示{批示}条。{/批示}{#约稿}约稿{约稿}条，完成{约稿完成}条{#约稿逾期}，逾期{约稿逾期}条{/约稿逾期}{#约稿未交}，未交{约稿未交}条{/约稿未交}。{/约稿}",
        "{#其他事实}{名称}为{数值}，{/其他事实}。",
    ];
}
