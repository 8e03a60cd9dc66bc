namespace OfficeBulletin.Storage;

/// <summary>Whether the data is sound.</summary>
public static class Doctor
{
    /// <summary>True when the schema stands and can be read.</summary>
    public static bool Ready(DeskReading data) => data.First<int>("SELECT count(*) FROM schema_version") > 0;
}
