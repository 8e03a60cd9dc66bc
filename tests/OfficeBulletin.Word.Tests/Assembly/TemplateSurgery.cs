using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeBulletin.Word.Tests.Assembly;

/// <summary>What editors and other programs do to a template.</summary>
internal static class TemplateSurgery
{
    public static byte[] Settings(byte[] template, Action<Settings> change) => Change(template, main => change(main.DocumentSettingsPart!.Settings));

    public static byte[] Change(byte[] template, Action<MainDocumentPart> change)
    {
        using var file = new MemoryStream();
        file.Write(template);
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
            change(document.MainDocumentPart!);
        return file.ToArray();
    }
}
