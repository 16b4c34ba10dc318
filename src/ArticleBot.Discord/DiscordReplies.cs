using System.Collections.Immutable;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;
using Discord;

namespace ArticleBot.Discord;

/// <summary>Writes replies as Discord's embeds and buttons.</summary>
internal static class DiscordReplies
{
    private const int MaxLabelLength = ButtonBuilder.MaxButtonLabelLength;
    private const int MaxRows = ComponentBuilder.MaxActionRowCount;
    private static readonly ChatMarkdown Markdown = new();

    /// <summary>Nobody is mentioned, whatever a text holds; said outright, for Discord's default is to mention.</summary>
    public static AllowedMentions NoMentions { get; } = new(AllowedMentionTypes.None);

    /// <summary>What fits into a message of Discord.</summary>
    public static ReplyLimits Limits { get; } = new()
    {
        Title = EmbedBuilder.MaxTitleLength,
        Text = EmbedBuilder.MaxDescriptionLength,
        FieldName = EmbedFieldBuilder.MaxFieldNameLength,
        FieldValue = EmbedFieldBuilder.MaxFieldValueLength,
        Fields = EmbedBuilder.MaxFieldCount,
        Card = EmbedBuilder.MaxEmbedLength,
        ChoicesPerRow = 5,
    };

    /// <summary>The reply's messages: one embed each, at least one. A page is one message, for it is turned in its place.</summary>
    public static ImmutableArray<Embed> Embeds(ChatReply reply)
    {
        var limits = reply.Page is null ? Limits : Limits with { Cards = 1 };
        // What stands on a button is not said twice.
        var said = reply with { Offers = reply.Offers.RemoveAll(HasButton) };
        return [.. ReplyLayout.Cards(said, limits, Markdown).Select(card => Embed(card, reply.Tone))];
    }

    /// <summary>The buttons; null where there are none.</summary>
    public static MessageComponent? Buttons(ChatReply reply)
    {
        // Discord refuses a message in which two buttons have the same id.
        var offers = reply.Offers.Where(HasButton).DistinctBy(offer => offer.Action.ToString(), StringComparer.Ordinal);
        var rows = reply.Choices.Chunk(Limits.ChoicesPerRow).Concat(offers.Chunk(Limits.ChoicesPerRow)).Take(MaxRows).ToList();
        if (rows.Count == 0)
            return null;
        var buttons = new ComponentBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var choice in rows[row])
            {
                var id = choice.Action.ToString();
                buttons.WithButton(Cut(choice.Label), id, ButtonStyle.Secondary, disabled: !choice.IsEnabled, row: row);
            }
        }

        return buttons.Build();
    }

    /// <summary>An embed's words as a message's own, where embeds are not shown; cut to the length of a message.</summary>
    /// <param name="embed">The embed.</param>
    /// <param name="last">A line that stands under them in any case; null for none.</param>
    public static string Words(Embed embed, string? last)
    {
        string?[] parts = [embed.Title is { } title
            ? $"**{title}**" : null, embed.Description, .. embed.Fields.Select(field => $"**{field.Name}**\n{field.Value}")];
        var words = string.Join('\n', parts.Where(part => !string.IsNullOrEmpty(part)));
        var room = DiscordConfig.MaxMessageSize - (last?.Length + 1 ?? 0);
        if (words.Length > room)
            words = string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[room - 2]) ? room - 2 : room - 1), "…");
        return last is null ? words : $"{words}\n{last}";
    }

    /// <summary>A label that a button has room for.</summary>
    private static string Cut(string label)
    {
        if (label.Length <= MaxLabelLength)
            return label;
        var end = MaxLabelLength - 1;
        return string.Concat(label.AsSpan(0, char.IsHighSurrogate(label[end - 1]) ? end - 1 : end), "…");
    }

    // An id has no room for a longer question; it is said in words instead.
    private static bool HasButton(ReplyChoice offer) =>
        offer.Action is ReplyAction.Ask { Question.Length: <= ReplyAction.Ask.MaxQuestionLength };

    /// <summary>Puts an embed and its buttons in the place of what a message shows.</summary>
    public static void Fill(MessageProperties message, Embed embed, MessageComponent? buttons)
    {
        message.Embed = embed;
        message.Components = buttons ?? new ComponentBuilder().Build();
        message.AllowedMentions = NoMentions;
    }

    private static Embed Embed(ReplyCard card, ReplyTone tone)
    {
        var embed = new EmbedBuilder { Title = card.Title, Description = card.Text.Length == 0 ? null : card.Text, Color = ColourOf(tone) };
        foreach (var (name, value) in card.Fields)
            embed.AddField(name, value);
        return embed.Build();
    }

    private static Color ColourOf(ReplyTone tone) => tone switch
    {
        ReplyTone.Answer => Color.Blue,
        ReplyTone.Abstention => Color.LightGrey,
        ReplyTone.Refusal => Color.Orange,
        _ => Color.DarkGrey,
    };
}
