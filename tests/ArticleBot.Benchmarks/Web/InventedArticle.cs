using System.Globalization;

namespace ArticleBot.Benchmarks.Web;

/// <summary>Articles that a machine wrote for measurements: each is another, of some twenty paragraphs, with people who speak.</summary>
internal static class InventedArticle
{
    private const int Paragraphs = 20;
    private static readonly string[] Places = ["Moss", "Drammen", "Larvik", "Halden", "Hamar", "Molde", "Narvik", "Skien"];
    private static readonly string[] First = ["Anna", "Bo", "Carla", "Dagny", "Emil", "Frida", "Gustav", "Helga"];
    private static readonly string[] Last = ["Berg", "Dahl", "Lund", "Moe", "Nygaard", "Strand", "Vik", "Aas"];
    private static readonly string[] Things = ["ferry", "tram", "bridge", "library", "market", "school", "harbour", "theatre"];

    /// <summary>The title of the article of a number.</summary>
    public static string TitleOf(int number) =>
        Text($"{Places[number % 8]} council argues about its {Things[number / 8 % 8]}, number {number}");

    /// <summary>The article of a number, its title in the first line.</summary>
    public static string TextOf(int number) =>
        string.Join("\n\n", Enumerable.Range(0, Paragraphs).Select(at => ParagraphOf(number, at)).Prepend(TitleOf(number)));

    /// <summary>A question that the article answers, most often.</summary>
    public static string QuestionOf(int number, int turn)
    {
        var (name, thing, place) = (NameOf(number, turn), Things[(number + turn) % 8], Places[(number + turn) % 8]);
        return (turn % 4) switch
        {
            0 => $"What did {name} say about the {thing}?",
            1 => $"How much will the {thing} in {place} cost?",
            2 => $"When was the {thing} in {place} closed?",
            _ => $"Who spoke about the {thing}?",
        };
    }

    private static string ParagraphOf(int number, int at)
    {
        var (name, thing, place) = (NameOf(number, at), Things[(number + at) % 8], Places[(number + at) % 8]);
        return (at % 3) switch
        {
            0 => Text($"The {thing} in {place} was closed on {1 + (number % 28)} May after {3 + at} years. Its roof leaked."),
            1 => Text($"“The {thing} is worth {number + at} visits,” said {name}, who leads the council of {place}. “We will keep it.”"),
            _ => Text($"Repairs to the {thing} will cost {10 + ((number + at) % 90)} million kroner until {2027 + (at % 5)}."),
        };
    }

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(int number, int at) => $"{First[(number + at) % 8]} {Last[((number / 8) + at) % 8]}";
}
