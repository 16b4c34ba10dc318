using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>
/// Words that a reply puts in the place of an article's: “negotiations” for “talks”, “spectators” for “a crowd”. Wider than the
/// <see cref="Thesaurus"/>, which has to tell a question's passage from all others; here the passage is known.
/// </summary>
internal static class Paraphrases
{
    private const string Doing =
        "deal agreement accord pact treaty settlement arrangement compromise|negotiation negotiate talk discussion dialogue|broker mediate mediator mediation arrange negotiate|"
        + "ban bar barred prohibit forbid exclude block outlaw suspend|allow permit may can let entitle authorise license able|must have oblige obligation require mandatory compulsory forced need|"
        + "want prefer seek wish hope like desire demand call ask push|collapse fail founder crumble break breakdown|fall drop shrink decline decrease reduce dwindle dip slump tumble plunge|"
        + "rise increase grow climb jump soar gain surge expand go|cut reduce reduction lower slash trim decrease|double twice twofold|triple threefold|halve half|"
        + "apologise apology sorry regret|blame fault responsible responsibility attribute cause|criticise criticism attack fault condemn slam|reject deny dispute contest rebut dismiss disagree contradict refute denial|"
        + "doubt sceptical sceptic question uncertain unconvinced|contact speak talk write reach communicate|hacker attacker intruder cybercriminal thief|enter access infiltrate penetrate|attack cyberattack hack intrusion breach assault raid|"
        + "postpone delay defer reschedule|divert redirect reroute take send transfer|cancel scrap call axe drop abandon|close shut closure shutdown|reopen open resume|"
        + "start begin launch open commence kick|end finish conclude stop cease halt complete over|stop halt prevent end quit block|continue remain stay keep still carry|"
        + "notice spot discover detect see find identify|see watch view witness observe look|hear listen|fall crash slip slide slid tumble|crash collision collide accident wreck|"
        + "mount remount climb get|win winner victory victorious victor triumph champion|lose loser loss defeat|beat defeat overcome|lead leader ahead head|behind trail after|"
        + "margin gap lead difference|finish end cross complete place come|crowd spectator audience fan onlooker|viewer audience watch|race competition event contest tour|"
        + "ride rider cyclist cycle cycling bike bicycle biker|run runner|play player|swim swimmer|phone telephone call ring mobile|speak talk chat conversation discuss|"
        + "give hand donate grant provide offer present|receive get earn collect win take obtain gain accept|earn make income revenue|pay paid payment fund finance cost spend|"
        + "cost price worth value charge expense bill|prize award reward|money cash sum fund|withdraw pull drop leave quit out|leave quit depart exit go|join enter|retire retirement stop quit end|"
        + "resign quit step leave|fire sack dismiss oust remove|hire employ recruit appoint take|work job employ employment employee worker staff|study studied read degree graduate|"
        + "advise recommend urge tell suggest counsel advice|warn caution alert warning|promise pledge vow commit guarantee assure|expect predict anticipate forecast foresee believe think likely estimate|"
        + "plan intend aim due schedule want propose|build construct erect develop|found establish set create start launch|own owner belong possess|buy purchase acquire|sell sale|"
        + "make produce manufacture create maker|use utilise employ|send dispatch deploy ship|bring carry take transport deliver|carry hold bear|move relocate shift drive migrate go travel|"
        + "drive push force|travel journey trip visit go|visit trip tour|arrive come reach|return back|sign approve agree|approve back pass endorse adopt accept vote|vote ballot poll|"
        + "decide decision rule choose determine|choose pick select opt|order command instruct tell direct|investigate investigation inquiry probe examine look|examine inspect check study analyse test review|"
        + "check verify monitor|watch monitor oversee supervise observe|measure gauge|arrest detain custody|accuse charge allege|steal theft stolen rob robbery thief|kill die death dead fatal lose|"
        + "injure hurt wound injury harm|break fracture broken|damage harm damaging destroy ruin|lose loss lost miss|miss absent skip|save rescue|help assist aid support|support back backing|"
        + "feel felt consider think regard|think believe consider view opinion regard reckon|fear worry concern afraid anxious dread|hope optimistic|joke quip jest|laugh mock ridicule|"
        + "praise laud welcome hail applaud commend compliment|welcome greet|thank grateful|trust confidence|betray betrayal|promote|replace substitute succeed|repair fix mend restore|restore recover repair return|"
        + "recover recovery rebound|protect guard safeguard protection|hide conceal|show reveal demonstrate display indicate prove|prove show evidence|publish release leak post issue disclose|release free publish|"
        + "reveal disclose announce|hold keep stage host|host stage|organise organiser arrange|manage run manager operate|run operate manage lead head|head lead run chair chief boss director|"
        + "serve cover treat care|treat treatment care|live reside dwell|grow raised childhood child|train training practise practice|teach coach train|coach train trainer manager|"
        + "turn switch|switch turn|install put fit place|put place set|remove take strip|sweep clean|lock trap shut|sink sank|burn fire blaze|fire blaze burn|flood inundate|"
        + "cheat cheating fraud deceive|lie false|fake forge forgery|copy duplicate copied|download|spread|contain include consist comprise have|share split divide|"
        + "compare contrast|exceed surpass more over|attract draw drew|draw attract|last take continue|appear seem look|happen occur take place event incident|choke|shout yell cry|cry weep tear|"
        + "test trial check|dope doping drug|fail failure|succeed success|refuse decline reject|oppose against opposition resist protest|protest demonstrate demonstration rally|strike walkout stoppage|"
        + "permit licence license permission|grant give|fine penalty punish|penalty sanction punishment|sentence jail prison imprison|convict guilty|appeal challenge";

    private const string Things =
        "boat ship vessel trawler craft|warship frigate navy ship|plane aircraft jet flight|car vehicle automobile|lorry truck vehicle|train railway rail|bus coach|bicycle bike|"
        + "hospital clinic medical infirmary|doctor physician medic surgeon|nurse staff|patient sick|operation surgery procedure bypass|emergency urgent accident|illness disease sickness fever|"
        + "drug medicine medication|ransom payment demand|computer machine system it|software program programme|record file document data|data information|password credential login|backup copy copied|"
        + "image picture photo photograph scan|supplier contractor company|company firm business maker|firm company|industry sector|factory plant|shop store|bakery baker|owner proprietor|"
        + "boss head chief manager|employee staff worker|colleague co-worker|union labour|minister secretary|secretary minister|government cabinet administration state authority|parliament assembly lawmaker legislature mps|"
        + "lawmaker politician mp legislator|party group|opposition opponent rival|rival opponent competitor adversary challenger opposite counterpart|counterpart opposite equivalent|ally partner|"
        + "police officer detective force|court judge tribunal|lawyer attorney solicitor barrister counsel|judge justice|jury juror|inquiry investigation probe|audit review report inspection|"
        + "report study survey research paper|study survey research|survey poll study|scientist researcher expert|expert specialist analyst|researcher scientist expert|campaigner activist environmental environmentalist group|"
        + "environmental green ecological|teacher professor lecturer|pupil student child|child kid youngster son daughter|young youth junior|parent mother father|relative family|"
        + "wife husband spouse partner|woman female|man male|people person resident individual|resident inhabitant local people neighbour|citizen resident|fisherman fisher fishing fish|farmer farm farming|"
        + "sailor deckhand crew seaman|soldier troop military army|crew staff team|team side club squad|club team side|fan supporter|season year|stage leg|lap|match game|goal score|"
        + "final last closing|finish end line|summit top peak|hill climb mountain|slope descent downhill|descend descent downhill|bend corner curve turn|road street route|"
        + "coast shore coastline|sea ocean water|water sea|river stream|harbour port dock|town city place village|village town hamlet|country nation state|neighbour neighbouring|"
        + "area region zone district|strip zone belt|border frontier|forest wood|tree oak|field land|ground land soil|house home|home house residence|flat apartment|building block|"
        + "floor storey|room hall|kitchen|door gate|wall|roof|bridge span crossing|stock population number|catch haul|quota limit|limit cap restriction|species kind type|"
        + "spawn breed spawning breeding|temperature warm heat|warm warmer warming hot heat|cold cool|rain wet rainfall downpour|storm gale|wind|climate weather|"
        + "winter|summer|decade ten|century|fortnight two|night overnight|morning|midnight|dawn early|deadline until|year annual annually yearly|week weekly|month monthly|day daily|hour|"
        + "compensation payout damages pay reparation|subsidy aid|salary wage pay|budget spending|spending spend expenditure budget invest|debt loan|tax levy|profit earnings|loss lose deficit|revenue sales turnover income|"
        + "investor shareholder|share stake stock|bank lender|market|price cost|customer client shopper buyer|contract deal|plan proposal scheme project|proposal plan suggestion|project scheme|"
        + "idea notion|reason cause because motive|result outcome consequence|effect impact consequence|risk danger threat hazard|dangerous risky hazardous unsafe|problem issue trouble difficulty|"
        + "mistake error fault|rule regulation|law legislation act|right entitle|freedom liberty|peace truce|war conflict fighting|weapon arms gun|bomb explosive|quarrel dispute row conflict argument feud|"
        + "claim allegation accusation|allegation claim accusation|complaint complain grievance|demand call|request ask|question ask|answer reply response respond counter|letter message note email|"
        + "statement comment|speech address|interview|newspaper paper press|television tv broadcast|journalist reporter press media|book novel|film movie|song music|painting portrait picture|artist painter|museum gallery|"
        + "exhibition show display|auction sale|collection|visitor tourist guest|holiday vacation|hotel inn|restaurant|food meal|bread croissant loaf|fish cod|meat|drink|"
        + "discount reduction|percentage share proportion|third|majority most|minority|number figure total amount|average mean|record best high|best top finest|previous earlier former last before|former ex previous earlier|"
        + "next following coming upcoming|new fresh recent|recent latest new|old elderly aged|big large great huge major|small little tiny minor|quick fast rapid swift|slow|strong powerful|weak|happy pleased glad satisfied content|"
        + "pleased happy satisfied glad|unhappy displeased dissatisfied|angry furious anger|calm calmer relaxed quiet|afraid scared frightened fear|sad|proud|tired exhausted|popular liked|famous known|"
        + "fair just|easy easily simple effortless|hard difficult tough|unnecessary need|necessary need required|entire whole complete full|complete full whole total altogether|altogether entirely complete total|only just sole|"
        + "foreign overseas abroad|domestic national|warship military naval|worst most|cautious careful wary|common shared joint|whole entire|sport cycle football tennis rugby game|heavy weight load|member councillor lawmaker mp delegate|councillor council|arrive fly come land|wrong incorrect mistaken|right correct|true real|secret hidden";

    // The noun of a verb or an adjective that no shared beginning tells.
    private const string Forms =
        "abstain abstention|retain retention|maintain maintenance|destroy destruction destructive|invade invasion|collide collision|divide division|expand expansion|extend extension|"
        + "suspend suspension|permit permission|admit admission|submit submission|apply application applicant|rely reliance reliable|strong strength strengthen|long length lengthen|wide width|"
        + "deep depth|high height|young youth|true truth|poor poverty|hot heat|proud pride|die death dead deadly|bear birth born|sell sale seller|lose loss loser|give gift|speak speech speaker|"
        + "think thought|fly flight|weigh weight light heavy|see sight|live life alive|believe belief|prove proof|choose choice|succeed success successful|proceed process|exceed excess excessive|"
        + "analyse analysis|compel compulsion compulsory|expel expulsion|solve solution|resolve resolution|absorb absorption|assume assumption|consume consumption consumer|receive reception receipt|"
        + "perceive perception|deceive deception|compete competition competitor|repeat repetition|propose proposal proposition|expose exposure|enter entry entrance admission|know knowledge|"
        + "free freedom liberty|able ability|lead leadership leader|marry marriage wedding|argue argument|repay repayment|produce production product output|introduce introduction|reduce reduction|"
        + "describe description|intend intention|respond response|pay payment|try attempt trial|hold keep|vary variation variable|explode explosion|erode erosion|persuade persuasion|"
        + "sick sickness ill illness|safe safety|secure security|certain certainty|difficult difficulty|anxious anxiety|grow growth|bankrupt bankruptcy|vacant vacancy|private privacy|"
        + "accurate accuracy|efficient efficiency|urgent urgency|absent absence|violent violence|silent silence|important importance|distant distance far|different difference|"
        + "learn hear|earn income pay|choose elect election|spend expenditure|remember memory|sign signature|please pleasure|withdraw withdrawal|arrive arrival|refuse refusal|approve approval|"
        + "swede swedish sweden|dane danish denmark|finn finnish finland|pole polish poland|spaniard spanish spain|turk turkish turkey|scot scottish scotland|briton british britain|"
        + "frenchman frenchwoman french france|dutchman dutchwoman dutch netherlands|englishman englishwoman english england|irishman irishwoman irish ireland|welshman welsh wales|serb serbian serbia|"
        + "croat croatian croatia|icelander icelandic iceland|thai thailand|greek greece|swiss switzerland|czech czechia";

    private static readonly WordGroups Groups = new(Doing, Things, Forms, NewsWords.Verbs, NewsWords.Nouns, NewsWords.Qualities);

    /// <summary>Whether one term may be put for another.</summary>
    public static bool AreAlike(string one, string other) => Groups.Of(one).Contains(other);

    /// <summary>Whether the lists have a term.</summary>
    public static bool Contains(string term) => Groups.Has(term);
}
