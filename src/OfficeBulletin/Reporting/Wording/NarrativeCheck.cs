using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Reporting.Wording;

/// <summary>Holds the wording against a ledger: names of channels and kinds, and words that only make sense inside a section.</summary>
internal sealed class NarrativeCheck(LedgerBook book, NarrativeFindings findings)
{
    private readonly NarrativeNames names = new(book);

    public void Check(IReadOnlyList<NarrativeNode> nodes) => Check(nodes, new Surroundings(false, false, false));

    private void Check(IReadOnlyList<NarrativeNode> nodes, Surroundings inside)
    {
        foreach (var node in nodes)
        {
            if (node is NarrativeField field)
                Check(field.Tag, field.Term, inside);
            if (node is not NarrativeSection section)
                continue;
            Check(section.Tag, section.Term, inside);
            Check(section.Content, section is { Tag.Sign: '#', Term: PlainTerm { Word: var word } } ? inside.With(word) : inside);
        }
    }

    private void Check(NarrativeTag tag, NarrativeTerm term, Surroundings inside)
    {
        switch (term)
        {
            case FigureTerm figure:
                Named(tag, figure.Names, NarrativeVocabulary.TakesChannel(figure.Figure));
                break;
            case UnitNamesTerm units:
                Named(tag, units.Names, channel: false);
                break;
            case FactTerm { OfChannel: true } when !inside.Channels:
                findings.Outside(tag, " {#渠道}…{/渠道} ");
                break;
            case PlainTerm { Word: PlainWord.Name or PlainWord.ShortName } when inside is { Channels: false, Kinds: false, Facts: false }:
                findings.Outside(tag, " {#渠道}、{#类别} 或 {#其他事实} 一段");
                break;
            case PlainTerm { Word: PlainWord.FactValue } when !inside.Facts:
                findings.Outside(tag, " {#其他事实}…{/其他事实} ");
                break;
            default:
                break;
        }
    }

    private void Named(NarrativeTag tag, IReadOnlyList<string> words, bool channel)
    {
        if (names.Of(words, channel).Unknown is { } unknown)
            findings.UnknownName(tag, unknown, channel, names.Known(channel));
    }

    /// <summary>Which sections a tag stands in.</summary>
    private sealed record Surroundings(bool Channels, bool Kinds, bool Facts)
    {
        public Surroundings With(PlainWord word) => word switch
        {
            PlainWord.Channels => this with { Channels = true },
            PlainWord.Kinds => this with { Kinds = true },
            PlainWord.OtherFacts => this with { Facts = true },
            _ => this,
        };
    }
}
