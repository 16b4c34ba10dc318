using ArticleBot.Meaning;
using ArticleBot.Neural;

namespace ArticleBot.Tests.Neural;

/// <summary>The model that reads two texts together, as it comes with the program.</summary>
public sealed class PairModelTests : IDisposable
{
    private const string Passage =
        "The tram depot in Eastvale caught fire shortly after four on Sunday morning. Two cleaners were taken to hospital with burns, and the "
        + "operator, Norlin, said that it would cost about three million crowns to repair the hall.";

    private static readonly string Weights = Path.Combine(AppContext.BaseDirectory, "weights");
    private readonly PairModel model = NeuralServices.Pairs(Weights);
    private readonly string folder = Directory.CreateTempSubdirectory("pairs").FullName;

    public void Dispose()
    {
        model.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("how much will the repairs cost", "three million")]
    [InlineData("How many people were hurt?", "Two")]
    [InlineData("where was the depot", "Eastvale")]
    public void The_words_that_answer_are_found_in_the_passage(string question, string words)
    {
        var reading = model.Read(question, Passage);

        var best = reading.Candidates[0];
        Assert.Contains(words, Passage.Substring(best.Span.Start, best.Span.Length), StringComparison.Ordinal);
        Assert.InRange(best.Certainty, 0, 1);
    }

    [Fact]
    public void Words_that_might_answer_stand_side_by_side_the_likeliest_first()
    {
        var found = model.Read("How many people were hurt?", Passage).Candidates;

        Assert.True(found.Length > 1);
        Assert.Equal(found.Max(words => words.Certainty), found[0].Certainty);
        Assert.All(found, words => Assert.DoesNotContain(found, other => other != words && other.Span.Start < words.Span.End && words.Span.Start < other.Span.End));
    }

    [Fact]
    public void A_passage_that_answers_has_more_evidence_than_one_that_does_not()
    {
        var answers = model.Read("How much will the repairs cost?", Passage);
        var silent = model.Read("How much will the repairs cost?", "The mayor of Eastvale opened the new swimming pool on Friday and spoke of a good summer.");

        Assert.True(answers.Evidence > silent.Evidence);
    }

    [Theory]
    [InlineData("Two cleaners were taken to hospital with burns.", "Two firefighters were taken to prison with burns.")]
    [InlineData("Norlin said that it would cost about three million crowns to repair the hall.", "Norlin said that it would cost nothing to repair the hall.")]
    public void A_claim_that_the_premise_makes_is_supported_more_than_one_with_a_thing_changed(string right, string wrong)
    {
        var (supported, changed) = (model.Judge(right, Passage), model.Judge(wrong, Passage));

        Assert.True(supported.Supported > changed.Supported);
        Assert.Equal(1, supported.Supported + supported.Neither + supported.Contradicted, 6);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Who?", "")]
    [InlineData("", "A sentence.")]
    [InlineData("Who?", "\u200b\u200b")]
    public void Texts_without_words_are_no_failure(string first, string second)
    {
        var reading = model.Read(first, second);

        Assert.All(reading.Candidates, words => Assert.InRange(words.Span.End, 0, second.Length));
        Assert.InRange(model.Judge(first, second).Supported, 0, 1);
    }

    [Fact]
    public void Of_a_passage_that_is_too_long_the_beginning_is_read()
    {
        var reading = model.Read("Who operates the depot?", $"{Passage} {string.Concat(Enumerable.Repeat("More was not known. ", 5_000))}");

        Assert.All(reading.Candidates, words => Assert.InRange(words.Span.End, 1, 5_000));
    }

    [Fact]
    public async Task Damaged_weights_are_told_once_and_nothing_is_read_from_then_on()
    {
        File.Copy(Path.Combine(Weights, "vocab.txt"), Path.Combine(folder, "vocab.txt"));
        await File.WriteAllBytesAsync(Path.Combine(folder, "reader.onnx"), new byte[1_000], TestContext.Current.CancellationToken);
        using var damaged = NeuralServices.Pairs(folder);
        var understanding = new Understanding(damaged);

        Assert.True(understanding.IsThere);
        Assert.Null(understanding.Read("Who?", Passage));
        Assert.False(understanding.IsThere);
        Assert.Null(understanding.Judge("A claim.", Passage));
    }
}
