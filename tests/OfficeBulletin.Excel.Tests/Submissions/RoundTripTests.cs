using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Tests.Submissions;

using static SubmissionField;

/// <summary>Good rows written anywhere, in any order of columns, read back equal; faults planted anywhere are found at their cells and hold back their rows alone.</summary>
public sealed class RoundTripTests
{
    private static readonly (SubmissionField Field, string Text, string Rule)[] Faults =
    [
        (SubmissionField.Units, "", "E10"), (Title, "", "E10"), (Category, "", "E10"), (Body, "", "E11"), (EventDate, "", "E10"), (EventDate, "三月五日", "E14"), (EventDate, "2025-2-29", "E14"), (Author, "", "E10"), (Phone, "", "E10"),
        (Phone, "1381234", "E17"), (SignedBy, "e:#REF!", "E27"), (SignedOn, "2025年3月", "E14"), (SignedOn, "f:=A1", "E28"), (Classification, "", "E10"), (Classification, "机密", "E18"), (Attachment, "口述.pdf", "E22"),
    ];

    private static readonly Gen<SubmissionField?[]> Orders = Gen.Shuffle<SubmissionField?>([.. SubmissionForm.Columns.Select(column => (SubmissionField?)column.Field), null, null]);

    [Fact]
    public void Good_rows_read_back_equal_wherever_the_table_stands() =>
        Prop.ForAll((from order in Orders from row in Gen.Choose(1, 30) from column in Gen.Choose(1, 20) from rows in Gen.Choose(1, 12) select (order, row, column, rows)).ToArbitrary(), drawn =>
            Verdict.Holds(new("drawn", FilledForm.Of(drawn.rows, drawn.order).At(drawn.row, drawn.column)))).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Planted_faults_are_found_at_their_cells() =>
        Prop.ForAll((from order in Orders from row in Gen.Choose(1, 9) from column in Gen.Choose(1, 9) from plants in Gen.Elements(Faults).ListOf(4) from lines in Gen.Shuffle([1, 2, 3, 4, 5, 6]) select (order, row, column, plants, lines)).ToArbitrary(), drawn =>
        {
            var form = FilledForm.Of(6, drawn.order).At(drawn.row, drawn.column);
            var planted = drawn.plants.Zip(drawn.lines).OrderBy(plant => plant.Second).ToList();
            foreach (var ((field, text, _), line) in planted)
                form.Write(line, field, text);
            var findings = planted.Select(plant => $"{plant.First.Rule}@{new CellAddress(form.Line(plant.Second), drawn.column + Array.IndexOf(drawn.order, plant.First.Field))}");
            Verdict.Holds(new("drawn", form, string.Join(' ', findings), [.. planted.Select(plant => plant.Second)]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
}
