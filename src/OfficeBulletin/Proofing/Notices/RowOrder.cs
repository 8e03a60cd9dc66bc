namespace OfficeBulletin.Proofing.Notices;

/// <summary>Which of the rows that are named totals is the total of the table, and which rows each subtotal adds up: those before it, or those after it where groups begin with theirs.</summary>
internal static class RowOrder
{
    /// <param name="apart">True when the last row is the total that the table keeps apart.</param>
    public static IReadOnlyList<TypedRow> Of(List<TypedRow> rows, bool apart)
    {
        if (apart)
            Demote(rows);
        else
            Promote(rows);
        var leading = rows.Find(row => row.Sort is RowSort.Unit or RowSort.Subtotal) is { Sort: RowSort.Subtotal };
        return [.. rows.Select((row, index) => row.Sort == RowSort.Subtotal ? WithMembers(row, leading ? rows.Skip(index + 1) : rows.Take(index).Reverse()) : row)];
    }

    /// <summary>What adds nothing up is a row like others, whatever its name.</summary>
    private static TypedRow WithMembers(TypedRow subtotal, IEnumerable<TypedRow> rows)
    {
        IReadOnlyList<TypedRow> members = [.. rows.TakeWhile(row => row.Sort is not (RowSort.Subtotal or RowSort.Total)).Where(row => row.Sort == RowSort.Unit)];
        return subtotal with { Sort = members.Count == 0 ? RowSort.Unit : RowSort.Subtotal, Members = members };
    }

    /// <summary>The last 小计 of a table with several is that of its group.</summary>
    private static void Demote(List<TypedRow> rows)
    {
        if (!TypedRow.IsGrandTotal(rows[^1].Name) && TypedRow.IsTotal(rows[^1].Name) && rows.Exists(row => row.Sort == RowSort.Subtotal))
            rows[^1] = rows[^1] with { Sort = RowSort.Subtotal };
    }

    /// <summary>A total that stands among the rows: the first row, else the last.</summary>
    private static void Promote(List<TypedRow> rows)
    {
        var totals = rows.Where(row => row.Sort == RowSort.Subtotal && TypedRow.IsTotal(row.Name)).ToList();
        var total = totals.Find(row => TypedRow.IsGrandTotal(row.Name)) ?? (totals.Count == 1 ? totals[0] : null);
        if (total is not null && (rows.TrueForAll(row => row.Number <= total.Number || row.Sort == RowSort.Aside) || rows.TrueForAll(row => row.Number >= total.Number || row.Sort == RowSort.Aside)))
            rows[rows.IndexOf(total)] = total with { Sort = RowSort.Total };
    }
}
