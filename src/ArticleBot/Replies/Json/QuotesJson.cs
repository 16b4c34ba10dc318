using System.Text.Json;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Replies.Links;
using ArticleBot.Replies.Quoting;

namespace ArticleBot.Replies.Json;

/// <summary>An article's quotations as the fields of one JSON object.</summary>
public static class QuotesJson
{
    /// <summary>Writes the fields.</summary>
    /// <param name="json">Where they go.</param>
    /// <param name="article">The article.</param>
    /// <param name="quotations">Those of it that are told.</param>
    /// <param name="links">Tells what opens a citation.</param>
    /// <param name="tellsFile">
    /// Whether each also has <c>spans</c>, its places in the article's file: first code point and the one past the last, as corpora of
    /// marked quotations count.
    /// </param>
    public static void Write(
        Utf8JsonWriter json, Article article, IEnumerable<Quotation> quotations, CitationLinks links, bool tellsFile = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(quotations);
        ArgumentNullException.ThrowIfNull(links);
        json.WriteString("article", article.Id);
        if (tellsFile)
            json.WriteString("file", article.Id);
        WriteAll(json, "quotes", article, quotations.Select(quotation => quotation.Attribution), links, tellsFile);
    }

    private static void WriteAll(
        Utf8JsonWriter json, string name, Article article, IEnumerable<Attribution> attributions, CitationLinks links, bool tellsFile)
    {
        json.WriteStartArray(name);
        foreach (var attribution in attributions)
        {
            json.WriteStartObject();
            WriteSaid(json, article, attribution);
            CitationJson.Write(json, QuotationCitations.Of(new Quotation(article, attribution)), links);
            if (tellsFile)
                WriteSpans(json, article, attribution);
            if (!attribution.Inner.IsEmpty)
                WriteAll(json, "inner", article, attribution.Inner, links, tellsFile);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSaid(Utf8JsonWriter json, Article article, Attribution attribution)
    {
        json.WriteString("text", new Quotation(article, attribution).Words);
        json.WriteString("speaker", attribution.Speaker?.Name);
        json.WriteString("mention", attribution.Mention is { } mention ? article.TextOf(mention) : null);
        json.WriteString("role", attribution.Speaker?.Role);
        json.WriteString("cue", attribution.Cue is { } cue ? article.TextOf(cue) : null);
        json.WriteBoolean("direct", attribution.Kind != QuotationKind.Indirect);
        json.WriteString("kind", attribution.Kind.ToString().ToLowerInvariant());
        if (!attribution.Others.IsEmpty)
            JsonText.WriteStrings(json, "with", attribution.Others.Select(other => other.Name));
        json.WriteString("polarity", attribution.Polarity.ToString().ToLowerInvariant());
        json.WriteString("modality", attribution.Modality.ToString().ToLowerInvariant());
        json.WriteNumber("paragraph", attribution.Paragraph);
        json.WriteNumber("confidence", Math.Round(attribution.Confidence, 3));
        json.WriteString("rule", attribution.Rule);
    }

    private static void WriteSpans(Utf8JsonWriter json, Article article, Attribution attribution)
    {
        json.WriteStartArray("spans");
        foreach (var (start, end) in attribution.Spans.Select(article.FileOffsets.ToFile))
        {
            json.WriteStartArray();
            json.WriteNumberValue(start);
            json.WriteNumberValue(end);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
