using System.IO.Compression;
using System.Xml.Linq;

namespace OfficeBulletin.Word.Tests.Importing;

/// <summary>
/// What a reader sees of a Word file's body, found without any of the importer's code: every w:t and m:t that is not deleted, hidden, a field's code, a reading above
/// a character or the second copy of a drawing. Texts of text boxes are kept apart, as their place moves.
/// </summary>
internal sealed class SourceInk
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace V = "urn:schemas-microsoft-com:vml";

    /// <summary>Stands for a symbol, whatever it is shown as.</summary>
    public const char AnyCharacter = '\uE000';

    private readonly Stack<bool> fields = new();

    public SourceInk(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var main = Xml(zip, "_rels/.rels").Elements().Single(reference => ((string)reference.Attribute("Type")!).EndsWith("/officeDocument", StringComparison.Ordinal));
        Visit(Xml(zip, ((string)main.Attribute("Target")!).TrimStart('/')).Element(W + "body")!, inBox: false);
    }

    /// <summary>A part in the namespaces of the transitional edition.</summary>
    private static XElement Xml(ZipArchive zip, string part)
    {
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return XElement.Parse(reader.ReadToEnd()
            .Replace("http://purl.oclc.org/ooxml/wordprocessingml/main", W.NamespaceName, StringComparison.Ordinal)
            .Replace("http://purl.oclc.org/ooxml/drawingml/main", A.NamespaceName, StringComparison.Ordinal)
            .Replace("http://purl.oclc.org/ooxml/officeDocument/math", M.NamespaceName, StringComparison.Ordinal));
    }

    public List<string> Texts { get; } = [];

    /// <summary>One text a box.</summary>
    public List<string> BoxTexts { get; } = [];

    public int Pictures { get; private set; }

    public int Notes { get; private set; }

    private void Visit(XElement parent, bool inBox)
    {
        foreach (var element in parent.Elements())
        {
            if (IsUnseen(element))
                continue;
            if (element.Name == W + "fldChar")
                Mark((string?)element.Attribute(W + "fldCharType"));
            else if (element.Name == W + "t" || element.Name == M + "t")
                Take(element.Value, inBox);
            else if (element.Name == W + "noBreakHyphen" || element.Name == W + "sym")
                Take(element.Name == W + "sym" ? $"{AnyCharacter}" : "-", inBox);
            else if (element.Name == A + "blip" || element.Name == V + "imagedata")
                Pictures++;
            else if (element.Name == W + "footnoteReference" || element.Name == W + "endnoteReference")
                Notes++;
            if (element.Name == W + "txbxContent" && !inBox)
                BoxTexts.Add("");
            Visit(element, inBox || element.Name == W + "txbxContent");
        }
    }

    private void Take(string text, bool inBox)
    {
        var ink = Ink(text);
        if (ink.Length == 0 || fields.Contains(true))
            return;
        if (inBox)
            BoxTexts[^1] += ink;
        else
            Texts.Add(ink);
    }

    /// <summary>Keeps for every open field whether it is still in its code.</summary>
    private void Mark(string? type)
    {
        if (type == "begin")
            fields.Push(true);
        else if (fields.TryPop(out _) && type == "separate")
            fields.Push(false);
    }

    private static bool IsUnseen(XElement element) =>
        element.Name == W + "del" || element.Name == W + "moveFrom" || element.Name == W + "object" || element.Name == W + "rt"
        || (element.Name == Mc + "Fallback" && element.Parent!.Elements(Mc + "Choice").Any())
        || (element.Name == W + "r" && element.Element(W + "rPr")?.Element(W + "vanish") is not null && !element.Elements(W + "fldChar").Any())
        || (element.Name == W + "t" && element.Parent!.Element(W + "footnoteReference")?.Attribute(W + "customMarkFollows") is not null)
        || element.Element(W + "trPr")?.Element(W + "del") is not null;

    /// <summary>A text without blanks and invisible characters.</summary>
    public static string Ink(string text) => string.Concat(Text.InvisibleCharacters.Remove(text, new List<int>()).Where(character => !char.IsWhiteSpace(character)));
}
