using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;

namespace ArticleBot.Asking.Ages;

/// <summary>Whoever a question asks for, in one article, and which of its ages may be theirs.</summary>
internal sealed class AskedOne
{
    private static readonly Regex Attached = Patterns.Of("ages", "attached");

    // “The 61-year-old retired pilot Ann Lee”
    private const int Reach = 40;

    private readonly Article article;
    private readonly ImmutableArray<ArticlePerson> people;
    private readonly ArticlePerson? person;
    private readonly ImmutableArray<TextSpan> mentions;

    private AskedOne(Article article, ImmutableArray<ArticlePerson> people, ArticlePerson? person, ImmutableArray<TextSpan> mentions) =>
        (this.article, this.people, this.person, this.mentions) = (article, people, person, mentions);

    /// <summary>Finds them; null where the article has nobody and nothing of that name, or several.</summary>
    public static AskedOne? Find(Article article, string whom)
    {
        var words = whom.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var everybody = ArticlePeople.Of(article);
        var named = everybody.Where(person => person is { IsNamed: true, MayBePerson: true } && person.HasWords(words)).ToList();
        if (named.Count > 0)
            return named is [var only] ? new AskedOne(article, everybody, only, only.Mentions) : null;
        var noun = Tokenizer.Tokenize(whom).Select(token => token.In(whom).ToString().ToLowerInvariant())
            .LastOrDefault(word => !StopWords.Contains(word));
        if (noun is null)
            return null;
        var called = everybody.Where(person => noun.Equals(person.RoleHead, StringComparison.OrdinalIgnoreCase))
            .SelectMany(person => person.Mentions).Concat(Places(article, noun)).ToImmutableArray();
        return called.IsEmpty ? null : new AskedOne(article, everybody, null, called);
    }

    /// <summary>Whether the words right before an age name the one asked for: “Ann Lee, 61”.</summary>
    public bool IsOwner(ToldAge age) => Owner(age) is { } owner && IsAsked(owner.Person, owner.Mention);

    /// <summary>Whether nobody else is named there, and the age's sentence or the one before it in its paragraph speaks of them.</summary>
    public bool MayOwn(ToldAge age)
    {
        if (Owner(age) is { } owner)
            return IsAsked(owner.Person, owner.Mention);
        if (age.IsOfThing && person is not null)
            return false;
        var sentences = article.Blocks[age.Place.Paragraph].Sentences;
        var before = sentences.LastOrDefault(sentence => sentence.Span.End <= age.Place.Span.Start)?.Span ?? age.Place.Span;
        return mentions.Any(mention => age.Place.Span.Contains(mention) || before.Contains(mention));
    }

    private bool IsAsked(ArticlePerson other, TextSpan mention) => person is not null ? other == person : mentions.Any(mention.Overlaps);

    // Whom a name or noun stands for that the age is attached to; null where none is.
    private (ArticlePerson Person, TextSpan Mention)? Owner(ToldAge age)
    {
        foreach (var other in people)
        {
            foreach (var mention in other.Mentions)
            {
                if (mention.Start >= age.Place.Span.Start && mention.End <= age.Span.Start && age.Span.Start - mention.End < Reach
                    && Attached.IsMatch(article.TextOf(TextSpan.Between(mention.End, age.Span.Start))))
                    return (other, mention);
            }
        }

        return null;
    }

    // A word with a capital may be anybody's name.
    private static bool IsNoun(ReadOnlySpan<char> word, string term) => char.IsLower(word[0]) && Term.Of(word.ToString()) == term;

    private static IEnumerable<TextSpan> Places(Article article, string noun)
    {
        var term = Term.Of(noun);
        return article.Paragraphs.Where(paragraph => paragraph.IsEvidence).SelectMany(paragraph =>
            Tokenizer.Tokenize(article.TextOf(paragraph.Span)).Where(token => IsNoun(token.In(article.TextOf(paragraph.Span)), term))
                .Select(token => new TextSpan(paragraph.Span.Start + token.Start, token.Length)));
    }
}
