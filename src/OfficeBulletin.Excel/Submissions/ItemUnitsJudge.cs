using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Judges whose item it is, by the register where there is one.</summary>
internal sealed class ItemUnitsJudge(UnitNames units, RowFindings findings)
{
    private readonly FieldJudge fields = new(findings);

    /// <param name="date">The day for which former names are judged.</param>
    public string[] Read(RowCells row, DateOnly? date)
    {
        if (fields.Required(row, SubmissionField.Units) is not { } text)
            return [];
        var cell = row[SubmissionField.Units];
        var named = units.Read(text);
        var names = new string[named.Count];
        for (var index = 0; index < names.Length; index++)
        {
            var unit = named[index];
            names[index] = unit.Name;
            if (unit.Unit is null && units.HasRegister)
                findings.UnitUnknown(cell, unit.Written, units.Nearest(unit.Written));
            else if (unit.Former is { } former && date is { Year: var year } && (year < former.From || year > former.To))
                findings.UnitFormer(cell, unit);
        }
        return names;
    }

    /// <summary>The body without the title above it and the attribution below, where they say again what the row says.</summary>
    public IReadOnlyList<string> WithoutFrame(IReadOnlyList<string> body, IReadOnlyList<string> title, string[] named) => BodyText.WithoutFrame(body, title, line => Credits(line, named));

    /// <summary>True for an attribution that says no more than the row's own unit.</summary>
    private bool Credits(string line, string[] named) =>
        Attribution.Parse(line) is { Count: > 0 } credited && credited.SelectMany(unit => units.Read(unit)).Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal).SetEquals(named);
}
