namespace ArticleBot.Language;

/// <summary>
/// The words in which people ask beside those in which the news answers: “kid” and “child”, “sorry” and “apologise”. They
/// help to find a passage; they are too loose to check one by, for which there is the <see cref="Thesaurus"/>.
/// </summary>
internal static class EverydayWords
{
    private static readonly string[] Lists =
    [
        // Politics
        "poll election vote ballot turnout|voter electorate constituent|candidate contender nominee hopeful candidacy",
        "politician lawmaker legislator parliamentarian|rally demonstration protest|protester demonstrator marcher|activist campaigner",
        "spokesman spokeswoman spokesperson|adviser aide|deputy assistant|manifesto promise pledge|extremist radical hardliner",
        "coup overthrow topple oust|dictator dictatorship tyrant autocrat|bribe bribery corruption corrupt graft",
        "scandal controversy furore|president presidency presidential",
        // Government
        "minister ministry ministerial|department ministry|reform overhaul|deficit shortfall gap|citizenship nationality",
        "migrant immigrant refugee|refugee asylum|deport deportation expel expulsion|watchdog regulator ombudsman|sanction embargo",
        "secede secession separatist|royal royalty monarchy|exile banish",
        // Crime and courts
        "cop police officer policeman constable|detective investigator|crook criminal offender crime|gangster mobster mafia",
        "thief burglar robber|burglary theft robbery raid heist|steal theft stolen thief|steal rob snatch|fraud scam swindle con",
        "fraudster scammer swindler conman|trick deceive dupe fool|fake forgery counterfeit forge|blackmail extort extortion",
        "kidnap abduct abduction|hostage captive|smuggle smuggler trafficking trafficker|drug narcotic|stab knife blade",
        "gun firearm pistol rifle handgun|gunman shooter|shoot shot gunfire|murder homicide killing|murderer killer",
        "poison poisonous toxic venom|harass harassment stalk|intimidate intimidation threat|vandal vandalism vandalise",
        "riot unrest disorder|violent violence|prison jail prisoner|prisoner inmate convict detainee captive|fugitive runaway escapee",
        "suspect accused defendant|sue lawsuit suit|lawyer attorney barrister solicitor|prosecutor prosecution prosecute|jury juror",
        "judge magistrate|verdict ruling judgment|witness testify testimony|evidence proof prove|fine penalty",
        "compensation compensate damages payout|acquit acquittal innocent innocence|pardon amnesty clemency forgive",
        "overturn quash reverse|libel slander defamation defame|admit acknowledge concede|spy espionage",
        // Accidents and disasters
        "crash accident collision collide|crash smash wreck wreckage|disaster catastrophe tragedy calamity|fire blaze inferno flame",
        "ambulance paramedic|explode explosion blast detonate|rubble debris wreckage|sink sank capsize|stranded stuck marooned",
        "evacuate evacuation|rescue rescuer|survive survivor survival alive|missing disappear disappearance vanish",
        "earthquake quake tremor|landslide mudslide|volcano volcanic eruption erupt|flood deluge inundate|bushfire wildfire",
        "emergency urgent",
        // War and diplomacy
        "soldier troop serviceman|fighter militant insurgent guerrilla rebel|terrorist terrorism terror|airstrike bombing bombardment",
        "bomb bomber explosive|missile rocket|invade incursion|retreat withdraw withdrawal|conscript conscription draft",
        "genocide massacre atrocity|ambassador envoy diplomat|diplomat diplomatic diplomacy|embassy consulate",
        "mediate mediator mediation broker|row dispute argument quarrel feud|deadlock stalemate impasse|compromise concession",
        "deal agreement pact accord",
        // Business and work
        "boss manager executive|boss employer|chairman chairwoman chair|businessman businesswoman entrepreneur|billionaire tycoon magnate",
        "investor shareholder|invest investment investor|takeover buyout acquisition|compete competition competitor",
        "advertisement advert advertising commercial|shop store retailer|supermarket grocer|seller vendor supplier",
        "goods merchandise product|factory plant mill|warehouse depot|headquarters base|lender lend bank|loan credit debt|owe debt",
        "profit profitable earnings|revenue turnover sales|price cost charge fee|recession downturn slump|bill invoice",
        "insurance insurer insure|pension pensioner retiree retirement|discount bargain|cheap affordable afford|expensive pricey",
        "refund reimburse repay|salary wage earnings|staff workforce|colleague workmate|unemployed unemployment jobless",
        "sack redundancy redundant layoff|sack dismiss dismissal fire|quit resign resignation|hire recruitment|strike walkout stoppage",
        "trainee apprentice intern",
        // Money
        "dollar buck|pound sterling quid|penny pence|billion bn|double twice|worth value valuable|donate donation donor contribution",
        "charity charitable|inherit inheritance heir|auction bidder bid|bet gamble wager",
        // Health
        "doctor gp medic|surgeon surgery operation|hospital clinic hospitalise|sick ill unwell|illness ailment|disease infection virus",
        "flu influenza|bug virus germ bacteria|infect infection infectious contagious|outbreak epidemic pandemic|covid coronavirus",
        "quarantine isolation isolate|jab vaccine vaccination vaccinate|jab injection inject|vaccine immunise immunisation",
        "cure treatment remedy|drug medicine medication|drunk drunken intoxicated|booze alcohol drink|smoke smoker cigarette",
        "cancer tumour|heart cardiac|disabled disability|pregnant pregnancy|fat overweight obese obesity|baby infant newborn",
        "born birth deliver|pain ache painful agony|fracture broken break|wound injury bruise|unconscious coma",
        "mental psychological psychiatric|psychologist psychiatrist therapist|dentist dental teeth tooth|pharmacy pharmacist chemist",
        "gene genetic dna|starve starvation famine hunger",
        // Science and nature
        "scientist researcher academic|laboratory lab|astronaut cosmonaut|spacecraft spaceship|moon lunar|asteroid meteorite meteor",
        "archaeologist archaeology archaeological|dig excavate excavation|discover unearth|tomb grave|extinct extinction",
        "endangered threatened|blackout outage|radiation radioactive|rubbish waste garbage litter trash",
        "pollution pollute contaminate contamination|environmentalist conservationist|forest jungle rainforest",
        // Animals
        "dog puppy hound canine|cat kitten feline|cattle cow bull livestock|chicken hen poultry|bug insect|poach poacher|hunt hunter",
        "bite bitten",
        // Weather
        "rain rainfall downpour|storm hurricane cyclone typhoon|storm thunderstorm|tornado twister|wind gust gale",
        "snow snowfall snowstorm blizzard|fog mist|hot heat heatwave temperature|cold freezing chilly temperature",
        // Transport and travel
        "lorry truck|carmaker automaker|bike bicycle cyclist|motorbike motorcycle motorcyclist|cab taxi|underground metro subway",
        "plane airliner aeroplane|fly flight flew|helicopter chopper|passenger traveller commuter|pedestrian walker|walk hike trek",
        "motorway highway freeway|pavement footpath|traffic congestion jam|luggage baggage suitcase|holiday vacation",
        "tourist holidaymaker tourism|tourist visitor",
        // Sport
        "football soccer|captain skipper|coach manager trainer boss|referee umpire|goalkeeper keeper goalie|score goal scorer",
        "equalise equaliser|game match fixture|tournament competition championship|trophy cup title|medal medallist|champion winner title",
        "winner victor|beat thrash rout overcome|stadium arena venue|crowd spectator attendance audience|fan supporter|cheer applaud",
        "transfer signing|substitute replacement replace|suspend suspension ban|qualify qualification qualifier",
        // Culture
        "film movie cinema|actor actress|star celebrity|filmmaker director|nominate nomination nominee|video footage clip",
        "cartoon animated animation|television tv telly|show programme series|presenter host|broadcast broadcaster televise",
        "viewer audience|comedy comedian comic|perform performer performance|concert gig|singer vocalist sing|song tune|musician music",
        "composer compose|artist painter art|painting artwork canvas|sculpture sculptor statue|statue monument memorial",
        "photographer photograph photo|museum gallery|exhibition exhibit display|antique relic artefact|writer author novelist",
        "publisher publish|newspaper paper|article story report|reporter journalist correspondent|biography memoir autobiography",
        "clothes clothing garment outfit|shoe footwear boot|jewel jewellery gem",
        // Technology
        "technology tech technological|computer pc laptop|software app|hacker hack cyberattack|phone telephone mobile smartphone",
        "phone call ring|email mail|post mail letter|internet web online|website site online|chip processor semiconductor",
        "surveillance spy|glitch bug fault|fault defect flaw faulty",
        // Education
        "teacher teach tutor|university college|student undergraduate|graduate graduation degree|pupil schoolchild schoolboy schoolgirl",
        "exam examination test|class lesson course|nursery kindergarten preschool",
        // Religion
        "church cathedral chapel|priest vicar|pope pontiff papal papacy|clergy cleric|pray prayer",
        // People and family
        "kid child youngster|child minor toddler|teenager teen adolescent youth|mum mom mother|grandmother gran grandma",
        "grandfather grandpa|relative family kin|husband wife spouse|partner boyfriend girlfriend|marry wedding marriage",
        "wedding bride groom|divorce separate split|guy bloke man|friend mate pal|affair infidelity|funeral burial bury",
        "cemetery graveyard grave|mourn grief grieve mourner",
        // Feelings
        "angry anger outrage fury furious|angry upset annoyed|upset distressed distress|sad unhappy sadness|happy pleased delighted glad",
        "happy happiness joy|excited excitement thrilled|scared frightened afraid fear|worried anxious anxiety nervous",
        "shock stunned horrified|surprise astonish amaze|disappointed disappointment|confused confusion baffled puzzled",
        "hate hatred dislike|sorry apologise apology|sorry regret|sympathy condolence|thank gratitude grateful",
        "brave bravery courage courageous|hero heroic|optimistic optimism hope|doubt doubtful sceptical|strange odd weird bizarre",
        "strange unusual|cry weep tears|scream shout yell|clever intelligent smart|unfair unjust injustice",
        // Speaking
        "reveal disclose disclosure expose|comment remark statement|announce announcement statement|announce unveil",
        "confirm confirmation verify|insist stress emphasise|ask enquire query|invite invitation|application apply applicant",
        "persuade convince|advise advice recommend recommendation|promise pledge vow guarantee|refuse refusal|permission approval consent",
        "blame responsible responsibility fault|criticise criticism critic|criticise slam rebuke|reviewer critic review",
        "complain complaint|mock ridicule|praise applaud tribute|confess confession admit",
        // Beginning and ending
        "launch unveil|start spark trigger|finish complete completion|pause suspend stop|delay postpone postponement defer",
        "postpone reschedule|cancel axe scrap|cancel cancellation|extend extension prolong|schedule timetable",
        "temporary interim provisional",
        // More and less
        "increase boost|rise hike jump|expand enlarge expansion|fall tumble plummet dip|decrease reduction reduce|half halve",
        "limit restrict restriction|limit cap curb",
        // Opening and closing
        "shut close closure|shut shutdown|open reopen|entrance entry enter",
        // Building
        "architect architecture|repair fix mend|repair restore restoration|restore renovate renovation refurbish",
        "rebuild reconstruct reconstruction|break broke broken smash",
        // Finding and losing
        "find locate spot|search manhunt|notice spot|recover retrieve regain|follow chase pursue pursuit|catch capture caught arrest",
        "catch nab|throw toss hurl fling|hit strike punch",
        // Harm and help
        "hurt injury harm|kill fatal deadly lethal|die death fatal fatality|dead deceased|death toll casualty",
        "protect preserve preservation",
        // Sizes and degrees
        "old age aged|big vast enormous|huge massive giant enormous|heavy weight weigh|ton tonne|kilo kilogram kg|tall height high",
        "high altitude elevation|long length lengthy|wide width broad|deep depth|far distance distant remote|fast speed pace",
        "suddenly sudden abrupt|night overnight|rare scarce|crowded packed|enough sufficient|lack shortage scarcity|mistake error blunder",
        "success successful|achieve achievement accomplish",
        // Homes
        "house cottage bungalow|flat apartment|toilet lavatory bathroom|evict eviction",
        // Food
        "meal dinner lunch|cook chef|restaurant diner cafe|maize corn",
        // Ships and the sea
        "boat yacht dinghy|ship tanker freighter|warship destroyer frigate|harbour port dock|cargo freight shipment",
        "fisherman fishing trawler|sea marine maritime",
        // Crowds
        "crowd mob throng|people population inhabitant|attend attendance attendee|participant competitor entrant|dozen twelve",
        "bystander onlooker",
        // Many subjects
        "crowd spectator attendance audience turnout|kid youngster teenager pupil|boss manager chief coach head|referee ref umpire",
        "interval break halftime|score goal point|tie draw|jab vaccine vaccination immunise vaccinate shot dose",
        "mandatory compulsory obligatory|ill sick infected patient|catch contract infect|cure treat treatment therapy",
        "hospital clinic ward|sorry apologise apology regret|happy pleased glad delighted welcome|sad upset grief mourn|proud pride",
        "scared frighten afraid|shock surprise stun astonish|cheat defraud swindle fraud con trick deceive",
        "fake forgery forge counterfeit copy replica|steal theft thief rob robbery burglary loot|prison jail cell|sentence jail imprison",
        "judge court magistrate|lawyer solicitor barrister attorney counsel|jury verdict|sue lawsuit claim litigation|trial hearing court",
        "victim sufferer|confess admit acknowledge plead concede|challenge appeal contest dispute|hacker attacker intruder cybercriminal",
        "password login credential|mp lawmaker legislator senator deputy parliamentarian congressman",
        "row dispute argument quarrel clash controversy|scandal controversy affair|poll survey|law rule regulation bill",
        "sack fire dismiss axe|strike walkout stoppage picket|union labour|rise hike increase raise|pay wage salary earnings",
        "cash money sum amount|price cost fee charge fare|rent landlord tenant lease|flat apartment home|firm company maker manufacturer",
        "bosses executive chief management|profit earnings income|debt loan borrow owe|bill cost invoice",
        "plane flight aircraft jet airliner|luggage baggage suitcase bag|bike bicycle cycle cyclist|boat vessel ship trawler",
        "fisherman skipper crew fishing|crash collision accident smash collide|fall tumble crash|hurt injure injury wound",
        "dead die death killed fatality|missing lost disappear vanish|rain rainfall downpour storm|flood flooding inundate submerge",
        "drought dry shortage|fire blaze flame burn|heat hot warm temperature|cold freeze frost temperature|weather climate forecast",
        "spot sight notice discover|guess estimate reckon|boffin scientist researcher|space cosmos",
        "picture painting portrait canvas artwork|sculptor artist|auction bid sale|fan supporter follower|club side team",
        "player squad footballer|game match fixture final|rival competitor opponent|sign contract deal|quit resign leave depart",
        "rude insult|brand label dub|slam criticise attack|ban bar prohibit block|curb limit restrict restriction cap",
        "limit cap ceiling maximum|addition extra additional|recently lately past|beforehand advance prior|usual normal typical average",
        "nowadays currently|reporter journalist correspondent press|paper newspaper daily|partner spouse wife husband",
        "grandson grandfather grandchild grandmother|friend pal companion|neighbour resident local|pensioner retired elderly",
        "worried concern fear anxious|hope optimistic expect|blame accuse fault responsible|rescue save evacuate|shelter evacuate refuge",
        "fix repair mend restore|broken fail failure fault|build built construct|delay postpone wait defer|cancel scrap drop abandon",
        "deadline date due|speed fast mph|size big large|colour red blue green|smell odour|taste flavour",
    ];

    private static readonly WordGroups Groups = new(Lists);

    /// <inheritdoc cref="WordGroups.Of"/>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> term) => Groups.Of(term);
}
