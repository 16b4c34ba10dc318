using System.Globalization;

namespace ArticleBot.Tests.Articles.Kinds;

public sealed class ArticleInfoTests
{
    [Theory]
    [InlineData("By Joan Hale - 11/18/19 11:04 PM EST", "Joan Hale", "11/18/19 11:04 PM EST", "2019-11-18")]
    [InlineData("By Ann Lee, 3 March 2026", "Ann Lee", "3 March 2026", "2026-03-03")]
    [InlineData("By Ann Lee | Published: March 3rd, 2026, 8.15am GMT", "Ann Lee", "March 3rd, 2026, 8.15am GMT", "2026-03-03")]
    [InlineData("By ANN LEE 3/4/2026", "ANN LEE", "3/4/2026", null)]
    [InlineData("By Ann Lee 30/4/2026", "Ann Lee", "30/4/2026", "2026-04-30")]
    [InlineData("By Ann Lee and Bo Ek", "Ann Lee and Bo Ek", null, null)]
    public void A_byline_tells_the_author_and_the_day(string byline, string author, string? printed, string? day)
    {
        var info = ArticleReader.Read("id", $"Ferry hits pier\n\n{byline}\n\nA ferry hit the pier.").Info;

        Assert.Equal(author, info.Byline);
        Assert.Equal(printed, info.Published?.AsPrinted);
        Assert.Equal(day, info.Published?.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_printed_hour_with_its_zone_is_a_moment() =>
        Assert.Equal(
            new DateTimeOffset(2019, 11, 18, 23, 4, 0, TimeSpan.FromHours(-5)),
            ArticleReader.Read("id", "Ferry hits pier\n\nBy Joan Hale - 11/18/19 11:04 PM EST\n\nA ferry hit the pier.").Info.Published?.Time);

    [Theory]
    [InlineData("en", "The mayor of Ostby opened the new bridge on Monday, and said that it was the longest of the country. It had cost more than was planned.")]
    [InlineData("de", "Der Bürgermeister von Ostby hat am Montag die neue Brücke eröffnet. Sie ist die längste des Landes und hat mehr gekostet, als geplant war.")]
    [InlineData("fr", "Le maire d'Ostby a inauguré lundi le nouveau pont de la ville. Il est le plus long du pays et a coûté plus cher que prévu, dit-on dans la région.")]
    [InlineData("es", "El alcalde de Ostby inauguró el lunes el nuevo puente de la ciudad. Es el más largo del país y costó más de lo que se había previsto para las obras.")]
    [InlineData("sv", "Borgmästaren i Ostby invigde på måndagen den nya bron. Den är den längsta i landet och kostade mer än vad som var planerat från början.")]
    [InlineData("ru", "Мэр Остбю открыл в понедельник новый мост. Он самый длинный в стране.")]
    [InlineData("zh", "市长星期一为新桥揭幕。这是全国最长的桥。")]
    [InlineData("ja", "市長は月曜日に新しい橋を開通させた。国で一番長い橋である。")]
    public void The_language_is_told_by_small_words_or_by_the_script(string language, string text) =>
        Assert.Equal(language, ArticleReader.Read("id", $"Ostby\n\n{text}\n\n{text}").Info.Language);

    [Theory]
    [InlineData("Title\n\nFirst para is here.\n\nThird para.")]
    [InlineData("Das Boot\n\nThe film “Das Boot” by Wolfgang Petersen was shown in the old cinema of Ostby on Monday.")]
    public void A_short_text_or_foreign_names_make_no_foreign_article(string text) =>
        Assert.True(ArticleReader.Read("id", text).Info.Language is null or "en");
}
