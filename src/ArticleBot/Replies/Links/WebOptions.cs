using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Replies.Links;

/// <summary>The section <c>Web</c>: the pages and the API; the other front ends read of it only where the pages are.</summary>
public sealed class WebOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Web";

    /// <summary>The least number of characters of a token.</summary>
    public const int ShortestToken = 16;

    /// <summary>Where the server listens: http or https addresses, parted by semicolons. Default: http://localhost:5080.</summary>
    [Required]
    public string Urls { get; set; } = "http://localhost:5080";

    /// <summary>
    /// The address under which readers find the pages (“https://articles.example.org”); citations in every front end then link there.
    /// Empty, the default, for none: they link to the article's own address.
    /// </summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>Local, Token or Open. Default: Local.</summary>
    public WebAccess Access { get; set; }

    /// <summary>
    /// What Token asks for and Open wants of those who add: 16 characters or more; from the environment or user secrets. Never logged.
    /// </summary>
    public string Token { get; set; } = "";

    /// <summary>Questions, summaries, checks and additions that one address may ask for in a minute: 1 to 100,000. Default: 60.</summary>
    [Range(1, 100_000)]
    public int RequestsPerAddress { get; set; } = 60;

    /// <summary>How many of them are worked on at the same time: 1 to 1,000. Default: 8.</summary>
    [Range(1, 1000)]
    public int MaxRunning { get; set; } = 8;

    /// <summary>How many wait for their turn; beyond them the server refuses: 0 to 10,000. Default: 200.</summary>
    [Range(0, 10_000)]
    public int MaxWaiting { get; set; } = 200;

    /// <summary>How long one request may take: 1 second to 10 minutes. Default: 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Deadline { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long an answer can be opened by its link: 1 day to 10 years. Default: 365 days.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan AnswersMaxAge { get; set; } = TimeSpan.FromDays(365);
}
