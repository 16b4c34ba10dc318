namespace ArticleBot.Language;

/// <summary>Words for single things of a kind that questions ask for: “which country …” is answered with “France”.</summary>
internal static class Hyponyms
{
    // The kind's words, then after “=” words of that kind.
    private const string Kinds =
        "country nation=france germany spain italy england britain ireland scotland wales netherlands belgium switzerland austria denmark sweden "
        + "norway finland iceland poland hungary greece turkey russia ukraine china japan korea india pakistan iran iraq israel syria egypt africa "
        + "canada mexico brazil argentina australia america vietnam thailand portugal romania bulgaria serbia croatia lebanon jordan kuwait qatar "
        + "libya algeria morocco nigeria kenya ethiopia sudan cuba chile peru colombia venezuela indonesia malaysia singapore philippines taiwan "
        + "mongolia nepal bangladesh afghanistan states kingdom|"
        + "nationality=french german spanish italian english british irish scottish dutch belgian swiss austrian danish swedish norwegian polish "
        + "hungarian greek turkish russian chinese japanese korean indian iranian israeli egyptian american canadian mexican|"
        + "religion faith belief religious=christian christianity catholic catholicism protestant protestantism calvinist lutheran anglican "
        + "presbyterian orthodox islam muslim jewish judaism buddhism buddhist hindu hinduism sikh taoism confucian atheist|"
        + "language tongue=english french german spanish italian latin greek russian chinese japanese arabic dutch portuguese persian turkish "
        + "hebrew mandarin hindi|"
        + "continent=europe asia africa america australia antarctica|"
        + "city town capital=london paris berlin rome madrid moscow beijing tokyo washington york boston chicago brussels vienna amsterdam "
        + "edinburgh dublin seoul cairo tehran jerusalem baghdad kyiv|"
        + "month=january february march april june july august september october november december|"
        + "season=spring summer autumn winter|colour=red blue green yellow black white brown orange purple grey|"
        + "crop food=wheat rice maize corn grain potato cotton tobacco tea coffee sugar fruit vegetable|"
        + "animal=horse cow sheep dog cat pig goat bird fish elephant|metal material=gold silver iron copper bronze steel wood stone silk|"
        + "family relative relation=father mother son daughter brother sister wife husband uncle aunt cousin nephew grandson|"
        + "job profession occupation career=teacher lawyer doctor farmer merchant soldier engineer writer painter minister judge|"
        + "industry business=textile silk weaving mining farming steel oil banking shipping fishing tourism|"
        + "document=treaty letter charter law act edict declaration bill";

    private static readonly Dictionary<string, string[]> Words = Read();

    /// <summary>The terms for single things of the kind that a term names; each is a <see cref="Term"/>, most often there are none.</summary>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> term) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term, out var words) ? words : [];

    private static Dictionary<string, string[]> Read()
    {
        var read = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Kinds.Split('|'))
        {
            var parts = line.Split('=');
            var words = Terms(parts[1]);
            foreach (var kind in Terms(parts[0]))
                read[kind] = words;
        }

        return read;
    }

    private static string[] Terms(string words) => Array.ConvertAll(words.Split(' '), word => Term.Of(word));
}
