using System.Buffers;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>
/// Reads what the numbers of a paragraph count. What a clause does not say it takes over from the clause before; a clause with words that are not known ties its numbers to
/// nothing, and neither do those after it until a subject is named again.
/// </summary>
internal sealed class NarrativeNumbers
{
    private static readonly SearchValues<char> Comparing = SearchValues.Create("较比增减超另新又再余约第排名升降");

    private readonly int paragraph;
    private readonly IReadOnlyList<NarrativeToken> tokens;
    private readonly Opening opening;
    private readonly List<NumberMention> mentions = [];
    private readonly Stack<(Context Context, Group Group)> brackets = new();
    private Context context;
    private Head head;
    private Group group;
    private int inSentence;
    private int inSentenceBefore;

    private NarrativeNumbers(int paragraph, IReadOnlyList<NarrativeToken> tokens) => (this.paragraph, this.tokens, opening) = (paragraph, tokens, Opening.Of(paragraph, tokens));

    public static IReadOnlyList<NumberMention> Of(int paragraph, IReadOnlyList<NarrativeToken> tokens)
    {
        var reader = new NarrativeNumbers(paragraph, tokens);
        for (var index = 0; index < tokens.Count; index++)
            reader.Take(index);
        return reader.mentions;
    }

    /// <summary>What is being spoken of: what is counted, in which channel, of whom.</summary>
    /// <param name="Addressee">The channel that was spoken of before a periodical (《……》) was named.</param>
    /// <param name="Known">False while the subject is not known.</param>
    /// <param name="Lost">True while another period is spoken of.</param>
    [StructLayout(LayoutKind.Auto)]
    private record struct Context(Counted Counted, string? Channel, string? Addressee, string? Kind, string? Unit, bool Known, bool Lost);

    /// <summary>The number whose parts are being told, and what was spoken of then.</summary>
    [StructLayout(LayoutKind.Auto)]
    private record struct Group(NumberMention? Whole, Context Context, bool Among);

    /// <summary>The words since the number or the mark before.</summary>
    /// <param name="Subjects">How many kinds and units it names.</param>
    [StructLayout(LayoutKind.Auto)]
    private record struct Head(int Subjects, bool Verb, bool Channel, bool Received, bool Everybody, bool Unknown, bool Comparing, bool Several);

    private void Take(int index)
    {
        var token = tokens[index];
        // 共报送信息36条 as the first words of all is of everybody.
        if (index == opening.Verb)
            (context.Kind, context.Unit, context.Known) = (null, null, true);
        switch (token.Sort)
        {
            case TokenSort.Count:
                Mention(token);
                head = default;
                break;
            case TokenSort.SentenceEnd or TokenSort.PartEnd:
                EndClause();
                EndSentence(token.Sort);
                break;
            case TokenSort.ClauseEnd:
                EndClause();
                break;
            case TokenSort.Open:
                EndClause();
                brackets.Push((context, group));
                group = mentions is [.., var before] && before.Token.Start + before.Token.Length == token.Start ? new Group(before, context, Among: false) : default;
                break;
            case TokenSort.Close:
                head = default;
                if (brackets.TryPop(out var outer))
                    (context, group) = outer;
                break;
            default:
                Word(token, announced: index > 0 && tokens[index - 1].Text == "向");
                break;
        }
    }

    /// <param name="announced">True behind 向.</param>
    private void Word(NarrativeToken token, bool announced)
    {
        switch (token.Sort)
        {
            case TokenSort.Kind or TokenSort.Unit:
                var (kind, unit) = token.Sort == TokenSort.Kind ? (token.Text, (string?)null) : (null, token.Text);
                // 机关各处室 names one kind twice.
                head.Subjects += head.Subjects > 0 && (context.Kind, context.Unit) == (kind, unit) ? 0 : 1;
                (context.Kind, context.Unit, context.Known) = (kind, unit, true);
                break;
            case TokenSort.Everybody:
                (context.Kind, context.Unit, context.Known, head.Everybody) = (null, null, true, true);
                break;
            case TokenSort.Channel:
                (context.Channel, context.Addressee, head.Channel) = (token.Text, announced ? token.Text : token.Text[0] == '《' ? context.Addressee : null, true);
                break;
            case TokenSort.Received:
                head.Received = true;
                Verb(Counted.Submitted);
                break;
            case TokenSort.Submitted:
                Verb(head.Channel ? Counted.Forwarded : Counted.Submitted);
                break;
            case TokenSort.Forwarded:
                Verb(Counted.Forwarded);
                break;
            case TokenSort.Adopted:
                Verb(Counted.Adopted);
                break;
            case TokenSort.Among:
                Among();
                break;
            case TokenSort.OtherPeriod:
                context.Lost = true;
                break;
            case TokenSort.And:
                head.Several |= head.Subjects > 0 || head.Channel;
                break;
            case TokenSort.Unknown:
                head.Unknown = true;
                head.Comparing |= Comparing.Contains(token.Text[0]);
                break;
        }
    }

    private void Verb(Counted counted)
    {
        // What units send goes to the office, not to the channel that was spoken of before.
        if (counted == Counted.Submitted)
            (context.Channel, context.Addressee) = (null, null);
        // The office itself receives and forwards: of everybody, when nobody is named.
        if (head.Subjects == 0 && (head.Received || (counted == Counted.Forwarded && !head.Unknown)))
            (context.Kind, context.Unit, context.Known) = (null, null, true);
        (context.Counted, head.Verb) = (counted, true);
    }

    private void Among()
    {
        if (brackets.Count > 0 && group.Whole is not null)
            group.Among = true;
        else if (inSentence > 0 || inSentenceBefore == 1)
            group = new Group(mentions[^1], context, Among: true);
        else
            context.Counted = Counted.Other;
    }

    private void Mention(NarrativeToken token)
    {
        EndGroup();
        var clear = context is { Known: true, Lost: false } && head is { Unknown: false, Several: false, Subjects: <= 1 } && !token.Vague;
        mentions.Add(new NumberMention(paragraph, token, clear ? context.Counted : Counted.Other)
        {
            Channel = context.Channel,
            Addressee = context.Addressee,
            Kind = context.Kind,
            Unit = context.Unit,
            Whole = group.Whole,
            Among = group.Among,
            Plain = head is { Verb: false, Comparing: false, Several: false, Subjects: <= 1 } && !context.Lost && !token.Vague,
            Named = head.Subjects == 1,
        });
        inSentence++;
        LoseUnlessOneSubject();
    }

    /// <summary>Another verb ends the parts; without a subject of its own it may go with the last of them or with the whole.</summary>
    private void EndGroup()
    {
        if (brackets.Count > 0 || group.Whole is null || !head.Verb || context.Counted == group.Context.Counted)
            return;
        context.Known &= head.Subjects > 0 || head.Everybody || head.Received;
        group = default;
    }

    private void EndClause()
    {
        LoseUnlessOneSubject();
        head = default;
    }

    /// <summary>Words that are not known may name another subject; of several subjects none is that of the numbers that follow.</summary>
    private void LoseUnlessOneSubject()
    {
        if (head.Unknown || head.Subjects > 1)
            context.Known = false;
    }

    private void EndSentence(TokenSort end)
    {
        brackets.Clear();
        if (group.Whole is not null)
            context = group.Context;
        group = default;
        context = context with { Channel = null, Addressee = null, Lost = context.Lost && end != TokenSort.SentenceEnd };
        (inSentenceBefore, inSentence) = (inSentence, 0);
    }
}
