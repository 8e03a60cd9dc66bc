namespace OfficeBulletin.App;

/// <summary>What ships with the program, beside its executable.</summary>
internal static class Shipped
{
    /// <summary>The template that is used when none is named.</summary>
    public static string Template => Path.Combine(AppContext.BaseDirectory, "templates", "issue.docx");

    /// <summary>What units sent to the sample desk of `demo`.</summary>
    public static string SampleDesk => Path.Combine(AppContext.BaseDirectory, "samples", "desk");
}
