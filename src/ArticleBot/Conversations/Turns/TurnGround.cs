using System.Collections.Immutable;
using System.Text.Json;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Grounding;
using ArticleBot.Library;
using ArticleBot.Retrieval;

namespace ArticleBot.Conversations.Turns;

/// <summary>What an answer stood on, in words that outlive the program; its articles are named and not repeated.</summary>
/// <param name="Outcome">What became of the question.</param>
/// <param name="Mode">How the answer was made.</param>
/// <param name="Confidence">How sure it was.</param>
/// <param name="Articles">The articles that it stood on.</param>
/// <param name="Claims">Its sentences.</param>
/// <param name="InShort">The few words that answer; null where there are none.</param>
/// <param name="Closest">The nearest place of an abstention; null for none.</param>
/// <param name="Passages">The passages that were ranked, best first.</param>
public sealed record TurnGround(
    AnswerOutcome Outcome,
    AnswerMode Mode,
    double Confidence,
    ImmutableArray<TurnGround.KeptArticle> Articles,
    ImmutableArray<TurnGround.KeptClaim> Claims,
    TurnGround.KeptPlace? InShort,
    TurnGround.KeptPlace? Closest,
    ImmutableArray<TurnGround.KeptPlace> Passages)
{
    /// <summary>An article by its id and the hash of its text.</summary>
    /// <param name="Id">The id.</param>
    /// <param name="Hash">See <see cref="TextHash.Of(Article)"/>.</param>
    public sealed record KeptArticle(string Id, string Hash);

    /// <summary>A sentence of the answer.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="Places">What it stands on.</param>
    public sealed record KeptClaim(string Text, ImmutableArray<KeptPlace> Places);

    /// <summary>A place of an article.</summary>
    /// <param name="Article">The article's place in <see cref="TurnGround.Articles"/>.</param>
    /// <param name="Paragraph">The paragraph's number.</param>
    /// <param name="Start">Where the words begin in the article's text.</param>
    /// <param name="Length">How many UTF-16 units they have.</param>
    public sealed record KeptPlace(int Article, int Paragraph, int Start, int Length);

    /// <summary>What is kept of an answer.</summary>
    public static TurnGround Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        List<Article> articles = [];
        return new TurnGround(
            answer.Outcome,
            answer.Mode,
            answer.Confidence,
            Articles: default,
            [.. answer.Claims.Select(claim => new KeptClaim(claim.Text, [.. claim.Citations.Select(Place)]))],
            answer.InShort is { } words ? Place(words) : null,
            answer.ClosestPassage is { } closest ? Place(closest) : null,
            [.. answer.Passages.Select(passage => Place(new Citation(passage.Article, passage.Paragraph.Number, passage.Paragraph.Span)))])
        {
            Articles = [.. articles.Select(article => new KeptArticle(article.Id, TextHash.Of(article)))],
        };

        KeptPlace Place(Citation citation)
        {
            var at = articles.IndexOf(citation.Article);
            if (at < 0)
            {
                at = articles.Count;
                articles.Add(citation.Article);
            }

            return new KeptPlace(at, citation.Paragraph, citation.Span.Start, citation.Span.Length);
        }
    }

    /// <summary>The answer on its articles; null where one of them is gone or has another text now.</summary>
    /// <param name="turn">The turn whose answer it is.</param>
    /// <param name="find">Gives the article of an id.</param>
    public Answer? On(Turn turn, Func<string, Article?> find)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(find);
        var articles = Articles.Select(kept => find(kept.Id) is { } article && TextHash.Of(article) == kept.Hash ? article : null).ToList();
        if (articles.Contains(null))
            return null;
        return new Answer
        {
            Question = turn.Question,
            Outcome = Outcome,
            Text = turn.Reply,
            Mode = Mode,
            Confidence = Confidence,
            Claims = [.. Claims.Select(claim => new Claim(claim.Text, [.. claim.Places.Select(At)]))],
            InShort = InShort is null ? null : At(InShort),
            ClosestPassage = Closest is null ? null : At(Closest),
            Passages = [.. Passages.Select(At).Select(place => new RankedPassage(place.Article, place.Article.Blocks[place.Paragraph], 1))],
        };

        Citation At(KeptPlace place) => new(articles[place.Article]!, place.Paragraph, new TextSpan(place.Start, place.Length));
    }

    /// <summary>The answer as JSON; <see cref="FromJson"/> reads it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, TurnGroundJson.Default.TurnGround);

    /// <summary>Reads what <see cref="ToJson"/> wrote; null where it is something else.</summary>
    public static TurnGround? FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, TurnGroundJson.Default.TurnGround);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
