namespace ArticleBot.Meaning;

/// <summary>Who turns texts into vectors.</summary>
public enum MeaningProvider
{
    /// <summary>The model that comes with the program. It needs no network.</summary>
    Embedded,

    /// <summary>OpenAI, or any server that speaks its embedding protocol (Ollama, llama.cpp, vLLM, LM Studio).</summary>
    OpenAI,

    /// <summary>Azure OpenAI.</summary>
    AzureOpenAI,

    /// <summary>Nobody: paragraphs are found by their words alone.</summary>
    None,
}
