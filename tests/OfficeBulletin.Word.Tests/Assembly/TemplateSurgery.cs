using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeBulletin.Word.Tests.Assembly;

/// <summary>What editors and other programs do to a template.</summary>
internal static class TemplateSurgery
{
    public static byte[] Settings(byte[] template, Action<Settings> change) => Change(template, main => change(main.DocumentSettingsPart!.Settings));

    /// <summary>Puts a control round the paragraph it is alone in, as Word does on saving.</summary>
    public static void Hoist(MainDocumentPart main, string tag)
    {
        var inline = main.Document.Descendants<SdtRun>().Single(control => control.SdtProperties!.GetFirstChild<Tag>()!.Val! == tag);
        var line = inline.Ancestors<Paragraph>().First();
        var block = new SdtBlock(inline.SdtProperties!.CloneNode(deep: true));
        line.InsertBeforeSelf(block);
        line.Remove();
        foreach (var run in inline.SdtContentRun!.ChildElements.ToList())
        {
            run.Remove();
            inline.InsertBeforeSelf(run);
        }
        inline.Remove();
        block.Append(new SdtContentBlock(line));
    }

    public static byte[] Change(byte[] template, Action<MainDocumentPart> change)
    {
        using var file = new MemoryStream();
        file.Write(template);
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
            change(document.MainDocumentPart!);
        return file.ToArray();
    }
}
