namespace ArticleBot.Model;

/// <summary>Who serves the language model.</summary>
public enum ModelProvider
{
    /// <summary>No model: answers and summaries are the article's own sentences.</summary>
    None,

    /// <summary>OpenAI, or any server that speaks its chat protocol (Ollama, llama.cpp, vLLM, LM Studio, OpenRouter).</summary>
    OpenAI,

    /// <summary>Azure OpenAI.</summary>
    AzureOpenAI,
}
