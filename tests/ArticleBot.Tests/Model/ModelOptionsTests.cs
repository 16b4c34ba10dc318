using ArticleBot.Model;

namespace ArticleBot.Tests.Model;

public sealed class ModelOptionsTests
{
    private static readonly ModelOptionsValidation Validation = new();

    [Fact]
    public void Without_a_provider_nothing_is_missing_and_what_is_wrong_is_named_all_the_same()
    {
        Assert.True(Validation.Validate(null, new ModelOptions()).Succeeded);
        Assert.Equal(
            ["Model:Endpoint is 'nonsense': allowed is an http or https address", "Model:MaxConcurrency is -1: allowed is 1 to 1000"],
            Validation.Validate(null, new ModelOptions { Endpoint = "nonsense", MaxConcurrency = -1 }).Failures);
    }

    [Fact]
    public void A_local_server_needs_no_key() =>
        Assert.True(Validation.Validate(null, Local()).Succeeded);

    [Theory]
    [InlineData(0, 6_000, true)]
    [InlineData(32_768, 6_000, true)]
    [InlineData(4_096, 6_000, false)]
    [InlineData(4_096, 1_000, true)]
    public void A_prompt_that_the_models_context_does_not_hold_stops_the_start_with_one_line(int context, int prompt, bool fits)
    {
        var options = Local();
        (options.ContextTokens, options.MaxPromptTokens, options.MaxOutputTokens) = (context, prompt, 400);
        var result = Validation.Validate(null, options);
        Assert.Equal(fits, result.Succeeded);
        if (!fits)
            Assert.Matches(@"^Model:ContextTokens is 4096: .* need up to \d+; .*MaxPromptTokens \(now 6000\)$", Assert.Single(result.Failures!));
    }

    [Fact]
    public void Thoughts_need_room_in_the_models_context_for_one_reply()
    {
        var options = Local();
        (options.ContextTokens, options.MaxPromptTokens, options.MaxOutputTokens) = (4_096, 1_000, 400);
        Assert.True(Validation.Validate(null, options).Succeeded);
        options.ReasoningTokens = 4_096;
        Assert.StartsWith("Model:ContextTokens is 4096: ", Assert.Single(Validation.Validate(null, options).Failures!), StringComparison.Ordinal);
        options.ContextTokens = 2 * 4_096;
        Assert.True(Validation.Validate(null, options).Succeeded);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(100_000, true)]
    [InlineData(-1, false)]
    [InlineData(100_001, false)]
    public void Thoughts_may_take_none_to_a_hundred_thousand_tokens(int tokens, bool isAllowed)
    {
        var options = Local();
        options.ReasoningTokens = tokens;
        Assert.Equal(isAllowed ? null : [$"Model:ReasoningTokens is {tokens}: allowed is 0 to 100000"], Validation.Validate(null, options).Failures);
    }

    public static readonly TheoryData<string, string> Wrong = new()
    {
        { "Model:Endpoint", "Endpoint=localhost" },
        { "Model:Endpoint", "Endpoint=ftp://host" },
        { "Model:ModelId", "ModelId=" },
        { "Model:ApiKey", "Endpoint=" },
        { "Model:Timeout", "Timeout=0" },
        { "Model:MaxOutputTokens", "MaxOutputTokens=0" },
        { "Model:MaxConcurrency", "MaxConcurrency=0" },
        { "Model:DailyTokenBudget", "DailyTokenBudget=0" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_value_is_named_with_its_key(string key, string setting)
    {
        var options = Local();
        var (name, value) = (setting.Split('=')[0], setting.Split('=')[1]);
        var property = typeof(ModelOptions).GetProperty(name)!;
        property.SetValue(options, property.PropertyType == typeof(string) ? value
            : property.PropertyType == typeof(TimeSpan) ? TimeSpan.Zero
            : property.PropertyType == typeof(long) ? 0L : (object)0);
        var failure = Assert.Single(Validation.Validate(null, options).Failures!);
        Assert.StartsWith(key + " is ", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ask/skprompt.txt", null, "cannot be read")]
    [InlineData("Ask/skprompt.txt", "Answer {{$question}}", "needs a <message")]
    [InlineData("Ask/skprompt.txt", "<message role=\"system\">x<message role=\"user\">y</message>", "<message> tags are broken")]
    [InlineData("Ask/skprompt.txt", "<message role=\"system\">x</message><message role=\"user\">{{$title}} {{$passages}} {{$question</message>", "does not use the variable question")]
    [InlineData("Ask/skprompt.txt", "<message role=\"system\">x</message><message role=\"user\">{{$title}} {{$passages}} {{$question}} {{unknown $x y}}</message>", "template is broken")]
    [InlineData("Repair/skprompt.txt", "<message role=\"system\">x</message><message role=\"user\">{{$title}} {{$passages}} {{$question}} {{$statements}} {{$weather}}</message>", "nothing fills the variable weather")]
    [InlineData("Condense/config.json", "{", "settings are broken")]
    [InlineData("Condense/config.json", "{\"execution_settings\":{\"default\":{}},\"input_variables\":[]}", "conversation is not declared")]
    [InlineData("Condense/config.json", "{\"allow_dangerously_set_content\":true}", "allow_dangerously_set_content")]
    public void A_broken_prompt_file_stops_the_start_with_its_name(string file, string? content, string problem)
    {
        var folder = Directory.CreateTempSubdirectory("prompts");
        try
        {
            CopyPrompts(folder.FullName);
            var path = Path.Combine(folder.FullName, file);
            if (content is null)
                File.Delete(path);
            else
                File.WriteAllText(path, content);
            var options = Local();
            options.Prompts = folder.FullName;
            var failure = Assert.Single(Validation.Validate(null, options).Failures!);
            Assert.StartsWith(path + ": ", failure, StringComparison.Ordinal);
            Assert.Contains(problem, failure, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', failure);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ModelOptions Local() =>
        new() { Provider = ModelProvider.OpenAI, Endpoint = "http://localhost:11434/v1", ModelId = "llama3.2" };

    private static void CopyPrompts(string folder)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "prompts", "Article");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
