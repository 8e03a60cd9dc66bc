using System.Text.RegularExpressions;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>What the tables of a notice say for a number of its narrative.</summary>
internal sealed partial class TableFigures
{
    private readonly WrittenNotice notice;
    private readonly ILookup<string, (TypedTable Table, TypedRow Row)> units;
    private readonly ILookup<string, TablePart> kinds;
    private readonly bool complete;

    /// <summary>Rows of a table that belong together, and the row that prints their sum; null when none does.</summary>
    private sealed record TablePart(TypedTable Table, IReadOnlyList<TypedRow> Rows, TypedRow? Sum);

    public TableFigures(WrittenNotice notice)
    {
        this.notice = notice;
        units = notice.Tables.SelectMany(table => table.Units.Where(row => row.BareName.Length > 1).Select(row => (table, row))).ToLookup(found => found.row.BareName, StringComparer.Ordinal);
        kinds = notice.Tables.SelectMany(Parts).ToLookup(part => part.Kind, part => part.Part, StringComparer.Ordinal);
        var spoken = notice.Paragraphs.SelectMany(paragraph => KindWords.In(new LooseText(paragraph.Text).Key));
        // The sum of all tables is that of all units only where the tables have every kind that the text speaks of, each once.
        complete = notice.Tables.All(IsWhole) && spoken.All(kinds.Contains) && (notice.Tables.Count == 1 || (units.All(rows => rows.Count() == 1) && kinds.All(parts => parts.Count() == 1) && notice.Tables.All(table => kinds.Any(parts => parts.Any(part => part.Table == table)))));
    }

    /// <summary>Names of units that stand in one row only.</summary>
    public IEnumerable<string> Units => units.Where(rows => rows.Count() == 1).Select(rows => rows.Key);

    public IEnumerable<string> Channels => notice.Tables.SelectMany(table => table.Columns).Where(column => column.IsCount && column.Channel.Length > 1).Select(column => column.Channel);

    /// <summary>Words for kinds beside the usual ones: 部门 says nothing, unless a table is about units that are called so.</summary>
    public IEnumerable<string> Words => notice.Tables.Any(table => table.Subject.Contains("部门", StringComparison.Ordinal)) ? ["部门"] : [];

    /// <summary>The kinds of units that the tables are about.</summary>
    public IEnumerable<string> Kinds => kinds.Select(parts => parts.Key);

    /// <summary>The numbers that a mention may give: the sum of the rows and the sum as printed, which are one where the table is right; empty when the tables do not say.</summary>
    public IReadOnlyList<decimal> Find(NumberMention mention)
    {
        if (!mention.IsTied || Scope(mention) is not { Count: > 0 } parts)
            return [];
        decimal? counted = 0, printed = 0;
        foreach (var part in parts)
        {
            if (Column(part.Table, mention) is not { } column)
                return [];
            var cells = part.Rows.Select(row => row.Cells[column.Index]).ToList();
            counted += cells.TrueForAll(cell => cell.Counts) ? cells.Sum(cell => cell.Value) : null;
            printed += part.Sum?.Cells[column.Index] is { IsNumber: true } sum ? sum.Value : null;
        }
        return [.. new[] { counted, printed }.OfType<decimal>().Distinct()];
    }

    /// <summary>How many units of a kind, or of all kinds, are listed with nothing sent; null when the tables do not list such units.</summary>
    /// <param name="kind">As <see cref="KindWords.KindOf"/> says it; null for all.</param>
    public int? Silent(string? kind)
    {
        var silent = 0;
        foreach (var part in Scope(new NumberMention(0, default, Counted.Submitted) { Kind = kind }))
        {
            if (Column(part.Table, new NumberMention(0, default, Counted.Submitted)) is not { } column || !part.Rows.All(row => row.Cells[column.Index].Counts))
                return null;
            silent += part.Rows.Count(row => row.Cells[column.Index].Value == 0);
        }
        return silent == 0 ? null : silent;
    }

    private List<TablePart> Scope(NumberMention mention) => mention switch
    {
        { Unit: { } unit } => [.. units[unit].Select(found => new TablePart(found.Table, [found.Row], null))],
        { Kind: { } kind } => kinds[kind].ToList() is [var only] ? [only] : [],
        _ => complete ? [.. notice.Tables.Select(table => new TablePart(table, [.. table.Units], table.Total))] : [],
    };

    private static TypedColumn? Column(TypedTable table, NumberMention mention)
    {
        var columns = table.Figures.Where(column => column.IsCount && column.Counted == mention.Counted && column.Span.Length == 0).ToList();
        if (mention.Channel is { } channel)
            return mention.Counted == Counted.Submitted ? null : ChannelName.Find(channel, columns.Where(column => column.Channel.Length > 0), column => [column.Channel]);
        return columns.FindAll(column => column.Channel.Length == 0) is [var only] ? only : null;
    }

    /// <summary>The kinds that a table is about, with the rows of each: its groups, or the whole table.</summary>
    private static IEnumerable<(string Kind, TablePart Part)> Parts(TypedTable table)
    {
        if (!IsWhole(table))
            return [];
        var groups = table.Subtotals.SelectMany(row => KindWords.In(row.Name).Select(kind => (kind, new TablePart(table, row.Members, row)))).ToList();
        var subject = KindWords.In(table.Subject);
        return groups.Count > 0 ? groups : subject.Count == 1 ? subject.Select(kind => (kind, new TablePart(table, [.. table.Units], table.Total))) : [];
    }

    /// <summary>False for a table of the first few, or of some.</summary>
    private static bool IsWhole(TypedTable table) => !Excerpt().IsMatch(table.Source.Caption);

    [GeneratedRegex(@"前\s*(\d+|[一二三五六七八九十]+)|部分|约稿", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Excerpt();
}
