using System.Collections.Immutable;
using ArticleBot.Grounding;
using ArticleBot.Replies;

namespace ArticleBot.Cli.Terminals;

/// <summary>Shows the sentences of an answer as soon as each has been written and checked.</summary>
internal sealed class SentencesAsWritten(Terminal terminal) : IProgress<ImmutableArray<Claim>>
{
    private string shown = "";

    public void Report(ImmutableArray<Claim> value)
    {
        // A terminal takes nothing back: what no longer begins as shown waits for the whole answer.
        var words = AnswerReply.Words(value).ToString();
        if (words.StartsWith(shown, StringComparison.Ordinal))
            Show(words);
    }

    /// <summary>Shows what is still missing of the answer; false where it must be shown whole, since it is another than was
    /// begun.</summary>
    public bool TryFinish(ChatReply reply)
    {
        if (shown.Length == 0)
            return false;
        var words = reply.Text.ToString();
        if (!words.StartsWith(shown, StringComparison.Ordinal))
        {
            terminal.WriteLine("\n(The answer has changed since:)", Tone.Quiet);
            return false;
        }

        Show(words);
        TerminalReply.WriteNotices(terminal, reply);
        TerminalReply.WriteSources(terminal, reply);
        return true;
    }

    private void Show(string words)
    {
        if (words.Length > shown.Length)
            terminal.WriteLine(words[shown.Length..].TrimStart(), Tone.Strong);
        terminal.Out.Flush();
        shown = words;
    }
}
