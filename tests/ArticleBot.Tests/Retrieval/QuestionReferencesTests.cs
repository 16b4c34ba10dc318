using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Tests.Retrieval;

public sealed class QuestionReferencesTests
{
    private static readonly PassageIndex Index = PassageIndex.Build([TestArticles.Harbour]);

    [Theory]
    [InlineData("Is the mayor married?", true)]
    [InlineData("Where did her union meet?", true)]
    [InlineData("Why was he so angry?", true)]
    [InlineData("What do commuters think of it?", true)]
    [InlineData("Who will pay for this?", true)]
    [InlineData("Is the best recipe secret?", false)]
    [InlineData("Who invented the telephone?", false)]
    [InlineData("Is it raining?", false)]
    [InlineData("Do mayors drive?", false)]
    public void Something_spoken_of_as_known_that_the_article_tells_of_points_at_it(string question, bool points) =>
        Assert.Equal(points, Of(question).PointsAtArticle);

    [Theory]
    [InlineData("What is the capital of Mongolia?", true)]
    [InlineData("Who is the mayor of the moon?", true)]
    [InlineData("Who is the leader of the union?", false)]
    [InlineData("What did the mayor say?", false)]
    public void What_is_asked_of_a_thing_that_the_article_does_not_know_is_seen(string question, bool isOfStranger) =>
        Assert.Equal(isOfStranger, Of(question).IsOfStranger);

    [Theory]
    [InlineData("Who is Rui Duarte?", true)]
    [InlineData("who is rui duarte", true)]
    [InlineData("What did Duarte's aide say?", true)]
    [InlineData("What did Mayor Duarte say?", true)]
    [InlineData("Who won the Lisbon Marathon?", false)]
    [InlineData("Who is Angela Merkel?", false)]
    [InlineData("Who is the mayor?", false)]
    public void A_name_is_known_where_the_article_has_its_last_word(string question, bool knows) => Assert.Equal(knows, Of(question).KnowsName);

    [Theory]
    [InlineData("Should I go by ferry?", true)]
    [InlineData("Where is my boat?", true)]
    [InlineData("Can I take the ferry today?", false)]
    [InlineData("Who is the mayor?", false)]
    public void An_asker_who_speaks_of_himself_is_seen(string question, bool isPersonal) => Assert.Equal(isPersonal, Of(question).IsPersonal);

    private static QuestionReferences Of(string question) => Index.Rank(question).Question.References;
}
