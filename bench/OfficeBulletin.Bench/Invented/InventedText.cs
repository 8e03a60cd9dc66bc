namespace OfficeBulletin.Bench.Invented;

/// <summary>
/// Invented Chinese prose that deflates about as well as printed issues do (one byte a character): words of the trade drawn unevenly, names, dates and figures that hardly repeat.
/// The same seed gives the same text.
/// </summary>
internal sealed class InventedText(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A unit that sends items (供稿单位).</summary>
    public string Unit() => Of(Words.Units);

    /// <summary>A title line of 12 to 20 characters.</summary>
    public string TitleLine() => $"{Of(Words.Units)[..2]}{Of(Words.Verbs)}{Name()}{Of(Words.Nouns)}{Of(Words.Nouns)}";

    /// <summary>A paragraph of whole sentences, at least so many characters long.</summary>
    public string Paragraph(int characters)
    {
        var text = new System.Text.StringBuilder(characters + 60);
        while (text.Length < characters)
            text.Append(Sentence());
        return text.ToString();
    }

    private string Sentence() => random.Next(6) switch
    {
        0 => $"{Date()}，{Of(Words.Units)}{Of(Words.Verbs)}{Name()}{Of(Words.Nouns)}，{Clause()}。",
        1 => $"{Name()}同志{Of(Words.Verbs)}{Clause()}，{Clause()}，{Figure()}{Of(Words.Nouns)}{Of(Words.Qualities)}。",
        2 => $"{Clause()}，{Of(Words.Joints)}{Clause()}；{Clause()}。",
        3 => $"《{Name()}{Of(Words.Nouns)}》{Of(Words.Verbs)}{Figure()}{Of(Words.Nouns)}，{Clause()}。",
        4 => $"{Of(Words.Joints)}{Clause()}，{Of(Words.Verbs)}{Name()}镇{Name()}村{Of(Words.Nouns)}{Figure()}处。",
        _ => $"{Clause()}，“{Letters(4)}”{Of(Words.Nouns)}{Of(Words.Qualities)}，{Clause()}。",
    };

    private string Clause() => random.Next(4) switch
    {
        0 => $"{Of(Words.Verbs)}{Letters(2)}{Of(Words.Nouns)}{Of(Words.Nouns)}",
        1 => $"{Of(Words.Nouns)}{Letters(1)}{Of(Words.Verbs)}{Of(Words.Qualities)}{Letters(2)}",
        2 => $"{Of(Words.Qualities)}{Of(Words.Verbs)}{Letters(3)}{Of(Words.Nouns)}",
        _ => $"{Letters(2)}{Of(Words.Nouns)}与{Of(Words.Nouns)}{Of(Words.Verbs)}{Letters(2)}",
    };

    private string Date() => FormattableString.Invariant($"{random.Next(1, 13)}月{random.Next(1, 29)}日");

    private string Figure() => FormattableString.Invariant($"{random.Next(2, 4000)}");

    private string Name() => $"{Of(Words.Surnames)}{Letters(random.Next(1, 3))}";

    private string Letters(int count) => new([.. Enumerable.Range(0, count).Select(_ => Drawn(Words.Letters, 4))]);

    private string Of(string[] words) => Drawn(words, 2);

    /// <summary>One of many, the early ones more often the steeper it is, as in real prose.</summary>
    private T Drawn<T>(T[] all, int steepness) => all[(int)(Math.Pow(random.NextDouble(), steepness) * all.Length)];
}
