using OfficeBulletin.Tallies;

namespace OfficeBulletin.Scoring;

/// <summary>The persons that the ledger names as writers (撰稿人), numbered as they come; one name is one person.</summary>
internal sealed class CardPersons(JointCredit joint)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(int Holder, decimal Share)> shares = [];

    public IReadOnlyCollection<string> Names => numbers.Keys;

    public int? Find(string name) => numbers.TryGetValue(name, out var number) ? number : null;

    /// <summary>The writers of an item, each with the share that the policy for joint items gives; used up before the next call.</summary>
    public IReadOnlyList<(int Holder, decimal Share)> Credit(IReadOnlyList<string> authors)
    {
        shares.Clear();
        for (var author = 0; author < authors.Count; author++)
        {
            var number = numbers.TryAdd(authors[author], numbers.Count) ? numbers.Count - 1 : numbers[authors[author]];
            if (author == 0 || joint != JointCredit.First)
                shares.Add((number, joint == JointCredit.Split && authors.Count > 1 ? RuleNumber.Share(1m / authors.Count) : 1));
        }
        return shares;
    }
}
