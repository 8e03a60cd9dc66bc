using OfficeBulletin.Bench;
using OfficeBulletin.Bench.Cases;
using OfficeBulletin.Bench.Report;

// Measures everything and prints one table, which also goes into docs/performance.md. With words behind it, only the lines of those cases, printed only.
if (args is [Workbooks.ReadOnce, var file])
{
    Workbooks.Read(file);
    return;
}
if (args is [Reports.WriteOnce, var count])
{
    Reports.Write(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
(string Name, Func<IEnumerable<ResultRow>> Rows)[] cases =
[
    ("assemble", Assembling.Rows),
    ("import", Importing.Rows),
    ("read", ReadingBack.Rows),
    ("workbook", Workbooks.Measured),
    ("submissions", Submitting.Rows),
    ("tally", Tallying.Rows),
    ("report", Reports.Rows),
    ("command", Command.Rows),
];
var table = new List<string> { RunFacts.Line, "", ResultRow.Heading };
table.ForEach(Console.WriteLine);
foreach (var row in cases.Where(one => args.Length == 0 || args.Contains(one.Name, StringComparer.Ordinal)).SelectMany(one => one.Rows()))
{
    table.Add(row.ToString());
    Console.WriteLine(row);
}
if (args.Length == 0)
    PerformancePage.Write(Repository.PerformancePage, string.Join('\n', table));
