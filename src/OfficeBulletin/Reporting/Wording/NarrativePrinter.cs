using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Reporting.Wording;

/// <summary>Prints the wording with the numbers of a period.</summary>
internal sealed class NarrativePrinter(Period period, Func<Period, Tally> tallies, LedgerBook book, NarrativeFindings findings)
{
    private readonly NarrativeNames names = new(book);
    private readonly NarrativeFacts facts = new(book, period);
    private readonly NarrativeText text = new();
    private readonly Tally tally = tallies(period);

    public IReadOnlyList<string> Print(IReadOnlyList<NarrativeNode> nodes)
    {
        Print(nodes, new Scope(null, null, null));
        text.EndParagraph();
        foreach (var fact in facts.OfOneDay())
            findings.FactOfOneDay(fact, period);
        return text.Paragraphs;
    }

    private void Print(IReadOnlyList<NarrativeNode> nodes, Scope scope)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case WrittenText written:
                    text.Add(written.Text);
                    break;
                case ParagraphEnd:
                    text.EndParagraph();
                    break;
                case NarrativeField field:
                    text.Add(Field(field.Tag, field.Term, scope));
                    break;
                case NarrativeSection section:
                    text.Joint();
                    Section(section, scope);
                    text.Joint();
                    break;
            }
        }
    }

    private void Section(NarrativeSection section, Scope scope)
    {
        var repeats = NarrativeVocabulary.IsLoop(section.Term);
        List<Scope> rounds = repeats ? Rounds(section.Term, scope) : Holds(section.Tag, section.Term, scope) ? [scope] : [];
        if (section.Tag.Sign == '^')
            rounds = rounds.Count == 0 ? [scope] : [];
        var from = text.Length;
        foreach (var round in rounds)
        {
            Print(section.Content, round);
            text.Joint();
        }
        if (repeats)
            text.EndList(from);
    }

    private List<Scope> Rounds(NarrativeTerm term, Scope scope) => term switch
    {
        PlainTerm { Word: PlainWord.Channels } => [.. UsedChannels(scope).Select(channel => scope with { Channel = channel, Called = book.Channels[channel] })],
        PlainTerm { Word: PlainWord.Kinds } => [.. NarrativeFigures.Kinds(tally).Select(kind => scope with { Kind = kind, Called = kind })],
        _ => [.. facts.NotPrinted().Select(fact => scope with { Called = fact })],
    };

    private IEnumerable<int> UsedChannels(Scope scope)
    {
        var counts = scope.Kind is null ? tally.Total() : tally.Total(scope.Kind.Name);
        return Enumerable.Range(0, book.Channels.Count).Where(channel => counts.Uses[channel] != default);
    }

    private bool Holds(NarrativeTag tag, NarrativeTerm term, Scope scope)
    {
        switch (term)
        {
            case FigureTerm figure:
                var (value, earlier) = Values(figure, scope);
                return figure.Against is Against.SinceBefore or Against.SinceYearBefore ? earlier is not null && value != earlier : value is not (null or 0);
            case UnitNamesTerm units:
                return NarrativeFigures.Names(tally, units.Silent, Part(units.Names, scope).Kind).Any();
            case FactTerm fact:
                var found = facts.Find(fact, scope.Channel);
                if (found is null && !fact.OfChannel && facts.Nearest(fact.Name) is { } nearest)
                    findings.FactUnlike(tag, fact.Name, nearest);
                return found is not null;
            case PlainTerm { Word: PlainWord.SeveralKinds }:
                return NarrativeFigures.Kinds(tally).Count > 1;
            case PlainTerm { Word: var word }:
                return Covers(word == PlainWord.PeriodBefore ? period.Before : NarrativeNumbers.YearBefore(period));
            default:
                return true;
        }
    }

    private string Field(NarrativeTag tag, NarrativeTerm term, Scope scope) => term switch
    {
        FigureTerm figure => FigureText(tag, figure, scope),
        UnitNamesTerm units => string.Join('、', NarrativeFigures.Names(tally, units.Silent, Part(units.Names, scope).Kind)) is { Length: > 0 } list ? list : "无",
        FactTerm fact => FactText(tag, fact, scope),
        PlainTerm { Word: PlainWord.Period } => period.Text,
        PlainTerm { Word: PlainWord.Year } => NarrativeNumbers.YearOf(period),
        PlainTerm { Word: PlainWord.PeriodBefore } => period.Before.Text,
        PlainTerm { Word: PlainWord.PeriodYearBefore } => NarrativeNumbers.YearBefore(period).Text,
        PlainTerm { Word: PlainWord.FactValue } => scope.Called is OutsideFact fact ? facts.Take(fact) : "",
        PlainTerm { Word: var word } => scope.Called switch
        {
            Channel channel => word == PlainWord.ShortName ? channel.Name : channel.FullName ?? channel.Name,
            UnitKind kind => NarrativeFigures.Name(kind),
            OutsideFact fact => fact.Name,
            _ => "",
        },
        _ => "",
    };

    private string FigureText(NarrativeTag tag, FigureTerm figure, Scope scope)
    {
        var (value, earlier) = Values(figure, scope);
        if (figure.Against == Against.Nothing)
            return NarrativeNumbers.Of(figure.Figure, value);
        if (figure.Against == Against.ByKind)
            return Part(figure.Names, scope) is { Kind: null, Channel: var channel } ? NarrativeFigures.ByKind(figure.Figure, tally, channel) : "";
        var before = figure.Against is Against.Before or Against.SinceBefore;
        var other = before ? period.Before : NarrativeNumbers.YearBefore(period);
        if (earlier is null || value is null)
        {
            findings.NothingBefore(tag, other.Text);
            return $"【待填：{tag.Inside}】";
        }
        return figure.Against is Against.Before or Against.YearBefore
            ? NarrativeNumbers.Of(figure.Figure, earlier)
            : NarrativeNumbers.Change(figure.Figure, value.Value, earlier.Value, before ? NarrativeNumbers.BeforeName(period) : NarrativeNumbers.YearBeforeName(period));
    }

    /// <summary>The number now, and the earlier one where it is asked for; null when there is none.</summary>
    private (decimal? Now, decimal? Earlier) Values(FigureTerm figure, Scope scope)
    {
        var part = Part(figure.Names, scope);
        var now = NarrativeFigures.Of(figure.Figure, tally, part.Channel, part.Kind);
        if (figure.Against is Against.Nothing or Against.ByKind)
            return (now, null);
        var other = figure.Against is Against.Before or Against.SinceBefore ? period.Before : NarrativeNumbers.YearBefore(period);
        var earlier = Covers(other) ? NarrativeFigures.Of(figure.Figure, tallies(other), part.Channel, part.Kind) : null;
        return figure.Against is Against.Before or Against.YearBefore ? (earlier, earlier) : (now, earlier);
    }

    /// <summary>
    /// Whether the ledger can tell of an earlier period: something was sent in its first half. A few items of last December in this year's ledger are no year to compare with.
    /// </summary>
    private bool Covers(Period earlier) => tallies(Period.Between(earlier.First, earlier.First.Plus((earlier.Length - 1) / 2))).Total().Submitted > 0;

    private string FactText(NarrativeTag tag, FactTerm fact, Scope scope)
    {
        if (facts.Find(fact, scope.Channel) is { } found)
            return facts.Take(found);
        var name = facts.NameOf(fact, scope.Channel);
        findings.FactMissing(tag, name, period.Text, facts.Nearest(name));
        return $"【待填：{name}】";
    }

    /// <summary>What the tag names rules before what the sections round it are about.</summary>
    private NamedPart Part(IReadOnlyList<string> words, Scope scope)
    {
        var named = names.Of(words, channel: true);
        return named with { Channel = named.Channel ?? scope.Channel, Kind = named.Kind ?? scope.Kind };
    }

    /// <param name="Called">What {名称} names: a channel, a kind or a fact; null outside of sections that repeat.</param>
    private sealed record Scope(int? Channel, UnitKind? Kind, object? Called);
}
