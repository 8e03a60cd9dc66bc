using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>The child's part of an upload: unpacks archives, judges every file, reads the folder as `bulletin ingest` reads one, and says what is worth keeping.</summary>
internal static class UploadReading
{
    private const string Unnamed = "E86";
    private const string OtherCase = "E82";

    public static Outcome<ExtractedUpload> Run(string folder)
    {
        var files = Path.Combine(folder, UploadFolder.Files);
        if (UploadArchives.Expand(files) is { Count: > 0 } faults)
            return Outcome.Refusal<ExtractedUpload>(faults);
        var door = UploadDoor.Judge(files);
        if (door.Marks.Count > 0)
            return Outcome.Refusal<ExtractedUpload>(door.Marks.Select(UploadFindings.Classified));
        if (!door.AnyReadable)
            return Outcome.Refusal<ExtractedUpload>([.. door.AnyWorkbook ? (Finding[])[] : [UploadFindings.NoWorkbook()], .. door.Refused.Values.SelectMany(reasons => reasons)]);
        var content = UploadContent.Hash(files);
        var received = ReceiveSubmissions.Run(new ReceivingOrder([files], Path.Combine(folder, UploadFolder.Marked))).Value!;
        return Outcome.Of(Understood(received, door, content, folder), Findings(received, door));
    }

    /// <summary>What a unit is told: not what is wrong with the register, which is the office's; of a file that no row names, why it was not kept.</summary>
    private static IEnumerable<Finding> Findings(ReceivedSubmissions received, UploadDoor door)
    {
        foreach (var finding in received.Findings.Where(finding => finding.Where.File != RegisterFile.Name))
        {
            if (finding.Rule == Unnamed && finding.Quote is { } name && door.Refused.TryGetValue(name, out var reasons))
            {
                foreach (var reason in reasons)
                    yield return reason;
            }
            else
                yield return finding;
        }
    }

    private static ExtractedUpload Understood(ReceivedSubmissions received, UploadDoor door, string content, string folder)
    {
        var texts = received.Workbooks.SelectMany(workbook => workbook.Read).ToDictionary(read => read.Item.Origin, read => read.Text);
        var standing = StandingItems.Read(folder);
        var files = Files(received, door, Path.Combine(folder, UploadFolder.Files)).ToList();
        List<ReceivedItem> items = [.. received.Items.Select(item => new ReceivedItem(item, texts[item.Origin]))];
        var resent = standing.Find(items, Path.Combine(folder, UploadFolder.Files));
        return new ExtractedUpload(
            [.. items.Select((item, index) => Item(item) with { Standing = resent[index].Standing, Replaces = resent[index].Replaces })],
            [.. received.Workbooks.SelectMany(workbook => workbook.Held).Select(held => held.Title).OfType<string>()],
            files)
        { Content = content, Marked = [.. received.Marked.Select(marked => Path.GetFileName(marked)!)] };
    }

    /// <summary>A Word file is kept under the name that its row gives it, where the two differ in capitals or full-width signs alone.</summary>
    private static IEnumerable<ExtractedFile> Files(ReceivedSubmissions received, UploadDoor door, string folder)
    {
        foreach (var workbook in received.Workbooks.Where(workbook => !workbook.Refused))
            yield return new ExtractedFile(workbook.File, "workbook");
        var asNamed = received.Findings.Where(finding => finding.Rule == OtherCase).DistinctBy(finding => finding.Suggestion, StringComparer.Ordinal).ToDictionary(finding => finding.Suggestion!, finding => finding.Quote!, StringComparer.Ordinal);
        foreach (var name in door.Others)
        {
            var kept = asNamed.GetValueOrDefault(name, name);
            if (kept != name && UploadName.Of(kept) == kept && !File.Exists(Path.Combine(folder, kept)))
                File.Move(Path.Combine(folder, name), Path.Combine(folder, kept));
            else
                kept = name;
            yield return new ExtractedFile(kept, "attachment");
        }
        foreach (var marked in received.Marked)
            yield return new ExtractedFile(Path.GetFileName(marked), "marked");
    }

    private static ExtractedItem Item(ReceivedItem received) => new()
    {
        Origin = received.Item.Origin.ToString(),
        Title = Contents.InOneLine(received.Item.Title),
        Units = received.Item.Units,
        Category = received.Item.Category,
        EventDate = received.Item.EventDate,
        Content = ItemJson.Text(received.Item),
        Text = string.Join('\n', received.Text),
    };
}
