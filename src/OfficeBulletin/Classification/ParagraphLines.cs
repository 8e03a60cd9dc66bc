using System.Text;
using System.Xml;

namespace OfficeBulletin.Classification;

/// <summary>A line of a part.</summary>
/// <param name="Paragraph">Its paragraph among those with text, from 1; those in text boxes are not counted.</param>
/// <param name="InBox">True inside a text box.</param>
internal readonly record struct ParagraphLine(string Text, int Paragraph, bool InBox);

/// <summary>The paragraphs of a part of WordprocessingML or DrawingML (w:p, a:p; a comment of a sheet is one too), line by line, whatever stands round them.</summary>
internal static class ParagraphLines
{
    // No mark is longer; the rest of a long paragraph is not kept.
    private const int Kept = 256;

    public static IEnumerable<ParagraphLine> Of(XmlReader reader)
    {
        var open = new Stack<StringBuilder>();
        var (boxes, paragraph, inText) = (0, 0, false);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName is "p" or "comment":
                    if (!reader.IsEmptyElement)
                        open.Push(new StringBuilder());
                    break;
                case XmlNodeType.Element when reader.LocalName is "txbxContent" && !reader.IsEmptyElement:
                    boxes++;
                    break;
                case XmlNodeType.Element when reader.LocalName is "t":
                    inText = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.Element when reader.LocalName is "br" or "cr" or "tab":
                    if (open.TryPeek(out var broken) && broken.Length < Kept)
                        broken.Append(reader.LocalName == "tab" ? ' ' : '\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when inText:
                    if (open.TryPeek(out var text) && text.Length < Kept)
                        text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement when reader.LocalName is "t":
                    inText = false;
                    break;
                case XmlNodeType.EndElement when reader.LocalName is "txbxContent":
                    boxes--;
                    break;
                case XmlNodeType.EndElement when reader.LocalName is "p" or "comment" && open.Count > 0:
                    var read = open.Pop().ToString();
                    if (string.IsNullOrWhiteSpace(read))
                        break;
                    paragraph += boxes == 0 ? 1 : 0;
                    foreach (var line in read.Split('\n'))
                        yield return new ParagraphLine(line, paragraph, boxes > 0);
                    break;
            }
        }
    }
}
