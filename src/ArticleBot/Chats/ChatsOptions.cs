using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Chats;

/// <summary>The section <c>Serving</c>: how much the bot does at once, and for whom.</summary>
public sealed class ChatsOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Serving";

    /// <summary>Questions and summaries that are worked on at the same time: 1 to 1,000. Default: 8.</summary>
    [Range(1, 1000)]
    public int MaxRunning { get; set; } = 8;

    /// <summary>Questions that wait for their turn; beyond them the bot politely refuses: 0 to 10,000. Default: 200.</summary>
    [Range(0, 10_000)]
    public int MaxWaiting { get; set; } = 200;

    /// <summary>Requests that one user may make in a window: 1 to 10,000. Default: 10.</summary>
    [Range(1, 10_000)]
    public int RequestsPerUser { get; set; } = 10;

    /// <summary>Presses under replies (votes, pages, sources) that one user may make in a window: 1 to 10,000. Default: 60.</summary>
    [Range(1, 10_000)]
    public int PressesPerUser { get; set; } = 60;

    /// <summary>Requests that one server, a community of a chat, may make in a window: 1 to 100,000. Default: 120.</summary>
    [Range(1, 100_000)]
    [FormerName("RequestsPerGuild")]
    public int RequestsPerServer { get; set; } = 120;

    /// <summary>The window of these limits: 1 second to 1 hour. Default: 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a stop waits for the work under way: 0 seconds to 5 minutes. Default: 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Whether several processes answer behind a balancer, or take turns at a restart, with one <c>Storage</c>: what reaches two of them is
    /// then done by one, which costs a write for each command. Default: false.
    /// </summary>
    public bool SeveralProcesses { get; set; }

    /// <summary>Folder in which earlier versions kept channels.json, which is taken over once: absolute, or beside the program. Default:
    /// data.</summary>
    [Required]
    public string Folder { get; set; } = "data";
}
