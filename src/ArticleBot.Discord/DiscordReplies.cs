using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.Replies;
using Discord;
using AllowedMentions = Discord.AllowedMentions;

namespace ArticleBot.Discord;

/// <summary>Writes replies as the library's embeds and buttons, for messages.</summary>
internal static class DiscordReplies
{
    /// <summary>Nobody is mentioned, whatever a text holds; said outright, for Discord's default is to mention.</summary>
    public static AllowedMentions NoMentions { get; } = new(AllowedMentionTypes.None);

    /// <summary>The reply's messages: one embed each, at least one.</summary>
    public static ImmutableArray<Embed> Embeds(ChatReply reply) =>
        [.. MessageBodies.Of(reply).Select(message => Embed(message.Embeds!.Value[0]))];

    /// <summary>The buttons under the last of them; null where there are none.</summary>
    public static MessageComponent? Buttons(ChatReply reply)
    {
        var rows = MessageBodies.Of(reply)[^1].Components ?? [];
        if (rows.IsEmpty)
            return null;
        var buttons = new ComponentBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var button in rows[row].Components!.Value)
                buttons.WithButton(button.Label, button.CustomId, ButtonStyle.Secondary, disabled: button.Disabled == true, row: row);
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
        words = TextCut.Shorten(words, DiscordConfig.MaxMessageSize - (last?.Length + 1 ?? 0));
        return last is null ? words : $"{words}\n{last}";
    }

    /// <summary>Puts an embed and its buttons in the place of what a message shows.</summary>
    public static void Fill(MessageProperties message, Embed embed, MessageComponent? buttons)
    {
        message.Embed = embed;
        message.Components = buttons ?? new ComponentBuilder().Build();
        message.AllowedMentions = NoMentions;
    }

    private static Embed Embed(EmbedBody body)
    {
        var embed = new EmbedBuilder { Title = body.Title, Description = body.Description, Color = new Color((uint)body.Color) };
        foreach (var field in body.Fields ?? [])
            embed.AddField(field.Name, field.Value);
        return embed.Build();
    }
}
