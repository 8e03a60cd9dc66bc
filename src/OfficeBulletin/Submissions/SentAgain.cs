namespace OfficeBulletin.Submissions;

/// <summary>Finds which of the items that a unit sent before it sends again, the same or corrected.</summary>
public static class SentAgain
{
    /// <summary>Pairs of places in the two lists, in the order of what was sent. One item may be like several.</summary>
    /// <param name="standing">What the unit sent before.</param>
    /// <param name="sent">What it sends now; the later version is always this one.</param>
    public static IEnumerable<(int Sent, int Standing)> Find(IReadOnlyList<ReceivedItem> standing, IReadOnlyList<ReceivedItem> sent)
    {
        if (standing.Count == 0)
            return [];
        List<DuplicateText> texts = [.. standing.Concat(sent).Select(item => new DuplicateText(item))];
        var pairs = DuplicateCandidates.Of(texts)
            .Where(pair => pair.Earlier < standing.Count && pair.Later >= standing.Count && IsVersion(texts[pair.Earlier], texts[pair.Later]))
            .Select(pair => (Sent: pair.Later - standing.Count, Standing: pair.Earlier));
        return pairs.Concat(SamePlace(texts, standing.Count)).Distinct().Order();
    }

    /// <summary>A text with another title is the same item when it stands in the same row of a workbook of the same name.</summary>
    private static bool IsVersion(DuplicateText earlier, DuplicateText later) => DuplicateJudgement.Of(earlier, later) switch
    {
        Likeness.Repeat or Likeness.Version => true,
        Likeness.SameText => earlier.SharesUnit(later) && earlier.Item.Origin == later.Item.Origin,
        _ => false,
    };

    /// <summary>One title in a workbook of one name is one item, however much of its text was written anew.</summary>
    private static IEnumerable<(int Sent, int Standing)> SamePlace(List<DuplicateText> texts, int standing)
    {
        var titles = Enumerable.Range(0, standing).ToLookup(index => (texts[index].Item.Origin.File, texts[index].Title));
        return Enumerable.Range(standing, texts.Count - standing).SelectMany(
            index => titles[(texts[index].Item.Origin.File, texts[index].Title)].Where(earlier => texts[earlier].SharesUnit(texts[index])),
            (index, earlier) => (index - standing, earlier));
    }
}
