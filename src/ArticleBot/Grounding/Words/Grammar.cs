using System.Collections.Frozen;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>The word lists of the checks, by trait.</summary>
internal static class Grammar
{
    private const string Saying =
        "say said says saying tell told tells telling add added adds adding according state stated states announce announced announces "
        + "report reported reports reportedly claim claimed claims claiming explain explained remark remarked comment commented note noted notes "
        + "write wrote written writes argue argued argues warn warned warns insist insisted insists reply replied replies respond "
        + "responded answer answered declare declared tweet tweeted post posted suggest suggested describe described describes call called "
        + "calls acknowledge acknowledged admit admitted stress stressed emphasise emphasised emphasize emphasized express expressed "
        + "mention mentioned observe observed recall recalled concede conceded confirm confirmed testify testified think thought thinks "
        + "believe believed believes estimate estimated predict predicted promise promised vow vowed pledge pledged urge urged ask asked asks "
        + "complain complained complains accuse accused accuses accusing voice voiced quote quoted quip joke joked";

    // Of these a sentence may have one more or less and say the same.
    private const string Light =
        "say said says saying tell told tells telling add added adds adding according state stated states announce announced "
        + "report reported reports reportedly claim claimed claims explain explained remark remarked comment commented note noted notes "
        + "write wrote written writes describe described describes call called calls mention mentioned express expressed observe observed "
        + "statement statements article people person thing things way time make made makes making take took taken takes taking give gave "
        + "given gives giving get got gets go went come came put use used using include included including involve like well too "
        + "according take place happen happened several various certain part kind regarding concerning about case fact able "
        + "want wanted wants would-be just almost nearly roughly approximately percent cent namely specifically currently particular following such know known named set due";

    // What a reply is framed with: “The incident happened …”, “a total of …”, “so far”. It says nothing that could be wrong.
    private const string Frames =
        "total overall altogether incident event happening occur occurred occurs number numbers amount so far still yet now later earlier eventually finally initially subsequently meanwhile "
        + "afterwards previously previous past currently present remain remained remains continue continued continues keep kept stand stands stood consist consists consisted comprise comprises "
        + "affected involved respective respectively additional additionally furthermore moreover instead response result reason aim purpose issue matter situation point place around estimated "
        + "exactly actually even especially mainly mostly largely partly entirely fully completely already recently again once ever usually begin began begun start started starts become became "
        + "becomes bring brought show showed shown shows reveal revealed reveals indicate indicated suggest suggested suggests plan plans planned intend intends intended expect expected expects "
        + "hope hopes hoped seek sought try tried manage managed appear appeared seem seemed feel felt feels consider considered provide provided provides offer offered receive received receives "
        + "need needs needed let lets allow allowed belong belongs belonging getting aged own owned someone anyone everyone anybody everybody worth individual individuals course due date process action move step steps "
        + "describe discuss discussed highlight highlighted outline outlined detail details reference refer referred effectively specific main key major notable additional broader related relevant compare compared reporter reporters journalist journalists";

    private const string Negatives =
        "not n't no never none nobody nothing neither nor without cannot deny denied denies denying fail failed fails failing refuse refused "
        + "refuses refusing decline declined declines reject rejected rejects rejecting unable unlikely hardly barely dismiss "
        + "dismissed lack lacked lacks lacking absence refrain refrained refrains";

    private const string Titles =
        "mr mrs ms miss mx dr sir dame lord lady president vice prime minister chancellor premier secretary senator representative "
        + "congressman congresswoman governor mayor chairman chairwoman chair chief director king queen prince princess pope general colonel "
        + "captain major lieutenant sergeant admiral officer judge justice professor prof doctor reverend rev bishop father sister "
        + "ambassador minister speaker ceo founder head leader spokesman spokeswoman spokesperson gov sen rep gen col sgt lt capt st "
        + "detective inspector superintendent commissioner councillor councilman attorney coach manager deputy foreign state "
        + "the a an county city province national former";

    private const string Dates =
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun";

    private const string Clauses =
        "that which who whom whose because since although though while when where after before until if unless whether as and but or so "
        + "despite due prompting to by with for amid following saying adding";

    private const string Mutual =
        "meet met meets meeting meetings talk talked talks talking discuss discussed discusses discussion agree agreed agrees agreement agreeing "
        + "negotiate negotiated negotiation negotiations marry married share shared sign signed summit conversation concur concurred "
        + "debate debated between both together along join joined accompany accompanied differ differed similar same";

    private static readonly FrozenDictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> All = Read();

    /// <summary>What the lists tell of a word in small letters.</summary>
    public static WordTraits Of(ReadOnlySpan<char> folded)
    {
        All.TryGetValue(folded, out var traits);
        if (StopWords.Contains(folded))
            traits |= WordTraits.Function;
        if (folded.EndsWith("n't"))
            traits |= WordTraits.Negative | WordTraits.Function;
        return traits;
    }

    private static FrozenDictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var all = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        Add(Saying, WordTraits.Saying);
        Add(Light, WordTraits.Light);
        Add(Frames, WordTraits.Frame);
        Add(Negatives, WordTraits.Negative);
        Add(Titles, WordTraits.Title);
        Add(Dates, WordTraits.Date);
        Add(Clauses, WordTraits.Clause);
        Add(Mutual, WordTraits.Mutual);
        Add("is are was were be been being get got am", WordTraits.Be);
        return all.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string words, WordTraits trait)
        {
            foreach (var word in words.Split(' '))
                all[word] = all.GetValueOrDefault(word) | trait;
        }
    }
}
