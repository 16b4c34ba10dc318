using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.Replies;
using ArticleBot.Replies.Markup;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Replies;

public sealed class ReplyLayoutTests
{
    private static readonly DiscordMarkdown Markdown = new();
    private static readonly ReplyLimits Embed = new() { Title = 256, Text = 4096, FieldName = 256, FieldValue = 1024, Fields = 25, Card = 6000, ChoicesPerRow = 5 };
    private static readonly ReplyLimits Message = Embed with { Text = 2000, Card = 2000, Fields = 0 };

    [Property(MaxTest = 200, Arbitrary = [typeof(ReplyTexts)])]
    public bool Every_card_is_within_the_limits(string title, ReplyText text, ReplyText value, byte times)
    {
        var limits = Embed with { Title = 40, Text = 200, FieldName = 60, FieldValue = 90, Fields = 3, Card = 300, Cards = 1000 };
        var reply = new ChatReply { Title = title, Text = text, Fields = [.. Enumerable.Range(0, times % 9).Select(_ => new ReplyField(title + "name", value))] };
        return ReplyLayout.Cards(reply, limits, Markdown).All(card => IsWithin(card, limits));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(ReplyTexts)])]
    public bool No_word_of_title_text_or_fields_is_lost(string title, ReplyText text, ReplyText value)
    {
        var limits = Embed with { Title = 40, Text = 200, FieldName = 60, FieldValue = 90, Fields = 3, Card = 300, Cards = 1000 };
        var reply = new ChatReply { Title = title, Text = text, Fields = [new("Name", value)] };
        var shown = string.Concat(ReplyLayout.Cards(reply, limits, new PlainMarkup()).Select(card => card.Title + card.Text + string.Concat(card.Fields.Select(field => field.Value))));
        return Solid(shown.Replace("Name", "", StringComparison.Ordinal)).Contains(Solid(WithoutLinks(value)), StringComparison.Ordinal)
            && Solid(shown).StartsWith(Solid(title) + Solid(WithoutLinks(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_stand_under_the_text_with_their_words_and_links()
    {
        var reply = new ChatReply
        {
            Text = ReplyText.Plain("It sailed late.\u00A0").WithMark("[2]", 1),
            Sources = [new(1, "Ferry", 2, "The ferry sailed an hour late.", new Uri("https://example.org/#x"), "The ferry sailed an hour late. Fog lay on the bay.") { Mark = "[2]" }],
            Notices = ["No model answered."],
        };

        var card = Assert.Single(ReplyLayout.Cards(reply, Embed, Markdown));

        Assert.Equal("It sailed late.\u00A0\\[2\\]\n\n*No model answered.*", card.Text);
        Assert.Equal(new("Sources", "\\[2\\]\u00A0[paragraph\u00A02](<https://example.org/#x>): “The ferry sailed an hour late.”"), Assert.Single(card.Fields));
    }

    [Fact]
    public void Cited_words_that_the_text_shows_are_not_shown_again()
    {
        var reply = new ChatReply { Text = ReplyText.Plain("The ferry sailed."), Sources = [new(1, "Ferry", 2, "The ferry sailed.", null, "The ferry sailed.") { Mark = "[2]" }] };

        Assert.Equal("\\[2\\]\u00A0**paragraph\u00A02**", Assert.Single(Assert.Single(ReplyLayout.Cards(reply, Embed, Markdown)).Fields).Value);
    }

    [Fact]
    public void Without_fields_their_names_and_values_stand_in_the_text()
    {
        var reply = new ChatReply { Title = "Ferry", Text = ReplyText.Plain("Late."), Fields = [new("Harbour", ReplyText.Plain("North"))], Page = new(2, 3) };

        Assert.Equal("Late.\n\n*Page 2 of 3*\n\n**Harbour**\nNorth", Assert.Single(ReplyLayout.Cards(reply, Message, Markdown)).Text);
    }

    [Fact]
    public void A_long_text_fills_several_cards_and_only_the_first_has_the_title()
    {
        var reply = new ChatReply { Title = "Ferry", Text = ReplyText.Plain(string.Join(' ', Enumerable.Repeat("harbour", 1000))) };

        var cards = ReplyLayout.Cards(reply, Embed, Markdown);

        Assert.Equal(["Ferry", null], cards.Select(card => card.Title));
        Assert.Equal(1000, cards.Sum(card => card.Text.Split(' ').Length));
    }

    [Fact]
    public void An_empty_reply_is_one_card() => Assert.Single(ReplyLayout.Cards(new ChatReply { Text = ReplyText.Empty }, Embed, Markdown));

    private static bool IsWithin(ReplyCard card, ReplyLimits limits) =>
        !(card.Title?.Length > limits.Title) && card.Text.Length <= limits.Text && card.Fields.Length <= limits.Fields
        && card.Fields.All(field => field.Key.Length is > 0 && field.Key.Length <= limits.FieldName && field.Value.Length > 0 && field.Value.Length <= limits.FieldValue)
        && (card.Title?.Length ?? 0) + card.Text.Length + card.Fields.Sum(field => field.Key.Length + field.Value.Length) <= limits.Card;

    // A link over the limit shows its words alone, so addresses are not compared.
    private static string WithoutLinks(ReplyText text) => text.ToString();

    private static string Solid(string text) =>
        string.Concat(System.Text.RegularExpressions.Regex.Replace(text, "<https://example.org/p*>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Where(unit => !char.IsWhiteSpace(unit)));
}
