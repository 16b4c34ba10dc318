using ArticleBot.Articles;
using ArticleBot.Meaning;
using ArticleBot.Neural;
using ArticleBot.Retrieval;
using ArticleBot.Tests.Retrieval;

namespace ArticleBot.Tests.Neural;

/// <summary>The model that comes with the program, and what retrieval makes of it.</summary>
public sealed class ArcticEmbeddingsTests : IDisposable
{
    private static readonly string Weights = Path.Combine(AppContext.BaseDirectory, "weights");
    private static readonly Article Harbour = TestArticles.Harbour;
    private readonly EmbeddingModel model = NeuralServices.Arctic(Weights, 2);
    private readonly string folder = Directory.CreateTempSubdirectory("weights").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        model.Generator.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("Were any mechanics injured?", 6)]
    [InlineData("Which politician thought the settlement was reasonable?", 4)]
    public async Task A_question_in_other_words_finds_its_paragraph(string question, int paragraph)
    {
        using var source = new LikenessSource(model);
        var likeness = await source.OfAsync(question, [Harbour], Stop);

        Assert.Equal(paragraph, PassageIndex.Build([Harbour]).Search(question, 1, likeness)[0].Paragraph.Number);
    }

    [Fact]
    public async Task A_text_has_the_same_vector_alone_and_among_others()
    {
        var alone = await model.Generator.GenerateAsync(["The strike is over."], cancellationToken: Stop);
        var among = await model.Generator.GenerateAsync([.. Enumerable.Repeat("A much longer sentence, about something else altogether.", 20), "The strike is over."], cancellationToken: Stop);

        Assert.Equal(384, alone[0].Vector.Length);
        Assert.Equal(alone[0].Vector.ToArray(), among[^1].Vector.ToArray());
    }

    [Fact]
    public async Task Damaged_weights_are_a_lasting_failure_and_words_answer()
    {
        File.Copy(Path.Combine(Weights, "vocab.txt"), Path.Combine(folder, "vocab.txt"));
        await File.WriteAllBytesAsync(Path.Combine(folder, "arctic-xs.onnx"), File.ReadAllBytes(Path.Combine(Weights, "arctic-xs.onnx"))[..100_000], Stop);
        var damaged = NeuralServices.Arctic(folder, 1);

        Assert.True((await Assert.ThrowsAsync<MeaningException>(() => damaged.Generator.GenerateAsync(["word"], cancellationToken: Stop))).IsLasting);
        using var source = new LikenessSource(damaged);
        Assert.Null(await source.OfAsync("Who came?", [Harbour], Stop));
    }

    [Fact]
    public async Task Missing_weights_are_a_lasting_failure() =>
        Assert.True((await Assert.ThrowsAsync<MeaningException>(() => NeuralServices.Arctic(folder, 1).Generator.GenerateAsync(["word"], cancellationToken: Stop))).IsLasting);

    [Fact]
    public void An_unknown_output_is_a_failure_of_ours()
    {
        using var session = new NeuralSession(Path.Combine(Weights, "arctic-xs.onnx"));
        var text = new WordPieces(Path.Combine(Weights, "vocab.txt")).Encode("word");

        Assert.Throws<MeaningException>(() => session.Run(text, "no such output"));
        Assert.Equal([1, text.Length, 384], session.Run(text, "last_hidden_state")[0].Shape);
    }
}
