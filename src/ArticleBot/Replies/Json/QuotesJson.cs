using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Replies.Json;

/// <summary>An article's quotations as one line of JSON; offsets are Unicode code points of the file, marks left out.</summary>
public static partial class QuotesJson
{
    private static readonly Lines Serializer = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The line of an article.</summary>
    public static string Line(Article article, IEnumerable<Quotation> quotations) =>
        JsonSerializer.Serialize(new ArticleLine(article.Id, [.. quotations.Select(Of)]), Serializer.ArticleLine);

    private static QuoteItem Of(Quotation quotation)
    {
        var inner = quotation.Attribution.Inner;
        var (article, attribution) = (quotation.Article, quotation.Attribution);
        var spans = attribution.Spans.Select(article.FileOffsets.ToFile).ToArray();
        return new QuoteItem
        {
            Start = spans[0].Start,
            End = spans[^1].End,
            Spans = spans.Length > 1 ? [.. spans.Select(span => new[] { span.Start, span.End })] : null,
            Text = quotation.Words,
            Speaker = attribution.Speaker?.Name,
            Mention = attribution.Mention is { } mention ? article.TextOf(mention) : null,
            Role = attribution.Speaker?.Role,
            Cue = attribution.Cue is { } cue ? article.TextOf(cue) : null,
            Direct = attribution.Kind != QuotationKind.Indirect,
            Kind = attribution.Kind.ToString().ToLowerInvariant(),
            With = attribution.Others.IsEmpty ? null : [.. attribution.Others.Select(other => other.Name)],
            Polarity = attribution.Polarity.ToString().ToLowerInvariant(),
            Modality = attribution.Modality.ToString().ToLowerInvariant(),
            Paragraph = attribution.Paragraph,
            Confidence = Math.Round(attribution.Confidence, 3),
            Rule = attribution.Rule,
            Inner = inner.IsEmpty ? null : [.. inner.Select(nested => Of(new Quotation(article, nested)))],
        };
    }

    internal sealed record ArticleLine(string File, QuoteItem[] Quotes);

    internal sealed record QuoteItem
    {
        public required int Start { get; init; }

        public required int End { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public int[][]? Spans { get; init; }

        public required string Text { get; init; }

        public string? Speaker { get; init; }

        public string? Mention { get; init; }

        public string? Role { get; init; }

        public string? Cue { get; init; }

        public required bool Direct { get; init; }

        public required string Kind { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string[]? With { get; init; }

        public required string Polarity { get; init; }

        public required string Modality { get; init; }

        public required int Paragraph { get; init; }

        public required double Confidence { get; init; }

        public required string Rule { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public QuoteItem[]? Inner { get; init; }
    }

    [JsonSerializable(typeof(ArticleLine))]
    private sealed partial class Lines : JsonSerializerContext;
}
