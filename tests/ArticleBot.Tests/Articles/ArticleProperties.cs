using ArticleBot.Articles;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Articles;

/// <summary>What holds for every text, however odd.</summary>
public sealed class ArticleProperties
{
    [Property(MaxTest = 300, Arbitrary = [typeof(OddTexts)])]
    public bool Every_span_slices_back_and_sentences_cover_their_paragraph(string file, bool isMarkdown)
    {
        if (Read(file, isMarkdown) is not { } article)
            return true;
        return article.Blocks.All(block =>
        {
            var words = string.Concat(block.Sentences.Select(article.TextOf)
                .SelectMany(sentence => sentence.Where(unit => !char.IsWhiteSpace(unit))));
            return words == string.Concat(article.TextOf(block).Where(unit => !char.IsWhiteSpace(unit)))
                && block.Sentences.All(sentence => block.Span.Contains(sentence.Span) && sentence.Paragraph == block.Number);
        });
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(OddTexts)])]
    public bool File_offsets_never_go_back_and_stay_in_the_file(string file)
    {
        if (Read(file, isMarkdown: false) is not { } article)
            return true;
        var offsets = Enumerable.Range(0, article.Text.Length + 1).Select(at => article.FileOffsets.ToFile(at)).ToArray();
        return offsets.Zip(offsets.Skip(1)).All(pair => pair.First <= pair.Second) && offsets[^1] <= file.Length;
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(OddTexts)])]
    public bool The_text_is_in_form_C_and_holds_no_control_character(string file) =>
        Read(file, isMarkdown: false) is not { } article
        || article.Text.IsNormalized() && !article.Text.Any(unit => char.IsControl(unit) && unit != '\n');

    private static Article? Read(string file, bool isMarkdown)
    {
        try
        {
            return ArticleReader.Read("id", file, isMarkdown);
        }
        catch (ArticleException)
        {
            return null;
        }
    }

    /// <summary>Texts of the pieces that articles are made of, and of any character at all.</summary>
    public static class OddTexts
    {
        private static readonly string[] Pieces =
            ["\n", "\n\n", "\r\n", " ", ". ", "Mr. ", "“", "”", "\"", "U.S. ", "3.5", "…", "!", "?", "---\n", "# ", "> ", "*", "\\", "|",
                "&amp;", "e\u0301", "😀", "\uD83D", "\u200B", "\uFFFE", "\uD83F\uDFFE", "\0", "Word ", "word"];

        public static Arbitrary<string> Text() =>
            Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<char>().Select(unit => unit.ToString()))
                .ListOf()
                .Select(string.Concat)
                .ToArbitrary();
    }
}
