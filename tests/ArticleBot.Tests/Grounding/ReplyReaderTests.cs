using ArticleBot.Grounding.Replies;

namespace ArticleBot.Tests.Grounding;

public sealed class ReplyReaderTests
{
    [Theory]
    [InlineData("Kim left. [4]", "Kim left.", "4")]
    [InlineData("Kim left [4].", "Kim left.", "4")]
    [InlineData("Kim left. [4][7]", "Kim left.", "4 7")]
    [InlineData("Kim left. [4, 7]", "Kim left.", "4 7")]
    [InlineData("Kim left. [4-6] [5]", "Kim left.", "4 5 6")]
    [InlineData("Kim left. [passage 4]", "Kim left.", "4")]
    [InlineData("Kim [4] left Seoul [7].", "Kim left Seoul.", "4 7")]
    [InlineData("- **Kim left.** [4]", "Kim left.", "4")]
    [InlineData("2. Kim left. [4]", "Kim left.", "4")]
    [InlineData("He met U.S. officials. [4]", "He met U.S. officials.", "4")]
    [InlineData("He said: “We won. We left.” [4]", "He said: “We won. We left.”", "4")]
    [InlineData("Kim left.\n[4]", "Kim left.", "4")]
    [InlineData("Kim left. [4]–[7]", "Kim left.", "4 5 6 7")]
    [InlineData("Kim left. [4]-[6]", "Kim left.", "4 5 6")]
    [InlineData("Kim left. [4 and 7]", "Kim left.", "4 7")]
    [InlineData("Kim left. 【4】", "Kim left.", "4")]
    [InlineData("Kim left.【4†source】【7†L1-L3】", "Kim left.", "4 7")]
    [InlineData("Kim left. [paragraph 4]", "Kim left.", "4")]
    [InlineData("Kim left (paragraph 4).", "Kim left.", "4")]
    [InlineData("Kim left (paragraphs 4 and 7).", "Kim left.", "4 7")]
    [InlineData("Kim left ([4]).", "Kim left.", "4")]
    [InlineData("Kim left.[^4]", "Kim left.", "4")]
    [InlineData("Kim left (4).", "Kim left.", "4")]
    [InlineData("Kim left. (4)", "Kim left.", "4")]
    [InlineData("Kim left. (4, 7)", "Kim left.", "4 7")]
    [InlineData("Kim (58) left. [4]", "Kim (58) left.", "4")]
    [InlineData("Kim (58) left.", "Kim (58) left.", "")]
    [InlineData("They beat Kim (58). [4]", "They beat Kim (58).", "4")]
    [InlineData("* *Kim* __left__. [4]", "Kim left.", "4")]
    [InlineData("> Kim left. [4]", "Kim left.", "4")]
    [InlineData("**Answer:** Kim left. [4]", "Kim left.", "4")]
    [InlineData("Kim left. **[4]**", "Kim left.", "4")]
    [InlineData("Kim left. *[4]*", "Kim left.", "4")]
    [InlineData("Kim left [4](#4).", "Kim left.", "4")]
    [InlineData("Kim left. [4](#p-4) [7](#p-7)", "Kim left.", "4 7")]
    [InlineData("Kim left (Passage [4]).", "Kim left.", "4")]
    [InlineData("Kim left (see paragraph 4).", "Kim left.", "4")]
    [InlineData("Kim left. [Source 4]", "Kim left.", "4")]
    [InlineData("Kim left. [Source: 4, 7]", "Kim left.", "4 7")]
    [InlineData("Kim left. [doc4]", "Kim left.", "4")]
    [InlineData("Kim left. [ref. 4]", "Kim left.", "4")]
    [InlineData("Kim left.⁴", "Kim left.", "4")]
    [InlineData("Kim left⁴ ⁷.", "Kim left.", "4 7")]
    [InlineData("The park covers 40 km². [4]", "The park covers 40 km².", "4")]
    [InlineData("Kim left.<sup>4</sup>", "Kim left.", "4")]
    [InlineData("Kim left. <cite>[4]</cite>", "Kim left.", "4")]
    [InlineData("<cite index=\"4-1\">Kim left.</cite>", "Kim left.", "4")]
    [InlineData("Kim left. [4], [7].", "Kim left.", "4 7")]
    [InlineData("Kim left ([4], [7]).", "Kim left.", "4 7")]
    [InlineData("Kim left. [4; 7]", "Kim left.", "4 7")]
    [InlineData("Kim left. [4–6]", "Kim left.", "4 5 6")]
    [InlineData("Kim left. [#4]", "Kim left.", "4")]
    [InlineData("Based on passage 4, Kim left.", "Kim left.", "4")]
    [InlineData("According to paragraph [4], kim left.", "Kim left.", "4")]
    [InlineData("According to paragraphs 4 and 7, Kim left.", "Kim left.", "4 7")]
    [InlineData("Passage 4 says that Kim left.", "Kim left.", "4")]
    [InlineData("Kim left, according to paragraph 4.", "Kim left.", "4")]
    [InlineData("Kim left. Source: [4]", "Kim left.", "4")]
    [InlineData("K\u200bim le\u00adft. [4]", "Kim left.", "4")]
    [InlineData("Kim left [the room].", "Kim left [the room].", "")]
    [InlineData("Kim left [on May 4].", "Kim left [on May 4].", "")]
    [InlineData("Kim left.", "Kim left.", "")]
    [InlineData("Kim left. [99999999999]", "Kim left.", "")]
    public void A_sentence_has_its_words_and_its_citations(string reply, string text, string numbers)
    {
        var sentence = Assert.Single(ReplyReader.Read(reply));
        Assert.Equal(text, sentence.Text);
        Assert.Equal(numbers, string.Join(' ', sentence.Numbers));
    }

    [Theory]
    [InlineData("Kim left. [4] Moon stayed. [5]", "Kim left. 4|Moon stayed. 5")]
    [InlineData("Kim left. Moon stayed. [5]", "Kim left. |Moon stayed. 5")]
    [InlineData("- Kim left. [4]\n- Moon stayed. [5]\n", "Kim left. 4|Moon stayed. 5")]
    [InlineData("Kim left. [4] According to passage 5, Moon stayed.", "Kim left. 4|Moon stayed. 5")]
    [InlineData("<cite index=\"4\">Kim left.</cite> <cite index=\"5\">Moon stayed.</cite>", "Kim left. 4|Moon stayed. 5")]
    [InlineData("Kim left. **[4]** Moon stayed. **[5]**", "Kim left. 4|Moon stayed. 5")]
    [InlineData("Kim said “no.” [4] Moon said “yes.” [5]", "Kim said “no.” 4|Moon said “yes.” 5")]
    public void Sentences_keep_their_own_citations(string reply, string expected) =>
        Assert.Equal(expected, string.Join('|', ReplyReader.Read(reply).Select(sentence => $"{sentence.Text} {string.Join(' ', sentence.Numbers)}")));

    [Theory]
    [InlineData("<think>Was it [2]? Moon stayed. [3]</think>Kim left. [4]")]
    [InlineData("Was it [2]?\nMoon stayed. [3]\n</think>\n\nKim left. [4]")]
    [InlineData("<think>\n\n</think>\n\nKim left. [4]")]
    [InlineData("## Answer\n\nKim left. [4]")]
    [InlineData("**Key points**\n- Kim left. [4]")]
    [InlineData("Here is what the article says:\n\n1. **Kim left.** [4]")]
    [InlineData("Kim left. [4]\n\nSources: [4] Kim left Seoul early, [7] Moon stayed.")]
    [InlineData("Kim left. [4]\n\n**Sources:**\n- [4] Kim left Seoul early.\n- [7] Moon stayed.\n")]
    [InlineData("Kim left. [4]\nSources: [7]")]
    [InlineData("Kim left.\nSource: [4]")]
    [InlineData("Kim left.\n\n**Source:** [4].")]
    [InlineData("Yes. Kim left. [4]")]
    [InlineData("**Yes.** Kim left. [4]\n\nLet me know if you have any other questions!")]
    [InlineData("Sure! Kim left. [4] I hope this helps!")]
    [InlineData("```\nKim left. [4]\n```")]
    [InlineData("Kim left. [4]\n\n---\nWould you like a summary?")]
    public void What_a_model_writes_around_its_sentences_is_none_of_them(string reply)
    {
        var sentence = Assert.Single(ReplyReader.Read(reply), sentence => sentence.Text.Length > 0);
        Assert.Equal("Kim left.", sentence.Text);
        Assert.Equal([4], sentence.Numbers);
    }

    [Theory]
    [InlineData("<think>Kim left. [4] Or did Moon? [5]")]
    [InlineData("## Answer\n")]
    [InlineData("Sources: [4]")]
    [InlineData("| Who | What |\n| --- | --- |\n")]
    [InlineData("Yes.")]
    public void Of_thoughts_headings_and_sources_alone_nothing_is_left(string reply) =>
        Assert.All(ReplyReader.Read(reply), sentence => Assert.Equal("", sentence.Text));

    [Theory]
    [InlineData("The article does not say.", true)]
    [InlineData("  \"the article does not say\" [4]\n", true)]
    [InlineData("The article does not say. Kim left. [4]", false)]
    [InlineData("<think>Is it [3]?</think>\n\nThe article does not say.", true)]
    [InlineData("The article does not say when.", true)]
    [InlineData("I'm sorry, but the article doesn't mention who pays for it. [4]", true)]
    [InlineData("Unfortunately, the article does not provide a price.", true)]
    [InlineData("The article does not say. The passages do not mention a price.", true)]
    [InlineData("The article does not say when, but Kim left. [4]", false)]
    [InlineData("The article does not say when; Kim left. [4]", false)]
    [InlineData("The article does not say that 12 people left.", false)]
    [InlineData("The article says when.", false)]
    [InlineData("Kim said the article does not say when. [4]", false)]
    [InlineData("", false)]
    public void A_reply_says_that_the_article_does_not_say_only_where_it_says_nothing_else(string reply, bool expected) => Assert.Equal(expected, ReplyReader.IsNotSaid(reply));
}
