namespace OfficeBulletin.Word.Reading;

/// <summary>One level of a numbered or bulleted list (w:lvl). <see cref="Text"/> holds %1 to %9 for the numbers of the levels.</summary>
/// <param name="RestartAfter">One-based level after which this one starts again; 0 never, null after every higher level.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text, int? RestartAfter, bool AllDecimal, string? Style);

/// <summary>A numbering instance (w:num): the abstract list that counts, its levels, and the levels that start afresh at a number of their own.</summary>
internal sealed record NumberingInstance(string AbstractId, IReadOnlyList<NumberingLevel?> Levels, IReadOnlyDictionary<int, int> StartsAfresh)
{
    /// <summary>The level bound to a paragraph style; null when none is.</summary>
    public int? LevelOf(string? styleId)
    {
        for (var level = 0; level < Levels.Count && styleId is not null; level++)
        {
            if (Levels[level]?.Style == styleId)
                return level;
        }
        return null;
    }
}

/// <summary>The lists of a document (numbering.xml).</summary>
internal sealed class NumberingSheet
{
    public const int LevelCount = 9;

    /// <summary>Word itself keeps level texts far shorter; a file may repeat one a hundred thousand times.</summary>
    private const int LongestText = 100;

    private readonly Dictionary<string, Node> abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node> instances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberingInstance?> known = new(StringComparer.Ordinal);
    private readonly StyleSheet styles;

    /// <param name="root">w:numbering; null when the document has no lists.</param>
    public NumberingSheet(Node? root, StyleSheet styles)
    {
        this.styles = styles;
        if (root is null)
            return;
        foreach (var node in root.Children)
        {
            if (node.Name == "w:abstractNum" && node["w:abstractNumId"] is { } abstractId)
                abstracts.TryAdd(abstractId, node);
            else if (node.Name == "w:num" && node["w:numId"] is { } id)
                instances.TryAdd(id, node);
        }
    }

    /// <summary>The instance of that id; null for "0" and for ids the document does not define.</summary>
    public NumberingInstance? Instance(string id)
    {
        if (!known.TryGetValue(id, out var instance))
            known[id] = instance = Read(id);
        return instance;
    }

    private NumberingInstance? Read(string id)
    {
        if (!instances.TryGetValue(id, out var node) || node.Value("w:abstractNumId") is not { } abstractId || Definition(abstractId, 0) is not { } definition)
            return null;
        var levels = new NumberingLevel?[LevelCount];
        var fresh = new Dictionary<int, int>();
        foreach (var level in definition.Children)
            Put(level);
        foreach (var change in node.Children)
        {
            if (change.Name != "w:lvlOverride" || change.Number("w:ilvl") is not (>= 0 and < LevelCount and var index))
                continue;
            if (change.Child("w:lvl") is { } level)
                Put(level);
            if (change.Child("w:startOverride")?.Number("w:val") is { } start)
                fresh[index] = start;
        }
        return new NumberingInstance(definition["w:abstractNumId"] ?? abstractId, levels, fresh);

        void Put(Node level)
        {
            if (level.Name == "w:lvl" && level.Number("w:ilvl") is >= 0 and < LevelCount and var index)
                levels[index] = LevelOf(level);
        }
    }

    /// <summary>The abstract list with the levels: one that only points to a numbering style (w:numStyleLink) stands for that style's list.</summary>
    private Node? Definition(string abstractId, int depth)
    {
        if (!abstracts.TryGetValue(abstractId, out var definition) || depth > LevelCount)
            return null;
        if (definition.Value("w:numStyleLink") is not { } style || styles.NumberingOf(style) is not { } id)
            return definition;
        return instances.GetValueOrDefault(id)?.Value("w:abstractNumId") is { } target ? Definition(target, depth + 1) : definition;
    }

    private static NumberingLevel LevelOf(Node level) => new(
        level.Child("w:start")?.Number("w:val") ?? 0,
        FormatOf(level.Child("w:numFmt")),
        level.Value("w:lvlText") is { } text ? text[..Math.Min(text.Length, LongestText)] : "",
        level.Child("w:lvlRestart")?.Number("w:val"),
        level.Switch("w:isLgl") == true,
        level.Value("w:pStyle"));

    /// <summary>The format's name; a custom one is given by its first number ("001").</summary>
    private static string FormatOf(Node? format) => format?["w:val"] switch
    {
        "custom" when format["w:format"] is { } pattern => pattern.Split(',')[0].Trim(),
        { } name => name,
        null => "decimal",
    };
}
