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
    private static readonly Regex BeforeNoun = Patterns.Of("ages", "before-noun");
    private static readonly Regex Alone = Patterns.Of("ages", "alone");
    private static readonly Regex AloneAfter = Patterns.Of("ages", "alone-after");

    // “The 61-year-old retired pilot Ann Lee”
    private const int Reach = 60;

    private readonly Article article;
    private readonly ImmutableArray<TextSpan> mentions;

    private AskedOne(Article article, ImmutableArray<TextSpan> mentions) => (this.article, this.mentions) = (article, mentions);

    /// <summary>Finds them; null where the article has nobody and nothing of that name, or several.</summary>
    public static AskedOne? Find(Article article, string whom)
    {
        var words = whom.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var everybody = ArticlePeople.Of(article);
        var named = everybody.Where(person => person is { IsNamed: true, MayBePerson: true } && person.HasWords(words)).ToList();
        if (named.Count > 0)
            return named is [var only] ? new AskedOne(article, only.Mentions) : null;
        var noun = Tokenizer.Tokenize(whom).Select(token => token.In(whom).ToString().ToLowerInvariant())
            .LastOrDefault(word => !StopWords.Contains(word));
        if (noun is null)
            return null;
        var bearers = everybody.Where(person => person.IsNamed && person.RoleHead is { } role && role == noun).ToList();
        var called = bearers.SelectMany(person => person.Mentions).Concat(Places(article, noun)).ToImmutableArray();
        // Of two captains neither is “the captain”.
        return called.IsEmpty || bearers.Count > 1 ? null : new AskedOne(article, called);
    }

    /// <summary>Whether an age is attached to the one asked for: “Ann Lee, 61”, “the 61-year-old pilot”.</summary>
    public bool IsOwner(ToldAge age) => mentions.Any(mention => IsBefore(mention, age) || IsBehind(mention, age));

    /// <summary>Whether it is attached to nobody, and the sentence before speaks of them: “The 61-year-old was …”.</summary>
    public bool MayOwn(ToldAge age)
    {
        var (sentence, text) = (age.Place.Span, article.Text);
        if (age.IsOfThing || !Alone.IsMatch(text[sentence.Start..age.Span.Start]) || !AloneAfter.IsMatch(text[age.Span.End..sentence.End]))
            return false;
        var before = article.Blocks[age.Place.Paragraph].Sentences.LastOrDefault(each => each.Span.End <= sentence.Start)?.Span
            ?? (age.Place.Paragraph > 1 ? article.Blocks[age.Place.Paragraph - 1].Sentences.LastOrDefault()?.Span : null);
        return before is { } span && mentions.Any(span.Contains);
    }

    private bool IsBefore(TextSpan mention, ToldAge age) =>
        mention.Start >= age.Place.Span.Start && mention.End <= age.Span.Start && age.Span.Start - mention.End < Reach
        && Attached.IsMatch(article.TextOf(TextSpan.Between(mention.End, age.Span.Start)));

    private bool IsBehind(TextSpan mention, ToldAge age) =>
        age.IsYearsOld && mention.Start > age.Span.End && mention.Start - age.Span.End < Reach && mention.End <= age.Place.Span.End
        && BeforeNoun.IsMatch(article.TextOf(TextSpan.Between(age.Span.End, mention.Start)));

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
