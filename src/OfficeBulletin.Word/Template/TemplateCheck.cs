using System.Xml.Linq;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Template;

/// <summary>Names everything a template lacks, at once, in words an editor understands.</summary>
public static class TemplateCheck
{
    /// <summary>K-rules: missing slots and styles, slots that stand where they cannot be filled, missing page numbers.</summary>
    public static IReadOnlyList<Finding> Check(GatedPackage package, string file) => Faults(package, file, out _, out _);

    internal static List<Finding> Faults(GatedPackage package, string file, out XDocument? document, out StyleSheet? styles)
    {
        var found = new List<Finding>();
        document = Xml.Load(package.Bytes(package.MainPart)!.Value);
        styles = null;
        if (document.Root?.Name != W.Name("document") || document.Root.Element(W.Name("body")) is not { } body)
        {
            document = null;
            found.Add(Fault("K05", "template.not-a-document", FindingLevel.Error, file, null, "这个文件里没有 Word 正文，不能作模板，请用“bulletin template new”重新生成一份再改样式。"));
            return found;
        }
        Slots(body, file, found);
        if (package.Target(package.MainPart, RelationshipTypes.Styles) is { } part)
        {
            styles = new StyleSheet(Xml.Load(package.Bytes(part)!.Value));
            Styles(styles, file, found);
        }
        else
        {
            found.Add(Fault("K02", "template.style-missing", FindingLevel.Error, file, null, "模板里没有样式表，请用“bulletin template new”重新生成一份再改样式。"));
        }
        PageNumbers(package, body, file, found);
        return found;
    }

    private static void Slots(XElement body, string file, List<Finding> found)
    {
        var controls = body.Descendants(W.Name("sdt")).ToLookup(control => W.Val(control.Element(W.Name("sdtPr"))?.Element(W.Name("tag"))) ?? "", StringComparer.Ordinal);
        foreach (var (tag, use, indispensable) in SlotNames.All)
        {
            if (!controls.Contains(tag))
            {
                var message = indispensable
                    ? $"模板缺少“{use}”的内容控件，请插入一个内容控件，标记写“{tag}”。"
                    : $"模板没有“{use}”的内容控件（标记“{tag}”），期刊有这一项时会印不出来；需要就补上。";
                found.Add(Fault("K01", "template.slot-missing", indispensable ? FindingLevel.Error : FindingLevel.Warning, file, tag, message));
            }
            else if (tag is SlotNames.Contents or SlotNames.Body && (controls[tag].Count() > 1 || controls[tag].First().Parent != body))
            {
                found.Add(Fault("K03", "template.slot-misplaced", FindingLevel.Error, file, tag, $"“{use}”的内容控件（标记“{tag}”）要单独成段、只有一个，不能放在表格、文本框或别的控件里，请移出来。"));
            }
        }
    }

    private static void Styles(StyleSheet styles, string file, List<Finding> found)
    {
        foreach (var (name, use) in StyleNames.Required)
        {
            if (!styles.Has(name))
                found.Add(Fault("K02", "template.style-missing", FindingLevel.Error, file, null, $"模板缺少样式“{name}”（{use}），请在“样式”里新建同名样式。", name));
        }
    }

    private static void PageNumbers(GatedPackage package, XElement body, string file, List<Finding> found)
    {
        var section = body.Element(W.Name("sectPr"));
        foreach (var (type, use) in (ReadOnlySpan<(string, string)>)[("default", "奇数页"), ("even", "偶数页")])
        {
            var id = section?.Elements(W.Name("footerReference")).FirstOrDefault(reference => reference.Attribute(W.Name("type"))?.Value == type)?.Attribute(XName.Get("id", W.Relationships))?.Value;
            var part = package.Relationships(package.MainPart).FirstOrDefault(relationship => relationship.Id == id && id is not null)?.Target;
            if (part is null || package.Bytes(part) is not { } bytes || !Xml.Load(bytes).Descendants(W.Name("instrText")).Any(code => code.Value.Contains("PAGE", StringComparison.Ordinal)))
                found.Add(Fault("K04", "template.page-number-missing", FindingLevel.Warning, file, null, $"模板的{use}页脚没有页码，请在页脚里插入“— 页码 —”，并勾选“奇偶页不同”。"));
        }
    }

    private static Finding Fault(string rule, string name, FindingLevel level, string file, string? slot, string message, string? quote = null) =>
        new(rule, name, level, new Place { Part = "template", File = file, Slot = slot }, message, quote);
}
