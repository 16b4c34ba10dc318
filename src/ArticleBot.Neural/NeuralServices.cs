using ArticleBot.Meaning;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleBot.Neural;

/// <summary>What a host adds so that the models which come with the program are used.</summary>
public static class NeuralServices
{
    private const string ArcticFile = "arctic-xs.onnx";
    private const string ReaderFile = "reader.onnx";
    private const string EntailmentFile = "entailment.onnx";
    private const string Vocabulary = "vocab.txt";
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "weights");

    /// <summary>
    /// Adds the embedding model of <see cref="MeaningProvider.Embedded"/> and the models that read two texts together. Nothing is loaded
    /// before its first use.
    /// </summary>
    public static IServiceCollection AddNeural(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(_ => new WordPieces(Path.Combine(Folder, Vocabulary)));
        services.AddSingleton<IPairModel>(all => Pairs(Folder, all.GetRequiredService<WordPieces>()));
        return services.AddKeyedSingleton(
            MeaningProvider.Embedded,
            (all, _) =>
                Arctic(Folder, all.GetRequiredService<IOptions<MeaningOptions>>().Value.Threads, all.GetRequiredService<WordPieces>()));
    }

    /// <summary>snowflake-arctic-embed-xs out of a folder of weights.</summary>
    /// <param name="folder">Where the weights and the vocabulary lie.</param>
    /// <param name="threads">Texts worked on at the same time; 0 for half of the cores.</param>
    /// <param name="pieces">The vocabulary; null to read it from the folder.</param>
    internal static EmbeddingModel Arctic(string folder, int threads, WordPieces? pieces = null)
    {
        var file = new FileInfo(Path.Combine(folder, ArcticFile));
        var generator = new ArcticEmbeddings(
            new NeuralSession(file.FullName),
            pieces ?? new WordPieces(Path.Combine(folder, Vocabulary)),
            threads > 0 ? threads : Math.Max(1, Environment.ProcessorCount / 2));
        // Other weights are another model, though their file is called the same.
        return new EmbeddingModel(generator, $"{ArcticFile} {(file.Exists ? file.Length : 0)}", ArcticEmbeddings.QuestionPrefix);
    }

    /// <summary>The models that read two texts together, out of a folder of weights.</summary>
    /// <param name="folder">Where the weights and the vocabulary lie.</param>
    /// <param name="pieces">The vocabulary; null to read it from the folder.</param>
    internal static PairModel Pairs(string folder, WordPieces? pieces = null) =>
        new(
            new NeuralSession(Path.Combine(folder, ReaderFile)),
            new NeuralSession(Path.Combine(folder, EntailmentFile)),
            pieces ?? new WordPieces(Path.Combine(folder, Vocabulary)));
}
