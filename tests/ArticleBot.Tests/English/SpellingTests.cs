using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;
using ArticleBot.Summarising;

namespace ArticleBot.Tests.English;

/// <summary>A date or a title is the same to every slice, however it is spelt.</summary>
public sealed class SpellingTests
{
    private static readonly (string Written, string InFull, string Other)[] Dates =
    [
        ("Feb. 3", "February 3", "March 3"),
        ("Apr. 3", "April 3", "August 3"),
        ("Sept. 3", "September 3", "February 3"),
        ("Sep. 3", "September 3", "December 3"),
        ("3 Sep", "September 3", "March 3"),
        ("3 February", "February 3", "September 3"),
    ];

    private static readonly (string Written, string InFull)[] Titles =
    [
        ("Supt.", "Superintendent"),
        ("Supt", "Superintendent"),
        ("Insp.", "Inspector"),
        ("Det.", "Detective"),
        ("Atty.", "Attorney"),
        ("Capt.", "Captain"),
        ("Captain", "Captain"),
    ];

    public static TheoryData<string, string, string> AllDates() => [.. Dates.Select(date => (date.Written, date.InFull, date.Other))];

    public static TheoryData<string, string> AllTitles() => [.. Titles];

    [Theory]
    [MemberData(nameof(AllDates))]
    public void A_date_answers_when(string date, string inFull, string other)
    {
        var answer = Ask(Closed(date), "When did the lock close?");

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Contains(date, answer.InShort?.Text ?? answer.Text, StringComparison.Ordinal);
        Assert.NotEqual(inFull, other);
    }

    [Theory]
    [MemberData(nameof(AllDates))]
    public void A_date_supports_itself_and_no_other(string date, string inFull, string other)
    {
        Assert.True(IsSupported(Closed(date), $"The lock at Brae closed on {date}. [1]"), date);
        Assert.True(IsSupported(Closed(date), $"The lock at Brae closed on {inFull}. [1]"), inFull);
        Assert.False(IsSupported(Closed(date), $"The lock at Brae closed on {other}. [1]"), other);
    }

    [Theory]
    [MemberData(nameof(AllDates))]
    public void A_date_beside_the_cue_parts_no_quotation_from_its_speaker(string date, string inFull, string other)
    {
        var article = Read($"“The lock is safe,” Petra Lind said on {date} in the town hall.\n\nOdd Berg said on {date} that the gates had leaked.");
        var found = QuotationExtractor.Extract(article);

        Assert.Equal(["Petra Lind", "Odd Berg"], found.Select(given => given.Speaker?.Name));
        Assert.Contains("gates had leaked", article.TextOf(found[1].Spans[0]), StringComparison.Ordinal);
        Assert.NotEqual(inFull, other);
    }

    [Theory]
    [MemberData(nameof(AllDates))]
    public void A_date_stands_in_a_timeline(string date, string inFull, string other)
    {
        Assert.Equal([date], Timeline(Closed(date)).Select(sentence => sentence.Label));
        Assert.NotEqual(inFull, other);
    }

    [Theory]
    [MemberData(nameof(AllTitles))]
    public void A_title_belongs_to_whom_is_asked_about(string title, string inFull)
    {
        var answer = Ask(Spoken(title), $"What did {title} Holt say about the lock?");

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Contains("lock is safe", answer.Text, StringComparison.Ordinal);
        Assert.Contains("lock is safe", Ask(Spoken(title), $"What did {inFull} Holt say about the lock?").Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllTitles))]
    public void A_title_supports_its_other_spelling(string title, string inFull)
    {
        Assert.True(IsSupported(Spoken(title), $"{title} Karin Holt said the lock is safe. [1]"), title);
        Assert.True(IsSupported(Spoken(title), $"{inFull} Karin Holt said the lock is safe. [1]"), inFull);
        Assert.False(IsSupported(Spoken(title), $"{inFull} Odd Berg said the lock is safe. [1]"), "Odd Berg");
    }

    [Theory]
    [MemberData(nameof(AllTitles))]
    public void A_title_is_no_part_of_a_speakers_name(string title, string inFull)
    {
        var found = QuotationExtractor.Extract(Spoken(title));

        Assert.Equal(["Karin Holt", "Karin Holt", "Odd Berg"], found.Select(given => given.Speaker?.Name));
        Assert.NotEmpty(inFull);
    }

    [Theory]
    [MemberData(nameof(AllTitles))]
    public void A_title_ends_no_sentence_of_a_timeline(string title, string inFull)
    {
        var sentence = Assert.Single(Timeline(Read($"On Monday {title} Karin Holt shut the lock at Brae for repairs.")));

        Assert.Contains($"{title} Karin Holt shut the lock", sentence.Text, StringComparison.Ordinal);
        Assert.NotEmpty(inFull);
    }

    private static Article Closed(string date) => Read($"The lock at Brae closed on {date} after a storm, the town says.\n\nIts gates are made of oak.");

    private static Article Spoken(string title) => Read(
        $"“The lock is safe,” said {title} Karin Holt. {title} Holt said that nobody had been hurt.\n\nOdd Berg, a skipper, said that the gates had leaked.");

    private static Article Read(string text) => ArticleReader.Read("lock", $"Lock at Brae\n\n{text}\n\nThe river is low.");

    private static Answer Ask(Article article, string question) =>
        ExtractiveAnswering.Answer(PassageIndex.Build([article]), question, 3, quotations: new QuotationArchive());

    private static bool IsSupported(Article article, string reply) => new ReplyCheck()
        .Check(reply, Evidence.Of(article.Paragraphs.Select(paragraph => (article, paragraph)))).Claims.All(claim => claim.IsSupported);

    private static ImmutableArray<SummarySentence> Timeline(Article article) =>
        new Summariser(TimeProvider.System).SummariseAsync(new SummaryRequest([article], SummaryStyle.Timeline)).GetAwaiter().GetResult().Sentences;
}
