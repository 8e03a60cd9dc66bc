using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Walks blocks (paragraphs, tables and what wraps them) in document order.</summary>
internal sealed class BlockWalk(Story story)
{
    private readonly List<Draft> flow = [];

    /// <summary>A paragraph whose mark is deleted or hidden: the next one goes on in it.</summary>
    private ParagraphBuilder? unfinished;

    /// <summary>Whether this paragraph counts in the places that findings name.</summary>
    private bool Counts => story.Kind == StoryKind.Body && story.Findings.Table is null;

    public List<Draft> Read(Node container)
    {
        Visit(container);
        Finish();
        return flow;
    }

    private void Visit(Node container)
    {
        foreach (var block in container.Children)
        {
            switch (block.Name)
            {
                case "w:p":
                    Paragraph(block);
                    break;
                case "w:tbl":
                    Finish();
                    flow.AddRange(new TableReader(story).Read(block));
                    break;
                case "w:sdt":
                    ContentControls.NamePlaceholder(block, story.Findings);
                    Visit(block);
                    break;
                case "w:sdtContent" or "w:customXml" or "w:smartTag" or "w:ins" or "w:moveTo" or "w14:conflictIns":
                    Visit(block);
                    break;
                case "w:sectPr":
                    Section(block);
                    break;
                case "w:r" or "m:oMath" or "m:oMathPara" or "w:hyperlink" or "w:fldSimple" or "w:del" or "w:moveFrom":
                    Loose(block);
                    break;
                default:
                    Other(block);
                    break;
            }
        }
    }

    private void Paragraph(Node node)
    {
        var properties = node.Child("w:pPr");
        var builder = unfinished is { HasText: true } ? unfinished : Begin(properties);
        // Pictures and boxes of a paragraph that lost all its text still stand before the next one.
        if (unfinished is not null && builder != unfinished)
            unfinished.Finish(flow, null, story);
        unfinished = builder;
        new InlineWalk(story, builder).Read(node);
        if (properties?.Child("w:sectPr") is { } section)
            Section(section);
        if (!IsDropCap(properties) && !GoesOn(properties?.Child("w:rPr")))
            Finish();
    }

    private ParagraphBuilder Begin(Node? properties)
    {
        if (Counts)
            story.Findings.Paragraph = story.Ordinal + 1;
        var (paragraph, run) = story.Source.Document.Styles.Paragraph(properties?.Value("w:pStyle"));
        return new ParagraphBuilder(ParagraphLook.Read(properties).Over(paragraph), run);
    }

    /// <summary>Whether the paragraph's mark is deleted (ISO/IEC 29500-1 17.13.5.15), moved away or hidden, so that the next paragraph is read on with it.</summary>
    private static bool GoesOn(Node? mark) => mark is not null && (mark.Child("w:del") ?? mark.Child("w:moveFrom")) is not null || mark?.Switch("w:vanish") == true;

    /// <summary>A large initial (首字下沉) is kept in a frame of its own before the paragraph it belongs to.</summary>
    private static bool IsDropCap(Node? properties) => properties?.Child("w:framePr")?["w:dropCap"] is "drop" or "margin";

    private void Finish()
    {
        if (unfinished is not { } builder)
            return;
        unfinished = null;
        var number = story.Source.Document.Numbers.Next(builder.Look);
        if (number?.UnknownFormat is { } format)
            story.Findings.Add(ImportRules.NumberFormats, format);
        if (builder.HasText && Counts)
            story.Ordinal++;
        builder.Finish(flow, number?.Text, story);
    }

    /// <summary>Inline content where a paragraph belongs.</summary>
    private void Loose(Node inline)
    {
        Finish();
        unfinished = Begin(null);
        var holder = new Node("w:p", []);
        holder.Add(inline);
        new InlineWalk(story, unfinished).Read(holder);
        Finish();
    }

    private void Section(Node section)
    {
        foreach (var reference in section.Children)
        {
            if (reference.Name is "w:headerReference" or "w:footerReference" && reference["r:id"] is { } id)
                story.Source.Margins.Add(id);
        }
    }

    private void Other(Node block)
    {
        if (SilentMarkup.Contains(block.Name))
            return;
        UnknownMarkup.Name(block, story.Findings);
        Visit(block);
    }
}
