using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Writing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Grounding;

public sealed class GroundingProperties
{
    private static readonly Article Article = ArticleReader.Read(
        "test", "Title of 3 words\n\nMr Lee told Ann Poe on Monday: “It's over.” He paid $5m for 2½ acres.\n\nShe didn't say why.");

    private static readonly Evidence All = Evidence.Of(Article.Paragraphs.Select(paragraph => (Article, paragraph)));

    private static readonly ReplyCheck Checker = new();

    private sealed class Told : IProgress<ImmutableArray<Claim>>
    {
        public ImmutableArray<Claim> Claims { get; private set; } = [];

        public void Report(ImmutableArray<Claim> value)
        {
            Assert.Equal(Claims, value.Take(Claims.Length));
            Claims = value;
        }
    }

    /// <summary>Strings of the pieces that the reader and the checks look for, in any order, with any units between.</summary>
    private static Gen<string> Replies()
    {
        string[] pieces =
        [
            "[1]", "[2", "3]", "[1-999999]", "[", "]", "[-1]", "[1,,2]", "\n", " ", ".", "“", "”", "\"", "'", "’", "Lee", "Mr Lee's",
                "said", "not",
            "5", "$", "five million", "1e9", "99999999999999999999999999999999", "100000000000000000000bn", "999999999999 trillion decades",
                "Monday", "over", "It's", "-", "\ud83d", "\u0301", "ﬁ", "İ", "½", "?!", "…", "\0", "the", "- ", "1. ", "paid",
            "<think>", "</think>", "Sources:", "(1)", "**[1]**", "[1](#1)", "¹", "<cite index=\"1\">", "</cite>",
                "According to passage 1, ", "[Source 1]", "```", "| a | b |\n|---|---|\n", ", but ", "Yes.", "【1】", "–", "**", "*", "_",
                    "@all", "a.example", "## ", "The article does not say",
        ];
        return Gen.Elements(pieces).Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ListOf()
            .Select(list => string.Join(list.Count % 2 == 0 ? " " : "", list));
    }

    [Property(MaxTest = 500)]
    public Property Reading_a_reply_loses_no_character() => Prop.ForAll(Arb.From(Replies()), reply =>
    {
        var sentences = ReplyReader.Read(reply);
        Assert.Equal(reply, string.Concat(sentences.Select(sentence => reply.Substring(sentence.Span.Start, sentence.Span.Length))));
        Assert.All(sentences, sentence => Assert.All(sentence.Numbers, number => Assert.True(number >= 0)));
    });

    [Property(MaxTest = 300)]
    public Property A_citation_in_any_form_cites_the_passage_and_leaves_the_sentence() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 99)), Arb.From(Gen.Elements(
            "{0}", "[{0}]", " [{0}]", " **[{0}]**", " [{0}](#{0})", " (Passage [{0}])", " [Source {0}]", " [doc{0}]", " 【{0}】", " [^{0}]",
                " (paragraph {0})", " <cite>{0}</cite>", "<sup>[{0}]</sup>", " [para. {0}]")),
        Arb.From(Gen.Elements("The mayor left early.", "“We won,” said Lee.", "It cost $4.5m in 2019.",
            "No one aged over 40 (and few under 12) came.")),
        (number, form, sentence) =>
        {
            var mark = form == "{0}"
                ? string.Concat($"{number}".Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']))
                : string.Format(System.Globalization.CultureInfo.InvariantCulture, form, number);
            var read = Assert.Single(ReplyReader.Read(sentence + mark), own => own.Text.Length > 0);
            Assert.Equal((sentence, number), (read.Text, Assert.Single(read.Numbers)));
        });

    [Property(MaxTest = 500)]
    public Property Checking_never_throws_and_what_it_supports_cites_a_given_passage() => Prop.ForAll(Arb.From(Replies()), reply =>
    {
        foreach (var claim in Checker.Check(reply, All).Supported)
        {
            Assert.NotEmpty(claim.Citations);
            Assert.All(claim.Citations, citation => Assert.True(Article.Paragraphs[citation.Paragraph - 1].Span.Contains(citation.Span)));
        }
    });

    [Property(MaxTest = 300)]
    public Property A_growing_reply_never_throws_and_tells_nothing_that_fails() =>
        Prop.ForAll(Arb.From(Replies()), ArbMap.Default.ArbFor<PositiveInt>(), (reply, size) =>
    {
        var told = new Told();
        var growing = new GrowingReply(Checker, All, told);
        foreach (var piece in reply.Chunk(size.Get))
            growing.Add(new string(piece));
        Assert.Equal(reply, growing.Text);
        Assert.All(told.Claims, claim => Assert.NotEmpty(claim.Citations));
    });

    [Property(MaxTest = 200)]
    public Property Repairing_never_throws_and_keeps_what_was_supported() =>
        Prop.ForAll(Arb.From(Replies()), Arb.From(Replies()), (reply, correction) =>
    {
        var before = Checker.Check(reply, All);
        var after = Repair.Apply(before, correction, Checker, All);
        Assert.Equal(before.Claims.Length, after.Claims.Length);
        Assert.Equal(before.Supported, before.Claims.Zip(after.Claims).Where(pair => pair.First.IsSupported).Select(pair => pair.Second));
    });
}
