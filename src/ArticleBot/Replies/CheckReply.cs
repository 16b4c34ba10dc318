using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Checking;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>How a text stands to the article, sentence by sentence, for the one who had it checked.</summary>
public static class CheckReply
{
    /// <summary>Each sentence with its sources, or with what is wrong with it and the nearest place; how many are supported.</summary>
    /// <param name="sentences">The checked sentences, at least one.</param>
    public static ChatReply Of(ImmutableArray<CheckedSentence> sentences)
    {
        var cited = CitedText.For(sentences.SelectMany(sentence => sentence.Citations));
        var supported = sentences.Count(sentence => sentence.Standing == Standing.Supported);
        var unit = sentences.Length == 1 ? "sentence" : "sentences";
        var count = string.Create(CultureInfo.InvariantCulture, $"{supported} of {sentences.Length} {unit} supported");
        return new ChatReply
        {
            Title = "Checked against the article",
            Text = ReplyText.Join("\n", sentences.Select(sentence => Lines(sentence, cited))),
            Sources = cited.Sources,
            Notices = [count],
            Visibility = ReplyVisibility.AskerOnly,
        };
    }

    private static ReplyText Lines(CheckedSentence sentence, CitedText cited)
    {
        var words = Excerpt.Of(sentence.Text, Excerpt.Sentence);
        if (sentence.Standing == Standing.Supported)
            return cited.Marked(ReplyText.Plain($"✓ {words}"), sentence.Citations);
        var detail = sentence.Detail is null ? "" : $": {Excerpt.Of(sentence.Detail, Excerpt.Sentence)}";
        var verdict = ReplyText.Empty.With(ReplyRunKind.Quiet, StandingNames.Of(sentence.Standing) + detail);
        var lines = ReplyText.Empty.With(ReplyRunKind.Strong, $"✗ {words}").With(ReplyRunKind.Plain, "\n");
        lines = lines.With(cited.Marked(verdict, sentence.Citations));
        return sentence.Instead is { } instead
            ? lines.With(ReplyRunKind.Plain, $"\nSay: {Excerpt.Of(instead, Excerpt.Sentence)}")
            : lines;
    }
}
