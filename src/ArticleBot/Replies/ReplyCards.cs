using System.Collections.Immutable;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>Cards under way: text fills them first, fields go under the last text.</summary>
internal sealed class ReplyCards(ReplyLimits limits, IReplyMarkup markup, string? title)
{
    private const string Continued = " (continued)";
    private const string Unnamed = "…";
    private const string LeftOut = "The rest is left out: it is too long for a chat.";
    private readonly ImmutableArray<ReplyCard>.Builder cards = ImmutableArray.CreateBuilder<ReplyCard>();
    private readonly List<KeyValuePair<string, string>> fields = [];
    private string text = "";
    private int length = title?.Length ?? 0;
    private bool isFull;

    private string? Title => cards.Count == 0 ? title : null;

    /// <summary>Fills cards with a text.</summary>
    /// <param name="whole">The text.</param>
    /// <param name="tail">The end of it that is kept where the text goes beyond the most cards.</param>
    public void AddText(ReplyText whole, ReplyText tail)
    {
        // Every card's text leaves room for the heading, though only the first has one.
        var room = Math.Min(limits.Text, limits.Card - (title?.Length ?? 0));
        var parts = ReplySplitter.Split(whole, room, markup, limits.Cards + 1);
        if (parts.Length > limits.Cards)
            parts = parts[..(limits.Cards - 1)].Add(Cut(parts[limits.Cards - 1], tail, room));
        foreach (var part in parts)
        {
            if (text.Length > 0)
                Turn();
            text = markup.Write(part);
            length += text.Length;
        }
    }

    public void AddFields(IEnumerable<ReplyField> more)
    {
        foreach (var field in more)
        {
            var written = markup.Write(new ReplyRun(ReplyRunKind.Plain, field.Name));
            var fits = written.Length + Continued.Length <= limits.FieldName;
            var value = fits
                ? field.Value : ReplyText.Empty.With(ReplyRunKind.Strong, field.Name).With(ReplyRunKind.Plain, "\n").With(field.Value);
            var room = Math.Min(limits.FieldValue, limits.Card - limits.FieldName);
            var parts = ReplySplitter.Split(value, room, markup, limits.Fields * limits.Cards);
            for (var i = 0; i < parts.Length && !isFull; i++)
                Add(!fits ? Unnamed : i == 0 ? written : written + Continued, markup.Write(parts[i]));
        }
    }

    public ImmutableArray<ReplyCard> Drain()
    {
        if (cards.Count == 0 || text.Length + fields.Count > 0)
            Turn();
        return cards.DrainToImmutable();
    }

    // The last part, with what must stand at the end in place of its own end.
    private ReplyText Cut(ReplyText last, ReplyText tail, int room)
    {
        var end = ReplyText.Empty.With(ReplyRunKind.Plain, " …\n\n").With(ReplyRunKind.Quiet, LeftOut);
        if (!tail.IsEmpty && Measure(end) + Measure(tail) < room / 2)
            end = end.With(ReplyRunKind.Plain, "\n\n").With(tail);
        else if (Measure(end) > room / 2)
            end = ReplyText.Plain(" …");
        return ReplySplitter.Split(last, Math.Max(8, room - Measure(end)), markup, 1)[0].With(end);
    }

    private int Measure(ReplyText words) => markup.Write(words).Length;

    private void Add(string name, string value)
    {
        var needsCard = fields.Count == limits.Fields || length + name.Length + value.Length > limits.Card;
        isFull = needsCard && cards.Count + 1 >= limits.Cards;
        if (isFull)
        {
            var hasRoom = length + Unnamed.Length + LeftOut.Length <= limits.Card && LeftOut.Length <= limits.FieldValue;
            if (fields.Count < limits.Fields && hasRoom)
                fields.Add(new(Unnamed, LeftOut));
            return;
        }

        if (needsCard)
            Turn();
        fields.Add(new(name, value));
        length += name.Length + value.Length;
    }

    private void Turn()
    {
        cards.Add(new ReplyCard(Title, text, [.. fields]));
        fields.Clear();
        (text, length) = ("", 0);
    }
}
