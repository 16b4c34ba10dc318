using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Grounding.Replies;

/// <summary>
/// Sentences that may say in free words that the article does not say. They are asked only where the passages do not support the sentence:
/// what is shown of it is then its other half, or that the article does not say.
/// </summary>
internal static class FreeNotSaid
{
    private static readonly Regex Lack = Patterns.Of("not-said", "lack");

    // What is read, as a sentence that also cites may name it.
    private static readonly Regex Read = Patterns.Of("not-said", "read");

    // Telling, knowing and what is told or known, of whomever it is said.
    private static readonly Regex Knowledge = Patterns.Of("not-said", "knowledge");

    private static readonly Regex OfText = Patterns.Of("not-said", "of-text");
    private static readonly Regex Joint = Patterns.Of("not-said", "joint");

    /// <summary>
    /// Whether a sentence may say that the article does not say: it denies something, and speaks of telling or knowing. One that cites has
    /// to speak of what is read.
    /// </summary>
    public static bool MayBe(string sentence, bool isCited) =>
        sentence.Length <= NotSaidSentence.Longest && Lack.IsMatch(sentence) && !IsTold(sentence)
        && (isCited ? Read : Knowledge).IsMatch(sentence);

    /// <summary>
    /// The other half of a sentence of which one half says that, if nobody else is meant: “it cost $9m” of “Although the payer is not
    /// named, it cost $9m.”; null where no half does, or both do.
    /// </summary>
    public static string? HalfOf(string sentence)
    {
        if (sentence.Length > 2 * NotSaidSentence.Longest)
            return null;
        if (NotSaidSentence.Concession.Match(sentence) is { Success: true } concession
            && NotSaidSentence.Is(concession.Groups["first"].Value, isCited: false))
            return Told(concession.Groups["second"].Value);
        foreach (Match joint in Joint.Matches(sentence))
        {
            var (first, second) = (sentence[..joint.Index], sentence[(joint.Index + joint.Length)..]);
            var (isFirst, isSecond) = (NotSaidSentence.Is(first, isCited: false), NotSaidSentence.Is(second, isCited: false));
            if (isFirst != isSecond)
                return Told(isFirst ? second : first.TrimEnd(',', ';', ' ') + ".");
        }

        return null;
    }

    // “The article describes the collapse” tells nothing of it.
    private static string? Told(string half) => NotSaidSentence.Sentence(half) is { } rest && !OfText.IsMatch(rest) ? rest : null;

    // Somebody's words, or a denial of the article's own.
    private static bool IsTold(string sentence) =>
        NotSaidSentence.Quoting().IsMatch(sentence) || NotSaidSentence.Content.IsMatch(sentence);
}
