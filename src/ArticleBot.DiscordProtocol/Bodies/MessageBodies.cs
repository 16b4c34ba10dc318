using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>Writes replies as Discord's messages.</summary>
public static class MessageBodies
{
    private const int MaxLabelLength = 80;
    private const int MaxRows = 5;
    private static readonly DiscordMarkdown Markdown = new();

    /// <summary>What fits into a message of Discord.</summary>
    // https://discord.com/developers/docs/resources/message#embed-object-embed-limits
    public static ReplyLimits Limits { get; } = new()
    {
        Title = 256,
        Text = 4096,
        FieldName = 256,
        FieldValue = 1024,
        Fields = 25,
        Card = 6000,
        ChoicesPerRow = 5,
    };

    /// <summary>
    /// The reply's messages: one embed each, at least one, the buttons under the last. A page is one message, for it is turned in its
    /// place.
    /// </summary>
    public static ImmutableArray<MessageBody> Of(ChatReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var limits = reply.Page is null ? Limits : Limits with { Cards = 1 };
        // What stands on a button is not said twice.
        var said = reply with { Offers = reply.Offers.RemoveAll(HasButton) };
        var cards = ReplyLayout.Cards(said, limits, Markdown);
        return [.. cards.Select((card, i) => Message(card, reply.Tone, i == cards.Length - 1 ? Rows(reply) : []))];
    }

    private static MessageBody Message(ReplyCard card, ReplyTone tone, ImmutableArray<ComponentBody> rows) =>
        new() { Embeds = [Embed(card, tone)], Components = rows };

    private static EmbedBody Embed(ReplyCard card, ReplyTone tone) => new(
        card.Title,
        card.Text.Length == 0 ? null : card.Text,
        ColourOf(tone),
        card.Fields.IsEmpty ? null : [.. card.Fields.Select(field => new EmbedField(field.Key, field.Value))]);

    private static ImmutableArray<ComponentBody> Rows(ChatReply reply)
    {
        // Discord refuses a message in which two buttons have the same id.
        var offers = reply.Offers.Where(HasButton).DistinctBy(offer => offer.Action.ToString(), StringComparer.Ordinal);
        var rows = reply.Choices.Chunk(Limits.ChoicesPerRow).Concat(offers.Chunk(Limits.ChoicesPerRow)).Take(MaxRows);
        return [.. rows.Select(row => ComponentBody.Row(row.Select(Button)))];
    }

    private static ComponentBody Button(ReplyChoice choice) =>
        ComponentBody.Button(choice.Action.ToString(), Cut(choice.Label), choice.IsEnabled);

    // An id has no room for a longer question; it is said in words instead.
    private static bool HasButton(ReplyChoice offer) =>
        offer.Action is ReplyAction.Ask { Question.Length: <= ReplyAction.Ask.MaxQuestionLength };

    private static string Cut(string label) => TextCut.Shorten(label, MaxLabelLength);

    private static int ColourOf(ReplyTone tone) => tone switch
    {
        ReplyTone.Answer => 0x3498DB,
        ReplyTone.Abstention => 0x979C9F,
        ReplyTone.Refusal => 0xE67E22,
        _ => 0x607D8B,
    };
}
