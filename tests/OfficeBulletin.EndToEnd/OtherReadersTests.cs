using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace OfficeBulletin.EndToEnd;

/// <summary>The sample issue as other programs read it: the same texts in the same order.</summary>
public class OtherReadersTests
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [FactNeeds("pandoc")]
    public void Pandoc_reads_the_same_texts()
    {
        using var work = new Workplace();
        var file = Assemble(work);
        using var read = JsonDocument.Parse(Tool.Run("pandoc", "-t", "json", file));
        var text = new StringBuilder();
        Strings(read.RootElement.GetProperty("blocks"), text);
        Assert.Equal(Texts(file), Squeezed(text.ToString()));
    }

    [FactNeeds("/usr/bin/python3", FactNeedsAttribute.PythonDocx)]
    public void Python_docx_reads_the_same_texts()
    {
        using var work = new Workplace();
        var file = Assemble(work);
        const string Script = "import sys, docx; print(''.join(t.text or '' for t in docx.Document(sys.argv[1]).element.body.iter('{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t')))";
        Assert.Equal(Texts(file), Squeezed(Tool.Run("/usr/bin/python3", "-X", "utf8", "-c", Script, file)));
    }

    [FactNeeds("soffice")]
    public void LibreOffice_saves_the_same_texts()
    {
        using var work = new Workplace();
        var file = Assemble(work);
        Tool.Run("soffice", $"-env:UserInstallation=file://{work.At("profile")}", "--headless", "--convert-to", "docx", "--outdir", work.At("saved"), file);
        Assert.Equal(Texts(file), Texts(Path.Combine(work.At("saved"), "issue.docx")));
    }

    private static string Assemble(Workplace work)
    {
        var file = work.At("issue.docx");
        var ended = Bulletin.Run("assemble", Path.Combine(AppContext.BaseDirectory, "samples", "issue"), "-o", file);
        Assert.True(ended.Code == 0, ended.Messages);
        return file;
    }

    private static string Texts(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return Squeezed(string.Concat(XDocument.Load(part).Descendants(Word + "t").Select(text => text.Value)));
    }

    /// <summary>Pandoc's words in order; its notes stand elsewhere and are left out.</summary>
    private static void Strings(JsonElement element, StringBuilder text)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in element.EnumerateArray())
                Strings(inner, text);
        }
        else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("t", out var kind) && kind.GetString() is "Str")
        {
            text.Append(element.GetProperty("c").GetString());
        }
        else if (element.ValueKind == JsonValueKind.Object && !(element.TryGetProperty("t", out kind) && kind.GetString() is "Note"))
        {
            foreach (var inner in element.EnumerateObject())
                Strings(inner.Value, text);
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
