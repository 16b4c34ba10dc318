using System.Collections.Immutable;
using ArticleBot.Grounding;

namespace ArticleBot.Asking;

/// <summary>How a language model's answer came about; for those who look after the bot, never for a reader.</summary>
/// <param name="Reply">The model's reply, letter for letter.</param>
/// <param name="Correction">Its reply to the request for repair; null where there was none.</param>
/// <param name="Claims">Every sentence with the check's verdict, after the repair.</param>
public sealed record AnswerTrace(string Reply, string? Correction, ImmutableArray<CheckedClaim> Claims);
