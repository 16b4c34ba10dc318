using System.Globalization;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Checks;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Tests.Grounding;

/// <summary>The work that a list costs, counted in words looked up: no clock can change it.</summary>
public sealed class SlotGrowthTests
{
    private static readonly string[] Towns =
        ["Swansea", "Norwich", "Burnley", "Preston", "Chelsea", "Arsenal", "Derby", "Brentford", "Fulham", "Hull", "Barnsley"];

    [Fact]
    public void The_work_for_a_list_turned_round_grows_by_less_than_the_square_of_its_length()
    {
        var (few, many) = (Work(40, Price), Work(160, Price));
        Assert.True(few > 0);
        Assert.True(many < 16 * few, $"{few} look-ups for 40 prices, {many} for 160");
    }

    [Fact]
    public void The_work_for_the_names_of_results_turned_round_grows_by_less_than_the_square_of_their_number()
    {
        var (few, many) = (NameWork(40), NameWork(160));
        Assert.True(few > 0);
        Assert.True(many < 16 * few, $"{few} look-ups for 40 results, {many} for 160");
    }

    private static long NameWork(int count)
    {
        var (claim, _) = Read(count, Result);
        var names = new SlotNames(claim);
        foreach (var name in claim.Names)
            SlotFit.OfName(claim, name, names);
        return names.Lookups;
    }

    [Fact]
    public void A_fit_that_was_measured_is_remembered()
    {
        var (claim, numbers) = Read(40, Result);
        Find(claim, numbers);
        var once = numbers.Lookups;
        foreach (var index in Figures(claim))
        {
            numbers.OwnFit(index);
            foreach (var other in numbers.Near(index))
                numbers.FitInPlaceOf(index, other);
        }

        var twice = numbers.Lookups;
        foreach (var index in Figures(claim))
        {
            numbers.OwnFit(index);
            foreach (var other in numbers.Near(index))
                numbers.FitInPlaceOf(index, other);
        }

        Assert.True(once > 0);
        Assert.Equal(twice, numbers.Lookups);
    }

    private static long Work(int count, Func<int, string> item)
    {
        var (claim, numbers) = Read(count, item);
        Find(claim, numbers);
        return numbers.Lookups;
    }

    private static void Find(ClaimText claim, SlotNumbers numbers)
    {
        foreach (var index in Figures(claim))
            SlotFit.OfNumber(numbers, index);
    }

    private static IEnumerable<int> Figures(ClaimText claim) =>
        Enumerable.Range(0, claim.Words.Length).Where(index => claim.Words[index].IsFigure);

    private static (ClaimText Claim, SlotNumbers Numbers) Read(int count, Func<int, string> item)
    {
        var items = Enumerable.Range(0, count).Select(item).ToList();
        var sentence = Assert.Single(ReplyReader.Read(Sentence(Enumerable.Reverse(items))));
        var claim = new ReplyCheck().Read(sentence, Article(items))!;
        return (claim, new SlotNumbers(claim));
    }

    private static string Sentence(IEnumerable<string> items) => $"The prices rose to {string.Join(", ", items)}. [1]";

    private static Evidence Article(IEnumerable<string> items)
    {
        var article = ArticleReader.Read("list", $"All of the day\n\nThe prices rose to {string.Join(", ", items)}.\n\nMore follows.");
        return Evidence.Of(article.Paragraphs.Select(own => (article, own)));
    }

    private static string Price(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"${2 + index}.{index * 11 % 90 + 10} in {Towns[index % Towns.Length]}");

    private static string Result(int index) => string.Create(CultureInfo.InvariantCulture,
        $"{Towns[7 * index % Towns.Length]} {index % 5}-{index * 3 % 7} {Towns[(5 * index + 3) % Towns.Length]}");
}
