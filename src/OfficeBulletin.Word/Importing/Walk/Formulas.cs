using OfficeBulletin.Issues;
using OfficeBulletin.Word.Importing.Parts;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Formulas (m:oMath, ISO/IEC 29500-1 22.1): their text in order, raised and lowered parts kept so; each formula is named.</summary>
internal static class Formulas
{
    public static void Read(Node formula, ParagraphBuilder paragraph, ImportFindings findings)
    {
        findings.Add(ImportRules.Formulas, formula.TextOf("m:t"));
        Visit(formula, Emphasis.None, paragraph, findings);
    }

    private static void Visit(Node node, Emphasis emphasis, ParagraphBuilder paragraph, ImportFindings findings)
    {
        foreach (var child in node.Children)
        {
            switch (child.Name)
            {
                case "m:t" or "w:t":
                    paragraph.Append(VisibleText.Of(child.Text, null, findings), emphasis, paragraph.Style);
                    break;
                case "w:br" or "w:cr":
                    paragraph.Append("\n", emphasis, paragraph.Style);
                    break;
                case "m:sup" when node.Name is "m:sSup" or "m:sSubSup" or "m:sPre":
                    Visit(child, Emphasis.Superscript, paragraph, findings);
                    break;
                case "m:sub" when node.Name is "m:sSub" or "m:sSubSup" or "m:sPre":
                    Visit(child, Emphasis.Subscript, paragraph, findings);
                    break;
                case "w:del" or "w:moveFrom":
                    break;
                default:
                    Visit(child, emphasis, paragraph, findings);
                    break;
            }
        }
    }
}
