using System.Collections.Immutable;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>Cards under way: text fills them first, fields go under the last text.</summary>
internal sealed class ReplyCards(ReplyLimits limits, IReplyMarkup markup, string? title)
{
    private const string Continued = " (continued)";
    private const string Unnamed = "…";
    private readonly ImmutableArray<ReplyCard>.Builder cards = ImmutableArray.CreateBuilder<ReplyCard>();
    private readonly List<KeyValuePair<string, string>> fields = [];
    private string text = "";
    private int length = title?.Length ?? 0;

    private string? Title => cards.Count == 0 ? title : null;

    public void AddText(ReplyText whole)
    {
        // Every card's text leaves room for the heading, though only the first has one.
        var room = Math.Min(limits.Text, limits.Card - (title?.Length ?? 0));
        foreach (var part in ReplySplitter.Split(whole, room, markup))
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
            var value = fits ? field.Value : ReplyText.Empty.With(ReplyRunKind.Strong, field.Name).With(ReplyRunKind.Plain, "\n").With(field.Value);
            var room = Math.Min(limits.FieldValue, limits.Card - limits.FieldName);
            var parts = ReplySplitter.Split(value, room, markup);
            for (var i = 0; i < parts.Length; i++)
                Add(!fits ? Unnamed : i == 0 ? written : written + Continued, markup.Write(parts[i]));
        }
    }

    public ImmutableArray<ReplyCard> Drain()
    {
        if (cards.Count == 0 || text.Length + fields.Count > 0)
            Turn();
        return cards.DrainToImmutable();
    }

    private void Add(string name, string value)
    {
        if (fields.Count == limits.Fields || length + name.Length + value.Length > limits.Card)
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
