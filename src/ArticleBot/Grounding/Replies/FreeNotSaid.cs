using System.Text.RegularExpressions;

namespace ArticleBot.Grounding.Replies;

/// <summary>
/// Sentences that may say in free words that the article does not say. They are asked only where the passages do not support the sentence:
/// what is shown of it is then its other half, or that the article does not say.
/// </summary>
internal static partial class FreeNotSaid
{
    /// <summary>
    /// Whether a sentence may say that the article does not say: it denies something, and speaks of telling or knowing. One that cites has
    /// to speak of what is read.
    /// </summary>
    public static bool MayBe(string sentence, bool isCited) =>
        sentence.Length <= NotSaidSentence.Longest && Lack().IsMatch(sentence) && !IsTold(sentence)
        && (isCited ? Read() : Knowledge()).IsMatch(sentence);

    /// <summary>
    /// The other half of a sentence of which one half says that, if nobody else is meant: “it cost $9m” of “Although the payer is not
    /// named, it cost $9m.”; null where no half does, or both do.
    /// </summary>
    public static string? HalfOf(string sentence)
    {
        if (sentence.Length > 2 * NotSaidSentence.Longest)
            return null;
        if (NotSaidSentence.Concession().Match(sentence) is { Success: true } concession
            && NotSaidSentence.Is(concession.Groups["first"].Value, isCited: false))
            return Told(concession.Groups["second"].Value);
        foreach (Match joint in Joint().Matches(sentence))
        {
            var (first, second) = (sentence[..joint.Index], sentence[(joint.Index + joint.Length)..]);
            var (isFirst, isSecond) = (NotSaidSentence.Is(first, isCited: false), NotSaidSentence.Is(second, isCited: false));
            if (isFirst != isSecond)
                return Told(isFirst ? second : first.TrimEnd(',', ';', ' ') + ".");
        }

        return null;
    }

    // “The article describes the collapse” tells nothing of it.
    private static string? Told(string half) => NotSaidSentence.Sentence(half) is { } rest && !OfText().IsMatch(rest) ? rest : null;

    // Somebody's words, or a denial of the article's own.
    private static bool IsTold(string sentence) =>
        NotSaidSentence.Quoting().IsMatch(sentence) || NotSaidSentence.Content().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:no|not|never|nothing|nowhere|none|neither|nobody|cannot|without|lack\w*|omit\w*|fail\w* to|stops? short|un\w+"
        + @"|silent|missing|absent|beyond|outside|insufficient|impossible|hardly|little|zero)\b|n['’]t\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lack();

    // What is read, as a sentence that also cites may name it.
    [GeneratedRegex(@"\b(?:article|passage|paragraph|excerpt|text|context|source|document)s?\b"
        + @"|\b(?:information|material|content)s?\s+(?:provided|given|supplied)\b"
        + @"|\b(?:provided|given|supplied)\s+(?:information|material|content)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Read();

    // Telling, knowing and what is told or known, of whomever it is said.
    [GeneratedRegex(@"\b(?:article|passage|paragraph|excerpt|text|context|source|document|information|detail|mention|answer|question"
        + @"|reference|indication|explanation|hint|clue)s?\b"
        + @"|\b(?:i|we|know\w*|clear|stat(?:e|es|ed|ing)|(?:mention|sa(?:y|id)|specif|provid"
        + @"|disclos|address|discuss|answer|reveal|indicat|explain|describ|identif|tell|told|elaborat|determin|giv|contain|includ)\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Knowledge();

    [GeneratedRegex(@"^\W*" + NotSaidSentence.Source + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfText();

    [GeneratedRegex(@",\s*(?:and|so)\s+|(?<!\b(?:sorry|afraid|apologies))\s*(?:[,;]\s*|\s[—–]\s*|\s)"
        + @"(?:but|though|although|however,?|while|yet)\s+|;\s*|\s[—–]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
