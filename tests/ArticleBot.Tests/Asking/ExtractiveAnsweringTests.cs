using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Retrieval;
using ArticleBot.Tests.Retrieval;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Asking;

public sealed class ExtractiveAnsweringTests
{
    private static readonly PassageIndex Index = PassageIndex.Build([TestArticles.Harbour]);

    [Fact]
    public void A_telephone_number_to_ring_is_told_though_the_question_speaks_of_the_asker()
    {
        var article = ArticleReader.Read("theft", """
            Bikes stolen

            Five bikes were taken from the yard of a school in Tolvik on 12 May 2024.

            Witnesses should telephone the police on 0555 014227.
            """);

        var answer = ExtractiveAnswering.Answer(PassageIndex.Build([article]), "what number do i ring the police on if i saw the thief", 3);

        Assert.NotEqual(AnswerOutcome.NotAboutArticle, answer.Outcome);
        Assert.Equal(2, answer.Passages[0].Paragraph.Number);
    }

    [Theory]
    [InlineData("Who leads the union?", "Marta Lopes", 2)]
    [InlineData("When were the six boats built?", "1978", 3)]
    [InlineData("How many commuters were stranded by the strike?", "40,000", 2)]
    [InlineData("Why did the strike begin?", "ignored their report", 6)]
    [InlineData("Who will inspect the boats in May?", "Ministry of Transport", 7)]
    public void The_sentence_that_answers_is_in_the_answer_and_cited(string question, string words, int paragraph)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, citation => citation.Paragraph == paragraph && citation.Text.Contains(words, StringComparison.Ordinal));
        Assert.Equal(paragraph, answer.Passages[0].Paragraph.Number);
    }

    [Theory]
    [InlineData("how long was the walkout", "nine days")]
    [InlineData("what did lopes tell journalists", "six boats")]
    [InlineData("Who was injured?", "Two engineers")]
    [InlineData("how much was the hike in wages", "4.5 percent")]
    [InlineData("Who is Rui Duatre?", "The mayor, Rui Duarte")]
    [InlineData("who is the inspecter from", "Ministry of Transport")]
    [InlineData("whos gonna visit the boats", "Ministry of Transport")]
    [InlineData("whats the pay rise", "4.5 percent")]
    public void Everyday_words_names_in_small_letters_and_slips_of_the_fingers_find_what_the_news_says(string question, string words) =>
        Assert.Contains(words, Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_sentence_that_opens_with_a_pronoun_brings_the_one_before_it_in_brackets()
    {
        var answer = Ask("What did he decline to say?");

        Assert.Contains("[The mayor, Rui Duarte, called the agreement fair.] He declined to say what it would cost.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, citation => citation.Text == "The mayor, Rui Duarte, called the agreement fair.");
        Assert.Contains(answer.Citations, citation => citation.Text == "He declined to say what it would cost.");
    }

    [Fact]
    public void A_sentence_that_the_article_says_more_than_once_is_given_once()
    {
        var article = ArticleReader.Read("bakery", $"The bakery\n\n{string.Concat(Enumerable.Repeat("The bakery sells rye bread on Fridays.\n\n", 5))}It closes at noon.");

        var answer = ExtractiveAnswering.Answer(PassageIndex.Build([article]), "What does the bakery sell on Fridays?", 3);

        Assert.Equal("The bakery sells rye bread on Fridays.", answer.Text);
        Assert.Single(answer.Citations);
    }

    [Theory]
    [InlineData("Who won the chess tournament in Reykjavik?")]
    [InlineData("What is 6+6?")]
    [InlineData("What is the capital of Peru?")]
    [InlineData("What is 2 plus 2?")]
    [InlineData("What time is it?")]
    [InlineData("Do you like music?")]
    [InlineData("How much does a car cost?")]
    [InlineData("When was the iPhone released?")]
    [InlineData("How tall is Mount Everest?")]
    [InlineData("What is the boiling point of water?")]
    [InlineData("How do I bake sourdough bread?")]
    [InlineData("Should I visit a harbour?")]
    [InlineData("What is the capital of Mongolia?")]
    [InlineData("what is the cost of gold")]
    [InlineData("Who won the Tagus Marathon?")]
    [InlineData("What is the weather like today?")]
    [InlineData("How is the stock market doing?")]
    [InlineData("😀")]
    [InlineData("Wer leitet die Gewerkschaft?")]
    public void What_is_not_about_the_article_gets_a_short_reply_and_no_sentence(string question)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerOutcome.NotAboutArticle, answer.Outcome);
        Assert.Empty(answer.Claims);
        Assert.Equal(0, answer.Confidence);
        Assert.NotEmpty(answer.Text);
    }

    [Theory]
    [InlineData("When was this article published?")]
    [InlineData("Why didn't the mayor of Madrid visit the harbour?")]
    [InlineData("why didnt the mayor of madrid visit the harbour")]
    [InlineData("How tall is the mayor?")]
    [InlineData("How old is Rui Duarte?")]
    [InlineData("How much will the boats cost?")]
    [InlineData("How far is Cacilhas from Lisbon?")]
    [InlineData("What is the population of Lisbon?")]
    [InlineData("Which party does Rui Duarte belong to?")]
    [InlineData("is duarte married")]
    public void What_the_article_does_not_say_is_said(string question)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerOutcome.NotInArticle, answer.Outcome);
        Assert.Equal("The article does not say.", answer.Text);
        Assert.Empty(answer.Claims);
    }

    [Theory]
    [InlineData("is the mayor ill", true)]
    [InlineData("Who leads the union?", false)]
    [InlineData("How tall is the mayor?", false)]
    public void A_doubtful_answer_says_so(string question, bool doubts) =>
        Assert.Equal(doubts, Ask(question) is { Outcome: AnswerOutcome.Answered, Notices: [Abstention.Doubtful] });

    [Fact]
    public void An_abstention_offers_the_closest_passage() =>
        Assert.Contains("mayor", Ask("Why didn't the mayor of Madrid visit the harbour?").ClosestPassage!.Text, StringComparison.Ordinal);

    [Fact]
    public void Headings_and_credits_are_no_evidence()
    {
        var answer = Ask("What about safety first and the Tagus news?");

        Assert.DoesNotContain(answer.Citations, citation => citation.Paragraph is 5 or 8);
    }

    [Fact]
    public void Any_question_is_answered_from_the_article_word_for_word_with_one_to_three_sentences_and_a_share_as_confidence()
    {
        foreach (var question in TestQuestions())
        {
            var answer = Ask(question);

            Assert.InRange(answer.Confidence, 0, 1);
            Assert.Equal(answer.Abstained, answer.Claims.IsEmpty);
            Assert.InRange(answer.Claims.Length, 0, 3);
            Assert.All(answer.Citations, citation => Assert.Contains(citation.Article.Blocks[citation.Paragraph].Sentences, sentence => sentence.Span == citation.Span));
            Assert.All(answer.Citations, citation => Assert.True(citation.Article.Blocks[citation.Paragraph].Span.Contains(citation.Span)));
            Assert.All(answer.Claims, claim => Assert.Equal(Assert.Single(claim.Citations).Text, claim.Text.StartsWith('[') ? claim.Text[1..^1] : claim.Text));
            Assert.Equal(answer.Abstained ? Abstained(answer.Outcome) : string.Join(' ', answer.Claims.Select(claim => claim.Text)), answer.Text);
        }
    }

    [Property]
    public void Nothing_throws_on_any_question(string? question) => Assert.NotEmpty(Ask(question ?? "").Text);

    [Property]
    public void Nothing_throws_on_any_article(string? text, string? question)
    {
        var article = ArticleReader.Read("any", $"Title\n\n{text} who said it.");

        Assert.NotEmpty(ExtractiveAnswering.Answer(PassageIndex.Build([article]), $"{question} who said {text}", 3).Text);
    }

    private static IEnumerable<string> TestQuestions()
    {
        var words = TestArticles.Harbour.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 4 < words.Length; i++)
            yield return $"What {string.Join(' ', words[i..(i + 4)])}?";
    }

    private static string Abstained(AnswerOutcome outcome) => outcome == AnswerOutcome.NotInArticle ? Abstention.NotInArticle : Abstention.NotAboutArticle;

    private static Answer Ask(string question) => ExtractiveAnswering.Answer(Index, question, 3);
}
