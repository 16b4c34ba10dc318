using ArticleBot.Meaning;
using Microsoft.Extensions.AI;

namespace ArticleBot.Tests.Meaning;

/// <summary>A small embedding model that can be watched, held up and broken: a vector counts a text's words by their hash.</summary>
internal sealed class WordCounts : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int Size = 64;

    /// <summary>Every text that it was given.</summary>
    public List<string> Seen { get; } = [];

    /// <summary>What lots of texts wait for; a single one never waits.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>What it throws.</summary>
    public MeaningException? Failure { get; set; }

    public EmbeddingModel Model => new(this, "word counts", "query: ");

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values,
        EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        string[] texts = [.. values];
        lock (Seen)
            Seen.AddRange(texts);
        if (texts.Length > 1)
            await Gate.WaitAsync(cancellationToken);
        return Failure is null
            ? new GeneratedEmbeddings<Embedding<float>>(texts.Select(text => new Embedding<float>(Count(text)))) : throw Failure;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
        // Holds nothing.
    }

    private static float[] Count(string text)
    {
        var counts = new float[Size];
        foreach (var word in text.Split((char[])[' ', '.', '?', ',', ':'], StringSplitOptions.RemoveEmptyEntries))
            counts[word.Aggregate(7, (hash, unit) => (hash * 31 + char.ToLowerInvariant(unit)) & 0xFFFF) % Size]++;
        return counts;
    }
}
