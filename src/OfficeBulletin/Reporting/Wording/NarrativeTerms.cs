namespace OfficeBulletin.Reporting.Wording;

/// <summary>Understands the words of a tag.</summary>
internal static class NarrativeTerms
{
    /// <summary>What a tag asks for; null when its words are at fault, which is told.</summary>
    public static NarrativeTerm? Of(NarrativeTag tag, NarrativeFindings findings)
    {
        if (tag.Words is not [{ } first, .. { } rest])
        {
            findings.NothingInside(tag);
            return null;
        }
        if (NarrativeVocabulary.Comparisons.TryGetValue(first, out var against) && rest is [{ } compared, .. { } names])
        {
            if (NarrativeVocabulary.Figures.TryGetValue(compared, out var comparable) && comparable is not (Figure.Units or Figure.SendingUnits or Figure.SilentUnits))
                return new FigureTerm(comparable, against, names);
            findings.NoFigure(tag, first, compared);
            return null;
        }
        if (NarrativeVocabulary.Figures.TryGetValue(first, out var figure))
            return new FigureTerm(figure, Against.Nothing, rest);
        if (first is NarrativeVocabulary.SendingUnits or NarrativeVocabulary.SilentUnits)
            return new UnitNamesTerm(first == NarrativeVocabulary.SilentUnits, rest);
        if (first is NarrativeVocabulary.Fact or NarrativeVocabulary.ChannelFact)
            return Fact(tag, first, rest, findings);
        if (NarrativeVocabulary.Plain.TryGetValue(first, out var word))
            return Plain(tag, word, rest, findings);
        if (NarrativeVocabulary.Comparisons.ContainsKey(first))
            findings.NoFigure(tag, first, null);
        else
            findings.UnknownWord(tag, first);
        return null;
    }

    private static FactTerm? Fact(NarrativeTag tag, string word, string[] names, NarrativeFindings findings)
    {
        if (names.Length > 0)
            return new FactTerm(string.Concat(names), word == NarrativeVocabulary.ChannelFact);
        findings.NoFactName(tag, word);
        return null;
    }

    private static PlainTerm? Plain(NarrativeTag tag, PlainWord word, string[] rest, NarrativeFindings findings)
    {
        if (rest.Length == 0)
            return new PlainTerm(word);
        findings.TooMuch(tag, rest[0]);
        return null;
    }
}
