using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Grounding;

namespace ArticleBot.Tests.Asking;

public sealed class ArticleDifferenceTests
{
    private static readonly Article Morning = ArticleReader.Read("morning", "Fire\n\nThe fire hurt 12 people.");
    private static readonly Article Evening = ArticleReader.Read("evening", "Fire\n\nThe fire hurt 14 people.");
    private static readonly Article Late = ArticleReader.Read("late", "Fire\n\nThe fire hurt 12 people.");

    [Fact]
    public void Articles_that_give_other_numbers_are_told_apart_and_both_are_cited()
    {
        var answer = ArticleDifference.Of(AnswerFrom(Morning, "12"), [AnswerFrom(Evening, "14")]);

        Assert.Contains("The articles differ: [morning] says 12, [evening] says 14.", answer.Notices);
        Assert.Equal(["morning", "evening"], answer.Citations.Select(citation => citation.Article.Id));
        Assert.Null(answer.InShort);
    }

    [Fact]
    public void Numbers_in_words_are_numbers_too()
    {
        var (early, dawn) = (ArticleReader.Read("early", "Fire\n\nThe fire hurt twelve people."),
            ArticleReader.Read("dawn", "Fire\n\nThe fire hurt fourteen people."));
        var own = AnswerFrom(early, "twelve");

        Assert.Contains("The articles differ: [early] says twelve, [dawn] says fourteen.",
            ArticleDifference.Of(own, [AnswerFrom(dawn, "fourteen")]).Notices);
        Assert.Same(own, ArticleDifference.Of(own, [AnswerFrom(Morning, "12")]));
    }

    [Fact]
    public void Articles_that_agree_are_not_told_apart()
    {
        var own = AnswerFrom(Morning, "12");

        Assert.Same(own, ArticleDifference.Of(own, [AnswerFrom(Late, "12")]));
    }

    [Fact]
    public void Words_without_a_figure_are_not_compared()
    {
        var own = AnswerFrom(Morning, "people");

        Assert.Same(own, ArticleDifference.Of(own, [AnswerFrom(Evening, "14")]));
    }

    private static Answer AnswerFrom(Article article, string words)
    {
        var sentence = article.Paragraphs[0].Sentences[0].Span;
        var start = article.Text.IndexOf(words, sentence.Start, StringComparison.Ordinal);
        return new Answer
        {
            Question = "How many people were hurt?",
            Outcome = AnswerOutcome.Answered,
            Text = article.TextOf(sentence),
            InShort = new Citation(article, 1, new TextSpan(start, words.Length)),
            Confidence = 0.6,
            Mode = AnswerMode.Extractive,
            Claims = [new Claim(article.TextOf(sentence), [new Citation(article, 1, sentence)])],
            Passages = [],
        };
    }
}
