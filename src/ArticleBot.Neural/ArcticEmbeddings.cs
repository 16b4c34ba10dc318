using Microsoft.Extensions.AI;

namespace ArticleBot.Neural;

/// <summary>Vectors by snowflake-arctic-embed-xs: the first piece's last state. It reads at most 512 pieces of a text.</summary>
/// <param name="session">The model.</param>
/// <param name="pieces">Its vocabulary.</param>
/// <param name="threads">Texts worked on at the same time, 1 or more.</param>
internal sealed class ArcticEmbeddings(NeuralSession session, WordPieces pieces, int threads)
    : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>What the model wants before a question.</summary>
    public const string QuestionPrefix = "Represent this sentence for searching relevant passages: ";

    private const string Output = "last_hidden_state";

    /// <inheritdoc/>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        string[] texts = [.. values];
        var vectors = new Embedding<float>[texts.Length];
        if (texts.Length == 1)
            vectors[0] = VectorOf(texts[0]);
        else
            await Parallel.ForAsync(0, texts.Length, Settings(cancellationToken), Embed);
        return new GeneratedEmbeddings<Embedding<float>>(vectors);

        ValueTask Embed(int i, CancellationToken cancellation)
        {
            vectors[i] = VectorOf(texts[i]);
            return ValueTask.CompletedTask;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc/>
    public void Dispose() => session.Dispose();

    private ParallelOptions Settings(CancellationToken cancellation) =>
        new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };

    private Embedding<float> VectorOf(string text)
    {
        var states = session.Run(pieces.Encode(text), Output)[0];
        return new Embedding<float>(states.Values[..(int)states.Shape[^1]].ToArray());
    }
}
