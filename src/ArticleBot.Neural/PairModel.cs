using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Meaning;

namespace ArticleBot.Neural;

/// <summary>
/// The reader and the entailment model (training/MODELS.md): one run for each pair of texts.
/// </summary>
/// <param name="reader">Finds the words that answer a question.</param>
/// <param name="entailment">Judges a claim by its premise.</param>
/// <param name="pieces">The vocabulary of both.</param>
internal sealed class PairModel(NeuralSession reader, NeuralSession entailment, WordPieces pieces) : IPairModel
{
    // What the models were trained on.
    private const int MostPieces = 240;
    private const int LongestAnswer = 40;
    private const int MostCandidates = 5;

    /// <inheritdoc/>
    public void Load() => reader.Load();

    /// <inheritdoc/>
    public bool Knows(string word) => pieces.HasWhole(word);

    /// <inheritdoc/>
    public PassageReading Read(string question, string passage)
    {
        var pair = pieces.Encode(question, passage, MostPieces);
        var outputs = reader.Run(pair, "span", "answer");
        return new PassageReading(outputs[1].Values.Span[0], Candidates(pair, outputs[0].Values.Span));
    }

    /// <inheritdoc/>
    public Entailment Judge(string claim, string premise)
    {
        var logits = entailment.Run(pieces.Encode(claim, premise, MostPieces), "claim")[0].Values.Span;
        var most = Math.Max(logits[0], Math.Max(logits[1], logits[2]));
        var (supported, neither, contradicted) = (Math.Exp(logits[0] - most), Math.Exp(logits[1] - most), Math.Exp(logits[2] - most));
        var all = supported + neither + contradicted;
        return new Entailment(supported / all, neither / all, contradicted / all);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        entailment.Dispose();
    }

    // Scores come in pairs of start and end.
    private static ImmutableArray<ReadWords> Candidates(EncodedText pair, ReadOnlySpan<float> scores)
    {
        var (from, end) = (pair.Types.IndexOf(1), pair.Length - 1);
        var (found, taken) = (ImmutableArray.CreateBuilder<ReadWords>(MostCandidates), new bool[Math.Max(0, end)]);
        while (from >= 0 && found.Count < MostCandidates && Best(scores, from, end, taken) is { } best)
        {
            taken.AsSpan(best.First..(best.Last + 1)).Fill(true);
            var span = TextSpan.Between(pair.Words[best.First].Start, pair.Words[best.Last].Start + pair.Words[best.Last].Length);
            found.Add(new ReadWords(span, Share(scores, from, end, 0, best.First) * Share(scores, from, end, 1, best.Last)));
        }

        return found.ToImmutable();
    }

    // The first and the last piece of the passage that together score best, over none that is taken.
    private static (int First, int Last)? Best(ReadOnlySpan<float> scores, int from, int end, bool[] taken)
    {
        var (first, last, best) = (-1, -1, float.NegativeInfinity);
        for (var i = from; i < end; i++)
        {
            for (var j = i; j < Math.Min(end, i + LongestAnswer) && !taken[j]; j++)
            {
                if (scores[2 * i] + scores[2 * j + 1] <= best)
                    continue;
                best = scores[2 * i] + scores[2 * j + 1];
                (first, last) = (i, j);
            }
        }

        return first < 0 ? null : (first, last);
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
