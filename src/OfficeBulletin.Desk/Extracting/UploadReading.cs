using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>The child's part of an upload: reads the folder that was laid out as `bulletin ingest` reads one, and says what is worth keeping.</summary>
internal static class UploadReading
{
    public static Outcome<ExtractedUpload> Run(string folder)
    {
        var outcome = ReceiveSubmissions.Run(new ReceivingOrder([Path.Combine(folder, UploadFolder.Files)], Path.Combine(folder, UploadFolder.Marked)));
        return outcome.Value is { AnyRead: true } received
            ? Outcome.Of(Understood(received), outcome.Findings)
            : Outcome.Refusal<ExtractedUpload>(outcome.Findings);
    }

    private static ExtractedUpload Understood(ReceivedSubmissions received)
    {
        var texts = received.Workbooks.SelectMany(workbook => workbook.Read).ToDictionary(read => read.Item.Origin, read => read.Text);
        List<ExtractedItem> items = [.. received.Items.Select(item => Item(item, texts[item.Origin]))];
        return new ExtractedUpload(items, [.. received.Workbooks.SelectMany(workbook => workbook.Held).Select(held => held.Title).OfType<string>()], [.. Files(received)]);
    }

    private static IEnumerable<ExtractedFile> Files(ReceivedSubmissions received)
    {
        foreach (var workbook in received.Workbooks.Where(workbook => !workbook.Refused))
            yield return new ExtractedFile(workbook.File, "workbook");
        foreach (var name in received.Workbooks.SelectMany(workbook => workbook.Read).Select(read => read.Item.Attachment).OfType<string>().Distinct(StringComparer.Ordinal))
            yield return new ExtractedFile(name, "attachment");
        foreach (var marked in received.Marked)
            yield return new ExtractedFile(Path.GetFileName(marked), "marked");
    }

    private static ExtractedItem Item(SubmissionItem item, IReadOnlyList<string> text) => new()
    {
        Origin = item.Origin.ToString(),
        Title = Contents.InOneLine(item.Title),
        Units = item.Units,
        Category = item.Category,
        EventDate = item.EventDate,
        Content = ItemJson.Text(item),
        Text = string.Join('\n', item.Title.Concat(item.Subtitle).Concat(text)),
    };
}
