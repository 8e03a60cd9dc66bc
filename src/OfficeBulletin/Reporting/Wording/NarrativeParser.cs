namespace OfficeBulletin.Reporting.Wording;

/// <summary>Reads the wording: paragraphs into texts, fields and sections. What is at fault is told and left out.</summary>
internal sealed class NarrativeParser(NarrativeFindings findings)
{
    private readonly Stack<OpenSection> open = new();
    private List<NarrativeNode> nodes = [];
    private NarrativeTag? explanation;

    public IReadOnlyList<NarrativeNode> Read(IReadOnlyList<string> paragraphs)
    {
        for (var number = 1; number <= paragraphs.Count; number++)
        {
            foreach (var (text, tag) in NarrativeTags.Of(paragraphs[number - 1], number, explanation is null ? findings : null))
                Take(text, tag);
            if (explanation is null)
                nodes.Add(new ParagraphEnd());
        }
        if (explanation is not null)
            findings.NotClosed(explanation);
        while (open.Count > 0)
            Close(findings.NotClosed);
        return nodes;
    }

    private void Take(string? text, NarrativeTag? tag)
    {
        var explains = tag is { Words: [NarrativeVocabulary.Explanation] };
        if (explanation is not null)
            explanation = explains && tag!.Sign == '/' ? null : explanation;
        else if (explains && tag!.Sign == '#')
            explanation = tag;
        else if (tag is null)
            nodes.Add(new WrittenText(text!));
        else if (tag.Sign == '/')
            End(tag);
        else if (NarrativeTerms.Of(tag, findings) is { } term)
            Take(tag, term);
        else if (tag is { Sign: not '\0', Words.Length: > 0 })
            Open(tag, null);
    }

    private void Take(NarrativeTag tag, NarrativeTerm term)
    {
        var section = tag.Sign != '\0';
        if (section ? !NarrativeVocabulary.IsSection(term) : !NarrativeVocabulary.IsField(term))
            findings.WrongUse(tag, section);
        if (section)
            Open(tag, term);
        else
            nodes.Add(new NarrativeField(tag, term));
    }

    private void Open(NarrativeTag tag, NarrativeTerm? term)
    {
        open.Push(new OpenSection(tag, term, nodes));
        nodes = [];
    }

    private void End(NarrativeTag tag)
    {
        if (!open.Any(section => section.EndsWith(tag)))
        {
            findings.NotOpened(tag);
            return;
        }
        while (!open.Peek().EndsWith(tag))
            Close(findings.NotClosed);
        Close(told: null);
    }

    private void Close(Action<NarrativeTag>? told)
    {
        var section = open.Pop();
        told?.Invoke(section.Tag);
        if (section.Term is not null)
            section.Outside.Add(new NarrativeSection(section.Tag, section.Term, nodes));
        nodes = section.Outside;
    }

    /// <param name="Term">Null when its words are at fault.</param>
    /// <param name="Outside">What was read before it.</param>
    private sealed record OpenSection(NarrativeTag Tag, NarrativeTerm? Term, List<NarrativeNode> Outside)
    {
        /// <summary>{/渠道} and {/转报 中研院} end what they name, {/转报} any section of that word, {/} the last.</summary>
        public bool EndsWith(NarrativeTag end) => end.Words.Length == 0 || end.Inside == Tag.Inside || (end.Words is [{ } word] && Tag.Words is [{ } first, ..] && word == first);
    }
}
