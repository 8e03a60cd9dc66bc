using System.Text;

namespace OfficeBulletin.EndToEnd;

/// <summary>A folder of its own for one test, with an issue folder in it; gone afterwards.</summary>
public sealed class Workplace : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("bulletin-test-").FullName;

    public Workplace() => Directory.CreateDirectory(Issue);

    /// <summary>The issue folder.</summary>
    public string Issue => Path.Combine(root, "第11期");

    /// <summary>Everything that is in the workplace but not in the issue folder, hidden files too.</summary>
    public IReadOnlyList<string> Results => [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Where(path => !path.StartsWith(Issue, StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(root, path))];

    public string At(string name) => Path.Combine(root, name);

    /// <summary>Writes issue.json with one column and the given items.</summary>
    public Workplace With(string items, string column = "本室动态") => WithFile("issue.json", $$"""
        {
          "masthead": { "title": "史志工作简报", "year": 2025, "number": 11, "cumulativeNumber": 131, "publisher": "市史志研究室", "date": "2026-01-16" },
          "columns": [ { "name": "{{column}}", "items": [ {{items}} ] } ],
          "imprint": { "report": ["市委办公厅"], "send": ["各区县史志研究室"], "distribute": ["本室各处"], "editor": "覃立言", "phone": "023-00000000", "email": "jianbao@example.cn" }
        }
        """);

    /// <summary>An issue of one written-out article.</summary>
    public Workplace WithOneArticle() => With("""
        { "title": ["市史志研究室召开书稿审读会"], "body": ["2025年12月2日，市史志研究室召开书稿审读会。", "会议研究了下一步工作。"], "units": ["市史志研究室办公室"] }
        """);

    public Workplace WithFile(string name, string text) => WithFile(name, Encoding.UTF8.GetBytes(text));

    public Workplace WithFile(string name, byte[] bytes)
    {
        var path = Path.Combine(Issue, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
