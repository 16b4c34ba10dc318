using System.Collections.Immutable;
using ArticleBot.Replies;
using ArticleBot.Replies.Markup;
using Discord;

namespace ArticleBot.Discord;

/// <summary>Writes replies as Discord's embeds and buttons.</summary>
internal static class DiscordReplies
{
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

    /// <summary>The reply's messages: one embed each, at least one.</summary>
    public static ImmutableArray<Embed> Embeds(ChatReply reply) =>
        [.. ReplyLayout.Cards(reply, Limits, Markdown).Select(card => Embed(card, reply.Tone))];

    /// <summary>The buttons; null where there are none.</summary>
    public static MessageComponent? Buttons(ChatReply reply)
    {
        if (reply.Choices.IsEmpty)
            return null;
        var buttons = new ComponentBuilder();
        for (var i = 0; i < reply.Choices.Length; i++)
        {
            var choice = reply.Choices[i];
            buttons.WithButton(choice.Label, choice.Action.ToString(), ButtonStyle.Secondary, disabled: !choice.IsEnabled, row: i / Limits.ChoicesPerRow);
        }

        return buttons.Build();
    }

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
