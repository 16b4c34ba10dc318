using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Storage;

/// <summary>The section <c>Storage</c>: where the library, and what a chat keeps, are kept.</summary>
public sealed class StorageOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = SettingsCheck.Storage;

    /// <summary>Sqlite or PostgreSql. Default: Sqlite.</summary>
    public StorageProvider Provider { get; set; }

    /// <summary>The file of Sqlite: absolute, or beside the program; PostgreSql ignores it. Default: data/articlebot.db.</summary>
    [Required]
    public string Path { get; set; } = "data/articlebot.db";

    /// <summary>
    /// How to reach PostgreSql, as Npgsql writes it; from the environment or user secrets. Sqlite needs none. Never logged.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>How long an answer waits for a vote; with one it stays as long as the vote: 1 minute to 1 year. Default: 1 day.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00")]
    public TimeSpan AnswersMaxAge { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long a vote is kept: 1 day to 10 years. Default: 365 days.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan VotesMaxAge { get; set; } = TimeSpan.FromDays(365);
}
