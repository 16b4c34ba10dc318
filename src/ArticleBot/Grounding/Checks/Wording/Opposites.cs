using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>Words that say the opposite of one another.</summary>
internal static class Opposites
{
    // What happens to something.
    private const string Changes =
        "rise rose rises risen grow grew grown increase increased climb climbed jump jumped soar soared surge surged gain gained strengthen strengthened"
        + "|fall fell fallen drop dropped shrink shrank decrease decreased decline declined slide slid plunge plunged tumble tumbled slump slumped sink sank dip dipped weaken weakened;"
        + "lower lowered cut reduce reduced|raise raised;improve improved|worsen worsened deteriorate deteriorated;expand expanded|shrink shrank contract contracted;"
        + "strengthen|weaken undermine;widen broaden|narrow;accelerate hasten|slow delay;double|halve;tighten toughen|relax loosen;extend lengthen prolong|shorten curtail;recover rebound|collapse;"
        + "start started begin began|end ended finish finished stop stopped;continue|stop end cease;resume restart|suspend halt;open opened opens reopen reopened|close closed closes shut;"
        + "introduce launch|abolish scrap axe;impose|lift;build construct|demolish destroy;preserve spare|demolish destroy;create|destroy abolish;keep retain persist|vanish disappear;appear|disappear vanish;"
        + "add|remove;include|exclude omit;merge unite|split separate;connect|disconnect;survive|die;succeed succeeded success|fail failed failure";

    // What people do and say.
    private const string Deeds =
        "accept accepted accepts|reject rejected rejects refuse refused dispute disputed disputes;agree agreed agrees|disagree disagreed disagrees refuse refused;approve approved pass passed|reject rejected veto vetoed;"
        + "approve|disapprove;grant|refuse withhold;support supported supports back backed welcome welcomed champion favour advocate|oppose opposed opposes;praise praised welcome welcomed|criticise criticised criticize criticized condemn condemned;"
        + "admit admitted admits acknowledge acknowledged|deny denied denies denying;confirm confirmed uphold|deny denied withdraw overturn reverse;prove|disprove refute;"
        + "allow allowed allows permit permitted|ban banned bans forbid forbidden prohibit prohibited bar barred;enable|prevent;encourage|discourage deter;help|hinder hamper;protect|expose endanger;"
        + "win won wins|lose lost loses;promote|relegate demote;advance|retreat;obey comply|defy disobey flout;attend|miss skip boycott;notice spot|miss overlook;hit|miss;"
        + "arrive arrived|leave left depart departed;remain remained stay stayed|leave left quit resign resigned;join|leave quit;hire hired recruit recruited appoint|dismiss dismissed sack sacked fire fired;"
        + "convicted|acquitted cleared;accuse|clear exonerate;free freed release released|jail jailed detain detained arrest arrested;remember remembered|forget forgot forgotten;find found|missing lost;"
        + "hide conceal|reveal show disclose;publish|withhold suppress;love like enjoy|hate dislike;trust|distrust mistrust;know knew aware|unaware;save|waste squander;cope|crash collapse";

    // What something is.
    private const string States =
        "guilty|innocent deny denied;safe|unsafe dangerous;profit|loss;possible|impossible;legal lawful|illegal unlawful;compulsory mandatory|voluntary optional;cheaper|dearer costlier;faster quicker|slower;"
        + "more|fewer less;higher|lower;larger bigger|smaller;stronger|weaker;longer|shorter;older|younger newer;earlier sooner|later;majority most|minority few;first|last;public|private secret;"
        + "able|unable;likely|unlikely;known|unknown;present presence|absent absence;common frequent usual|rare uncommon unusual;often frequently|rarely seldom;unanimous united|divided split;"
        + "hurt injured injury|unscathed;happy pleased delighted satisfied|disappointed dissatisfied angry;optimistic|pessimistic;confident|doubtful;willing keen eager|reluctant;effective|ineffective useless;"
        + "true|false untrue;genuine authentic real|fake forged counterfeit;correct accurate right|incorrect inaccurate wrong;complete|incomplete;visible|invisible;honest|dishonest;capable|incapable;"
        + "dependent|independent;direct|indirect;formal official|informal unofficial;sufficient enough|insufficient;healthy|ill sick;alive|dead;peaceful|violent;friendly|hostile;careful|careless;"
        + "responsible|irresponsible;temporary|permanent;partly partial partially|fully entirely completely totally;ally supporter|opponent enemy critic;winner|loser;victory triumph|defeat;"
        + "advantage|disadvantage;surplus|deficit shortage;benefit|harm;easy easily|difficult hard";

    private static readonly FrozenDictionary<string, ImmutableArray<string>> All = Read();

    // “unit” is not the opposite of “it”.
    private const int ShortestPlain = 4;

    /// <summary>Whether two terms say the opposite of one another: “accept” and “reject”, “damaged” and “undamaged”.</summary>
    public static bool Are(string one, string other) =>
        All.GetValueOrDefault(one, []).Contains(other, StringComparer.Ordinal) || IsUndone(one, other) || IsUndone(other, one);

    private static bool IsUndone(string plain, string undone) =>
        plain.Length >= ShortestPlain && undone.Length == plain.Length + 2 && undone.StartsWith("un", StringComparison.Ordinal) && undone.EndsWith(plain, StringComparison.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<string>> Read()
    {
        var all = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var group in $"{Changes};{Deeds};{States}".Split(';'))
        {
            var sides = group.Split('|').Select(side => side.Split(' ').Select(word => Term.Of(word)).Distinct(StringComparer.Ordinal).ToImmutableArray()).ToArray();
            Add(sides[0], sides[1]);
            Add(sides[1], sides[0]);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ImmutableArray<string> terms, ImmutableArray<string> opposites)
        {
            foreach (var term in terms)
                all[term] = [.. all.GetValueOrDefault(term, []), .. opposites];
        }
    }
}
