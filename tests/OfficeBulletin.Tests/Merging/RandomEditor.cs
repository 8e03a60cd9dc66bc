using OfficeBulletin.Issues;

namespace OfficeBulletin.Tests.Merging;

/// <summary>Somebody who edits an issue at random: rewords, adds, deletes and moves. Every text it types is its own.</summary>
internal sealed class RandomEditor(Random random, string name)
{
    private int typed;

    public Issue Edit(Issue issue)
    {
        var items = issue.Columns.SelectMany(column => column.Items).Where(item => item.Id is not null).ToList();
        if (items.Count == 0)
            return issue;
        var item = items[random.Next(items.Count)];
        return random.Next(7) switch
        {
            0 => issue.With(item.Id!, one => one with { Title = one.IsBrief ? [] : [Type()] }),
            1 or 2 => Reword(issue, item),
            3 => Insert(issue, item),
            4 => Delete(issue, item),
            5 => Swap(issue, item),
            _ => issue with { Imprint = issue.Imprint with { Phone = Type() } },
        };
    }

    private Issue Reword(Issue issue, Item item)
    {
        if (item.Body.Count == 0)
            return issue;
        var place = random.Next(item.Body.Count);
        var before = ((Paragraph)item.Body[place]).Text;
        return issue.Reworded(item.Id!, place, before[..(before.Length / 2)] + Type());
    }

    private Issue Insert(Issue issue, Item item)
    {
        var text = Type();
        return issue.With(item.Id!, one => one with { Body = [.. one.Body.Take(1), Paragraph.Of(text), .. one.Body.Skip(1)] });
    }

    private Issue Delete(Issue issue, Item item) => random.Next(3) == 0 ? issue.Without(item.Id!) : issue.With(item.Id!, one => one with { Body = [.. one.Body.Skip(1)] });

    private static Issue Swap(Issue issue, Item item) => issue with
    {
        Columns = [.. issue.Columns.Select(column => column.Items.Contains(item) ? column with { Items = [.. column.Items.Where(one => one != item), item] } : column)],
    };

    private string Type() => $"{name}第{++typed}次写下的话{random.Next(1000)}。";
}
