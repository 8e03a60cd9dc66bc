using System.Globalization;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Desk.Importing;

/// <summary>What is said of older issues that are not taken in: D87–D89.</summary>
public static class ImportFindings
{
    public static Finding Again(string file) =>
        new("D87", "issue.imported-again", FindingLevel.Info, Place.InFile(file), $"“{file}”以前收过了，内容一字不差，没有再收。");

    public static Finding NumberTaken(string file, Masthead masthead) =>
        new("D88", "issue.number-taken", FindingLevel.Error, new Place { Part = "masthead", File = file }, $"“{file}”是{Number(masthead)}，编辑台里已经有这一期，没有收；请核对期号，内容不同的请在那一期上另存一版。", Number(masthead));

    public static Finding OtherKind(string file) =>
        new("D92", "issue.import-kind", FindingLevel.Error, Place.InFile(file), $"“{file}”不是 Word 文件（.docx），也不是纯文本（.txt），没有收；请换成这两种格式。");

    public static Finding TooManyFiles(int most) =>
        new("D89", "issue.import-too-many", FindingLevel.Error, new Place(), $"一次最多收 {most} 份往期；请分几次收。");

    private static string Number(Masthead masthead)
    {
        var number = masthead is { Year: { } year, Number: { } inYear } ? string.Create(CultureInfo.InvariantCulture, $"{year}年第{inYear}期") : "";
        return masthead.CumulativeNumber is { } total ? string.Create(CultureInfo.InvariantCulture, $"{number}（总第{total}期）") : number;
    }
}
