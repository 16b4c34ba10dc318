using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>A thing or person that a question names by a noun: “the strike”, “the mayor”.</summary>
/// <param name="Index">Where it begins in the question.</param>
/// <param name="Words">Its words, the article first.</param>
internal sealed record NounPhrase(int Index, string Words)
{
    private static readonly FrozenSet<string> Articles = WordFile.Class("small-words", "phrase-article");
    private static readonly FrozenSet<string> Verbs = WordFile.Class("asking", "verb");

    private static readonly FrozenSet<string> Particles = WordFile.Class("small-words", "particle");

    private const int MostNouns = 3;

    /// <summary>Index just past it.</summary>
    public int End => Index + Words.Length;

    /// <summary>Its last word.</summary>
    public string Noun => Words[(Words.LastIndexOf(' ') + 1)..];

    /// <summary>Whether it stands for one person.</summary>
    public bool IsPerson => (Kinds & RoleKinds.AnyPerson) != RoleKinds.None && (Kinds & RoleKinds.Several) == RoleKinds.None;

    /// <summary>Whether it stands for several, or for a body, which “they” may take up.</summary>
    public bool IsMany =>
        (Kinds & (RoleKinds.Several | RoleKinds.Body)) != RoleKinds.None || Noun.EndsWith('s')
            && !Noun.EndsWith("ss", StringComparison.Ordinal);

    /// <summary>Whether a noun stands for one person: “father”, “lawyer”.</summary>
    public static bool IsPersonNoun(string noun) => (Roles.Of(noun.ToLowerInvariant()) & RoleKinds.AnyPerson) != RoleKinds.None;

    private RoleKinds Kinds => Roles.Of(Noun.ToLowerInvariant());

    /// <summary>All of a question, in order.</summary>
    public static IEnumerable<NounPhrase> In(string question)
    {
        var tokens = Tokenizer.Tokenize(question);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsArticle(tokens[i].In(question)))
                continue;
            var end = i + 1;
            while (end < tokens.Length && end - i <= MostNouns && MayStand(question, tokens[end - 1], tokens[end], isFirst: end == i + 1)
                && !(end > i + 1 && IsBeforeParticle(question, tokens, end)))
                end++;
            if (end > i + 1)
                yield return new NounPhrase(tokens[i].Start, question[tokens[i].Start..tokens[end - 1].End]);
            i = end - 1;
        }
    }

    private static bool IsArticle(ReadOnlySpan<char> word) =>
        Articles.Contains(word.ToString().ToLowerInvariant());

    // A verb ends it: “the strike begin”, “the browns said”, “the driver hurt”.
    private static bool MayStand(string question, Token before, Token token, bool isFirst)
    {
        var word = token.In(question).ToString().ToLowerInvariant();
        var isApart = question.AsSpan(before.End, token.Start - before.End).ContainsAnyExcept(" -\u00a0");
        return !isApart && !StopWords.Contains(word) && (isFirst || !IsVerb(word));
    }

    // “Would the tax scare off visitors”
    private static bool IsBeforeParticle(string question, ImmutableArray<Token> tokens, int at) =>
        at + 1 < tokens.Length && Particles.Contains(tokens[at + 1].In(question).ToString().ToLowerInvariant());

    private static bool IsVerb(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal)
        || Verbs.Contains(word)
        || IrregularForms.TryGetBase(word, out var form) && !Roles.IsPersonNoun(form);
}
