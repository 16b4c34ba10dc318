using System.Collections.Immutable;
using ArticleBot.Checking;

namespace ArticleBot.Cli.Commands.Checking;

/// <summary>
/// A checked text as one JSON object; <c>start</c> and <c>length</c> of a sentence count in the text, of a citation in the article.
/// </summary>
internal static class CheckJson
{
    public static void Write(Terminal terminal, ImmutableArray<CheckedSentence> sentences) => JsonLine.Write(terminal, json =>
    {
        json.WriteBoolean("supported", sentences.All(sentence => sentence.Standing == Standing.Supported));
        json.WriteStartArray("sentences");
        foreach (var sentence in sentences)
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            json.WriteNumber("start", sentence.Span.Start);
            json.WriteNumber("length", sentence.Span.Length);
            json.WriteString("verdict", VerdictOf(sentence.Standing));
            json.WriteString("detail", sentence.Detail);
            json.WriteString("instead", sentence.Instead);
            AnswerJson.WriteCitations(json, sentence.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string VerdictOf(Standing standing) => standing switch
    {
        Standing.Stronger => "stronger",
        Standing.Contradicted => "contradicted",
        _ => StandingNames.Of(standing),
    };
}
