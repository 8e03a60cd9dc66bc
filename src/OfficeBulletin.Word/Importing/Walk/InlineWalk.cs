using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Walks what stands inside a paragraph: runs and what wraps them.</summary>
internal sealed class InlineWalk(Story story, ParagraphBuilder paragraph)
{
    private readonly RunReader runs = new(story, paragraph);

    public void Read(Node container)
    {
        foreach (var inline in container.Children)
        {
            switch (inline.Name)
            {
                case "w:r":
                    runs.Read(inline);
                    break;
                case "w:hyperlink":
                    NameAddress(inline);
                    story.Links++;
                    Read(inline);
                    story.Links--;
                    break;
                case "w:ins" or "w:moveTo" or "w14:conflictIns":
                    TrackedChanges.NameInsertion(inline, story.Source);
                    Read(inline);
                    break;
                case "w:del" or "w:moveFrom" or "w14:conflictDel":
                    TrackedChanges.NameDeletion(inline, story.Source);
                    break;
                case "w:sdt":
                    ContentControls.NamePlaceholder(inline, story.Findings);
                    Read(inline);
                    break;
                case "w:sdtContent" or "w:customXml" or "w:smartTag" or "w:dir" or "w:bdo" or "w:rubyBase":
                    Read(inline);
                    break;
                case "w:fldSimple":
                    Fields.Name(inline["w:instr"] ?? "", story.Findings);
                    Read(inline);
                    break;
                case "m:oMath" or "m:oMathPara":
                    Formulas.Read(inline, paragraph, story.Findings);
                    break;
                default:
                    Other(inline);
                    break;
            }
        }
    }

    private void NameAddress(Node link)
    {
        if (story.Relationship(link["r:id"]) is { } address)
            story.Findings.Add(ImportRules.Hyperlinks, address.Target);
    }

    private void Other(Node inline)
    {
        if (SilentMarkup.Contains(inline.Name))
            return;
        UnknownMarkup.Name(inline, story.Findings);
        Read(inline);
    }
}
