using ArticleBot.Meaning;
using ArticleBot.Neural;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Sentences;
using ArticleBot.Summarising;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>The embedding model that comes with the program; none where the command line has <c>--words</c>.</summary>
internal static class BenchMeaning
{
    private static readonly bool IsOff = Environment.GetCommandLineArgs().Contains("--words");

    /// <summary>Compares questions with articles; gives nothing where the command line has <c>--words</c>.</summary>
    public static readonly LikenessSource Source = new(
        IsOff ? null : NeuralServices.Arctic(Path.Combine(AppContext.BaseDirectory, "weights"), Environment.ProcessorCount),
        new VectorFiles(Options.Create(new MeaningOptions()), NullLogger<VectorFiles>.Instance));

    /// <summary>The model that reads two texts together; none where the command line has <c>--words</c> or <c>--no-reader</c>.</summary>
    public static Understanding Understanding { get; } = IsOff || Environment.GetCommandLineArgs().Contains("--no-reader")
        ? Understanding.None
        : new Understanding(Pairs());

    /// <summary>Summarises with the same models, as the front ends do.</summary>
    public static Summariser Summariser { get; } = new(TimeProvider.System, meaning: Source);

    /// <summary>Who said what in the articles.</summary>
    public static QuotationArchive Quotations { get; } = new();

    /// <summary>The retrieval weights that are in use.</summary>
    public static EvidenceWeights Weights => IsOff ? EvidenceWeights.ByWords : EvidenceWeights.WithLikeness;

    /// <summary>The columns of these weights in the data file.</summary>
    public static (int OfPassage, int OfSentence) Columns => IsOff ? (1, 2) : (3, 4);

    /// <summary>The same model without what guards it; with <c>--judged FILE</c> at the end of the line what it judged is kept
    /// there.</summary>
    public static IPairModel Pairs()
    {
        var model = NeuralServices.Pairs(Path.Combine(AppContext.BaseDirectory, "weights"));
        var args = Environment.GetCommandLineArgs();
        var place = Array.IndexOf(args, "--judged");
        return place >= 0 && place + 1 < args.Length ? new RememberedPairs(model, args[place + 1]) : model;
    }

    /// <summary>How alike a question is to the parts of its article.</summary>
    public static QuestionLikeness? Of(PassageIndex index, string question)
    {
        var likeness = Source.OfAsync(question, index.Articles).GetAwaiter().GetResult();
        return likeness is null && !IsOff ? throw new InvalidOperationException("The embedding model gave no vectors.") : likeness;
    }
}
