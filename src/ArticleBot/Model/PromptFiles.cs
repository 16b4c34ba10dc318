using System.Collections.Frozen;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.SemanticKernel;

namespace ArticleBot.Model;

/// <summary>Reads the prompts: one folder each with skprompt.txt and config.json, as Semantic Kernel lays them out.</summary>
internal static class PromptFiles
{
    private const string TextFile = "skprompt.txt";
    private const string SettingsFile = "config.json";

    private static readonly FrozenDictionary<PromptName, string[]> Variables = new Dictionary<PromptName, string[]>
    {
        [PromptName.Ask] = ["title", "passages", "question"],
        [PromptName.Summarise] = ["title", "passages", "task", "focus"],
        [PromptName.Condense] = ["conversation", "question"],
        [PromptName.Repair] = ["title", "passages", "question", "statements"],
        [PromptName.Verify] = ["title", "statements"],
    }.ToFrozenDictionary();

    /// <exception cref="PromptException">A file is missing or broken.</exception>
    public static FrozenDictionary<PromptName, KernelFunction> Load(ModelOptions options)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, options.Prompts);
        return Enum.GetValues<PromptName>().ToFrozenDictionary(name => name, name => Load(folder, name, options.WrittenTokens));
    }

    /// <summary>About how many tokens the longest prompt has before anything is filled in.</summary>
    /// <exception cref="PromptException">A file is missing.</exception>
    public static int LongestText(ModelOptions options)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, options.Prompts);
        return Enum.GetNames<PromptName>().Max(name => TokenEstimate.Of(Read(Path.Combine(folder, name, TextFile))));
    }

    private static KernelFunction Load(string folder, PromptName name, int mostTokens)
    {
        var textPath = Path.Combine(folder, name.ToString(), TextFile);
        var settingsPath = Path.Combine(folder, name.ToString(), SettingsFile);
        var (text, settings) = (Read(textPath), Read(settingsPath));
        CheckMessages(textPath, text);
        if (Array.Find(Variables[name], variable => !text.Contains($"{{{{${variable}}}}}", StringComparison.Ordinal)) is { } unused)
            throw new PromptException($"{textPath}: the prompt does not use the variable {unused}: write {{{{${unused}}}}}");
        var config = Parse(settingsPath, settings, Variables[name]);
        config.Template = text;
        config.Name = name.ToString();
        foreach (var execution in config.ExecutionSettings.Values)
            (execution.ExtensionData ??= new Dictionary<string, object>(StringComparer.Ordinal))["max_tokens"] = mostTokens;
        return Compile(textPath, config, Variables[name]);
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PromptException($"{path}: the prompt file cannot be read", exception);
        }
    }

    // Semantic Kernel would send a text whose tags it cannot read as one user message, rules and all.
    private static void CheckMessages(string path, string text)
    {
        try
        {
            var roles = XElement.Parse($"<prompt>{text}</prompt>").Elements("message").Select(message => (string?)message.Attribute("role"))
                .ToList();
            if (!roles.Contains("system", StringComparer.Ordinal) || !roles.Contains("user", StringComparer.Ordinal))
                throw new PromptException($"{path}: the prompt needs a <message role=\"system\"> and a <message role=\"user\">");
        }
        catch (XmlException exception)
        {
            throw new PromptException($"{path}: the <message> tags are broken: {exception.Message}", exception);
        }
    }

    private static PromptTemplateConfig Parse(string path, string settings, string[] variables)
    {
        try
        {
            var config = PromptTemplateConfig.FromJson(settings);
            var declared = config.InputVariables.Select(variable => variable.Name).ToList();
            if (config.AllowDangerouslySetContent || config.InputVariables.Any(variable => variable.AllowDangerouslySetContent))
                throw new PromptException($"{path}: allow_dangerously_set_content would let an article give orders; take it out");
            if (variables.Except(declared, StringComparer.Ordinal).FirstOrDefault() is { } missing)
                throw new PromptException($"{path}: the variable {missing} is not declared in input_variables");
            if (declared.Except(variables, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
                throw new PromptException($"{path}: nothing fills the variable {unknown}; there are {string.Join(", ", variables)}");
            if (config.ExecutionSettings.Count == 0)
                throw new PromptException($"{path}: execution_settings is missing");
            return config;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new PromptException($"{path}: the settings are broken: {exception.Message}", exception);
        }
    }

    private static KernelFunction Compile(string path, PromptTemplateConfig config, string[] variables)
    {
        try
        {
            var function = KernelFunctionFactory.CreateFromPrompt(config);
            // Metadata lists what the settings declare and what the text uses.
            var used = function.Metadata.Parameters.Select(parameter => parameter.Name).ToList();
            if (used.Except(variables, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
                throw new PromptException($"{path}: nothing fills the variable {unknown}; there are {string.Join(", ", variables)}");
            return function;
        }
        catch (KernelException exception)
        {
            throw new PromptException($"{path}: the template is broken: {exception.Message}", exception);
        }
    }
}
