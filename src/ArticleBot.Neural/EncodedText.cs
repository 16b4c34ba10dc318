using System.Collections.Immutable;

namespace ArticleBot.Neural;

/// <summary>One text, or two texts as a pair, as BERT reads it: [CLS] first [SEP], or [CLS] first [SEP] second [SEP].</summary>
/// <param name="Ids">The pieces' numbers in the vocabulary.</param>
/// <param name="Types">By piece: 0 in the first text, 1 in the second and in the mark after it.</param>
/// <param name="Words">By piece, the word that it belongs to, as a span of its own text; length 0 for the marks between the texts.</param>
internal sealed record EncodedText(ImmutableArray<long> Ids, ImmutableArray<long> Types, ImmutableArray<(int Start, int Length)> Words)
{
    /// <summary>Number of pieces.</summary>
    public int Length => Ids.Length;
}
