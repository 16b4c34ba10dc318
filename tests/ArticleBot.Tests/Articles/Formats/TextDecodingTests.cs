using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Formats;

public sealed class TextDecodingTests
{
    private const string Words = "Café opens in Århus\n\nThe café serves “tea”, said Åse.";

    public static TheoryData<string, bool> Encodings() => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false }, { "windows-1252", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_in_the_character_set_that_it_has(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)];

        Assert.Equal(Words, ArticleReader.Read("cafe.txt", bytes).Text);
    }

    [Fact]
    public void A_page_is_read_in_the_character_set_that_it_declares()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;
        var bytes = encoding.GetBytes("<html><head><meta charset='windows-1251'><title>Мост</title></head><body><p>Мэр открыл новый мост в понедельник.</p></body></html>");

        Assert.Equal("Мэр открыл новый мост в понедельник.", Body(ArticleReader.Read("page.html", bytes)));
    }

    [Fact]
    public void A_character_that_is_cut_at_the_end_does_not_turn_the_others_into_rubbish()
    {
        var bytes = Encoding.UTF8.GetBytes("Café\n\nÅse and Øyvind met in Århus é")[..^1];

        Assert.StartsWith("Café\n\nÅse and Øyvind met in Århus", ArticleReader.Read("cut.txt", bytes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_text_is_refused_with_what_to_do() =>
        Assert.Equal(
            "photo.txt: this is a binary file, not text; save it as text in UTF-8",
            Assert.Throws<ArticleException>(() => ArticleReader.Read("photo.txt", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0])).Message);

    private static string Body(Article article) => article.TextOf(article.Paragraphs[0]);
}
