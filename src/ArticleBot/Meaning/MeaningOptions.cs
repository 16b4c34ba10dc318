using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Meaning;

/// <summary>The section <c>Meaning</c>: who tells how alike two texts are, and where vectors are kept.</summary>
public sealed class MeaningOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Meaning";

    /// <summary>Embedded, OpenAI, AzureOpenAI or None. Default: Embedded, which needs no network. None uses nothing of the rest.</summary>
    public MeaningProvider Provider { get; set; }

    /// <summary>The server's http or https address; AzureOpenAI needs one. Empty, the default, is OpenAI's own.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The embedding model's name, for AzureOpenAI the deployment's; Embedded ignores it. No default.</summary>
    public string ModelId { get; set; } = "";

    /// <summary>The key, from the environment or user secrets; Embedded ignores it. Never logged.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>
    /// Folder of the articles' vectors: absolute, or beside the program. Empty, the default, is <c>articlebot/vectors</c> in the
    /// user's cache folder.
    /// </summary>
    public string Cache { get; set; } = "";

    /// <summary>Texts that Embedded works on at the same time, each on one core: 0 to 256. Default: 0, half of the cores.</summary>
    [Range(0, 256)]
    public int Threads { get; set; }

    /// <summary>
    /// Longest wait for an article's vectors, counted from when their making began; after it the article's words answer: 0
    /// to 10 minutes. Default: 5 seconds; a service in which many ask never waits.
    /// </summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(5);
}
