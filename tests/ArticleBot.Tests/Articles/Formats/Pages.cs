using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ArticleBot.Tests.Articles.Formats;

/// <summary>Files of every format, made for tests.</summary>
internal static class Pages
{
    public const string Ferry = """
        <!doctype html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Ferry hits the old pier of Ostby | Coast News</title>
        <meta property="og:title" content="Ferry hits the old pier of Ostby"><meta property="og:site_name" content="Coast News">
        <meta name="author" content="Ann Lee"><meta property="article:published_time" content="2026-03-02T08:15:00+01:00">
        <link rel="canonical" href="https://coast.example/ferry"><script>var tracking = "A ferry";</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article><h1>Ferry hits the old pier of Ostby</h1>
        <p>A ferry with ninety people on board <b>hit</b> the old pier of <a href="https://ostby.example/">Ostby</a> on Monday morning, in thick fog, the port authority said.</p>
        <figure><img src="pier.jpg" alt=""><figcaption>The pier on Monday, a few minutes after the ferry hit it.</figcaption></figure>
        <p>Nobody was hurt, but the pier, which was built in 1911 and was to be mended next year, will stay closed until May.</p>
        <h2>What the port says</h2>
        <p>The harbour master, Ida Kern, said that the ferry had been slow, and that its crew had done what they could in the fog.</p>
        <blockquote>“We heard a bang, and then the whole ship shook for what felt like a minute,” one of the passengers wrote later.</blockquote>
        <blockquote class="twitter-tweet"><p>Saw it from my kitchen, what a noise it made</p>&mdash; Bo Ek (@boek) <a href="https://twitter.com/boek/status/1">March 2, 2026</a></blockquote>
        <p>Until then boats land at the new pier, a mile to the north, and the port has put up signs and runs buses for passengers:</p>
        <ul><li>Buses run from the market every ten minutes.</li><li>Tickets for the ferry are good on the bus, too.</li></ul>
        <p>The port will look into what led to it, Ms Kern said, and will publish its findings within two weeks of the day.</p>
        <h3>More stories</h3><ul><li><a href="/whale">Whale seen off Vik for the first time in years</a></li><li><a href="/fog">Fog to stay</a></li></ul>
        </article><footer>© Coast News</footer></body></html>
        """;

    /// <summary>A document with a title, a heading, a list and two paragraphs.</summary>
    public static byte[] Docx()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Creator = "Ann Lee";
            document.AddMainDocumentPart().Document = new Document(new Body(
                Styled("Title", "Ferry hits pier"),
                Plain("A ferry hit the old pier of Ostby on Monday, ", "in thick fog."),
                Styled("Heading1", "What the port says"),
                Plain("Nobody was hurt, said Ida Kern."),
                Styled("ListParagraph", "Buses run every ten minutes"),
                new Table(new TableRow(Cell("Pier"), Cell("1911")))));
        }

        return stream.ToArray();
    }

    /// <summary>A PDF of two pages in two columns, with running heads and page numbers.</summary>
    public static byte[] Pdf()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        string[][] columns =
        [
            ["A ferry with ninety people on board hit", "the old pier of Ostby on Monday morn-",
                "ing, in thick fog, the port authority said.", "Nobody was hurt, but the pier will stay",
                    "closed until May, and boats will land at"],
            ["the new pier, a mile to the north, until", "then. Ida Kern, the harbour master, said",
                "that the ferry had been slow, and that its", "crew had done what they could. Her of-",
                    "fice will look into what led to it, and will"],
            ["publish its findings within two weeks of", "the day. Passengers said that they heard",
                "a bang and that the whole ship shook for", "what felt like a minute. The ferry went on",
                    "to the new pier under its own power."],
            ["The old pier was built in 1911, and was to", "be mended next year. The port had asked",
                "for money for it three times, the last time", "in January, and had been told to wait, Ms", "Kern said on Monday."],
        ];
        for (var number = 0; number < 2; number++)
        {
            var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
            page.AddText("Coast News, 3 March 2026", 9, new PdfPoint(40, 815), font);
            if (number == 0)
                page.AddText("Ferry hits the old pier", 22, new PdfPoint(40, 760), font);
            for (var column = 0; column < 2; column++)
            {
                for (var line = 0; line < 5; line++)
                    page.AddText(columns[number * 2 + column][line], 11, new PdfPoint(40 + column * 270, 720 - line * 14), font);
            }

            page.AddText($"{number + 1}", 9, new PdfPoint(290, 20), font);
        }

        return builder.Build();
    }

    private static Paragraph Styled(string style, string words) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(words)));

    private static Paragraph Plain(params string[] runs) =>
        new(runs.Select(words => new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve })));

    private static TableCell Cell(string words) => new(Plain(words));
}
