using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Cli.Terminals;
using ArticleBot.Grounding;
using ArticleBot.Replies;

namespace ArticleBot.Tests.Cli;

public sealed class SentencesAsWrittenTests
{
    private static readonly Article Bridge = ArticleReader.Read("bridge", "Bridge closes\n\nThe old bridge closes in May.\n\nBoats take people across.");
    private static readonly Claim Closes = Sentence("The bridge closes in May.", 1);
    private static readonly Claim Boats = Sentence("Boats take people across.", 2);

    [Fact]
    public void Each_sentence_is_shown_once_and_the_sources_stand_below() =>
        Assert.Equal(
            "The bridge closes in May. [1]\nBoats take people across. [2]\n\n[1] paragraph 1: The old bridge closes in May.\n[2] paragraph 2\n\n",
            Shown([Closes, Boats], [Closes], [Closes, Boats]));

    [Fact]
    public void An_answer_that_is_another_than_was_begun_is_to_be_shown_whole() =>
        Assert.Equal("The bridge closes in May. [1]\n\n(The answer has changed since:)\nfalse", Shown([Boats], [Closes]));

    [Fact]
    public void Where_nothing_was_shown_yet_the_answer_is_to_be_shown_whole() => Assert.Equal("false", Shown([Closes]));

    private static string Shown(ImmutableArray<Claim> answer, params ImmutableArray<Claim>[] told)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var watched = new SentencesAsWritten(new Terminal(TextReader.Null, output, TextWriter.Null));
        foreach (var claims in told)
            watched.Report(claims);
        var finished = watched.TryFinish(AnswerReply.SoFar(answer) with { Text = AnswerReply.Words(answer) });
        return (output + (finished ? "" : "false")).Replace('\u00A0', ' ');
    }

    private static Claim Sentence(string text, int paragraph) => new(text, [new Citation(Bridge, paragraph, Bridge.Blocks[paragraph].Sentences[0].Span)]);
}
