using ArticleBot.Language;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Language;

public sealed class TermTests
{
    [Theory]
    [InlineData("Harbour", "harbors")]
    [InlineData("organisation", "organizations")]
    [InlineData("denuclearisation", "denuclearization")]
    [InlineData("theatre", "theaters")]
    [InlineData("defence", "defense")]
    [InlineData("programme", "programs")]
    [InlineData("dialogue", "dialogs")]
    [InlineData("won", "winning")]
    [InlineData("met", "meeting")]
    [InlineData("women", "woman’s")]
    [InlineData("two", "2")]
    [InlineData("third", "3rd")]
    [InlineData("U.S.", "us")]
    [InlineData("café", "cafes")]
    [InlineData("1,000", "1000")]
    public void Words_that_count_as_the_same(string one, string other) => Assert.Equal(Term.Of(one), Term.Of(other));

    [Theory]
    [InlineData("four", "for")]
    [InlineData("hour", "hor")]
    [InlineData("court", "cort")]
    [InlineData("source", "sorce")]
    [InlineData("1.5", "15")]
    public void Words_that_stay_apart(string one, string other) => Assert.False(Term.Of(one) == Term.Of(other));

    [Fact]
    public void Of_an_endless_word_the_beginning_counts() => Assert.Equal(Term.Of(new string('z', 64)), Term.Of(new string('z', 9000)));

    [Property]
    public void Every_token_of_any_text_has_a_term(string? text)
    {
        foreach (var token in Tokenizer.Tokenize(text))
            Assert.InRange(Term.Of(token.In(text)).Length, 0, Term.MaxLength);
    }

    [Theory]
    [InlineData("the", true)]
    [InlineData("who", true)]
    [InlineData("don't", true)]
    [InlineData("summit", false)]
    public void Function_words_are_stop_words(string word, bool isStopWord) => Assert.Equal(isStopWord, StopWords.Contains(word));
}
