using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Units;
using OfficeBulletin.Word.Importing;

namespace OfficeBulletin.Desk.Folder;

/// <summary>Makes one item of what issue.json says and what the article's file says; where both speak, issue.json wins and the difference is named.</summary>
internal static class ItemMerge
{
    /// <param name="article">The file's content; null when the body is written out in issue.json.</param>
    /// <param name="register">Knows short and former names; null when there is none.</param>
    public static Item Merge(DraftItem draft, ImportedArticle? article, UnitRegister? register, Taken taken)
    {
        var item = draft.Item;
        if (article is null)
            return item;
        var title = Title(draft, article, taken);
        var units = draft.UnitsGiven ? item.Units : article.Units;
        if (draft.UnitsGiven && article.Units.Count > 0 && !article.Units.Select(Name).SequenceEqual(item.Units.Select(Name), StringComparer.Ordinal))
            taken.Note(FolderFindings.UnitsDiffer(string.Join('、', article.Units), string.Join('、', item.Units), draft));
        if (title.Count == 0 && !IsBrief(draft))
            taken.Note(FolderFindings.NoTitle(draft));
        return item with
        {
            Title = title,
            Subtitle = item.Subtitle.Count > 0 || title.Count == 0 || SaysBoth(Contents.InOneLine(title), article) ? item.Subtitle : article.Subtitle,
            Body = article.Body,
            Units = units,
        };

        // In a submission a short name is as good as the full one.
        string Name(string unit) => draft.Submitted is null ? unit : BareText.Of(register?.Find(unit.Trim())?.Name ?? unit);
    }

    private static IReadOnlyList<string> Title(DraftItem draft, ImportedArticle article, Taken taken)
    {
        var inFile = Contents.InOneLine(article.Title);
        var inIssue = Contents.InOneLine(draft.Item.Title);
        if (IsBrief(draft) && !draft.TitleGiven && inFile.Length > 0)
        {
            taken.Note(FolderFindings.BriefTitle(inFile + Contents.InOneLine(article.Subtitle), draft));
            return [];
        }
        if (!draft.TitleGiven)
            return article.Title;
        if (IsBrief(draft) && draft.Submitted is not null)
            return draft.Item.Title;
        if (inFile.Length > 0 && !BareText.Same(inFile, inIssue) && !SaysBoth(inIssue, article))
            taken.Note(FolderFindings.TitleDiffers(inFile, inIssue, draft));
        return draft.Item.Title;
    }

    /// <summary>True when the title that was given has the file's subtitle at its end.</summary>
    private static bool SaysBoth(string title, ImportedArticle article) =>
        article.Subtitle.Count > 0 && BareText.Same(title, Contents.InOneLine(article.Title) + string.Concat(article.Subtitle));

    private static bool IsBrief(DraftItem draft) => draft.Where.Part is "brief";
}
