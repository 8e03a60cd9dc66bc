namespace OfficeBulletin.Submissions;

/// <summary>Items that may be the same as another one, without deciding which of them is kept.</summary>
public static class AlikeItems
{
    /// <summary>How each of the others is like the one; those that are not are left out. In the order of the others, by their place in it.</summary>
    public static IEnumerable<(int Place, Likeness Likeness)> Of(ReceivedItem one, IReadOnlyList<ReceivedItem> others)
    {
        var text = new DuplicateText(one);
        for (var place = 0; place < others.Count; place++)
        {
            if (DuplicateJudgement.Of(text, new DuplicateText(others[place])) is not Likeness.None and var likeness)
                yield return (place, likeness);
        }
    }
}
