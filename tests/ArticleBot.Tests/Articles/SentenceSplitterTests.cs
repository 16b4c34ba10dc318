
namespace ArticleBot.Tests.Articles;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained. The match went on.", 2)]
    [InlineData("Mr. Vale met Mrs. Ott and Dr. Ames at noon.", 1)]
    [InlineData("Sen. Cole and Gov. Reed signed it. Nobody clapped.", 2)]
    [InlineData("The U.S. Senate voted late.", 1)]
    [InlineData("They flew to the U.S. The talks went on.", 2)]
    [InlineData("It hit No. 10 first. Then it fell.", 2)]
    [InlineData("The answer was no. The crowd left.", 2)]
    [InlineData("It starts on Jan. 5 in Bonn.", 1)]
    [InlineData("The minister was ill. Doctors treated him in Paris.", 2)]
    [InlineData("He was born in Peoria, Ill. in May.", 1)]
    [InlineData("The wall is 10 ft. The man climbed it.", 2)]
    [InlineData("They flew to Ft. Worth and Mt. Rainier.", 1)]
    [InlineData("Sec. Hale spoke. See sec. 4 of the act.", 2)]
    [InlineData("It was found by Ott et al. The find was kept secret.", 2)]
    [InlineData("J. R. Moss wrote it. P. Lind read it.", 2)]
    [InlineData("It rose 3.5 per cent to 1.25 million. Prices fell.", 2)]
    [InlineData("We waited ... and waited. Then it came.", 2)]
    [InlineData("We waited … and waited.", 1)]
    [InlineData("“It is over.” The crowd cheered.", 2)]
    [InlineData("\"It is over.\" The crowd cheered.", 2)]
    [InlineData("“Is it over?” she asked. Nobody knew.", 2)]
    [InlineData("“Is it over?” Ms Hale asked. Nobody knew.", 2)]
    [InlineData("“Stop!” he shouted. They stopped.", 2)]
    [InlineData("Really?! Yes. It was (so he says.) The end.", 4)]
    [InlineData("Acme Inc. and Bolt Corp. merged. Shares rose.", 2)]
    [InlineData("She works at Acme Inc. The firm grew.", 2)]
    [InlineData("They met at 5 p.m. The talks were short.", 2)]
    [InlineData("They met at 5 p.m. Tuesday in Rome.", 1)]
    [InlineData("The site example.com went down. Users complained.", 2)]
    [InlineData("no capital letter here. and none here", 1)]
    [InlineData("A heading without a stop", 1)]
    [InlineData("He left “in a hurry.” She stayed.", 2)]
    [InlineData("“Fog. We live in it” is on every mug. Visitors buy them.", 2)]
    [InlineData("The slogan “Fog. We live in it.” is new. People laugh.", 2)]
    [InlineData("The slogan ‘Fog. We don’t mind.’ is new. People laugh.", 2)]
    [InlineData("Her song “Fog? Rain?” is on the radio. People dance.", 2)]
    [InlineData("“Stop. Look. Wave!” will be on each sign. It is new.", 2)]
    [InlineData("“It is over. Is it?” asked Ms Hale. Nobody knew.", 3)]
    [InlineData("“It is over. We won,” he said. They left.", 3)]
    [InlineData("3. Ostby is long. It is wide.", 2)]
    public void Sentences_end_where_a_reader_sees_them_end(string paragraph, int expected)
    {
        var article = ArticleReader.Read("id", $"Title\n\n{paragraph}");

        Assert.Equal(expected, article.Paragraphs[0].Sentences.Length);
    }

    [Fact]
    public void A_closing_mark_belongs_to_the_sentence_that_it_closes()
    {
        var article = ArticleReader.Read("id", "Title\n\n“It is over.” The crowd cheered (loudly.) Then it left.");

        Assert.Equal(["“It is over.”", "The crowd cheered (loudly.)", "Then it left."], article.Paragraphs[0].Sentences.Select(article.TextOf));
    }
}
