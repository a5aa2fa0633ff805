/// The words of the word table, in the order of their numbers.
enum WordTableWords {
  static let text: StaticString = """
    a i u the of and in to was he is as for on with that it his by at from her she you had an were but be this are
    not my they one which or have him me first all also their has up who out been when after there into new two its
    time would no what about said we over then other so more can if like back them only some could where just during
    before do made school through than now years most world may between down well three year while will later city
    under around did such being used state people part know against your many second university both national these
    don known off way until re how even get head didn team american because de born united film since still long
    work south us became any high again day family see right man eyes house season war states including took life
    north same each called name much place however go four group another found won area here going away series left
    home music best make hand number company several never last john very album take end good too following released
    game played little began district old want those side held own early county ll league use west face think
    government march came small general town june line based something september thought looked along international
    air july club went january october our august april york few east show member college father public come men
    five set station church next former november room party located december age got system let love though every
    look song water century without body black night within great women single ve building large population river
    named band white started once should service top built british open death king moved local times children
    february book why door need president order final road wasn although due major died village third knew asked
    turned st wanted say together received main son served different behind himself felt members power football law
    voice play near park history having saw mother army point front help english street art late hands games award
    young put published country division across told often ever french london center six red led days include light
    find tell among species really according central half form original gave office making enough lost full opened
    must included live given german player run business woman community cup might million land court development
    short round ii km seen class story always become sure research almost director council la career things using
    island couldn car close force better free support control field students education married nothing worked others
    record big inside level anything continued give james military established non returned feel does title written
    thing feet william far co association hard already championship human western department hall role various
    production heart living fire version television royal produced working act case society region present radio
    period looking least total keep england wife program per brother mind special am works soon political george
    services taken created further able reached david union joined upon done important social information either
    appeared position ground lead rock dark election board france hair course arms site police girl instead real
    sound words moment someone summer project announced san less wrote past followed blue founded al finally india
    taking records america design considered northern god stop battle toward european outside described track today
    playing language call heard professional low australia miles california win yet green trying blood southern
    science maybe everything match square mouth video race recorded leave above daughter points space museum change
    middle common move tv post lake seven tried elected closed ten paul minister months start chief return canada
    person sea release similar modern brought rest hit formed mr floor event doing thomas robert care killed
    training star week needed turn finished railway rather news health sent example ran term michael coming
    currently yes forces despite gold areas stage fact dead says popular originally germany probably developed
    result pulled friend stood money running mi signed word songs child eventually met tour average teams minutes
    festival current deep kind decided usually eastern seemed episode bed added table indian private charles route
    available idea throughout centre addition appointed style books eight construction press mean wall friends
    remained schools study institute oh chinese sometimes events possible australian type brown forward talk process
    food debut seat performance committee features character arts herself else lot strong russian range hours peter
    arm morning dr sold quickly directed guitar china list performed media uk players smile myself placed coach
    province towards wouldn leading whole boy official designed grand census europe attack japanese henry cross
    getting alone action lower network wide washington japan hospital believe changed sister hold gone sir hadn ship
    studies academy shot rights below base bad involved kept largest bank future especially beginning mark movement
    section female magazine plan professor lord longer sat walked hill actually civil energy model families size
    thus aircraft completed includes data captain fight vocals featured richard bridge fourth officer stone hear
    means medical groups management self lips competition entire lived technology leaving federal tournament bit
    passed hot independent awards kingdom mary spent fine doesn reported jack fall raised itself stay true studio
    sports replaced paris systems saint leader theatre whose market capital parents spanish canadian earth cut
    degree writing bay christian awarded natural higher bill coast provided previous senior ft valley organization
    stopped onto countries parts conference queen security interest saying allowed master earlier phone matter smith
    winning try happened moving campaign los breath nearly mid certain girls date italian african standing fell
    artist shows deal mine industry everyone republic provide collection library student primary owned older via
    heavy makes attention anyone africa stated length ended fingers command staff skin foreign opening governor okay
    medal kill sun cover job introduced chest hell feeling success meet reason standard meeting novel trade source
    buildings rose guy goal chapter native husband previously unit limited entered weeks producer operations
    mountain takes covered forced related roman complete successful key texas cold channel traditional films dance
    clear approximately nine van prince question active tracks ireland regional silver author personal sense
    operation economic holding twenty isbn additional speed hour edition regular historic places whom shook movie
    secretary prior report chicago read foundation view engine scored units ask airport property ready immediately
    lady month listed contract manager themselves lines navy writer meant runs practice championships singer glass
    commission required forest starting culture generally giving access attended test couple stand catholic martin
    caught executive eye thinking chair quite shoulder hope decision plays defeated municipality whether structure
    offered slowly pain ice direction paper mission mostly noted individual managed nature lives plant helped except
    studied computer figure relationship issue significant loss die smiled gun ago highest male bring goals mexico
    problem distance commercial completely location annual famous drive neck surface caused italy understand greek
    highway wrong hotel comes appearance joseph double issues musical companies castle income review assembly bass
    initially parliament artists experience particular walk foot engineering talking window dropped miss baby boys
    break stars edge remember policy carried train stadium bar sex angeles evidence becoming assistant soviet upper
    step wing youth financial reach actor numerous nodded arrived minute believed sorry complex beautiful victory
    associated temple chance perhaps metal bishop lee launched particularly tree le retired subject prize contains
    yeah theory empire suddenly waiting trust recording happy terms camp champion religious pass zealand names port
    ancient tom corner represented watch legal anti justice cause watched brothers material changes simply response
    louis fast answer historical stories straight create feature increased rate administration virginia el
    activities cultural overall winner programs basketball legs guard beyond cast doctor mm flight results remains
    cost effect winter larger islands problems chairman grew commander isn pay failed selected hurt fort box
    regiment majority journal edward plans shown pretty irish characters directly scene likely operated allow spring
    junior matches looks mike houses fellow beach marriage rules oil florida expected nearby congress sam peace
    recent iii wait subsequently cell variety serving agreed please poor joe pacific attempt wood democratic piece
    prime rural mile touch appears township soldiers pennsylvania closer fighting claimed score jones physical
    editor filled genus specific sitting super mom therefore supported status fear cases store meaning wales minor
    spain tower focus vice frank follow parish separate golden horse fifth remaining branch presented stared uses
    secret forms baseball exactly choice note discovered travel composed truth russia ball color kiss dad wind
    continue ring referred numbers digital greater metres slightly direct increase responsible crew rule trees
    troops broke goes individuals hundred weight creek sleep memory defense provides ordered code value jewish
    windows safe judge whatever corps realized growing pre cities alexander gaze lies spread scott letter showed
    situation mayor transport watching workers extended expression normal chart multiple border host daily mrs walls
    piano heat cannot earned products drama era authority seasons join grade sign difficult machine territory mainly
    stations squadron stepped iron serve appear sky speak broken charge knowledge kilometres removed ships article
    campus simple pushed britain leaves recently cd soft boston latter easy acquired poland quality officers
    presence planned nations mass broadcast jean share image influence wild offer emperor electric reading headed
    ability promoted yellow ministry throat smaller politician latin spoke cars williams males lack pop acting
    seeing consists estate pressure johnson newspaper jr chris olympics online conditions beat elements walking vote
    needs carolina text featuring global block shirt levels francisco purpose females et dutch duke ahead gas twice
    safety serious turning highly lieutenant firm maria amount mixed daniel proposed perfect agreement affairs
    seconds contemporary paid prison save kitchen label administrative intended constructed academic nice teacher
    races formerly corporation ben nation issued shut drums housing victoria seems opera graduated function von
    mentioned picked build recognized shortly protection picture notable exchange elections loved percent racing
    fish elizabeth garden volume hockey beside settled competed replied drew actress marine scotland steel glanced
    farm steve risk tonight positive magic singles effects gray screen dog residents bus sides none secondary
    literature polish destroyed flying founder households lay reserve usa gallery industrial younger approach
    appearances urban ones finish avenue powerful fully growth page honor jersey projects advanced revealed basic
    infantry pair equipment visit evening search grant effort solo treatment buried republican primarily bottom
    owner israel gives jim dream bob remain spot notes produce champions contact ed soul accepted ways del losing
    split price capacity basis trial questions guess officially memorial naval initial whispered median engineer
    sydney columbia strength tears senate card asian agent software draw warm supposed com pro transferred leaned
    candidate escape mountains asia potential activity entertainment seem traffic jackson murder slow product
    orchestra haven agency bbc taught website comedy unable storm planning albums rugby environment scientific
    grabbed protect boat typically damage principal divided dedicated mount ohio pick fought driver empty shoulders
    sort thank berlin prominent account freedom necessary efforts alex headquarters follows alongside des simon
    andrew suggested operating learning steps sweet technical begin easily teeth speaking settlement scale renamed
    ray max enemy semi joint compared scottish leadership analysis offers georgia pieces captured animal deputy
    guest organized tony combined method challenge huge wants battalion sons rise crime types facilities telling
    path platform sit tells assigned rich pull commonly alive letters concept conducted wearing happen bought
    becomes holy gets ocean defeat languages purchased coffee occurred titled declared applied sciences concert
    sounds jazz brain painting fleet tax nick michigan count animals leaders episodes content birth clubs palace
    critical refused fair leg laughed returning surrounding participated formation lifted pointed connected rome
    medicine laid taylor santa powers adam tall shared focused knowing yards entrance falls calling sources chosen
    beneath resources yard nominated silence zone defined gained thirty bodies moon adopted christmas widely
    register apart iran premier serves du unknown parties generation continues quick fields brigade quiet teaching
    clothes impact weapons partner flat theater supreme relations plants suffered wilson kids begins seats armed
    internet models worth laws communities classes background knows thanks quarter reaching humans carry killing
    format kong hong setting architecture disease railroad inc possibly wish arthur thoughts harry doors density
    crowd illinois stomach tone unique reports anyway liberal der vehicle thick dry drug faced largely facility
    theme holds creation strange colonel revolution bell politics turns silent rail relief independence combat shape
    write determined sales learned finger oxford providing heritage fiction situated designated allowing
    distribution hosted sight interview estimated reduced toronto footballer keeping guys damn claim motion sport
    sixth stayed en rear receive handed twelve dress audience granted brazil spirit noticed etc olympic
    representative eric tight trouble reviews drink vampire missing roles ranked newly household finals wave critics
    phase massachusetts pilot unlike philadelphia bright guns crown organizations roof respectively clearly tongue
    marked circle fox korea bronze brian expanded sexual supply yourself inspired labour fc reference vision draft
    connection brand reasons classic driving trip jesus cells entry neither trail claims atlantic orders labor nose
    afraid identified intelligence calls cancer attacked passing stephen positions imperial grey jason sunday
    swedish avoid extra uncle message covers allows surprise materials fame hunter citizens figures davis
    environmental confirmed shit titles di performing difference acts attacks existing votes opportunity nor shop
    entirely trains opposite pakistan develop resulted representatives actions reality pressed barely wine
    conversation faculty northwest ends documentary nuclear stock grace sets eat alternative bag resulting creating
    surprised cemetery drop finding sarah cricket streets tradition ride exhibition target ear explained rain
    composer injury apartment municipal educational occupied netherlands clean billion constitution learn maximum
    classical francis lose opposition jose ontario bear core hills rolled ending drawn permanent fun lewis sites
    chamber ryan scoring height lyrics staring officials snow oldest orange qualified interior apparently succeeded
    thousand dinner lights existence fans heavily greatest conservative send bowl plus enter catch economy duty
    speech authorities princess performances versions shall graduate pictures effective remembered poetry desk
    crossed starring starts passenger sharp acres ass weather falling rank fund supporting check adult publishing
    heads cm southeast lane application bc les condition transfer prevent display ex regions earl federation cool
    relatively answered besides obtained portion mix reaction liked dean express peak counter religion chain rare
    miller convention aid lie vehicles mobile perform squad wonder lying crazy sword attempted centuries weren
    philosophy category anna interested sweden wolf frequently abandoned kg literary alliance task entitled threw
    promotion factory tiny soccer visited matt fm achieved defence internal persian methods arrested otherwise
    cambridge programming villages elementary districts rooms criminal conflict worry trained attempts waited signal
    bird truck subsequent programme ad communist details faith sector patrick carrying laugh controlled korean
    showing origin fuel evil brief identity darkness address pool missed publication web planet ian anne wings
    invited briefly standards kissed ideas climate causing walter worse albert articles winners desire aged
    northeast dangerous gate doubt wooden multi poet rising funding communications communication violence copies
    prepared ford investigation skills pulling electronic containing ultimately offices singing understanding
    restaurant tomorrow fashion christ ward da pope stands flow studios aired commissioned contained exist fresh
    americans wrestling approved kid employed respect suit angel asking increasing frame angry selling thin finds
    temperature statement ali explain inhabitants towns extensive narrow jane flowers images promise somewhere
    object fly closely bureau cape weekly presidential legislative launch founding artillery strike un institutions
    roll writers landing chose kevin anymore pp attorney fit dan billboard receiving agricultural breaking sought
    dave admitted lands mexican charlie specifically hole iv howard credit moscow roads accident proved wear struck
    hey guards stuff slid expansion cat anthony melbourne opposed sub southwest architect failure plane map camera
    tank listen regarding wet introduction metropolitan link ep fighter inch grown gene anger fixed buy dvd khan
    domestic worldwide chapel mill functions examples developing turkey hits pocket antonio papers grow unless
    circuit concerned attached journalist selection journey converted provincial painted hearing aren bands negative
    aside wondered knight lap survey ma noise billy shooting guide bedroom priest resistance motor homes sounded
    giant scenes equal comic patients hidden solid actual bringing afternoon touched funds wedding consisted marie
    canal sr kim treaty turkish recognition residence cathedral broad knees incident shaped fired norwegian handle
    cheek contest represent representing beauty birds advantage emergency wrapped drawing notice pink broadcasting
    somehow bachelor seventh collected registered establishment alan assumed chemical personnel roger retirement
    jeff portuguese wore tied device threat progress advance banks hired manchester nfl teachers structures forever
    tennis helping saturday sale applications junction hip incorporated neighborhood dressed ceremony influenced
    hers visual stairs decades inner kansas hung hoped gain scheduled downtown engaged austria clock norway
    certainly pale protected victor employees plate putting surrounded finishing blues tropical minnesota consider
    philippines accept retrieved concern anderson properties institution gordon successfully vietnam backing
    outstanding muslim crossing folk producing usual demand occurs observed lawyer educated kelly string pleasure
    budget items quietly colorado philip typical derived survived asks mental jake jews distinguished ltd sri
    extremely athletic loud thousands worried shadow transportation horses weapon arena importance users tim objects
    contributed dragon douglas aware senator johnny jordan sisters engines flag investment samuel shock capable
    clark row wheel refers session familiar biggest wins hate maintained drove hamilton request expressed injured
    underground churches walker wars tunnel passes stupid agriculture softly cabinet regarded joining indiana push
    dates spend behavior woods protein gently chase morgan mention burning wake combination occur mirror leads jimmy
    indeed impossible singapore paintings covering soldier locations attendance sell historian wisconsin invasion
    argued painter diego changing egypt experienced inches missouri vol grounds spoken switzerland reform rolling ha
    forget massive resigned burned allen tennessee locked values improved wounded universe sick dating facing pack
    purchase user moments merged anniversary coal brick understood causes dynasty queensland establish stores crisis
    promote hoping views cards referee extension raise arizona improve colonial formal charged palm lucky hide
    rescue faces feelings candidates juan goods courses weekend luke cash fallen delivered affected installed
    carefully tries swiss hollywood costs lincoln responsibility shore file proper normally maryland assistance jump
    constant offering friendly waters persons realize contain trophy partnership factor musicians cry bound oregon
    indicated hero houston medium consisting somewhat cycle beer moore frederick gotten eleven worst weak approached
    arranged chin loan universal bond fifteen pattern disappeared translated lip arab capture interests insurance
    shifted cave prix warning sections courts coat plot smell feed golf favorite maintain knife vs voted degrees
    finance quebec opinion translation manner ruled operate productions choose musician discovery confused tired
    separated stream techniques committed attend ranking kings throw passengers measure horror fan mining sand
    danger salt calm decade dam require runner rush associate greece rivers consecutive matthew sighed sq documents
    steam edited closing tie accused islamic distributed directors organisation bruce breathing mad lit arrival
    concrete taste composition shaking faster amateur adjacent stating twin flew tokyo publications obviously ridge
    storage carl pages concluded desert driven universities ages terminal sequence borough constituency creative
    cousin economics dreams margaret notably reduce montreal mode ears saved jan vocal andy riding roughly
    threatened meters meanwhile landed compete repeated grass czech regularly charges tea sudden appeal solution
    describes pierre classification glad parking belt physics rachel add hungarian participate expedition damaged
    gift childhood fifty mathematics jumped letting defensive mph testing hundreds shoot owners matters smoke
    israeli kentucky dancing mounted grandfather emma designs profit argentina truly li lawrence cole begun detroit
    willing branches smiling decide miami enjoyed recordings poverty ethnic gay gary arabic accompanied fishing
    determine residential acid alice returns starred mail jonathan strategy net forty cook businesses equivalent
    commonwealth distinct ill seriously shift harris replace rio imagine formula ensure additionally scheme
    conservation occasionally purposes feels favor contrast hanging hunt movies instruments victims danish
    christopher busy demon sugar earliest colony studying balance duties belgium slipped carter visible stages iraq
    fifa commune forming zero continuing talked counties legend bathroom option tail clay daughters afterwards
    severe jaw visitors devices aviation russell kate entering subjects temporary swimming forth smooth ghost audio
    bush operates rocks movements signs eddie ann voices honorary memories dallas pure measures racial promised
    harvard ceo parliamentary indicate benefit flesh dublin louisiana patient sleeping membership coastal medieval
    wanting element scholars rice limit survive makeup rating definitely collaboration obvious boss ms baron
    birthday linked soil diocese ncaa offensive shell shouldn waist plain ross organ resolution manufacturing adding
    relative kennedy whilst moth marketing gardens crash heading partners credited carlos moves cable marshall
    depending bottle represents rejected responded existed jobs denmark lock treated graham routes talent
    commissioner drugs secure tests reign restored photography contributions oklahoma designer disc grin seattle
    robin paused atlanta unusual praised las laughing satellite hungary visiting interesting factors deck poems
    norman stuck speaker rifle domain premiered dc comics actors reputation eliminated ceiling prisoners script
    leather austin mississippi rapidly admiral parallel charlotte guilty tools gender divisions fruit laboratory
    nelson fantasy marry rapid aunt tribe requirements aspects suicide amongst adams bone ukraine abc kick sees
    edinburgh clothing column rough gods hunting broadway gathered concerns spending ty snapped requires solar bones
    cavalry iowa drinking waste index franklin charity thompson stewart tip flash landscape friday enjoy singh poem
    listening eighth fred differences adapted bomb ukrainian surgery corporate masters anywhere waves odd sean
    portugal orleans dick debate kent eating puerto cleared expect cinema guitarist blocks electrical agree
    involving depth dying panel struggle peninsula adults novels emerged vienna metro debuted shoes tamil songwriter
    meets prove beating instance heaven scared sending marks artistic passage superior significantly shopping
    retained malaysia technique cheeks warren maintenance destroy extreme allied appearing fill advice alabama
    qualifying policies cleveland hat battery smart authors soundtrack acted dated lb glance equipped coalition
    funny outer ambassador roy possibility couples campbell dna loose ethan supplies gonna monster shake agents
    frequency springs dogs practices gang plastic easier suggests gulf blade exposed colors industries markets pan
    nervous electoral charts legislation ownership mac appointment shield copy assault socialist abbey monument
    license throne employment jay replacement charter cloud powered suffering accounts oak connecticut strongly
    wright colour crystal context welsh networks voiced gabriel jerry forehead mp manage schedule totally remix
    forests occupation print nicholas brazilian strategic vampires engineers roots seek correct instrumental und
    alfred backed hop stanley robinson traveled wayne welcome austrian achieve exit rates strip whereas sing deeply
    adventure bobby rick jamie careful components cap useful personality knee pushing hosts protest ca ottoman
    symphony boundary processes considering considerable tons cooper trading dear conduct illegal apple
    revolutionary holiday definition harder jacob circumstances destruction popularity grip classified liverpool
    donald baltimore flows seeking honour approval mechanical till happening statue critic increasingly immediate
    describe commerce stare indonesia meat rounds boats baker orthodox depression formally worn naked claire
    muttered sentence emily document criticism wished vessel spiritual bent virgin parker minimum murray lunch danny
    printed compilation keyboards false blow belonged raising cutting pittsburgh shadows hated indigenous jon barry
    scholar ah oliver stick susan meetings attracted spell romantic ye photo demanded customers logan revival keys
    modified commanded jeans upset raw phil detective hiding resident vincent experiences diamond defeating coverage
    lucas external parks franchise helen bible successor percussion celebrated il lift profile clan romania mills
    nobody achievement shrugged fault rhythm initiative breakfast carbon lasted violent wound ken killer gradually
    filmed dollars processing remove criticized guests sang chemistry legislature disney uniform escaped integrated
    proposal purple denied liquid karl influential morris nights stones intense experimental twisted pace nazi
    mitchell ny blind reporter newspapers centers burn basin forgotten surviving filed collections monastery losses
    manual couch description appropriate merely tag missions sebastian restoration replacing triple elder julia
    warriors benjamin julian convinced stronger amazing declined versus merchant happens output finland bare barbara
    absence ignored dawn injuries producers luis kw admit expensive electricity nba exception symbol ladies shower
    sheriff characteristics aimed button ratio effectively summit angle jury bears foster vessels pants executed
    evans dozen advertising kicked patrol competitions lifetime principles athletics birmingham sponsored rob
    nomination acoustic creature longest credits harbor dust josh territories milk infrastructure completion
    thailand indians leon archbishop assist pitch blake arrangement girlfriend serbian operational hence sad scent
    fur dj sessions hp refer rarely exists scientists dirty penalty burst portrait seed pole limits rival stable
    alpha grave constitutional alcohol arrest flower mystery devil architectural relationships greatly habitat larry
    progressive remote cotton preserved reaches cited vast scholarship decisions cbs joy teach editions knocked eve
    searching partly participation gap animated fate excellent na alternate saints youngest climbed suggest
    discussion staying choir lakes jacket revenue nevertheless peaked instrument wondering annually managing neil
    signing terry apply clinical brooklyn aim catherine fuck farmers figured ninth pride hugh evolution ordinary
    involvement comfortable shouted tech encouraged taiwan representation sharing panic exact cargo competing fat
    cried occasions pa cabin borders utah marcus badly muscles victorian transition warner bet permission slave
    terrible similarly shares seth uefa possession medals benefits colleges lowered perfectly mall transit publisher
    harrison deaths elevation asleep machines sigh ash hardly argument occasion parent leo decline contribution
    concentration opportunities hispanic guardian extent emotions hips mason volumes bloody controversy diameter
    steady mistake phoenix identify violin departure richmond spin funeral enemies gear literally connor random
    sergeant grab confusion transmission informed op leaning sacred suspended thinks gates portland luck agencies
    yours hull expert muscle layer practical sculpture jerusalem latest lloyd statistics deeper recommended warrior
    arkansas mess supports greg eagle recovered rated concerts rushed stops eggs files premiere keith delhi turner
    pit affair belief paint mate victim withdrew bonus styles fled glasgow technologies funded nbc adaptation
    portrayed cooperation supporters judges bernard justin hallway ralph graduating controversial distant
    continental spider bite recognize intention mixing egyptian bow tourism suppose claiming tiger dominated
    participants vi nurse partially tape psychology essential touring duo voting civilian emotional channels
    apparent hebrew tommy carrier intersection beast hudson lab nova bench discuss costa detailed behalf drivers
    unfortunately obtain rocky siege friendship honey amy hang posted governments collins respond wildlife preferred
    operator laura pregnant videos dennis suspected boots instantly weird automatic businessman alleged placing
    throwing ph mood perry venue jet remainder passion biological boyfriend dirt buffalo ron segment fa abuse genre
    thrown stroke colored stress exercise displayed struggled abroad dramatic wonderful thereafter madrid component
    widespread tale citizen todd monday vancouver overseas forcing crying descent discussed substantial ranks regime
    provinces switch drum zane ted tribes proof lp cream researchers volunteer manor silk milan donated allies
    venture principle delivery enterprise bars traditionally witch reminded copper pete inter links colin grinned
    elsewhere competitive frequent scream tension texts submarine finnish defending defend pat detail affiliated
    stuart themes villa periods tool belgian ruling crimes answers folded licensed resort demolished hans lucy lion
    traded photographs writes craig trials generated beth noble debt percentage yorkshire erected ss viewed grades
    confidence ceased islam telephone retail chile roberts sixteen commented hampshire innocent dual pounds checked
    regulations afghanistan sung rico liberty assets bigger options angels relegated tribute wells attending leaf
    butler romanian forum monthly lisa patterns gmina madison hurricane rev bristol elite valuable disaster
    democracy awareness germans freyja loop absolutely paying populations maine sole prayer spencer releases doorway
    bull lover midnight conclusion thirteen lily mediterranean nhl proud sample drummer guinea murphy climb instant
    attributed horn ain railways steven autumn ferry opponent root traveling secured corridor stretched tales sheet
    trinity cattle helps indicates manhattan murdered fitted gentle grandmother mines shocked vegas produces
    caribbean belong continuous desperate drunk historically trio waved raf dealing nathan bat murmured interrupted
    residing scientist pioneer harold aaron delta attempting minority mini believes chorus tend lots eyed indoor
    load shots updated jail concerning connecting wealth slaves arrive rangers sufficient rebuilt cardinal flood
    muhammad whenever relation runners moral repair viewers arriving revenge punk assisted bath fairly breathe lists
    innings illustrated whisper nearest voters clinton ties ultimate screamed beijing lions andre fictional
    gathering comfort radar suitable dismissed hms ban pine wrist atmosphere voivodeship bid timber giants cameron
    recovery uss identical categories switched serbia laughter noah ensemble therapy peoples touching locally pearl
    platforms everywhere ballet tables lanka herbert outdoor toured derek spaces contested swept exclusive slight
    connections winds prisoner collective bangladesh tube publicly wealthy thai isolated select insisted pen fortune
    ticket spotted reportedly animation enforcement tanks decides wider lowest owen nod hitting gregory furthermore
    magazines fighters solutions pointing requested peru reed chancellor knights mask worker eldest flames reduction
    volunteers reporting wire advisory endemic origins settlers pursue knock consumer eu compound creatures mansion
    sentenced ivan deployed guitars frowned involves mechanism kilometers perspective shops maps terminus duncan
    alien fist bridges heroes fed derby swallowed patent sara illness characterized adventures slide hawaii
    jurisdiction organised adelaide walks biology se rogers swing tightly boundaries prepare implementation stolen
    certified colombia edwards garage recalled rage harm nigeria breast furniture pupils settle cuba balls client
    alaska linear thrust celebration latino genetic terror lightning fee witness lodge establishing skull earning
    hood rebellion wang sporting warned missile devoted activist porch worship fourteen package decorated housed
    chess sailed doctors oscar joan treat garcia harbour jeremy traditions dominant jacques relocated amendment
    sized companion simultaneously volleyball spun acre increases stopping loves belongs affect drafted tossed scout
    battles filming shoved munich tenure vertical romance pc argue craft ranging www opens honest tyler yesterday
    virtual muslims reveal snake immigrants radical screaming speakers firing saving belonging ease lighting
    prefecture blame farmer hungry grows rubbed beam sur subsidiary armenian sao dropping conventional microsoft
    reply qualify spots sweat festivals immigration physician discover exposure sandy explanation isaac implemented
    hart initiated connect stakes presents heights householder pleased tourist regardless slip closest surely sultan
    brings riley preparation aboard slammed baptist experiment ongoing interstate organic playoffs hindu error tours
    tier plenty arrangements talks trapped excited sank ho athens denver welfare suburb athletes trick diverse belly
    exclusively yelled conversion internationally computers conductor abilities sensitive hello dispute measured
    globe rocket prices amsterdam flights tigers inn municipalities emotion references explains airlines
    manufactured pm archaeological interpretation devon comment settlements kissing absolute improvement suite
    impressed barcelona sullivan jefferson towers jesse julie grandson hi gauge regard rings interviews trace
    raymond thumb departments burns serial bulgarian scores demonstrated kyle alberta underneath romanized relieved
    acquisition phrase cliff reveals han cuts merger custom nee gilbert graduation assessment cafe difficulty
    demands swung democrat jennifer commons grove completing focuses sum substitute bearing stretch reception
    reflected essentially destination pairs survival resource promoting doubles messages tear parade florence harvey
    incumbent partial framework pedro frozen procedure olivia controls shelter personally temperatures brisbane
    tested sits marble comprehensive oxygen leonard inaugural iranian referring quarters attitude mainstream lined
    mars dakota norfolk unsuccessful explosion helicopter congressional inspector bitch seal departed divine
    coaching examination punishment manufacturer sink columns unincorporated signals nevada squeezed dylan dining
    photos martial manuel eighteen elevator brushed plates ministers ivy congregation slept specialized taxes curve
    restricted negotiations likes statistical arnold inspiration execution bold intermediate significance margin
    ruler wheels gothic intellectual dependent listened eligible buses widow syria earn cincinnati collapsed
    recipient secrets accessible philippine maritime goddess clerk surrender breaks playoff database ideal beetle
    aspect soap regulation strings expand anglo shorter crosses retreat tough coins wallace directions pressing
    shipping locomotives comparison topics nephew distinction honors travelled sierra ibn fortress sa recognised
    carved clients intent coaches describing bread beaten northwestern merit youtube collapse challenges em
    historians objective submitted virus attacking drake assume diseases marc stem leeds farming glasses visits
    nowhere fellowship relevant carries restaurants experiments constantly bases targets shah tenth opponents verse
    territorial writings corruption instruction inherited reverse emphasis employee arch keeps rabbi watson payment
    uh nancy venice fastest sexy banned adrian properly ruth touchdown dollar boards metre circles edges favour
    comments ok travels liberation scattered firmly holland permitted diesel kenya den originated demons resumed
    dragged rider servant blinked extend torn input meal everybody cylinder kinds camps bullet logic croatian
    evolved healthy fool chocolate wise preserve pradesh respective chicken artificial gross corresponding convicted
    cage caroline dialogue narrative stranger mario br christianity failing trent commanding buddhist maurice
    focusing yale bike altitude mouse revised veteran pulls theology crashed campaigns legion drag excellence
    customer cancelled intensity excuse liga participating contributing printing variable curious bin legacy
    renaissance symptoms binding vocalist dancer grammar gospel democrats ya enters sc diplomatic hitler clouds
    mathematical quit defended oriented fundamental hardware impressive equally convince confederate guilt chuck
    sliding magnetic narrowed petersburg bulgaria otto phd skill reader hopes pitcher reservoir hearts automatically
    expecting mysterious bennett extensively imagined seeds monitor fix journalism struggling signature ranch
    encounter photographer observation protests influences calendar cruz croatia locomotive hughes naturally
    shakespeare basement hook uncredited faded theories approaches dare phillips filling fury obama efficient arc
    deliver min raid breeding inducted leagues efficiency axis montana eagles supplied instructions karen picking
    indicating trap anchor practically christians tomb vary occasional electronics lords readers newcastle faint
    innovation collect situations engagement claude mixture peer tissue logo lean floors architects reducing rope
    ottawa samples banking declaration proteins resignation francois saudi advocate exhibited armor twins divorce
    abraham reviewed jo temporarily matrix physically pulse curled difficulties bengal usage annie riders
    certificate holes warsaw distinctive jessica mutual customs circular eugene removal loaded mere vulnerable
    depicted generations dame heir enormous lightly climbing pitched lessons pilots nepal ram google preparing brad
    louise renowned liam plaza shaw sophie brilliant bills fucking mainland server pleasant seized veterans jerked
    fail beta brush radiation stored warmth southeastern nate sin raced berkeley joke athlete designation trunk
    roland qualification archives heels artwork receives judicial reserves woke installation abu floating fake
    lesser excitement interface concentrated addressed characteristic amanda saxophone monk auto releasing egg dies
    interaction defender ce outbreak glory loving sequel consciousness http awake ski enrolled handling rookie brow
    somebody biography warfare amounts contracts presentation fabric dissolved challenged meter psychological lt
    elevated rally accurate hospitals undergraduate specialist venezuela exhibit shed nursing protestant fluid
    structural footage jared consistent prey succession reflect exile lebanon wiped suspect shanghai resting
    integration preservation marvel variant pirates sheep rounded capita sailing colonies manuscript deemed
    variations clarke functional emerging boxing relaxed curse azerbaijan heavyweight nickname editorial rang grid
    tightened earthquake flashed miguel rushing improvements boxes brooks consumption molecular felix societies
    repeatedly variation aids civic graphics professionals realm autonomous receiver delayed workshop militia chairs
    trump canyon harsh extending lovely happiness stake eyebrows embassy wellington hannah sony corners bishops
    swear cloth contents xi namely commenced stanford nashville courage graphic commitment garrison hamlet clearing
    rebels attraction literacy cooking ruins temples jenny humanity celebrate hasn freight sixty rebel bastard
    newton deer smiles delaware singers approaching assists flame boulevard barrel planted pursuit consequences
    posts shallow invitation rode depot ernest kane rod concepts preston topic chambers striking blast arrives
    descendants montgomery ranges worlds span chaos praise fewer sanctuary mud fbi programmes maintaining unity
    harper bore handsome closure tournaments thunder nebraska linda facade puts satisfied argentine dale cork dome
    panama tasks experts feeding equation engage bryan um quartet melody disbanded sheffield blocked gasped delay
    kisses maggie connects sts poured creator publishers guided ellis extinct hug gaining complicated poll clenched
    investigate thereby quantum spine cdp humor kills administered semifinals encountered ignore commentary bother
    roosevelt plains halfway flowing cultures crack imprisoned neighboring airline gather wolves marathon
    transformed cruise organisations carol punch exhibitions numbered alarm ratings daddy silently queens colours
    impression guidance liu tactical marshal della arrow rested feared tender owns bitter advisor escort spare farms
    grants dragons encourage colleagues cameras sucked pile spirits prague statements suspension landmark fence
    torture recreation bags permanently survivors pond spy predecessor bombing coup protecting transformation glow
    dug priests andrea feat barn jumping casualties stern auckland pipe serie revealing ba trevor mercy spectrum
    yang consist governing collaborated possessed epic comprises blew shane lopez honored magical sacrifice judgment
    perceived hammer mtv baronet tune das missionary sheets neutral oral threatening attractive shade aims seminary
    estates michel wounds refugees manufacturers mercury syndrome porter hamburg identification upstairs purse
    widened pause cared breathed affiliate santiago prevented celtic fisher recruited byzantine reconstruction
    farther diet sake au spite sensation blank separation vladimir armies anime accommodate orbit cult sofia archive
    founders sustained disorder honours northeastern mia crops violet threats blanket fires canton followers
    southwestern prototype voyage assignment altered moderate protocol pistol questioned brass lifting math authored
    doug dimensional dynamic pronounced grateful quest uncomfortable boom presidency stevens relating politicians
    chen barrier quinn diana mosque tribal cheese palmer portions sometime chester treasure wu bend download
    millions reforms registration consequently monitoring ate preliminary brandon invented ps eaten exterior
    intervention ports documented log displays lecture sally favourite vermont lo invisible isle breed journalists
    relay speaks backward explore midfielder actively stefan procedures cannon blond kenneth centered servants
    chains libraries malcolm essex henri slavery facts fairy coached cassie cats washed cop announcement item vinyl
    activated marco frontier growled curriculum loyal accomplished leslie ritual kenny vii napoleon hollow hybrid
    jungle stationed friedrich counted platinum theatrical seated col rubber glen diversity healing extends id
    provisions administrator columbus tributary te assured org prestigious examined lectures grammy ronald
    associations bailey allan essays flute believing consultant proceedings travelling kit kerala yugoslavia buddy
    methodist burial centres batman discontinued bo dock stockholm lungs severely citing manga steal mumbai iraqi
    robot celebrity bride broadcasts abolished pot joel overhead franz packed reconnaissance johann acknowledged
    introduce handled doctorate developments drinks alley palestine proceeded recover patch afford legendary gravity
    exploration wishes contribute pet creates drops hunger layers suffer fever bits keyboard beliefs casey regret
    depends tourists upcoming tense practiced echo bye relatives booth pianist citizenship exhausted ace sustainable
    galaxy chip tan requirement catching enjoying trips cherry bowling trailer goodbye appreciate toy involve collar
    determination bunch facebook recall shorts laser deals painful ripped genes swift oakland brave divorced ugly
    zoo horrible dictionary vector ignoring monsters coin improving hurry flags drawings editing java arabia pierce
    minds nasa rent retain potentially fork souls counts drives realizing particles wednesday trucks collecting
    buying cleaning closet necessarily flipped checking disappointed trumpet rolls hint define repeat wash peaceful
    mcdonald strict jam privacy valid diving boarding routine dealt er intelligent visa costume surgeon thursday
    suburbs rid foods lighter whoever teenage duck overcome shame priority forgot cartoon lonely relax candy legends
    essay siblings succeed profession bleeding innovative cure accounting con scope scales prefer fountain beings
    accidentally steep philosophical insane lifestyle fights chances awkward reactions reasonable sunshine solve
    ethics huh apartments bulk cracked reads brands forgive awful imagination confident sophia portraits accent
    mature rap heated safely nonetheless demanding generate caps ap diary conspiracy conscious developer probability
    olive gym miracle insects ourselves amazon tickets planes prevention bang elderly controlling stark rhode deny
    disabled amusement corn varies slowed incredible clue sue twist idaho developers computing choices os pretend
    maya classroom honestly lied unlikely dish matching advances cake tuesday wisdom ruined healthcare halls aka
    swim gorgeous draws algorithm powder lately adds arguments acceptance loudly composers ai grief museums furious
    equality ridiculous vanished satisfaction jealous photograph continent doc explaining stack avoiding poorly
    classics proven fists butt promising casual silly nintendo chef suspicious flies pregnancy cheap offense
    abstract fears sooner skating secretly ruin anxiety bout frost rainbow nightmare dominican deserve console
    minimal everyday carpet cute cello beard scouts wow lawn crush blessed estimate responsibilities backup laying
    frustrated kicking refuse terrified pump genuine refuses ton crap wrap odds snap tips sends towel wishing
    assuming interviewed interactions cups indie wizard suggestion beats salary reunion alright cruel stole trek
    enrollment counting bacteria anybody sphere embarrassed matched gaming frightened challenging pig email reward
    fantastic toes remembering tide implement habit wicked disappear app dishes freshman slot lone altogether
    convert basically feminist twitter geography bee react fitness disappointment discussing popped reliable
    choosing cops crushed deciding teenager swallow demonstrate flown civilization mentally monkey froze curiosity
    dull neighbors communicate superman update doll technological dig coordinator blown potter infinite ink chill
    eternal pizza answering opinions supposedly drank modest mothers alto elephant mentor distinguish crowded ankle
    pollution commit subway lesson anonymous shoe sec complaints remind overwhelming risks babies proceed shakes
    consistently organizing endless juice fi vacation hire surprisingly technically testimony speeds talented
    settings expectations loser seventy careers yo organize loans summers newer responses fruits rip timing shells
    exciting savings marching shy heal worthy invention backwards drained streaming burnt maternal stealing genius
    suits sketch lets rotten dot interference portfolio tap ab distracted tended cart charitable exploring ups
    lacking rely intentions logical correctly cow lung harvest threshold algebra wherever designers roller blowing
    screw scar flip invested applying bothered weakness rumors prof catches ought ghosts dances fancy liver
    guarantee needing essence filter percy surprising shirts pie soup cedar planets exam profits agenda pottery
    spelling dental fathers fitting shark expressions neighbor recommendations encouraging divide guessed revelation
    conversations dash alike humanitarian bored spelled anxious detect nurses hopefully sociology polar decent dive
    genres differently trilogy vegetables ivory sunny click underwater pepper horns homeless freak prizes rational
    warn phantom generals guidelines addresses linux caesar bacon plague highlights phones sandwich modeling
    qualities wears annoyed trash pad varsity talents expenses missionaries websites sentences spells patience
    starter slim toe incredibly shoots boring chips themed struggles develops zombie sailor nasty useless stuffed
    dairy pursuing bug chat interact pray salmon toilet purely defines scarlet hurting nigerian chronic suck
    compatible wage sorts chronicles fiber pyramid caring android ta holidays bubble scratch puzzle switching sharks
    wreck gasp teaches possibilities eighty applies dude mistakes verbal brutal delicious pretending ar tends
    distances aliens spark apologize butter sophisticated chemicals yearly inception identifying preference prophet
    cleaned jerk yacht hawaiian laptop watches xbox confirm beaches winters tricks bats stays thoroughly nuts clever
    dedication meals niece appreciated treating jade celebrities cousins shine strangers theaters blink flexible
    loses realization default deaf slower binary waking alt scary aesthetic affecting awesome ambitious beef kidding
    rockets melted unhappy depend limitations practicing exotic blend trauma tones rental professors scare sticks
    pools realistic competitor pike designing washing villain skiing rude paired ingredients motivated pays tanner
    anthropology astronomy dreaming naomi freezing wendy tire compare tomatoes personalities omaha dumb bugs calmly
    crashing cambodia sauce mint analyst highlight traits warming ethical automated cooked charging dose bud papa
    fried recruit grocery hiking garbage grandma hardcore poster minded sitcom twilight passive straw processor
    turtle mozart shades freeze jokes polite balloon camping explicit stressed invite boulder incorporate yoga ramp
    organizational airplane stoke blessing mascot productive hooked judging solved anatomy mattress plug def
    nowadays elders backpack reasoning hurts sticking beans accidents treatments addiction lil passionate muscular
    lacrosse robots affects fond owl skip intend corrupt comparing hairs semester bucket labs brakes aiming sadly
    scanning vague solving financially expired miserable resume sophomore silicon nail circuits blows algorithms
    meditation paced illustrator bias dreamed receptors someday wasted wax freaking bald tablet exams developmental
    trombone lazy penguin jeep ditch entertaining helpful networking replies convenient bean residency tissues ninja
    zombies peel schooling responding spiders tangled adjust surf humid screwed bucks stubborn disqualified
    guardians habits pi float nutrition endurance prayed scouting approve dwight ballroom yell brains selfish canoe
    motivation lemon transferring relate ant halloween mayo kitty dread authentic genetics grandparents obscure rack
    jumps crushing laundry scripts chick potato accomplish closes audition illustration relates potatoes ours
    appointments medication unlimited diabetes quote mayer pigs sore posting packing fry pencil smells newest hiring
    sour depressed assignments sundays creativity emotionally upwards viable ducks flavor melt texture servers soda
    tutor incoming avengers mankind upside adrenaline progression announce cooler cares headache ads subscription
    goodness printer explode oddly thanksgiving mouths consuming computational exhaust noticing beasts mormon
    deadline smash panther cheer unfortunate unrelated toast awe affordable beneficial banana bamboo vaguely overly
    perspectives majors grandpa einstein adverse thor pills blaze desktop worrying lick linguistics monopoly muddy
    monitors tuition charities lizard gig beethoven curry uneasy eh worries reminds sickness infinity adapt crisp
    pony yep skinny disappointing spoon realism loads suggestions scholarships documentaries invest annoying neat
    humble minus jar naive neural stocks cha venom luckily dinosaur offended rains mandarin prompting weights sticky
    distract fixing burger hairy obsessed meaningful numb unite switches anytime genuinely pork spends seniors hulk
    bio predict handles coconut gum thankfully podcast physiology fits lasts vocabulary ge prescribed superhero
    worms calculations cheaper wonders ambition cookies nu rainy liar ios pledge supportive responds hates textbook
    embarrassing builds dev analyses pumped turtles install coincidence dip salad titan wii heavenly behave sci
    propose browser imagining quotes convey joking wizards nan liking royalty terribly warmer consume fridge hats
    honesty recommend nope thumbs cheating skipped satan confusing coaster elephants swam coding strawberry
    correlation cyber wikipedia educate tastes thrill programmed guessing flexibility nets hmm puppy needles sleepy
    exceptionally terrifying satisfying motives creepy soo theirs fascinating intro brace scroll cows az counselor
    bubbles skate pill tuning cookie obsession oven prep fills chewing wired shutting cancel tablets clone complain
    lds spontaneous vitamin forgetting buffer manipulate heck multiplayer baked hymns borrow cavity hobby nana
    wardrobe ping impress weed analyze complaining recipe goats repeats junk starving iphone dessert gov bikes adobe
    apples niche randomly unwanted literal humidity peach hardest trait mold microwave messy wasting roommate messed
    skeptical priorities treats drone ironically chrome pets dye info spouse grill til inspire apps python husky
    tasting staple troll researched handy meta awkwardly thankful charcoal climbs intrigued bullying appetite
    dislike sweating inspiring nap nausea coughed quicker husbands samsung crust fiance uber nanny sucks insert
    calculus therapist pitches ironic recipes ol cough genetically outdoors paste happier listener fluent manly wasp
    respectable alfredo disgusting twitch anastasia downhill homework gears quiz mildly awhile tally dorm discount
    spoiled fortunate frankly relaxing equals capitalist smelling baptized snack creep understands vida admire slack
    evolve sweaty investing millionaire surfing bless zion sherlock doomed ambiguous musicals cs shrimp
    entrepreneurship freshly medicines analyzing sacrificed programmer hm eats donkey loneliness lame initials
    citrus pokemon prescription weddings incentive bodily robotic garlic culinary mommy hack flirting favorites
    abusive creations renew av pest hormones homecoming password bland prom paddle netflix jelly lavender clocks
    cereal sarcasm nah medications jarvis disagree vanilla ut typed vibe cinnamon intentional cheers raft bose ib
    sadie robotics donate reproduce viewpoint pee colder predictable peanut hourly steak stepfather baking tab
    dreadful swaying unicorn hike chickens optimistic graded scarred cub outgoing emails aw sandwiches avatar
    lithium balloons collin fries enjoyable billionaire messing chatting comprehend biochemistry kettle indigo
    sarcastic scriptures genie parrot insulin theoretically barbie hating cheated internship worthless brigham
    startup freaked stereotypes regents typing sibling bro blogs addicted perceive grind dough mimic congratulations
    prophets classmate buff irrational figuring stresses paints cactus whoa hacker devote analogy scoop syrup
    showers trillion byu vegetarian peppers safari salty seafood disconnected adorable mil neuroscience converse
    hacking catfish hyper batter restart intriguing lego suspense stalker assign everest cringed wand domino tricky
    airplanes raining basics blaming buddies warp loki funky sausage bladder unbearable hermit dentist props
    malicious wig cambodian intimidating onions crunch creamy hamburger popcorn upbringing drones koreans chatter
    cloudy messaging mango tuna chunks grit pasta reacting avenge dew thirsty accents someplace alexa excel combo
    coco clarify roast disneyland reset frustrating intern ollie ee gallon ipad preach morals passions timer
    philanthropic stitches biased mmm panda spicy nonstop billions easiest slices hypothetical homemade carrot
    smarter pumpkin prompt scented sequels beforehand maximize dissatisfied almond tesla richer umm pun plastics
    bananas hs groceries hilarious stats bum craving flavors inhibit prank sucker greasy salsa pegasus freshmen
    logged simulate spaghetti oldies notification squid addict grading cooks pluto stepmother gingerly chilling
    fluffy loaf workout noodles stink refreshing pic windy allergic girlfriends smiley candi shave goo hog spoil
    accumulate peanuts psychotic jogged vr kinship gamer wiring subconscious snacks nic brisk replicate discourage
    roasted restroom gracefully prequel buffet cad bot cabbage programmers parenting mis turing rec inspirational
    confuse alligator biking juicy faulty bathrooms friendships shredded reckon yellowstone adherence zac geek
    bessie rn mania foo vinegar bipolar scares freaks antidepressant frightens bothers xanax imbalance sedated
    numbing spares unwell criticize ambivalent understandable pros cons drawbacks psychotherapy exhausting placebo
    harming drowsy headaches tolerating foggy restlessness dizziness psychotherapist prescriptions summarize
    serotonin diabetic neurotransmitters neurochemistry dopamine antipsychotic lorazepam stabilizer quetiapine
    overthinking contradicting hallucinations phq irritability impulsive tearful palpitations incompetent relapse
    untreated shrinks hippocampus hospitalization hahaha asdf lkjhgf zxcvbnm baz mmmmmmmmm dfg ert allergies ecg
    vaccinations hola estas numpy recite imagines caregivers clinicians contradict symptom clinician stimulant benzo
    ssri snri neuroleptic sedative prozac fluoxetine sertraline zoloft citalopram escitalopram lexapro paroxetine
    seroxat paxil venlafaxine effexor mirtazapine bupropion wellbutrin seroquel olanzapine zyprexa risperidone
    aripiprazole abilify clozapine lamotrigine lamictal valproate depakote ativan diazepam valium alprazolam
    clonazepam klonopin zopiclone ambien zolpidem temazepam methylphenidate ritalin adderall haloperidol gabapentin
    pregabalin diagnos depress schizo psychosis ptsd manic frighten worr terrif apprehens misgiving fantas imagin
    signif caus contribut aspir worthwhile stepdad stepmum caregiver carer sooth nurtur bereave recurr dissatisf
    annoy ambivalen hesita stopp dosing decid drawback downside possibilit collaborat irritat asham humiliat
    disappoint frustrat embarrass griev struggl overwhelm apolog misunderst misjudg misread insensitive rupture
    silen psycholog nocebo psychotherap suicid selfharm sideeffect nauseous dizz drows groggy sedat shak libido
    constipat tolerat keyworker psychoanalyst coordinat liais fortnight refill summar recap followup
    neurotransmitter neuro diabet biologic biochem hormon instruct complian negotiable milligram augment prescribe
    discharg overthink exaggerat overreact untrue illogical questionnaire checklist concentrat hallucinat
    palpitation irritab impulsiv clueless negligent guideline statistic analys responsib smok escap blot anaesthe
    anesthe defen haha lol suicidal rash alvarez clinic psychiatrist capsules diagnosis stabiliser timed nerves
    countertransference safer complaint bloods injection mornings milligrams prescribing mintz gp sadness prescriber
    hopeful withdrawal leaflet doses psychiatry hahah kidneys xd harmless seizures m urge mg schizophrenia chats
    folks unconscious idk insomnia tremor drawer wording ambivalence weigh tiredness colleague breakdown brake ooh
    examine ashamed taper formulation psychiatric reject thyroid reservations cured tracing compliant consent
    psychologist countertherapeutic refusing halve gosh discharging tick ocd summary sl hahahaha warnings upsetting
    vomiting hopeless nought toxicity burden differs kindly medically mattered jointly overdue irritation criteria
    bottles yea d dang unicorns remedy harmed mistaken thursdays startles e outcome hmmm obey pharmacist tabs
    muffling urgent numbness briskly anyways owe sodium aloud relying strikes tuesdays coordinate pharmacy akathisia
    youd overwhelmed alarms twitching ninety expects unsafe bedtime cooperate instinct contradicts humiliated
    discharge proportion alter heartbreak stressful reflexive chit inference phrases ch diarrhea provo labels c wean
    knocking antidepressants bugging discharged tolerate synapse trembling chemist toxic suited macbook ugh blurred
    fogginess irritated relive woah evenings risky swap errors nosy dizzy alternatives confidential inform disagreed
    administer tidy disgust biopsychosocial collateral poison cent rows majoring tempting fret unpleasant neglect
    gratitude shocks nicer drowsiness sores threaten admission legally ordering hesitate kilos advantages herbal
    fondly distrust helplessness stiff dangers tapering stepping renewing sushi compliance assess carers chatted yup
    grad impulse settles contacts stiffness obligations onset tingling punished remark ideation concentrating fails
    compulsory constipation sleepiness illnesses doubts shielding frustration comply timeline observe eases
    frightening knives reassurance strain transference aww splitting craziest showman gotcha slides p alot jittery
    hangs dosage abominably unreasonable precisely tentative ambitions exceptions fatal agreeing livers omg tempted
    dissatisfaction mins optional recovering attachments dislikes nerve insist trigger scan helpless oedipal despair
    skipping tummy discipline moods heres expectation whined premature midterms endings cramps oops catfishing oooh
    benzodiazepine queasy silenced allergy advise magician fuller fog inclined bowels neurons evident twinge wat
    spared misunderstood flush hurried uncertain bump mild imaginary urn headphones roommates wort nerd crisply
    jaezo magically quirkily fianc elon musk sal fav apology amused quickest ibuprofen lunchtime recurring dodgy ifs
    hunches hepatitis saviour misfiring gut tug relapses punish hypothesis tilt proposing wariness refills willpower
    repressed guarding dud separates resists trazodone hehe cackled spiderman creaky siri listens ohhh meowed
    birdhouse overdose o semesters hulu movers prompts s authorize terri agrees b memes instagram prob borderline
    cling abused bossed fainting resist coma hesitated eager disagreement sooooo chitchat eubanks muran eachother
    impasse clumsily emoji moms t dads whatnot noon hobbies legit promises calc ahhh trainee plainly ummm correction
    balanced highschool congrats fright traps k reductionist groves taco superpower yay discontinue concretely
    statistically buts ana sensible fluids jeez sharply supper hahahah tbh ew safran naps dismiss podcasts sami ahh
    wakanda chem fil static leaderboard thanos pharmacology ux hah heh resistant crumb n texting gf weirdest haddad
    kindness inquiry disclosure maoi naloxone midterm rima abandon spreadsheet sanderson attachment teleport
    empathize acme g shrink username depressant arrange complies slowing proving paranoia twelfth mentioning ideally
    appeals
    """
}
