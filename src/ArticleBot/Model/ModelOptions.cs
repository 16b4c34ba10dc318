namespace ArticleBot.Model;

/// <summary>The section <c>Model</c>: which language model writes, and what it may cost in time and tokens.</summary>
public sealed class ModelOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Model";

    /// <summary>
    /// None, OpenAI or AzureOpenAI. Default: None, which needs no other setting of the section; a wrong one stops the start all the same.
    /// </summary>
    public ModelProvider Provider { get; set; }

    /// <summary>The server's http or https address; AzureOpenAI needs one. Empty, the default, is OpenAI's own.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The model's name, for AzureOpenAI the deployment's. No default.</summary>
    public string ModelId { get; set; } = "";

    /// <summary>
    /// The key, from the environment or user secrets. OpenAI's own address and AzureOpenAI need one; a local server often
    /// does not. Never logged.
    /// </summary>
    public string ApiKey { get; set; } = "";

    /// <summary>Longest time for one question or summary with its repair (understanding a follow-up has one of its own): 1 second to 10
    /// minutes. Default: 60 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Longest wait for the server's reply to one request, after which it is tried again: 1 second to 10 minutes.
    /// Default: 30 seconds.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Tokens of article text that one prompt may hold: 200 to 1,000,000. Default: 6,000.</summary>
    public int MaxPromptTokens { get; set; } = 6_000;

    /// <summary>Tokens that one reply may hold: 16 to 100,000. Default: 800.</summary>
    public int MaxOutputTokens { get; set; } = 800;

    /// <summary>
    /// Tokens that a reasoning model may think with before a reply, beside <see cref="MaxOutputTokens"/>: 0 to 100,000. They count in
    /// the limit that the server is told, in the daily budget and in the context. Default: 0, for a model that does not think.
    /// </summary>
    public int ReasoningTokens { get; set; }

    /// <summary>
    /// Tokens that the model takes in all, prompt and reply: 512 to 10,000,000, or 0, the default, where that is not known. The start is
    /// stopped where the longest prompt would not fit.
    /// </summary>
    public int ContextTokens { get; set; }

    /// <summary>
    /// MaxTokens, MaxCompletionTokens or None: the name by which the server is told how many tokens thoughts and reply may have in all.
    /// One that a server refuses (400) is replaced by the next. Default: MaxTokens.
    /// </summary>
    public TokenLimitName TokenLimit { get; set; }

    /// <summary>
    /// How freely the model writes, 0 to 2; empty, the default, is as the prompt's config.json says. A server that refuses it (400) is
    /// asked again without.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>Requests that run at the same time, 1 to 1,000; others wait their turn. Default: 4.</summary>
    public int MaxConcurrency { get; set; } = 4;

    /// <summary>Tokens, in and out, that may be spent in one UTC day, 1 or more. Default: 2,000,000.</summary>
    public long DailyTokenBudget { get; set; } = 2_000_000;

    /// <summary>Folder of the prompts: absolute, or beside the program. Default: prompts/Article.</summary>
    public string Prompts { get; set; } = "prompts/Article";

    /// <summary>The most tokens that the server may write for one request: thoughts and reply.</summary>
    internal int WrittenTokens => ReasoningTokens + MaxOutputTokens;
}
