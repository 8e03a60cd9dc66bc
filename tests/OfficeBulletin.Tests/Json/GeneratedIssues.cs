using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Tests.Json;

/// <summary>Issues of every shape the model has, with texts that try a writer: quotes, markup, astral characters, tabs and line breaks.</summary>
internal static class GeneratedIssues
{
    private static readonly Gen<string> Word = Gen.Elements(
        "方志", "“红岩”", "a<b>&c", "𠮷", "\"\\/", "《年鉴》", "007", "12", "3.50", "第1期", "—", "㎡", "e\u0301", "body.docx", "{\"note\": 1}", "　");

    /// <summary>Text in one line without blanks at its ends, which reading trims.</summary>
    private static readonly Gen<string> Line = Word.NonEmptyListOf().Select(words => string.Concat(words.Take(6)).Trim()).Where(text => text.Length > 0);

    /// <summary>Text that may hold tabs and line breaks inside.</summary>
    private static readonly Gen<string> Text = Line.SelectMany(_ => Gen.Elements("", "\t甲", "\n乙"), (line, more) => line + more);

    private static readonly Gen<string?> Maybe = Gen.OneOf(Line.Select(line => (string?)line), Gen.Constant((string?)null));

    private static readonly Gen<List<string>> Lines = Line.ListOf().Select(lines => lines.Take(3).ToList());

    private static readonly Gen<Run> Run =
        from text in Text
        from note in Gen.Frequency((4, Gen.Constant((Footnote?)null)), (1, Line.NonEmptyListOf().Select(lines => (Footnote?)new Footnote([.. lines.Take(2)]))))
        select new Run(text, Emphasis.None, note);

    private static readonly Gen<Block> Paragraph = Run.NonEmptyListOf().Select(Block (runs) => new Paragraph([.. runs.Take(3)]));

    private static readonly Gen<Block> Picture = Line.SelectMany(_ => Maybe, Block (name, caption) => new Picture($"{name.Length}.png", default, null, null, caption));

    private static readonly Gen<Block> Table =
        from columns in Gen.Choose(2, 4)
        from rows in Gen.Choose(1, 4)
        from texts in Gen.OneOf(Line, Gen.Constant("")).ArrayOf(columns * rows)
        from header in Gen.Choose(0, 1)
        from merged in Gen.Elements(true, false)
        select (Block)new Table([.. texts.Chunk(columns).Select(row => Row(row, merged))], header, merged ? [.. Enumerable.Range(1, columns)] : []);

    private static readonly Gen<List<Block>> Body = Gen.Frequency((6, Paragraph), (1, Table), (1, Picture)).ListOf().Select(blocks => blocks.Take(5).ToList());

    private static readonly Gen<Item> Article =
        from title in Line.NonEmptyListOf()
        from subtitle in Lines
        from body in Body
        from units in Lines
        from entry in Maybe
        from inline in Gen.Elements(true, false)
        select new Item([.. title.Take(3)], subtitle, body, units) { ContentsOverride = entry, AttributionInline = inline };

    private static readonly Gen<Item> Brief = Body.SelectMany(_ => Lines, (body, units) => new Item([], [], body, units));

    private static readonly Gen<string?> Cell = Gen.Frequency((3, Gen.Choose(0, 99).Select(number => (string?)$"{number}")), (1, Gen.Constant((string?)null)), (1, Maybe));

    private static readonly Gen<NoticeTable> NoticeTable =
        from caption in Line
        from columns in Gen.Choose(1, 4)
        from header in Line.ListOf(columns)
        from rows in Cell.ListOf(columns).ListOf()
        from total in Cell.ListOf(columns)
        from totalled in Gen.Elements(true, false)
        select new NoticeTable(caption, [.. header], [.. rows.Take(5).Select(row => row.ToList())], totalled ? [.. total] : null);

    private static readonly Gen<Column> Column = Gen.OneOf(
        Line.SelectMany(_ => Article.ListOf(), (name, items) => new Column(name, ColumnKind.Articles, [.. items.Take(3)])),
        Line.SelectMany(_ => Brief.ListOf(), (name, items) => new Column(name, ColumnKind.Briefs, [.. items.Take(3)])),
        from name in Line
        from narrative in Body
        from tables in NoticeTable.ListOf()
        select new Column(name, ColumnKind.Notice, []) { Notice = new Notice(narrative, [.. tables.Take(2)]) });

    private static readonly Gen<int?> Number = Gen.OneOf(Gen.Choose(1, 3000).Select(number => (int?)number), Gen.Constant((int?)null));

    private static readonly Gen<Issue> Issue =
        from title in Maybe
        from year in Number
        from number in Number
        from date in Gen.OneOf(Gen.Choose(0, 9999).Select(day => (DateOnly?)new DateOnly(2010, 1, 1).AddDays(day)), Gen.Constant((DateOnly?)null))
        from columns in Column.ListOf()
        from imprint in Lines
        from editor in Maybe
        select new Issue(new Masthead(title, year, number, number + 200, title, date), [.. columns.Take(4)], new Imprint(imprint, [], imprint, editor, null, editor));

    public static Arbitrary<Issue> Any { get; } = Issue.ToArbitrary();

    private static List<Cell> Row(string[] texts, bool merged) =>
        merged ? [Issues.Cell.Of(texts[0]) with { ColumnSpan = 2 }, Issues.Cell.Covered, .. texts.Skip(2).Select(Issues.Cell.Of)] : [.. texts.Select(Issues.Cell.Of)];
}
