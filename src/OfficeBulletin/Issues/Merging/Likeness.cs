namespace OfficeBulletin.Issues.Merging;

/// <summary>How much two texts are alike, from 0 to 1: the pairs of neighbouring characters they share (Dice).</summary>
internal static class Likeness
{
    public static double Of(string one, string other)
    {
        if (one == other)
            return 1;
        if (one.Length < 2 || other.Length < 2)
            return 0;
        var pairs = new Dictionary<int, int>();
        for (var index = 1; index < one.Length; index++)
            pairs[Pair(one, index)] = pairs.GetValueOrDefault(Pair(one, index)) + 1;
        var shared = 0;
        for (var index = 1; index < other.Length; index++)
        {
            if (pairs.GetValueOrDefault(Pair(other, index)) is var left and > 0)
            {
                pairs[Pair(other, index)] = left - 1;
                shared++;
            }
        }
        return 2.0 * shared / (one.Length + other.Length - 2);
    }

    private static int Pair(string text, int end) => (text[end - 1] << 16) | text[end];
}
