namespace OfficeBulletin.Reporting.Wording;

/// <summary>A piece of the wording in the order in which it is read.</summary>
internal abstract record NarrativeNode;

internal sealed record WrittenText(string Text) : NarrativeNode;

/// <summary>The end of a paragraph of the template.</summary>
internal sealed record ParagraphEnd : NarrativeNode;

/// <summary>A place for a number or a name: {报送 处室}.</summary>
internal sealed record NarrativeField(NarrativeTag Tag, NarrativeTerm Term) : NarrativeNode;

/// <summary>A section: {#渠道}…{/渠道} repeats, others are printed or left out; {^…} is printed when the other is left out.</summary>
internal sealed record NarrativeSection(NarrativeTag Tag, NarrativeTerm Term, IReadOnlyList<NarrativeNode> Content) : NarrativeNode;

/// <summary>A tag as it stands in the template.</summary>
/// <param name="Quote">With its braces.</param>
/// <param name="Sign">'#', '^' or '/'; '\0' for a field.</param>
/// <param name="Words">What stands in it, blank by blank.</param>
/// <param name="Paragraph">From 1.</param>
/// <param name="Start">In UTF-16 units from the beginning of the paragraph.</param>
internal sealed record NarrativeTag(string Quote, char Sign, string[] Words, int Paragraph, int Start)
{
    public string Inside => string.Join(' ', Words);
}
