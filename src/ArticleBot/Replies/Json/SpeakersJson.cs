using System.Text.Json;
using ArticleBot.Quotations;
using ArticleBot.Quotations.People;
using ArticleBot.Replies.Links;
using ArticleBot.Replies.Quoting;

namespace ArticleBot.Replies.Json;

/// <summary>Somebody whom articles quote as the fields of one JSON object.</summary>
public static class SpeakersJson
{
    /// <summary>Writes the fields.</summary>
    /// <param name="json">Where they go.</param>
    /// <param name="entry">Who it is, and how often quoted.</param>
    /// <param name="said">What the speaker says in the articles.</param>
    /// <param name="links">Tells what opens a citation.</param>
    public static void Write(Utf8JsonWriter json, SpeakerEntry entry, IEnumerable<Quotation> said, CitationLinks links)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(links);
        json.WriteString("speaker", entry.Speaker.Name);
        json.WriteString("role", entry.Speaker.Role);
        json.WriteNumber("quoted", entry.Direct);
        json.WriteNumber("reported", entry.Reported);
        CitationJson.Write(json, said.SelectMany(QuotationCitations.Of), links);
    }
}
