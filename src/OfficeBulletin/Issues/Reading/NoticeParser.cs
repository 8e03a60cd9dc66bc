namespace OfficeBulletin.Issues.Reading;

/// <summary>Reads the notice (情况通报): narrative, then tables with their captions. A table that was split at a page break is made one again.</summary>
internal sealed class NoticeParser
{
    private readonly Place place;
    private readonly List<Finding> findings;
    private readonly List<Block> narrative = [];
    private readonly List<NoticeTable> tables = [];

    /// <summary>True while nothing but a table stands before the next block, so that a further table may go on with it.</summary>
    private bool afterTable;

    private NoticeParser(string column, List<Finding> findings)
    {
        place = new Place { Part = "notice", Column = column };
        this.findings = findings;
    }

    public static Notice Parse(string column, IReadOnlyList<PrintedBlock> blocks, List<Finding> findings)
    {
        var parser = new NoticeParser(column, findings);
        for (var index = 0; index < blocks.Count;)
            index += parser.Take(blocks, index);
        return new Notice(parser.narrative, parser.tables);
    }

    /// <returns>The number of blocks read.</returns>
    private int Take(IReadOnlyList<PrintedBlock> blocks, int index)
    {
        if (blocks[index].Content is Table table)
        {
            TakeTable("", table, blocks[index].HasNoHeader);
            return 1;
        }
        var captions = CaptionLines(blocks, index);
        if (captions > 0)
        {
            var lines = Enumerable.Range(index, captions).Select(line => PlainText.Of(blocks[line], place, findings));
            TakeTable(string.Join('\n', lines), (Table)blocks[index + captions].Content, blocks[index + captions].HasNoHeader);
            return captions + 1;
        }
        TakeText(blocks[index]);
        return 1;
    }

    /// <summary>How many blocks from here are the caption of the table after them; 0 when this is text.</summary>
    private static int CaptionLines(IReadOnlyList<PrintedBlock> blocks, int index)
    {
        var count = 0;
        while (index + count < blocks.Count && blocks[index + count].Role == PrintedRole.TableCaption)
            count++;
        if (count == 0 && LooksLikeCaption(blocks[index]))
            count = 1;
        return index + count < blocks.Count && blocks[index + count].Content is Table ? count : 0;
    }

    /// <summary>A line in the style of the body is one of the narrative, unless an editor centred it.</summary>
    private static bool LooksLikeCaption(PrintedBlock block) =>
        (block.Role != PrintedRole.Body || block.Look is { Centred: true }) && block.Content is Paragraph && block.Text is { Length: > 0 and <= 60 } text && text[^1] is not ('。' or '；' or '：' or '，' or ':');

    private void TakeTable(string caption, Table printed, bool hasNoHeader)
    {
        var continued = caption is "续表" or "（续表）" or "(续表)" or "（续）" || (afterTable && caption.Length == 0);
        var where = place with { Table = tables.Count + 1 };
        var table = NoticeTableParser.Parse(caption, printed, !hasNoHeader, where, findings);
        if (continued && !hasNoHeader && tables is [.., { Total: null } open] && NoticeTableParser.Continue(open, table) is { } whole)
        {
            if (!NoticeTableParser.SameCells(open.Header, table.Header))
                findings.Add(ReadingFindings.TableContinued(place with { Table = tables.Count }));
            tables[^1] = whole;
        }
        else
        {
            if (caption.Length == 0)
                findings.Add(ReadingFindings.TableWithoutCaption(where));
            tables.Add(table);
        }
        afterTable = true;
    }

    private void TakeText(PrintedBlock block)
    {
        if (block.Content is Picture picture)
            findings.Add(ReadingFindings.NoticePicture(place, picture.Name));
        else if (tables.Count > 0)
            findings.Add(ReadingFindings.NoticeTextAfterTables(place, block.Text));
        narrative.Add(block.Content is Paragraph paragraph ? ParagraphText.Trim(paragraph) : block.Content);
        afterTable = false;
    }
}
