using System.Globalization;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>Rows of which only the first few are named.</summary>
internal sealed class RowList
{
    private const int Named = 8;

    private readonly List<int> rows = [];

    public int Count { get; private set; }

    /// <summary>Null when there are none.</summary>
    public int? First => rows.Count == 0 ? null : rows[0];

    /// <summary>"第 5、9、12 行", "第 5、9 行等 30 行".</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"第 {string.Join('、', rows)} 行{(Count > rows.Count ? $"等 {Count} 行" : "")}");

    public void Add(int row)
    {
        Count++;
        if (rows.Count < Named)
            rows.Add(row);
    }
}
