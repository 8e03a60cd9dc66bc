using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OfficeBulletin.Storage.Schema;

/// <summary>Brings the file to the schema that this program knows, one numbered script after another, all in one transaction.</summary>
internal static class SchemaUpgrade
{
    private static readonly string[] Scripts = ["001.sql"];

    /// <summary>Null when the file is as this program needs it now; a finding when it is newer, and untouched.</summary>
    public static Finding? Run(SqliteConnection writer, DateTimeOffset now)
    {
        using var transaction = writer.BeginTransaction(deferred: false);
        writer.Execute("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY, at TEXT NOT NULL)", transaction: transaction);
        var found = writer.ExecuteScalar<int?>("SELECT max(number) FROM schema_version", transaction: transaction) ?? 0;
        if (found > Scripts.Length)
            return StorageFindings.Newer(writer.DataSource, found, Scripts.Length);
        for (var number = found + 1; number <= Scripts.Length; number++)
        {
            writer.Execute(Text(Scripts[number - 1]), transaction: transaction);
            writer.Execute("INSERT INTO schema_version VALUES (@number, @at)", new { number, at = now.ToString("O", CultureInfo.InvariantCulture) }, transaction);
        }
        transaction.Commit();
        return null;
    }

    private static string Text(string script)
    {
        using var reader = new StreamReader(typeof(SchemaUpgrade).Assembly.GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }
}
