using OfficeBulletin.Submissions;

namespace OfficeBulletin.Adoptions;

/// <summary>Recognises headings of the ledger's columns however people write them; words that submissions use for the same thing serve as well.</summary>
public static class LedgerHeadings
{
    private const int Submitted = 100;

    private static readonly string[] Dates =
    [
        LedgerForm.Date, "报送日期", "报送时间", "时间", "收稿日期", "收稿时间", "收到日期", "收到时间", "来稿日期", "来稿时间", "收件日期", "收件时间", "上报日期", "上报时间", "供稿日期", "供稿时间", "投稿日期", "投稿时间",
        "接收日期", "接收时间", "登记日期", "登记时间", "报稿日期", "报稿时间", "年月日",
    ];

    private static readonly string[] Instructions =
    [
        LedgerForm.Instruction, "领导批示", "批示情况", "领导批示情况", "批示级别", "批示层级", "批示领导", "获批示", "获批示情况", "获领导批示", "是否批示", "是否获批示", "批示件",
    ];

    private static readonly string[] Commissions = [LedgerForm.Commission, "约稿完成情况", "约稿任务", "约稿结果", "约稿完成", "约稿状态"];

    /// <summary>What the heading says, and how well: 0 for the ledger's own word, more for words further off; of two columns for one thing the better is used. Null for a heading that is none of the ledger's.</summary>
    public static (LedgerField Field, int Strength)? Find(string heading)
    {
        var bare = SubmissionHeadings.Bare(heading);
        return Own(bare, Dates, LedgerField.Date) ?? Own(bare, Instructions, LedgerField.Instruction) ?? Own(bare, Commissions, LedgerField.Commission)
            ?? (SubmissionHeadings.Find(heading) is { } field && Of(field) is { } known ? (known, Strength(heading, known)) : null);
    }

    private static (LedgerField, int)? Own(string bare, string[] words, LedgerField field) => Array.IndexOf(words, bare) is var index and >= 0 ? (field, index) : null;

    private static int Strength(string heading, LedgerField field) => SubmissionHeadings.Strength(heading) is var strength && field is LedgerField.Date or LedgerField.Commission ? Math.Min(strength, int.MaxValue - Submitted) + Submitted : strength;

    private static LedgerField? Of(SubmissionField field) => field switch
    {
        SubmissionField.Number => LedgerField.Number,
        SubmissionField.Units => LedgerField.Units,
        SubmissionField.Title => LedgerField.Title,
        SubmissionField.Category => LedgerField.Category,
        SubmissionField.EventDate => LedgerField.Date,
        SubmissionField.Author => LedgerField.Author,
        SubmissionField.Commission => LedgerField.Commission,
        SubmissionField.Note => LedgerField.Note,
        _ => null,
    };
}
