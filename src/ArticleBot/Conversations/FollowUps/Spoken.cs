using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>Finds an article's people and bodies in what was said.</summary>
internal static class Spoken
{
    // “may”, “will” and “us” are names in capitals only.
    private const int ShortestName = 4;

    /// <summary>Those whom a text names, in its order, each with the words that name them.</summary>
    public static IEnumerable<(ArticlePerson Person, TextSpan Words)> In(string text, ImmutableArray<ArticlePerson> people)
    {
        var tokens = Words(text);
        PartOwners(tokens, people);
        var taken = new bool[tokens.Count];
        var found = new List<(ArticlePerson Person, TextSpan Words)>();
        // The longest run of words that names somebody comes first: “Ann Lee” is not the other Lee.
        for (var length = Math.Min(tokens.Count, 6); length > 0; length--)
        {
            for (var at = 0; at + length <= tokens.Count; at++)
            {
                if (taken.AsSpan(at, length).Contains(true) || Named(tokens, at, length, text, people) is not { } person)
                    continue;
                taken.AsSpan(at, length).Fill(true);
                found.Add((person, TextSpan.Between(tokens[at].Span.Start, tokens[at + length - 1].Span.End)));
            }
        }

        return found.OrderBy(each => each.Words.Start);
    }

    /// <summary>Those of whom cited words speak, by name, noun or pronoun, in their order.</summary>
    public static IEnumerable<ArticlePerson> In(IEnumerable<Citation> citations, ImmutableArray<ArticlePerson> people) =>
        citations.SelectMany(citation => people
            .SelectMany(person => person.Mentions.Where(citation.Span.Contains).Select(mention => (person, mention.Start)))
            .OrderBy(each => each.Start)
            .Select(each => each.person)).Distinct();

    // A whole name before a part of one; of a part the one whom the article names most.
    private static ArticlePerson? Named(List<(string Word, TextSpan Span)> tokens, int at, int length, string text,
        ImmutableArray<ArticlePerson> people)
    {
        ArticlePerson? best = null;
        foreach (var person in people)
        {
            if (person.IsNamed && IsNameOf(person, tokens, at, length, text)
                && (best is null || person.Mentions.Length > best.Mentions.Length))
                best = person;
        }

        return best;
    }

    // “Whats carlineos job”: the owner's name, typed without the apostrophe.
    private static void PartOwners(List<(string Word, TextSpan Span)> tokens, ImmutableArray<ArticlePerson> people)
    {
        for (var at = 0; at < tokens.Count - 1; at++)
        {
            var (word, span) = tokens[at];
            if (word.Length <= ShortestName || !word.EndsWith('s') || IsInName(word, people) || !IsInName(word[..^1], people))
                continue;
            tokens[at] = (word[..^1], new TextSpan(span.Start, span.Length - 1));
        }
    }

    private static bool IsInName(string word, ImmutableArray<ArticlePerson> people) =>
        people.Any(person => person is { IsNamed: true, Kind: MentionKind.Person } && person.Words.Contains(word, StringComparer.Ordinal));

    private static bool IsNameOf(ArticlePerson person, List<(string Word, TextSpan Span)> tokens, int at, int length, string text)
    {
        var name = person.Words;
        if (length > name.Length || length == 1 && !StandsAlone(tokens[at], text))
            return false;
        // A middle name is left out.
        if (length == 2 && person.Kind == MentionKind.Person && name[0] == tokens[at].Word && name[^1] == tokens[at + 1].Word)
            return true;
        // “Omar” and “Ilhan Omar” name Ilhan Omar; of a body's name only its beginning or all does.
        var first = person.Kind == MentionKind.Organisation ? 0 : name.Length - length;
        return IsRun(name, first, tokens, at, length) || person.Kind == MentionKind.Person && IsRun(name, 0, tokens, at, length);
    }

    private static bool IsRun(string[] name, int first, List<(string Word, TextSpan Span)> tokens, int at, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!name[first + i].Equals(tokens[at + i].Word, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static bool StandsAlone((string Word, TextSpan Span) token, string text) =>
        !StopWords.Contains(token.Word) && (char.IsUpper(text[token.Span.Start]) || token.Word.Length >= ShortestName);

    private static List<(string Word, TextSpan Span)> Words(string text)
    {
        var words = new List<(string Word, TextSpan Span)>();
        for (var at = 0; Tokenizer.TryNext(text, at, out var token); at = token.End)
        {
            var span = new TextSpan(token.Start, token.Length);
            var word = NameWords.Fold(text.Substring(span.Start, span.Length));
            if (word.EndsWith("'s", StringComparison.Ordinal))
                (word, span) = (word[..^2], new TextSpan(span.Start, span.Length - 2));
            words.Add((word, span));
        }

        return words;
    }
}
