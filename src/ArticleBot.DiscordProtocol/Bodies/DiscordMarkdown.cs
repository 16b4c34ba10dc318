using System.Text;
using ArticleBot.Replies.Markup;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>
/// Discord's Markdown. Every word comes out as it is read: nothing in it formats, mentions, invites, links or begins a list.
/// </summary>
public sealed class DiscordMarkdown : IReplyMarkup
{
    // After an @ it keeps “@everyone” from being a mention for servers that look at the raw text, too.
    private const char ZeroWidthSpace = '\u200B';

    /// <inheritdoc />
    public string Write(ReplyRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var words = Escape(run.Text);
        return run.Kind switch
        {
            ReplyRunKind.Strong => Around(words, "**"),
            ReplyRunKind.Quiet => Around(words, "*"),
            ReplyRunKind.Channel when IsId(run.Text) => $"<#{run.Text}>",
            // It has the form of a mention; no message of the bot lets one be one.
            ReplyRunKind.Role when IsId(run.Text) => $"<@&{run.Text}>",
            ReplyRunKind.Link when run.Target is not null => $"[{words}](<{Address(run.Target)}>)",
            _ => words,
        };
    }

    private static bool IsId(string words) => words.Length > 0 && words.All(char.IsAsciiDigit);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMarkup(text[i]) || IsListSign(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
            if (text[i] == '@')
                escaped.Append(ZeroWidthSpace);
        }

        return escaped.ToString();
    }

    // The slash keeps addresses and invites (“discord.gg/…”) from becoming links.
    private static bool IsMarkup(char unit) => unit is '\\' or '*' or '_' or '~' or '`' or '|' or '>' or '<' or '#' or '[' or ']' or '/';

    // “- one”, “+ one”, “2. two” at the start of a line; a cut can make any word the first of its line.
    private static bool IsListSign(string text, int at) => text[at] switch
    {
        '-' or '+' => at == 0 || char.IsWhiteSpace(text[at - 1]),
        '.' or ')' => at > 0 && char.IsAsciiDigit(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])),
        _ => false,
    };

    // White space just inside the signs would keep them from working.
    private static string Around(string words, string sign)
    {
        var inner = words.AsSpan().Trim();
        if (inner.IsEmpty)
            return words;
        var start = words.AsSpan().IndexOf(inner);
        return string.Concat(words.AsSpan(0, start), $"{sign}{inner}{sign}", words.AsSpan(start + inner.Length));
    }

    private static string Address(Uri target) =>
        target.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal);
}
