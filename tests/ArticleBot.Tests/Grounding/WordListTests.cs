using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Language;

namespace ArticleBot.Tests.Grounding;

/// <summary>The word lists and the small rules that the checks stand on.</summary>
public sealed class WordListTests
{
    [Theory]
    [InlineData("Sanne de Wit", "sann wit")]
    [InlineData("De la Cruz", "cruz")]
    [InlineData("van der", "van der")]
    public void Particles_are_no_part_of_a_name_that_has_others(string name, string terms) =>
        Assert.Equal(terms.Split(' ').Select(term => Term.Of(term)), NameParticles.Without([.. Read(name)]));

    [Theory]
    [InlineData("tea rather than coffee", "rather", true)]
    [InlineData("a rather small harbour", "rather", false)]
    [InlineData("tea instead of coffee", "instead", true)]
    [InlineData("they drank tea instead", "instead", false)]
    [InlineData("they never left", "never", true)]
    public void A_word_is_a_negation_only_beside_its_partner(string text, string word, bool expected) =>
        Assert.Equal(expected, Assert.Single(Read(text), read => read.Folded == word).Is(WordTraits.Negative));

    [Theory]
    [InlineData("negotiations", "talks", true)]
    [InlineData("crowd", "spectators", true)]
    [InlineData("postponed", "delayed", true)]
    [InlineData("bridge", "harbour", false)]
    [InlineData("bought", "sold", false)]
    [InlineData("", "", false)]
    public void Paraphrases_are_known_both_ways(string one, string other, bool expected)
    {
        Assert.Equal(expected, Paraphrases.AreAlike(Term.Of(one), Term.Of(other)));
        Assert.Equal(expected, Paraphrases.AreAlike(Term.Of(other), Term.Of(one)));
    }

    private static List<Word> Read(string text) => WordReader.Read(text, new TextSpan(0, text.Length), []);
}
