using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands;

/// <summary><c>articlebot speakers</c>: whom an article quotes, and how often.</summary>
internal static class SpeakersCommand
{
    public static Command Create(Terminal terminal)
    {
        var (articles, json) = (CommonOptions.Articles(), CommonOptions.Json());
        var command = new Command("speakers", "Lists whom an article quotes, with counts.") { articles, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                var chosen = services.GetRequiredService<ArticleLibrary>().Choose(parsed.GetValue(articles) ?? []);
                var speakers = services.GetRequiredService<QuotationArchive>().Speakers(chosen);
                foreach (var entry in speakers.Entries)
                    terminal.Out.WriteLine(parsed.GetValue(json) ? Json(entry) : Line(entry));
                return Task.FromResult(speakers.Entries.IsEmpty ? ExitCode.NotInArticle : ExitCode.Answered);
            },
            cancellation));
        return command;
    }

    private static string Line(SpeakerEntry entry)
    {
        var role = entry.Speaker.Role is { } known ? $", {known}" : "";
        return $"{entry.Count,4}  {entry.Speaker.Name}{role} ({entry.Direct} quoted, {entry.Reported} reported)";
    }

    private static string Json(SpeakerEntry entry)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("speaker", entry.Speaker.Name);
            writer.WriteString("role", entry.Speaker.Role);
            writer.WriteNumber("quoted", entry.Direct);
            writer.WriteNumber("reported", entry.Reported);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
