using System.Collections.Immutable;
using ArticleBot.Checking;
using ArticleBot.Cli.Terminals;
using ArticleBot.Replies;

namespace ArticleBot.Cli.Commands.Checking;

/// <summary>A checked text for a person: each sentence with how it stands, the article's nearest words, and the count.</summary>
internal static class CheckText
{
    public static void Write(Terminal terminal, ImmutableArray<CheckedSentence> sentences)
    {
        foreach (var sentence in sentences)
            Write(terminal, sentence);
        var supported = sentences.Count(sentence => sentence.Standing == Standing.Supported);
        terminal.WriteLine($"{supported} of {sentences.Length} {(sentences.Length == 1 ? "sentence" : "sentences")} supported");
    }

    private static void Write(Terminal terminal, CheckedSentence sentence)
    {
        var isSupported = sentence.Standing == Standing.Supported;
        terminal.WriteLine($"{(isSupported ? "✓" : "✗")} {sentence.Text}", isSupported ? Tone.Plain : Tone.Strong);
        if (!isSupported)
            terminal.WriteLine($"  {StandingNames.Of(sentence.Standing)}{(sentence.Detail is { } detail ? $": {detail}" : "")}");
        if (sentence.Instead is { } instead)
            terminal.WriteLine($"  say: {instead}");
        foreach (var citation in sentence.Citations)
        {
            var place = $"{citation.Article.Id}, {ReplySource.PlaceOf(citation.Paragraph)}";
            terminal.WriteLine($"  {(isSupported ? "" : "nearest: ")}{place}: {citation.Text}", Tone.Quiet);
        }

        terminal.WriteLine();
    }
}
