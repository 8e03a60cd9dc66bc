using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Text boxes (文本框): their blocks stand after the paragraph they are anchored in, and each is named.</summary>
internal static class TextBoxes
{
    public static void Read(Node content, Story story, ParagraphBuilder paragraph)
    {
        var blocks = story.TextBox(content);
        paragraph.Follow(blocks);
        if (blocks.Count > 0)
            story.Findings.Add(ImportRules.TextBoxes, blocks.OfType<DraftParagraph>().FirstOrDefault()?.Text);
    }
}
