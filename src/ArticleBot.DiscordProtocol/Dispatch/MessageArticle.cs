using System.Text.RegularExpressions;
using ArticleBot.Articles.Reading;
using ArticleBot.DiscordProtocol.Payloads;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>The article that a message has or is: a file, a link, or its own words where they are many.</summary>
internal abstract partial record MessageArticle
{
    /// <summary>From how many UTF-16 units on a message's own words are taken for an article.</summary>
    public const int ManyWords = 400;

    private static readonly char[] AroundAddresses = ['.', ',', ';', ':', '!', '?', '*', '~', '(', '[', '\'', '’'];

    private static readonly char[] Around = [.. " \n<>()[].,;:!*`|\"“”"];

    private MessageArticle()
    {
    }

    /// <summary>A file that the message brings.</summary>
    public sealed record Sent(SentAttachment File) : MessageArticle;

    /// <summary>The address of a page.</summary>
    public sealed record Linked(string Address) : MessageArticle;

    /// <summary>The message's own words.</summary>
    public sealed record Written(string Words) : MessageArticle;

    /// <summary>The article of a message; null where it has none.</summary>
    public static MessageArticle? Of(SentMessage? message)
    {
        if (message is null)
            return null;
        if ((message.Attachments ?? []).FirstOrDefault(file => ArticleFile.IsArticle(file.Filename ?? "*")) is { Url: not null } file)
            return new Sent(file);
        var embedded = (message.Embeds ?? []).Select(embed => embed.Url).FirstOrDefault(url => url is not null && AnAddress().IsMatch(url));
        return AnAddress().Match(message.Content ?? "") is { Success: true } link
            ? new Linked(Meant(link.Value))
            : embedded is not null ? new Linked(embedded)
            : OfWords(message.Words);
    }

    /// <summary>The article that somebody names or writes; null where it is neither an address nor long enough.</summary>
    public static MessageArticle? OfField(string? words) => words is null ? null
        : AnAddress().Match(words.Trim()) is { Success: true, Index: 0 } link && link.Length == words.Trim().Length ? new Linked(link.Value)
        : OfWords(words);

    /// <summary>What stands for it in a field of a modal, from which <see cref="OfField"/> reads it.</summary>
    public string InField => this switch
    {
        Sent sent => sent.File.Url,
        Linked linked => linked.Address,
        Written written => written.Words,
        _ => "",
    };

    /// <summary>A message's words without the addresses in them.</summary>
    public static string BesideAddresses(string words) => AnAddress().Replace(words, "").Trim(Around);

    private static Written? OfWords(string words) => words.Length >= ManyWords ? new Written(words) : null;

    // What closes a bracket that the address did not open belongs to the words around it, as signs at its end do.
    private static string Meant(string address)
    {
        var open = 0;
        for (var i = 0; i < address.Length; i++)
        {
            open += address[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (open < 0)
                return address[..i].TrimEnd(AroundAddresses);
        }

        return address.TrimEnd(AroundAddresses);
    }

    // As Discord shows it; “<…>” keeps it from making a preview.
    [GeneratedRegex(@"https?://[^\s<>""“”|`]+", RegexOptions.IgnoreCase)]
    private static partial Regex AnAddress();
}
