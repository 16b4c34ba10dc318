using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Cli;

public sealed class QuotesCommandTests : IDisposable
{
    private const string Text = "\uFEFFMayor opens bridge\r\n\r\n“It is 🌉 done,” said Anna Weiss, mayor of Ulm. She thanked nobody.\r\n\r\nThe engineer Tom Berg said that the bridge would last “a hundred years”.\r\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlebot-quotes-");

    public QuotesCommandTests() => File.WriteAllText(Path.Combine(folder.FullName, "bridge.txt"), Text);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Json_of_a_folder_is_one_line_an_article_with_the_named_keys()
    {
        var session = await Session.RunAsync(["quotes", "--json", "--articles", folder.FullName]);

        var line = JsonDocument.Parse(Assert.Single(session.Lines)).RootElement;
        Assert.Equal("bridge", line.GetProperty("file").GetString());
        var quote = line.GetProperty("quotes")[0];
        Assert.Equal(
            ["text", "speaker", "mention", "role", "cue", "direct", "kind", "polarity", "modality", "paragraph", "confidence", "rule", "citations", "spans"],
            quote.EnumerateObject().Select(property => property.Name));
        Assert.Equal("Anna Weiss", quote.GetProperty("speaker").GetString());
        Assert.Equal("said", quote.GetProperty("cue").GetString());
        Assert.True(quote.GetProperty("direct").GetBoolean());
        Assert.Equal("direct", quote.GetProperty("kind").GetString());
        Assert.Equal(1, quote.GetProperty("paragraph").GetInt32());
    }

    [Theory]
    [InlineData("--kind", "7", 2)]
    [InlineData("--about", "zebras", 3)]
    [InlineData("--kind", "direct", 0)]
    public async Task Json_without_a_quotation_ends_with_3_and_an_unknown_kind_with_2(string option, string value, int code) =>
        Assert.Equal(code, (await Session.RunAsync(["quotes", "--json", "--articles", folder.FullName, option, value])).ExitCode);

    [Fact]
    public async Task Somebody_whose_role_stands_in_one_place_only_is_listed_once()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "second.txt"), "Bridge\n\n“It held,” said Anna Weiss.");

        var session = await Session.RunAsync(["quotes", "Weiss", "--articles", folder.FullName]);

        Assert.Equal("Anna Weiss, mayor of Ulm", Assert.Single(session.Lines, line => !line.StartsWith(' ')));
    }

    [Fact]
    public async Task Offsets_are_code_points_of_the_file_with_its_mark_and_line_ends()
    {
        var session = await Session.RunAsync(["quotes", "--json", "--articles", folder.FullName]);

        var points = Text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        foreach (var quote in JsonDocument.Parse(session.Lines[0]).RootElement.GetProperty("quotes").EnumerateArray())
            Assert.Equal(quote.GetProperty("text").GetString(), string.Join(" … ", Spans(quote).Select(span => string.Concat(points[span.Start..span.End]))));
    }

    [Fact]
    public async Task A_speaker_is_found_by_part_of_the_name_and_by_role()
    {
        foreach (var wanted in (string[])["weiss", "mayor of ulm", "Mayor Weiss"])
        {
            var session = await Session.RunAsync(["quotes", wanted, "--articles", folder.FullName]);

            Assert.Equal(0, session.ExitCode);
            Assert.StartsWith("Anna Weiss, mayor of Ulm\n", session.Out, StringComparison.Ordinal);
            Assert.Contains("“It is 🌉 done,”", session.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_misspelt_speaker_gives_the_nearest()
    {
        var session = await Session.RunAsync(["quotes", "Wiess", "--articles", folder.FullName]);

        Assert.Equal((3, ""), (session.ExitCode, session.Out));
        Assert.Equal("articlebot: nobody called “Wiess” is quoted; the nearest is Anna Weiss, mayor of Ulm", session.Error.Trim());
    }

    [Fact]
    public async Task An_unknown_speaker_is_told_with_exit_code_3()
    {
        var session = await Session.RunAsync(["quotes", "Zarathustra", "--articles", folder.FullName]);

        Assert.Equal((3, ""), (session.ExitCode, session.Out));
        Assert.StartsWith("articlebot: nobody called “Zarathustra” is quoted", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_narrows_the_list()
    {
        var session = await Session.RunAsync(["quotes", "--kind", "mixed", "--articles", folder.FullName]);

        Assert.Contains("Tom Berg", session.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Weiss", session.Out, StringComparison.Ordinal);
    }

    [Property(MaxTest = 60)]
    public Property Offsets_slice_the_file_whatever_its_mark_line_ends_accents_and_signs()
    {
        var pieces = Gen.Elements(
            "“", "”", "\"", "‘", "’", " ", ", ", ". ", ": ", "\n\n", "\r\n\r\n", "\r\n", "\u00a0", "😀", "E\u0301mile Brandt", "Anna Berg", "said", "told the crew", "the sea", "he", "cafe\u0301", "🌉");
        return Prop.ForAll(Arb.From(Gen.Zip(Gen.Elements("", "\uFEFF"), Gen.ListOf(pieces))), given =>
        {
            var text = $"{given.Item1}Harbour 🌊 news\r\n\r\n“It is 🌉 do\u0301ne,” E\u0301mile Brandt said. “We,” he said, “sail.”\r\n\r\nAnna Berg said: {string.Concat(given.Item2)}\r\n\r\nEnd.";
            using var session = ReadAlone(text);
            var points = text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
            var quotes = session.RootElement.GetProperty("quotes").EnumerateArray().ToList();
            Assert.NotEmpty(quotes);
            foreach (var quote in quotes)
            {
                var slices = string.Join(" … ", Spans(quote).Select(span => string.Concat(points[span.Start..span.End])));
                Assert.Equal(Plain(quote.GetProperty("text").GetString()!), Plain(slices));
            }
        });
    }

    [Fact]
    public async Task A_name_that_two_bear_lists_the_choices_with_exit_code_2()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "quay.txt"), "Quay opens\n\n“It holds,” said Olav Weiss, a pilot.\n\nIt is long.\n");

        var session = await Session.RunAsync(["quotes", "weiss", "--articles", folder.FullName]);

        Assert.Equal((2, ""), (session.ExitCode, session.Out));
        Assert.Contains("Anna Weiss, mayor of Ulm; Olav Weiss, pilot", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_leaves_out_what_is_not_about_it()
    {
        var session = await Session.RunAsync(["quotes", "--about", "a hundred years", "--articles", folder.FullName]);

        Assert.Contains("Tom Berg", session.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Weiss", session.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<(int Start, int End)> Spans(JsonElement quote) =>
        quote.GetProperty("spans").EnumerateArray().Select(part => (part[0].GetInt32(), part[1].GetInt32()));

    private JsonDocument ReadAlone(string text)
    {
        var alone = folder.CreateSubdirectory("alone").FullName;
        File.WriteAllText(Path.Combine(alone, "a.txt"), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return JsonDocument.Parse(Session.RunAsync(["quotes", "--json", "--articles", alone]).GetAwaiter().GetResult().Lines[0]);
    }

    // The reader composes accents and joins lines; the words are the same.
    private static string Plain(string text) => string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
