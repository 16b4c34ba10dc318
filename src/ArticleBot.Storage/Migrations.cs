using System.Collections.Immutable;
using System.Reflection;
using ArticleBot.Library;

namespace ArticleBot.Storage;

/// <summary>The steps of the schema. A database remembers how many it has been through; steps are added, never changed.</summary>
internal static class Migrations
{
    /// <summary>The steps in order, with the dialect's words still open.</summary>
    public static readonly ImmutableArray<string> All = Read();

    /// <summary>Goes through the steps that are missing.</summary>
    /// <returns>How many steps the database has been through now.</returns>
    public static int Apply(Session session, (string Key, string Bytes) words)
    {
        for (var step = VersionOf(session); step < All.Length; step++)
        {
            session.ExecuteSchema(All[step]
                .Replace("{key}", words.Key, StringComparison.Ordinal)
                .Replace("{bytes}", words.Bytes, StringComparison.Ordinal));
            session.Execute($"INSERT INTO schema_version (version) VALUES ({step + 1})");
        }

        return All.Length;
    }

    private static int VersionOf(Session session)
    {
        session.Execute($"CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)");
        var version = (int)session.Number($"SELECT COALESCE(MAX(version), 0) FROM schema_version");
        return version <= All.Length ? version
            : throw new StoreException($"the library was written by a newer version of the program (step {version} of {All.Length})");
    }

    private static ImmutableArray<string> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal));
        return
        [
            .. names.Order(StringComparer.Ordinal).Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            }),
        ];
    }
}
