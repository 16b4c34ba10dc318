using ArticleBot.Language;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Language;

public sealed class MisspellingTests
{
    [Theory]
    [InlineData("shirly", "shirley")]
    [InlineData("shirlley", "shirley")]
    [InlineData("shirlay", "shirley")]
    [InlineData("shirely", "shirley")]
    [InlineData("shirle", "shirley")]
    public void One_letter_missing_added_wrong_or_swapped_is_a_slip(string one, string other)
    {
        Assert.True(Misspelling.IsOf(one, other));
        Assert.True(Misspelling.IsOf(other, one));
    }

    [Theory]
    [InlineData("shirley", "shirley")]
    [InlineData("hirley", "shirley")]
    [InlineData("ashirley", "shirley")]
    [InlineData("thirley", "shirley")]
    [InlineData("shiley", "shirleys")]
    [InlineData("shrilye", "shirley")]
    [InlineData("", "a")]
    [InlineData("", "")]
    public void The_same_word_another_beginning_or_two_slips_are_none(string one, string other) => Assert.False(Misspelling.IsOf(one, other));

    [Property]
    public void Any_word_without_one_of_its_later_letters_is_a_slip_of_it(string? word, byte place)
    {
        if (word is { Length: > 1 })
            Assert.True(Misspelling.IsOf(word.Remove(1 + place % (word.Length - 1), 1), word));
    }

    [Property]
    public void A_slip_is_one_whichever_word_comes_first(string? one, string? other) =>
        Assert.Equal(Misspelling.IsOf(one, other), Misspelling.IsOf(other, one));
}
