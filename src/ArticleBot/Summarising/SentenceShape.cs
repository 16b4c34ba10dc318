using ArticleBot.Language;
using ArticleBot.Summarising.News;

namespace ArticleBot.Summarising;

/// <summary>What the look of a sentence tells of its use in a summary.</summary>
/// <param name="IsWhole">Whether it ends as a sentence does, and is no roll of names.</param>
/// <param name="IsQuestion">Whether it asks something.</param>
/// <param name="IsAddress">Whether the writer speaks of himself, or to the reader.</param>
/// <param name="IsSpoken">Whether more than half of it stands in quotation marks.</param>
/// <param name="Leans">Whether it has a pronoun that stands for what the sentence before it names.</param>
/// <param name="HasWholeQuotations">Whether every quotation mark has its other.</param>
internal readonly record struct SentenceShape(
    bool IsWhole, bool IsQuestion, bool IsAddress, bool IsSpoken, bool Leans, bool HasWholeQuotations)
{
    public static SentenceShape Of(string text)
    {
        var end = text.AsSpan().TrimEnd("\"”’')]» ");
        var isQuestion = end is [.., '?'];
        return new SentenceShape(
            end is [.., '.' or '!' or '?' or '…' or '。'] && !RollShape.IsRoll(text),
            isQuestion,
            Address.IsIn(text),
            Quoted(text) * 2 > text.Length,
            Anaphora.Opens(text) || LoosePronoun.IsIn(text),
            text.Count(unit => unit == '“') == text.Count(unit => unit == '”') && text.Count(unit => unit == '"') % 2 == 0);
    }

    private static int Quoted(string text)
    {
        var (count, isQuoted) = (0, false);
        foreach (var unit in text)
        {
            isQuoted = unit switch { '“' => true, '”' => false, '"' => !isQuoted, _ => isQuoted };
            count += isQuoted ? 1 : 0;
        }

        return count;
    }
}
