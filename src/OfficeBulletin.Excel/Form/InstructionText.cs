using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Form;

/// <summary>The sentences of the sheet 说明.</summary>
internal static class InstructionText
{
    public const string Title = "信息报送表填写说明";

    /// <summary>What only the office can say.</summary>
    public static IReadOnlyList<string> OfficeLines { get; } = ["报送截止时间", "报送到", "编辑部联系电话"];

    public static IReadOnlyList<string> Filling { get; } =
    [
        $"在“{SubmissionForm.SheetName}”表里填，从第 2 行起，一篇稿件一行。点到哪一格，旁边就出现那一列的提示。带 * 的列必填；“正文”和“附件名”两样填一样就行。一行填到一半时，还缺的必填格显示浅黄色。",
        "表头不要改，列不要增删、不要合并单元格。可以增加、删除行，可以调整行高、列宽。工作表没有设密码。",
        "动态一般 300—500 字，经验交流、调研一般 1000—2000 字。“字数”自动计算；正文在 Word 文件里的，不计。",
        "正文较长或有图片、表格的，写成 Word 文件：一篇一个文件，存为 .docx，文件名用“单位-短标题.docx”，例如“万州区-清明祭扫.docx”，不加密码，不带宏。把文件名写进“附件名”，文件和本表放在一起发来，也可以放在旁边名为“附件”的文件夹里。",
        "图片插在 Word 文件里相应的位置，每篇不超过 5 张，每张下面另起一行写图注（何时、何地、何人、做什么）。",
        "每篇稿件都要由单位负责人审定签发后再报，并填写审签人、审签日期。撰稿人和电话请写能说清情况的人。",
        "不得报送涉密内容，也不得报送工作秘密和不宜公开的个人信息。报送前由本单位做保密审查，“密级声明”只能选“不涉密”。",
        "几个单位联合报送的，只由一个单位报一次。已经报给别处的、已经登过的，如实填写，不影响采用。",
    ];

    public static IReadOnlyList<string> Mending { get; } =
    [
        "填写有问题的，编辑部退回一份带批注的表：右上角有红色三角的格子就是要改的地方，把鼠标移上去，能看到错在哪里、怎么改。",
        "就在退回的这一份上改，改好后保存，把整份表再发来。没有问题的行已经收下，请原样留着，不会重复计算。批注删不删都可以。",
        "报过的稿件要更正的，在原来那一行上改，再发来，并在“备注”里写明“更正”。不要另起一行。",
    ];
}
