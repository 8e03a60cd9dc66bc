using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>What each 项目 means, for the sheet 说明.</summary>
internal static class RuleHelp
{
    public static string Of(RuleItem item) => item switch
    {
        RuleItem.Submitted => "每报送一条得多少分。",
        RuleItem.Adopted => "每被一个渠道采用一次得多少分。可以按渠道、级别、类别、方式（单篇、综合、部分、专期……，没有写的算单篇）、单位组分别写。",
        RuleItem.Instruction => "每有一条领导批示得多少分，级别写领导的级别，与台账“批示”一列相同。",
        RuleItem.CommissionDone => "约稿按时完成，每次得多少分。",
        RuleItem.CommissionLate => "约稿迟交，每次得（扣）多少分。",
        RuleItem.CommissionMissed => "约稿没有交，每次得（扣）多少分。",
        RuleItem.Bonus => "条件写 备注含“首发” 的，台账备注里有这两个字就加；写 事由“交流发言” 的，在“加减分”表里登记一次加一次。",
        RuleItem.Penalty => "同加分，分值写负数。",
        RuleItem.Base => "每月（周、季、年）给的固定分。写了条件（报送≥8）的，达到才给；同样的条件写几档的，按达到的最高一档。",
        RuleItem.BelowTarget => "到周期末没有达到条件的，扣多少分。",
        RuleItem.Shortage => "到周期末每少报一条扣多少分；条件写 报送≥8 或 采用≥2，空着按名册里的任务。",
        RuleItem.Surplus => "每多报一条加多少分，条件同缺报。",
        RuleItem.LowRate => "到周期末采用率低于条件（30%）的，扣多少分；没有报送的不看采用率。",
        RuleItem.Factor => "采用的得分乘以分值，例如调研乘以 2。",
        RuleItem.Cap => "一个周期最多得（扣）多少分，周期写 篇 的是一篇稿件最多得多少分。条件写要封顶的项目，空着是全部得分。",
        RuleItem.Conversion => "全部得分乘以分值（5%），折算成目标考核分，上限是最多折算多少分。",
        RuleItem.Floor => "全部得分最低到分值为止，例如扣完为止写 0。",
        RuleItem.Void => "条件（约稿未交≥2）成立的，这个周期的得分全部清零。",
        RuleItem.Joint => "几个单位联合报送怎么计：条件写 各计一次、均分 或 第一单位。没有这一行按“口径”表。",
        _ => "一篇稿件几个渠道采用怎么计：条件写 累计 或 最高。没有这一行按“口径”表。",
    };
}
