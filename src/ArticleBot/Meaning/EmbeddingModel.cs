using Microsoft.Extensions.AI;

namespace ArticleBot.Meaning;

/// <summary>A model that turns texts into vectors, with what must be known to use it.</summary>
/// <param name="Generator">Makes the vectors, or throws a <see cref="MeaningException"/>. It loads nothing before its first use.</param>
/// <param name="Id">Names the model and its version: vectors of models with other names are never compared.</param>
/// <param name="QuestionPrefix">What the model wants before a question; empty for most.</param>
public sealed record EmbeddingModel(IEmbeddingGenerator<string, Embedding<float>> Generator, string Id, string QuestionPrefix = "");
