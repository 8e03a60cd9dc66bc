using System.Globalization;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>What a Word document holds beside an issue's text: each kind is named once, with its number and the first place's text.</summary>
internal sealed class ReadingLog(string file)
{
    private const int QuoteLength = 40;

    private readonly Dictionary<(Remark Remark, string? Detail), (int Count, string? Quote)> seen = [];

    public void Add(Remark remark, string? quote = null, string? detail = null)
    {
        var (count, first) = seen.GetValueOrDefault((remark, detail));
        seen[(remark, detail)] = (count + 1, first ?? quote);
    }

    /// <summary>Names an element that is not read, unless it carries nothing for the reader's eye.</summary>
    public void AddUnknown(Node node)
    {
        if (!SilentMarkup.Contains(node.Name))
            Add(Remark.ElementUnknown, detail: node.Name.TrimStart('?'));
    }

    /// <summary>One finding a kind, in the order of first sight.</summary>
    public IEnumerable<Finding> Findings() => seen.Select(entry => Finding(entry.Key.Remark, entry.Key.Detail, entry.Value.Count, entry.Value.Quote));

    private Finding Finding(Remark remark, string? detail, int count, string? quote)
    {
        var (rule, name, level, sentence) = remark switch
        {
            Remark.TrackedChange => ("R40", "read.tracked-changes", FindingLevel.Info, "文档里有修订，已按全部接受读取，请先在 Word 里接受或拒绝修订"),
            Remark.HiddenText => ("R41", "read.hidden-text", FindingLevel.Info, "隐藏文字没有读入，如要保留请取消隐藏"),
            Remark.Comment => ("R42", "read.comments", FindingLevel.Info, "批注没有读入，请在 Word 里处理"),
            Remark.PictureMissing => ("R43", "read.picture-missing", FindingLevel.Warning, "图片没有存在文档里，没有读入，请重新插入图片"),
            Remark.ObjectUnknown => ("R44", "read.object-unknown", FindingLevel.Warning, "图表、图形或嵌入的对象没有读入，请改成图片或文字"),
            Remark.ElementUnknown => ("R45", "read.element-unknown", FindingLevel.Info, $"不认识的内容 {detail} 没有读入，请在 Word 里核对"),
            Remark.Endnote => ("R46", "read.endnote", FindingLevel.Info, "尾注已按脚注读取，请核对"),
            Remark.PictureInCell => ("R47", "read.picture-in-cell", FindingLevel.Info, "表格里的图片已移到表格之后，请核对"),
            Remark.NestedTable => ("R48", "read.nested-table", FindingLevel.Info, "表格里的表格已按文字读入所在的格，请核对"),
            Remark.RepeatedText => ("R49", "read.repeated-text", FindingLevel.Info, "LibreOffice 把内容控件里的文字重复写了几遍，只读入了一遍，请在文档里删去重复的文字"),
            _ => ("R50", "read.formula", FindingLevel.Warning, "公式只读入了文字，请核对"),
        };
        var times = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"（共{count}处）");
        return new Finding(rule, name, level, Place.InFile(file), $"{sentence}{times}。", quote?[..Math.Min(quote.Length, QuoteLength)]);
    }
}

/// <summary>Kinds of things in a Word document that an issue's text has no place for.</summary>
internal enum Remark
{
    TrackedChange,
    HiddenText,
    Comment,
    PictureMissing,
    ObjectUnknown,
    ElementUnknown,
    Endnote,
    PictureInCell,
    NestedTable,
    RepeatedText,
    Formula,
}
