using ArticleBot.Articles;
using ArticleBot.Meaning;

namespace ArticleBot.Neural;

/// <summary>
/// The encoder with the reader's and the entailment head (training/MODELS.md): one run of the model for each pair of texts.
/// </summary>
/// <param name="session">The model.</param>
/// <param name="pieces">Its vocabulary.</param>
internal sealed class PairModel(NeuralSession session, WordPieces pieces) : IPairModel
{
    // What the model was trained on.
    private const int MostPieces = 240;
    private const int LongestAnswer = 40;

    /// <inheritdoc/>
    public void Load() => session.Load();

    /// <inheritdoc/>
    public PassageReading Read(string question, string passage)
    {
        var pair = pieces.Encode(question, passage, MostPieces);
        var outputs = session.Run(pair, "span", "answer");
        var (words, certainty) = Words(pair, outputs[0].Values.Span);
        return new PassageReading(outputs[1].Values.Span[0], words, certainty);
    }

    /// <inheritdoc/>
    public Entailment Judge(string claim, string premise)
    {
        var logits = session.Run(pieces.Encode(claim, premise, MostPieces), "claim")[0].Values.Span;
        var most = Math.Max(logits[0], Math.Max(logits[1], logits[2]));
        var (supported, neither, contradicted) = (Math.Exp(logits[0] - most), Math.Exp(logits[1] - most), Math.Exp(logits[2] - most));
        var all = supported + neither + contradicted;
        return new Entailment(supported / all, neither / all, contradicted / all);
    }

    /// <inheritdoc/>
    public void Dispose() => session.Dispose();

    // The first and the last piece of the passage that together score best; scores come in pairs of start and end.
    private static (TextSpan Words, double Certainty) Words(EncodedText pair, ReadOnlySpan<float> scores)
    {
        var (from, end) = (pair.Types.IndexOf(1), pair.Length - 1);
        if (from < 0 || from >= end)
            return (new TextSpan(0, 0), 0);
        var (first, last, best) = (from, from, float.NegativeInfinity);
        for (var i = from; i < end; i++)
        {
            for (var j = i; j < Math.Min(end, i + LongestAnswer); j++)
            {
                if (scores[2 * i] + scores[2 * j + 1] <= best)
                    continue;
                best = scores[2 * i] + scores[2 * j + 1];
                (first, last) = (i, j);
            }
        }

        var (start, finish) = (pair.Words[first].Start, pair.Words[last].Start + pair.Words[last].Length);
        return (TextSpan.Between(start, finish), Share(scores, from, end, 0, first) * Share(scores, from, end, 1, last));
    }

    // The softmax of one piece's score among the passage's.
    private static double Share(ReadOnlySpan<float> scores, int from, int end, int kind, int chosen)
    {
        var sum = 0.0;
        for (var i = from; i < end; i++)
            sum += Math.Exp(scores[2 * i + kind] - scores[2 * chosen + kind]);
        return 1 / sum;
    }
}
