using System.Collections.Frozen;

namespace OfficeBulletin.Submissions;

/// <summary>Where an item (稿件) can stand at the desk, and what leads from one state to another. Published (刊发) and replaced (更正) items are never changed.</summary>
public static class ItemSteps
{
    public const string Received = "received";
    public const string Accepted = "accepted";
    public const string Returned = "returned";
    public const string Rejected = "rejected";
    public const string Merged = "merged";
    public const string Planned = "planned";
    public const string Published = "published";
    public const string Replaced = "replaced";

    /// <summary>采用: it is to be printed.</summary>
    public const string Accept = "accept";

    /// <summary>退改: its unit is to mend it.</summary>
    public const string Return = "return";

    /// <summary>不用: it will not be printed.</summary>
    public const string Reject = "reject";

    /// <summary>并稿: another report of the same event stands for both.</summary>
    public const string Merge = "merge";

    /// <summary>编入: it stands in a draft; and 取出, out of it again.</summary>
    public const string Plan = "plan";
    public const string Unplan = "unplan";
    public const string Publish = "publish";

    /// <summary>更正: its unit sent a corrected one.</summary>
    public const string Replace = "replace";

    private static readonly FrozenDictionary<(string State, string Step), string> Table = new Dictionary<(string, string), string>
    {
        [(Received, Accept)] = Accepted,
        [(Received, Return)] = Returned,
        [(Received, Reject)] = Rejected,
        [(Received, Merge)] = Merged,
        [(Received, Replace)] = Replaced,
        [(Accepted, Return)] = Returned,
        [(Accepted, Reject)] = Rejected,
        [(Accepted, Merge)] = Merged,
        [(Accepted, Plan)] = Planned,
        [(Accepted, Replace)] = Replaced,
        [(Returned, Accept)] = Accepted,
        [(Returned, Reject)] = Rejected,
        [(Returned, Merge)] = Merged,
        [(Returned, Replace)] = Replaced,
        [(Rejected, Accept)] = Accepted,
        [(Rejected, Return)] = Returned,
        [(Rejected, Replace)] = Replaced,
        [(Merged, Accept)] = Accepted,
        [(Merged, Return)] = Returned,
        [(Merged, Reject)] = Rejected,
        [(Planned, Unplan)] = Accepted,
        [(Planned, Publish)] = Published,
    }.ToFrozenDictionary();

    public static IReadOnlyList<string> States { get; } = [Received, Accepted, Returned, Rejected, Merged, Planned, Published, Replaced];

    /// <summary>What an editor decides by hand.</summary>
    public static IReadOnlyList<string> Decisions { get; } = [Accept, Return, Reject, Merge];

    /// <summary>The state that a step leads to; null when it cannot be taken there.</summary>
    public static string? After(string state, string step) => Table.GetValueOrDefault((state, step));

    /// <summary>The decisions that are open in a state.</summary>
    public static IReadOnlyList<string> Open(string state) => [.. Decisions.Where(step => After(state, step) is not null)];

    /// <summary>Whether another report can be merged into an item: not once it stands in an issue, nor while another stands for it.</summary>
    public static bool TakesOthers(string state) => state is Received or Accepted;

    /// <summary>Whether it can be noted where an item was forwarded to and used; also of published ones, which is when most are used.</summary>
    public static bool TakesMarks(string state) => state is not (Merged or Replaced or Returned);
}
