using System.Collections.Immutable;

namespace ArticleBot.Neural;

/// <summary>One output of a model, for one text.</summary>
/// <param name="Values">The numbers, the last dimension fastest.</param>
/// <param name="Shape">The dimensions; the first is the number of texts, 1.</param>
internal sealed record NeuralOutput(ReadOnlyMemory<float> Values, ImmutableArray<long> Shape);
