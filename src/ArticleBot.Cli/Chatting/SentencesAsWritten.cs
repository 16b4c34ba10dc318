using System.Collections.Immutable;
using ArticleBot.Asking;
using ArticleBot.Cli.Commands;
using ArticleBot.Grounding;

namespace ArticleBot.Cli.Chatting;

/// <summary>Shows the sentences of an answer one by one, as soon as each has been written and checked.</summary>
internal sealed class SentencesAsWritten(Terminal terminal) : IProgress<ImmutableArray<Claim>>
{
    private readonly List<string> shown = [];

    public void Report(ImmutableArray<Claim> value)
    {
        // A terminal takes nothing back: what no longer begins as shown waits for the whole answer.
        var lines = Lines(value);
        if (Continues(lines))
            Show(lines);
    }

    /// <summary>Shows what is still missing of the answer; false where it must be shown whole, since it is another than was begun.</summary>
    public bool TryFinish(Answer answer)
    {
        if (shown.Count == 0)
            return false;
        var lines = Lines(answer.Claims);
        if (!Continues(lines))
        {
            terminal.WriteLine("\n(The answer has changed since:)", Tone.Quiet);
            return false;
        }

        Show(lines);
        foreach (var notice in answer.Notices)
            terminal.WriteLine($"({notice})", Tone.Quiet);
        new NumberedSources(answer.Citations).Write(terminal);
        terminal.WriteLine();
        return true;
    }

    private static List<string> Lines(ImmutableArray<Claim> claims)
    {
        var sources = new NumberedSources(claims.SelectMany(claim => claim.Citations));
        return [.. claims.Select(sources.Marked)];
    }

    private bool Continues(List<string> lines) => lines.Take(shown.Count).SequenceEqual(shown, StringComparer.Ordinal);

    private void Show(List<string> lines)
    {
        foreach (var line in lines.Skip(shown.Count))
        {
            terminal.WriteLine(line, Tone.Strong);
            shown.Add(line);
        }

        terminal.Out.Flush();
    }
}
