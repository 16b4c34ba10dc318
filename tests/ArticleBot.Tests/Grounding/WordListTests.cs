using ArticleBot.Articles;
using ArticleBot.Grounding.Words;
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
        Assert.Equal(terms.Split(' ').Select(term => Term.Of(term)), NameTerms.Of([.. Read(name)]));

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

    [Theory]
    [InlineData("biggest", "big")]
    [InlineData("easier", "easy")]
    [InlineData("worker", "worker")]
    [InlineData("forest", "forest")]
    public void A_degree_leads_back_to_the_plain_form(string word, string plain) => Assert.Equal(Term.Of(plain), Degrees.PlainOf(Term.Of(word)));

    [Theory]
    [InlineData("they put off the vote", "put", "postpone")]
    [InlineData("they turned down the offer", "turned", "reject")]
    [InlineData("they put the lamp off", "put", "put")]
    public void A_verb_with_its_particle_is_read_as_the_one_that_says_the_same(string text, string word, string meant) =>
        Assert.Equal(Term.Of(meant), Assert.Single(Read(text), read => read.Folded == word).Term);

    [Theory]
    [InlineData("the probe TK-44b", null)]
    [InlineData("an eight-second lead", 8.0)]
    [InlineData("at half-time", null)]
    [InlineData("half of them", 0.5)]
    public void A_number_in_a_name_or_a_compound_counts_nothing(string text, double? value) =>
        Assert.Equal((decimal?)value, Read(text).Select(word => word.Value).SingleOrDefault(known => known is not null));

    private static List<Word> Read(string text) => WordReader.Read(text, new TextSpan(0, text.Length), []);
}
