namespace OfficeBulletin.Tallies;

/// <summary>What a table of the notice looks like (表格): its words, and what it prints for nothing.</summary>
/// <param name="Kind">The kind of units it is for (处室, 区县); null for units without one.</param>
/// <param name="Caption">表题; {期间} stands for the period.</param>
/// <param name="NameHeader">Heading of the first column.</param>
/// <param name="SubmittedHeader">Heading of what was sent.</param>
/// <param name="AdoptedHeader">Heading of a channel's column; {渠道} stands for the channel.</param>
public sealed record NoticeForm(string? Kind, string Caption, string NameHeader, string SubmittedHeader = "报送数量（条）", string AdoptedHeader = "{渠道}采用（条）")
{
    /// <summary>报送为零.</summary>
    public ZeroPrint SubmittedZero { get; init; } = ZeroPrint.Zero;

    /// <summary>采用为零.</summary>
    public ZeroPrint AdoptedZero { get; init; } = ZeroPrint.Blank;

    /// <summary>合计为零.</summary>
    public ZeroPrint TotalZero { get; init; } = ZeroPrint.Zero;

    /// <summary>First cell of the total row (合计).</summary>
    public string Total { get; init; } = "合计";

    /// <summary>
    /// The form of a kind that the office has written none for. Offices (处室) that sent nothing are left blank throughout, other units print 0 for what they sent, as the yearly notice does.
    /// </summary>
    public static NoticeForm Of(string? kind)
    {
        var form = new NoticeForm(kind, $"{{期间}}{(kind is "处室" ? "各处室" : kind ?? "各单位")}信息报送及采用情况", $"{kind ?? "单位"}名称");
        return kind is "处室" ? form with { SubmittedZero = ZeroPrint.Blank } : form;
    }
}
