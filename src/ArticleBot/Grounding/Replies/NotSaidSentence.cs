using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Grounding.Replies;

/// <summary>
/// Sentences that say that the article does not say. They are known by how they are built – what is read (“the article”), a denial,
/// and nothing else told – and not by their wording.
/// </summary>
internal static partial class NotSaidSentence
{
    // “The article does not say …”, “the passages say nothing about …”, “this text gives no figure”.
    private static readonly Regex Subject = Patterns.Of("not-said", "subject");

    // “This is not stated in the article”, “It is unclear from the passages who paid”, “Nothing in the text tells”.
    private static readonly Regex Object = Patterns.Of("not-said", "object");

    // “Neither passage tells how long.”, “Nowhere in the article is it said.”
    private static readonly Regex NoSource = Patterns.Of("not-said", "no-source");

    // “There is no mention of a price.”
    private static readonly Regex None = Patterns.Of("not-said", "none");

    // “I cannot answer that.”
    private static readonly Regex Speaker = Patterns.Of("not-said", "speaker");

    // “Not stated.”, “Unknown.”, “It does not say.”, “The price is not specified.”
    private static readonly Regex Bare = Patterns.Of("not-said", "bare");

    // What denies of the text that is read, and what denies of nothing that is named.
    private static readonly ImmutableArray<Regex> Sourced = [Subject, NoSource, None];
    private static readonly ImmutableArray<Regex> Unsourced = [Speaker, Bare];

    // “isn't”, “can't”, “it's”: read as they are written out.
    private static readonly Regex Contracted = Patterns.Of("not-said", "contracted");

    // “The article says that nobody was hurt”: a denial of the article's own.
    internal static readonly Regex Content = Patterns.Of("not-said", "content");

    // What follows tells something: after “but”, a dash or a semicolon; “that 12 people left” is a claim.
    private static readonly Regex GoesOn = Patterns.Of("not-said", "goes-on");

    // A cited sentence may tell of a treaty's text or of somebody's words in another context.
    private static readonly Regex Cited = Patterns.Of("not-said", "cited");

    private static readonly Regex Turn = Patterns.Of("not-said", "turn");
    internal static readonly Regex Concession = Patterns.Of("not-said", "concession");

    // “it only says that”, “it does mention that”, “the article notes that”.
    private static readonly Regex SaysThat = Patterns.Of("not-said", "says-that");

    /// <summary>The longest sentence that may be one, in UTF-16 units.</summary>
    internal const int Longest = 300;

    /// <summary>Whether a sentence says no more than that.</summary>
    /// <param name="sentence">Its words without citations.</param>
    /// <param name="isCited">Whether it cites a passage: then “was not named” is what the passage says.</param>
    public static bool Is(string sentence, bool isCited)
    {
        // Quotation marks around the whole are only marks.
        var text = Contracted
            .Replace(sentence.Trim().Trim('"', '“', '”'), match => match.Groups["be"].Success
            ? " is" : match.Value[0] is 'c' or 'C' ? "can not" : " not");
        if (text.Length > Longest || Quoting().IsMatch(text) || Content.IsMatch(text))
            return false;
        if (!isCited)
            return IsOfText(text) || Unsourced.Any(denial => EndsWith(text, denial.Match(text)));
        return Cited.IsMatch(text) && IsOfText(text);
    }

    private static bool IsOfText(string text) =>
        Sourced.Any(denial => EndsWith(text, denial.Match(text))) || IsObject(text, Object.Match(text));

    private static bool EndsWith(string text, Match denial) => Closes(text, denial, denial.Index + denial.Length);

    // What stands before “in the article” is said of it, too.
    private static bool IsObject(string text, Match denial) => Closes(text, denial, denial.Groups["lead"].Length);

    // Whether nothing more is told from a place on.
    private static bool Closes(string text, Match denial, int from) => denial.Success && !GoesOn.IsMatch(text[from..]);

    /// <summary>
    /// What a sentence tells beside saying that: “it cost $9m” of “The article does not say who paid, but it cost $9m.”; null where it
    /// does not say that, or nothing else.
    /// </summary>
    public static string? RestOf(string sentence, bool isCited)
    {
        var turn = Turn.Match(sentence);
        if (turn.Success && Is(sentence[..turn.Index], isCited))
            return Sentence(sentence[(turn.Index + turn.Length)..]);
        if (Concession.Match(sentence) is { Success: true } concession && Is(concession.Groups["first"].Value, isCited))
            return Sentence(concession.Groups["second"].Value);
        if (turn.Success && Is(sentence[(turn.Index + turn.Length)..], isCited: true))
            return Sentence(sentence[..turn.Index].TrimEnd(',', ';', ' ') + ".");
        return null;
    }

    /// <summary>What is left of a sentence as one by itself; null where nothing is.</summary>
    internal static string? Sentence(string rest)
    {
        rest = SaysThat.Replace(rest.Trim(), "");
        return rest.Length == 0 ? null : char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    [GeneratedRegex(@"[“”""«»]")]
    internal static partial Regex Quoting();
}
