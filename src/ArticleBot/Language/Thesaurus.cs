namespace ArticleBot.Language;

/// <summary>
/// Words that a question and an article use for the same thing: “start” and “begin”, “Dutch” and “Netherlands”. Everyday
/// English and the words of the news; a group is no promise that its words mean the same everywhere.
/// </summary>
internal static class Thesaurus
{
    private const string Verbs =
        "rebellion uprising revolt insurrection conflict|proclamation edict declaration decree proclaim declare announce|"
        + "begin start commence launch initiate open originate onset outset|end finish conclude cease stop halt close terminate expire|"
        + "build construct erect construction|create establish found form set founder foundation formation creation establishment|"
        + "destroy ruin demolish wreck devastate destruction|kill murder assassinate slay death die dead slaughter massacre execute casualties|"
        + "injure wound hurt|say state claim tell declare announce assert mention|argue contend maintain insist believe think opinion view suggest|"
        + "ask request demand call urge plead appeal|answer reply respond response|agree accept approve consent concur agreement|"
        + "refuse reject decline deny dismiss rebuff|oppose object resist protest opposition against opponent|support back endorse favour backing supporter|"
        + "help assist aid assistance|hinder prevent block stop obstruct impede|allow permit let enable authorise|forbid ban prohibit outlaw bar prohibition|"
        + "buy purchase acquire acquisition|sell sale|pay cost spend price payment expense|give grant award donate provide supply offer hand|"
        + "get receive obtain gain acquire win|lose loss defeat|win victory triumph beat defeat succeed|attack assault invade raid strike invasion offensive|"
        + "fight battle war conflict combat struggle clash|protect defend guard shield safeguard defence protection|"
        + "capture seize take conquer occupy conquest occupation|surrender capitulate yield|flee escape leave depart exodus|"
        + "leave depart departure quit exit|arrive come reach arrival|go travel move visit trip journey tour|return back|"
        + "settle live reside inhabit dwell resident inhabitant settlement settler|stay remain|"
        + "move migrate emigrate immigrate migration emigration immigration relocate|meet meeting talk summit conference encounter|"
        + "discuss talk negotiate debate negotiation discussion|speak talk speech address|teach educate instruct education school|"
        + "learn study research|find discover discovery detect|show display demonstrate reveal indicate|hide conceal cover|"
        + "make produce manufacture production create|use utilise employ utilisation application|work job labour employment occupation|hire employ recruit|"
        + "fire dismiss sack oust|resign quit step|elect vote choose election ballot|choose select pick choice selection|appoint name nominate designate|"
        + "rule govern reign control ruler government|lead head command leader chief leadership|control dominate manage run govern|"
        + "change alter modify shift amend transform alteration|become turn grow|grow increase rise expand growth surge climb soar gain|"
        + "fall drop decline decrease decline plunge slump reduce fell lower|reduce cut decrease lower lessen diminish|improve enhance better improvement|"
        + "worsen deteriorate|cause lead result reason because trigger prompt due provoke bring why|affect influence impact effect|"
        + "include contain consist comprise involve|need require necessary requirement|want wish desire hope seek aim|try attempt seek effort|"
        + "plan intend propose proposal intention|decide determine decision resolve|order command instruct direct|send dispatch deliver ship|"
        + "bring carry transport convey transfer|join unite merge combine unify|divide split separate partition division|connect link join connection|"
        + "compare contrast|differ difference different distinct distinguish|call name term known title refer dub describe|mean signify meaning stand|"
        + "describe characterise depict portray|write author wrote writer pen|publish release issue publication|"
        + "invent devise develop design inventor invention|develop evolve development evolution|happen occur take place event|continue last go endure persist|"
        + "hold keep own possess retain|own possess belong property|borrow lend loan|hide shelter refuge haven|celebrate mark|honour commemorate|"
        + "punish penalise penalty sentence punishment|arrest detain jail imprison custody detention prison|accuse charge blame allege accusation|"
        + "convict guilty conviction|free release liberate|save rescue|marry wed wife husband marriage|bear born birth|"
        + "raise increase lift|pass approve adopt enact|sign ratify|repeal revoke abolish cancel scrap revocation abolition annul|"
        + "replace substitute succeed successor|estimate reckon calculate|measure assess evaluate|expect predict forecast anticipate|"
        + "warn caution alert|threaten threat menace|fear afraid worry concern|criticise condemn denounce blast criticism|praise laud hail commend|"
        + "convert conversion|translate interpret translation|trade commerce exchange commercial|farm agriculture agricultural crop|"
        + "share divide|test trial experiment|search seek hunt look|watch observe monitor|investigate examine inquiry probe investigation|"
        + "explain clarify explanation|remember recall|borders neighbour adjacent|resemble similar like alike same|surround encircle|lie located location situated site";

    private const string Nouns =
        "leader head chief ruler president chairman boss director|king monarch emperor queen throne crown sovereign|"
        + "country nation state land|city town capital municipality village|area region zone district territory province place|house home residence building|"
        + "company firm business corporation enterprise|group organisation body association band|party faction|"
        + "child kid son daughter offspring descendant|man male|woman female|person people individual population citizen|"
        + "soldier troop army military force regiment|ship boat vessel fleet navy|car vehicle automobile motorist driver|plane aircraft jet|"
        + "money fund cash finance funding|tax levy duty|wage salary pay income|law act legislation statute bill edict decree|"
        + "rule regulation|court judge tribunal|doctor physician medicine medical|illness disease sickness plague epidemic|"
        + "church religion faith religious belief|priest clergy pastor minister|book novel volume|newspaper press media|"
        + "picture image photo photograph painting|language tongue dialect|name title|word term|number amount figure quantity total|"
        + "part portion share section|group class category type kind sort|size extent scale large|"
        + "problem issue difficulty trouble|crisis emergency|danger risk hazard peril|goal aim purpose objective target|"
        + "method way technique manner means approach|idea concept notion theory hypothesis|power authority strength ability competence|"
        + "right privilege|freedom liberty independence autonomy|peace truce ceasefire armistice treaty pact accord agreement|"
        + "enemy foe rival opponent|friend ally alliance|member participant|expert specialist analyst scholar scientist academic|"
        + "worker employee staff labourer|owner proprietor|teacher professor|student pupil|customer client consumer buyer|"
        + "year annual yearly|month monthly|day daily|today now current present modern contemporary|past former previous earlier history|"
        + "beginning origin source root|result outcome consequence effect|benefit advantage|harm damage|"
        + "food eat diet|oil petroleum crude gasoline fuel gas petrol|weapon arms arsenal|bomb explosion blast|"
        + "river stream|sea ocean|mountain hill|coast shore|north northern|south southern|east eastern|west western|"
        + "border frontier boundary|road street route highway|train railway rail|computer machine|network system|"
        + "movie film|song music musical|game match|team side squad|prize award medal|job post position role office|"
        + "sister brother sibling|father dad parent mother|ancestor forebear descend descent|rebellion revolt uprising insurrection rebel|"
        + "slave slavery|trip visit journey voyage expedition|letter message note|speech address|meeting session|parliament legislature congress assembly";

    private const string Adjectives =
        "big large great huge major|small little tiny minor|important significant key main principal chief major primary|"
        + "famous renowned prominent notable celebrated well-known|rich wealthy wealth|poor poverty|fast quick rapid speed|slow|"
        + "old ancient elderly age|new recent novel modern|early earliest first initial original|late last final latest|"
        + "hard difficult tough|easy simple|strong powerful mighty|weak feeble|good fine|bad poor terrible|true real actual|false wrong fake|"
        + "public state|official formal|secret hidden|common usual typical normal ordinary frequent|rare unusual|whole entire total complete full|"
        + "nearly almost approximately about roughly|often frequently usually|foreign overseas abroad international|domestic home internal|"
        + "cheap inexpensive|expensive costly|safe secure security|dangerous risky|legal lawful|illegal unlawful|young youth|top highest|bottom lowest";

    private const string Peoples =
        "american america us usa washington|britain british uk|england english|scotland scottish scots|wales welsh|ireland irish|france french paris|"
        + "germany german berlin|netherlands dutch holland|belgium belgian|switzerland swiss|austria austrian|italy italian rome roman|spain spanish|"
        + "portugal portuguese|sweden swedish|norway norwegian|denmark danish|finland finnish|poland polish|czech|hungary hungarian|greece greek|"
        + "turkey turkish ottoman|russia russian moscow kremlin|ukraine ukrainian kyiv|china chinese beijing|japan japanese tokyo|korea korean|"
        + "seoul|pyongyang|india indian|pakistan pakistani|afghanistan afghan|iran iranian persian tehran|iraq iraqi|israel israeli|palestine palestinian|"
        + "syria syrian|egypt egyptian|saudi arabia arab arabian|africa african|europe european eu|asia asian|canada canadian|mexico mexican|"
        + "brazil brazilian|argentina argentine|australia australian|mongolia mongol mongolian|vietnam vietnamese|thailand thai|"
        + "muslim islam islamic|christian christianity|jew jewish judaism|catholic catholicism|protestant protestantism|buddhist buddhism|"
        + "democrat democratic|republican|communist communism|socialist socialism|imperial empire imperialism|colony colonial colonialism|"
        + "nuclear atomic|economy economic|industry industrial|politics political|culture cultural|science scientific|nature natural|"
        + "region regional|nation national|tradition traditional|environment environmental|finance financial|century centuries|kingdom realm";

    private static readonly WordGroups Groups = new(Verbs, Nouns, Adjectives, Peoples);

    /// <inheritdoc cref="WordGroups.Of"/>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> term) => Groups.Of(term);
}
