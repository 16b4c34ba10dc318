using ArticleBot.Meaning;

namespace ArticleBot.Tests.Meaning;

public sealed class MeaningOptionsTests
{
    private static readonly MeaningOptionsValidation Validation = new();

    [Theory]
    [InlineData(MeaningProvider.Embedded)]
    [InlineData(MeaningProvider.None)]
    public void Without_a_server_nothing_is_missing_and_what_is_wrong_is_named_all_the_same(MeaningProvider provider)
    {
        Assert.True(Validation.Validate(null, new MeaningOptions { Provider = provider }).Succeeded);
        Assert.Equal(
            ["Meaning:Endpoint is 'nonsense': allowed is an http or https address"],
            Validation.Validate(null, new MeaningOptions { Provider = provider, Endpoint = "nonsense" }).Failures);
    }

    [Fact]
    public void A_local_server_needs_no_key() => Assert.True(Validation.Validate(null, Local()).Succeeded);

    [Fact]
    public void A_wrong_value_is_named_with_its_key()
    {
        Assert.StartsWith("Meaning:ModelId is empty", Failure(options => options.ModelId = ""), StringComparison.Ordinal);
        Assert.StartsWith("Meaning:Endpoint is 'localhost'", Failure(options => options.Endpoint = "localhost"), StringComparison.Ordinal);
        Assert.StartsWith("Meaning:ApiKey is empty", Failure(options => options.Endpoint = ""), StringComparison.Ordinal);
        Assert.StartsWith("Meaning:ApiKey is empty", Failure(options => options.Provider = MeaningProvider.AzureOpenAI), StringComparison.Ordinal);
        Assert.StartsWith("Meaning:Patience is 1.00:00:00", Failure(options => options.Patience = TimeSpan.FromDays(1)), StringComparison.Ordinal);
    }

    private static string Failure(Action<MeaningOptions> change)
    {
        var options = Local();
        change(options);
        return Assert.Single(Validation.Validate(null, options).Failures!);
    }

    private static MeaningOptions Local() => new() { Provider = MeaningProvider.OpenAI, Endpoint = "http://localhost:11434/v1", ModelId = "nomic-embed-text" };
}
