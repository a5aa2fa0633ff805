/// How the moves are put by somebody in a hurry, as in text messages.
enum HurriedVoice {
  static let text = """
    explore-illness-meaning
      u said ur 'wired wrong like grandpa'. what does being wired wrong say abt u, in ur eyes?
      bipolar's the chart's word. whats ur word for it
      so u got the dx on a sticky note in the er.. how do u make sense of what that word is telling u
      help me get ur own theory, what is this thing that keeps u in the garage till 4am
      when ppl at ur church call it weak faith, what do u call it
      u crossed out schizophrenia on the form & wrote 'tired'. say more abt what u think it is?
      if u had to explain ur panic to ur 8 yo niece, what wld u tell her it is
      what did it say abt u as a dad when the dr said adhd at 46?
      wondering what u think this illness is made of, like is it punishment, bad luck, genes, smth else
    explore-medication-wishes
      before i send anything.. what r u secretly counting on lamictal to do
      u said 'smth stronger' like 3x. stronger so that what wld happen?
      say the patch worked a 100%, walk me thru ur tues morning w/ the twins
      whats the best case u picture when u swallow that first capsule 2nite
      ur wife wants u on ritalin bc of the bills in the drawer. what do YOU want it to do tho
      i get that u just want relief. relief from which piece, if a pill cld pick?
      what were u dreaming the shot might give back to u
      kinda curious what u thought lexapro wld fix when u asked for it by name
      any hope for this rx thats a lil embarrassing to say out loud? i'd love to hear it
    explore-medication-fears
      u said ok rly fast. what abt the lithium scares u
      i saw u push the sample box back across the desk. whats the bad thing u picture happening?
      sounds like ur aunt got huge & slow on zyprexa. r u scared it'd do that to u too, or smth else
      nursing a 3 wk old and i bring up zoloft, of course ur nervous. which part worries u most?
      what did u read at 2am on reddit abt this drug that freaked u out
      is there smth abt getting an injection that spooks u? the needle, the not being able to take it back..
      scared itll change who u r? tell me how
      no pressure to take it. just wanna know what the dread is abt w/ these blue ones
      ur painting is everything to u, so what r u afraid depakote does to the colors
    explore-medication-relationship
      u keep that amber bottle in ur bra, even to dialysis. what is it to u
      8 yrs of effexor every am w/ ur coffee.. what kinda company has it been
      if ur seroquel was a person in the house who wld it be lol. srsly tho
      whats it like, day in day out, filling that sun-mon-tues box for urself at 26
      u called it 'my little white friend'. tell me abt u 2
      some ppl feel like the pill owns em, some feel its a seatbelt. which is it for u w/ suboxone
      how attached r u to the klonopin, honestly? what wld it be like to leave home w/o it
      wonder what that monthly shot stands for by now, a leash, a lifeline, whatever fits
      what goes thru u each nite when u pop the foil?
    explore-defensive-use
      u take the 2nd ativan right after ur moms calls.. what wld come up if u didnt
      just a thought: is the ambien for sleep, or so u dont have to lie there w/ the empty side of the bed?
      could the adderall be keeping u too busy to notice how lonely the new apt is
      not judging the extra gabapentin at all. wondering what it helps u not think abt
      since the miscarriage u keep asking to be more numb. is there smth the numbness is holding off
      what do u suppose wld be waiting for u on a sunday w/o the pot and the xanax
      seems like the pill goes in right abt when the tears wld come out. what do u think?
      maybe the seroquel puts smth to bed besides u, some memory from the deployment?
      what is it u wld have to know abt ur marriage if u werent sedated by 7pm, if anything
    ask-developmental-goals
      forget sx for a sec. what kinda life r u trying to build
      u lit up abt the welding class. is that where u wanna be headed?
      ur 71 and u say its over.. still, what do u want these next yrs to be abt
      who do u wanna be for ur son when he's grown
      when u were 12 what did u think ur life wld look like, and which bits do u still want
      u keep that nursing school flyer folded in ur wallet. what life goes w/ it
      beyond no voices, what r u hoping to do w/ urself? love, work, own place?
      whats a good life look like to u on 3 dialysis days a wk
      if the ocd took up less room, what wld u be growing into
    ask-caregiving-history
      asking bc it helps me know what help feels like to u: who tucked u in as a kid?
      u mentioned grandma raised u in el paso till 9. what was she like w/ u
      when u had a fever at 6, who came, if anybody
      what was ur dad like at home before he left
      so mom worked nites.. who was looking after u guys
      how did ur folks handle it when u cried
      5 foster homes, wow. was there any grown up who rly took care of u
      whats ur earliest memory of being comforted? or not being
      growing up w/ a mom who drank, who made ur dinner & got u to school?
    ask-life-history-link
      u say the panic came outta nowhere in march. what else was happening in march
      zoloft worked 3 yrs then quit on u. what changed in ur life abt then?
      do u see any thread between the fire & not sleeping since
      how do u think u got here, from the girl who won spelling bees to the one under the desk
      what was up at home the wk the voices began
      ur back went out the same month the plant closed. any link in ur mind? not saying its in ur head
      looking back, what things u lived thru do u think set this up
      wait, first episode was right after ur brother shipped out? help me connect those dots
      this relapse 'just happened' on may 9.. is may 9 a date that means smth in ur story
    explore-adherence
      ok real talk no judgement, how many of those pm doses actually make it into u
      10 pills left in a bottle that shld be empty. walk me thru the days they stayed in there?
      i skip my own vitamins so. how's it going w/ taking the lithium for real
      when a dose gets missed whats usually going on that day
      u double up some days & skip others i think? id just like to know how u use it, u wont get in trouble
      nite shift & a 8am med, thats rough. how do u manage taking it
      how often r u and the insulin on speaking terms lately, taking it i mean
      tell me abt the weekend u left the pills at ur gfs place.. does that happen much?
      so ur late for the depot again, 2 wks. totally ok, what got in the way
    explore-cost-of-recovery
      ur daughter calls every nite since u got sick. if u got better wld she still?
      weird q but what wld u lose if the depression packed up & went
      disability's paying rent rn. what wld being well ask of u, moneywise & otherwise
      if ur hands quit shaking u'd be back on stage. is any part of that not so welcome
      what does the fatigue say for u that u cant say urself
      being manic is when u feel like somebody.. whats the price of giving that up
      suppose u wake up cured monday, whats the first thing ppl wld expect from u
      i wonder what the pain gets u out of that u cldnt refuse otherwise. not saying u fake it, i know its real
      who wld u have to leave, or forgive, if u werent ill anymore
    explore-side-effect-meaning
      ekg came back clean. so tell me what that thumping is like to live w/
      20 lbs up and u turned ur mirror around.. what does the weight mean to u
      what does it feel like, as a man, that things dont work in bed since paxil
      labs r fine so its safe. this metal taste tho, does it take u back to anything?
      when ur hand shakes in front of ur students whats that like for u inside
      neuro says the zaps r harmless. what do they make u think is happening in u
      we know the rash is nothing dangerous now. whats it mean to u that it came right after we argued
      u said drooling on the pillow makes u feel like ur gran at the end. say more?
      ur body's been leaking milk w/ no baby.. prolactin's being handled, what is that like for u of all ppl
    take-medication-history
      u wrote 11 drug names on that envelope. dont need doses, tell me how the first one came into ur life
      who gave u prozac in hs & how did that end
      of all these meds which one felt like it was on ur side?
      how'd u and wellbutrin break up lol
      what was going on btwn u & dr patel when he started the haldol
      so u took remeron thru the divorce. tell me that story, start to finish
      walk me back thru the meds u've had like old roommates, who came 1st, who got kicked out
      which of them did u quit & which quit u
      before this clinic, ur mom gave u ur ritalin every am right? how did that whole chapter go
    ask-side-effects
      any sfx since we bumped the abilify? restless legs, pacing, anything
      quick but real q, hows sex been since the zoloft. lots of ppl dont bring it up
      u keep licking ur lips, dry mouth from the new pill?
      what has the metformin/clozapine combo been doing to ur gut
      hows ur body taking the shot, any stiffness or drool or sleepiness after
      anything weird u noticed since the patch went on? skin, dreams, tummy
      belt's on a new hole i see. has the mirtazapine got u eating more
      tell me everything the pill's doing that u didnt sign up for, gross stuff incl
      is the strattera messing w/ peeing or appetite at all?
    link-past-to-present
      ur dad checked ur homework w/ a belt nearby. cld my counting ur pills feel like that?
      u learned early not to bother mom when she was tired. wonder if ur doing that w/ me 2day, keeping it short
      coach said he'd protect u & didnt. does some of that ride along when i say trust me on the rx?
      maybe when i went on vaca it was a bit like ur grandma leaving, no notice. am i off
      just a guess.. u had to eat whatever was put in front of u back then, & now im putting tabs in front of u?
      so ur big sis always spoke for u. do u think ur kinda waiting for me to do the same here
      hm, u hid report cards & now u hid the level results from me. r those related u think
      does me asking the same q twice feel like the cops who didnt believe u at 15?
      how much of the way u brace when i open the chart comes from growing up w/ a surgeon for a father
    name-pattern
      3rd time now: pill starts working, u pick a fight w/ who gave it, then no pill. see it too?
      dr kim, dr osei, now me.. great first 2 months & then u stop showing. thats smth we cld look at
      i'm noticing every fall when school starts the pain gets worse and the dose goes up
      jobs, bfs, meds, seems like u leave right before they can leave u
      funny how each refill gets lost the wk before ur ex has the kids. no idea what it means, just see it \
    repeating
      looking at ur notebook, bad nites keep landing after good days. over & over. curious
      it goes: u ask for help, i offer smth, it wont do, we both feel dumb. been round that loop a few times
      same thing happened w/ lamictal, trileptal & lithium, u stopped at wk 6 on the dot
      each time somebody praises u u cancel the next visit. 4x by my count, wonder what thats abt
    authorize-criticism
      if im rushing or talking over u pls call me on it. i mean it, ur tx depends on that
      u told ur last doc all good & then vanished. w/ me id way rather hear whats not good
      what am i getting wrong so far?
      gripe list abt me is welcome here, even the petty stuff
      hey if this med plan feels dumb to u, say 'dr this is dumb'. i need that more than a thx
      u went quiet when i typed. if it bugs u tell me, i can take it & i wont hold it against u
      promise u'll be getting the same care if ur mad at me. so let me have it when i mess up
      i can only dose u right if u tell me when i've missed the point
      ur always so polite w/ me lol. feel free not to be
    normalize-ambivalence
      makes sense, half of u filled the rx & the other half left it in the glovebox
      wanting the voices gone and missing em too, both can b true
      most ppl starting lithium wanna take it and wanna throw it in the river
      u dont have to be all in. ppl rarely r, w/ meds
      so one side says 'fine gimme the shot', other side says no way. thats rly common & both sides got a point
      being pregnant & on zoloft, anybody wld be torn
      i'd be surprised if u didnt have a lil bit of 'do i even want to feel better' in there. its human
      ur yes came w/ a shrug lol. yes and no at the same time is allowed, kinda expected actually
      getting well can be scary too, u can want it & dread it the same day
    name-affect
      ur jaw got tight when i said hospital. mad?
      i might be off but u look kinda ashamed rn
      smth like relief in ur face just now?
      theres tears when u say ur dogs name.. sadness i think
      u r laughing but it seems to me ur scared
      hearing a lot of disappointment in how u said 'another pill'
      ok so u folded the lab slip into a tiny square.. nervous, maybe?
      seems like guilt came up just then, when u mentioned the stroller
      r u feeling hurt right this sec? ur voice dropped
    empathize
      oh man, 3 buses each way w/ that knee and still no sleep. thats brutal
      im so sorry abt ur brother
      raising 2 kids while hearing that voice call u trash all day.. i cant imagine how worn out u must be
      ugh. needles 3x a wk and now this on top. its a lot for one person
      no wonder u slept in the tub, after what he did that nite ur own bed cldnt feel safe
      to lose the baby & then have ur milk come in, thats just heartbreaking
      u've been carrying ur dads care & ur own depression w/ nobody asking how u r. so heavy
      gosh, studying 9 hrs for a test and blanking anyway must feel awful
      that was a hard thing to tell me & i can see how much it has hurt to hold it alone
    repair-rupture
      my bad, i looked at the clock while u were telling me abt ur son. that was lousy of me
      i called it 'just a tremor' last wk. shldnt have. did that sting?
      think i pushed the depot too hard & lost u. can we go back to that
      u've gone quiet since i brought up ur weight. i think i hurt u and im sorry
      sorry i mixed u up w/ another pt's chart. u have every right to be ticked, what was it like?
      hey i didnt call back thurs when i said i wld. thats on me, tell me how that landed
      feels like smth went sideways btwn us after the refill thing. my part was being short w/ u
      i jumped in w/ advice & u hadnt even finished abt the accident. lemme back up, i wanna hear it
      u were right to be mad last time. i got defensive, id like to talk abt it if ur ok w/ that
    stay-with-silence
      no rush
      (i put the pen down & just wait)
      im here. we got time
      u dont need to say anything rn
      (i sit quiet while she holds the baby blanket)
      (i close the laptop, hands in lap, let it be quiet)
      take all the time u need w/ that, tissues r there
      (not saying anything, i let him look out the window)
      its ok to just sit here a min
    contain-countertransference
      honestly my hand went right to the rx pad. gonna hold off a min & think what thats abt
      u asked for an answer by 5 & i feel the push to just say yes. let me slow my own self down first
      i catch myself wanting to fix this fast bc ur hurting. rather sit & think it thru w/ u b4 i do anything
      part of me wants to defend myself here. im gonna not do that and think abt what u said instead
      gimme a sec, i notice i was abt to promise u smth just to make it better
      ur mom's crying in the hall & im itching to up the haldol. id better think b4 i react
      whoa, i feel rushed all of a sudden. lets pause so i dont do smth just to do smth
      i was this close to adding a 4th med & i think it'd be for my nerves. so thinking first
      tempting to just say no & be done w/ it, but i dont trust that impulse of mine, lemme chew on it
    use-countertransference
      im feeling kinda useless sitting here w/ u & wonder if thats how u feel w/ ur kids
      weird, i get sleepy each time we go near ur stepdad. does smth shut down for u too?
      i notice im walking on eggshells w/ u 2day. do ppl around u do that?
      can i share smth? i find myself talking faster and faster w/ u like we're both running from smth. u feel it
      as u list the meds that failed i feel like the next one on the list. does that ring true from ur side
      i came in wanting to rescue u & then felt bossy. wonder if others go back & forth like that w/ u
      theres a heaviness i pick up in here that u dont put in words, is it maybe urs?
      noticing i feel like i'm being tested a bit. not a complaint, just curious if u feel it btwn us
      funny, i keep wanting to say sorry to u & dunno what for. any idea whats going on here w/ us?
    support-agency
      hold up, who got u outta bed for that interview? u did, not the lexapro
      19 days w/o a drink is ur work, nobody elses
      its ur body & ur call, i'm just the consultant
      u noticed the early signs & phoned in b4 it blew up. thats u being ur own best dr
      u keep asking me what to do abt the dose but u've been tracking this notebook for a month, u know more than \
    me
      u walked to the mailbox w/ the panic on board. a pill cant walk
      give urself some credit, u told ur boss the truth. what did u do to pull that off?
      i can hand u tools but ur the one driving. and u've been driving pretty good lately
      dont thank me for the 3 good wks, i think those r yours
    balanced-hope
      6 meds in i wont oversell #7. what i do believe in is us figuring this out bit by bit
      i got real hope for u, mostly bc u keep showing up, even w/ the walker & the snow
      the pill might help some. the bigger reason im hopeful is what u already started w/ ur sister
      cant guarantee the shot. but u + me + a bit of patience has gotten us from er visits to a garden plot
      ppl do get better from this, usually w/ meds plus the stuff ur doing in therapy. i think thats possible for \
    u
      its slow i know. still i see a way fwd and a lot of it runs thru things u can do, w/ me alongside
      dunno if clozapine's the one, but we're not outta ideas & i'm not outta interest
      u thought up the bus thing urself, thats the kinda thing that makes me hopeful, more than any mg
      even if this one flops we'll have learned smth & keep working it together. that part i can be sure of
    summarize-and-check
      so: slept 3 hrs, quit the job, bought the boat, now u feel dead inside. did i get it?
      lemme make sure i heard. the pain came 1st, then the mood, & no one believed the pain. right?
      ok so what ur saying is ur not against meds, ur against being told. thats it?
      checking im w/ u: shot wears off wk 3, neighbors get loud, then u stop eating. anything i missed
      u'd put up w/ the tremor but not w/ the fog bc of the violin, am i hearing that right
      before we pick anything, quick recap of what u told me: zoloft ok, sex life gone, hubby hurt, u feel stuck. \
    correct me
      sounds like 2 things, u miss ur son and u think u dont deserve to. close?
      so u went off lithium for the pregnancy, felt great till jan, then the bathroom floor. tell me if i got the \
    order wrong
      tell me if this is off.. u came bc ur wife made u, but u stayed cause ur scared too
    share-decision
      3 ways to go: stay at 10, try the patch, or no med & see the therapist 1st. each has a downside, lets weigh \
    em
      breastfeeding w/ zoloft vs stopping either one.. neither is free. can we go thru it side by side
      shot = no daily pills but u cant undo it for a month. pills = ur in control but easy to forget. lets figure \
    it out 2gether
      not treating is an option too, i'll put it on the list w/ the others & we can pick as a team
      ok so lithium guards better, lamictal's kinder on weight & needs a slow start. let's hash it out, u and me
      lets draw 2 columns on the back of this lab slip, pros/cons for staying on risperdal vs switching
      i know some stuff abt drugs, u know ur life. put em both on the table & we choose jointly?
      wait 2 more wks, add sleep tx, or come down a bit.. here's what each wld cost u. i dont want to decide this \
    alone
      w/ ur kidneys we got fewer choices: cut the dose, swap, or stop w/ close watch. can we think thru each one \
    together
    invite-preference
      am or pm, pill or liquid, which wld u rather
      gut feeling? which way r u tilting
      when u pick a med what matters most to u, weight, sleep, or being sharp at work?
      b4 i say anything what wld u like us to do abt the shot
      ur husband told me his pick. whats urs?
      u said no needles ever. so of whats left is there one u like better
      if it was totally up to u, therapy, med, both, neither?
      i've laid out the 2. which one feels more like u
      what's ur druthers on the sleep thing, got a preference?
    acknowledge-limits
      tbh no drug i know of makes a dad call back
      i dont have an answer to why it came back. wish i did
      zoloft cld quiet the panic, it wont make that job bearable
      i can help w/ sleep & voices some. the loneliness in that apt i cant rx away
      straight up: nobody can tell u for sure what this does to a baby long term, me neither
      u want me to swear u'll never get sick again & i cant know that
      adderall can help u sit w/ the books but it cant tell u if law school is what u want
      at 84 w/ that heart, im not certain the pill's gonna do much. better u hear it from me
      im one dr w/ one rx pad, there's stuff in ur grief thats beyond what i can take away
    explain-integratively
      think of it as a loop: bad sleep makes the brain jumpy, jumpy brain picks more fights, fights wreck sleep
      u asked is it genes or ur childhood. short answer is both, they work on each other
      how u feel abt a pill & who hands it to u changes what it does, thats real biology not fairy dust
      pain lives in nerves AND in what we've been thru, stress turns the volume knob up on the same wires
      ok so 'why me'.. usually a body thats a bit sensitive, some losses, & too little support all at once. meds \
    help w/ a part
      meds can calm the alarm, talking helps figure out what keeps setting it off. brain's the same organ for both
      hormones crash after birth, sleep's gone, the old family stuff wakes up. thats generally how ppp/ppd gets \
    going, not one cause
      stress chems r made by the body but they get switched on by life, so its never all in ur head or all in ur \
    cells
      expecting harm can make a real stomach ache & expecting help can ease one, bc mind & gut r on one line
    formulate-integratively
      lemme try a guess & u fix it: thyroid was off, ur mom died, and ur not allowed to lean on anybody. so u \
    crash alone?
      heres how i see u being stuck.. body that runs hot, dad who mocked tears, boss just like him. what'd i miss
      putting ur story 2gether: lupus flares, the move to ohio, & 'i only count if im useful'. does that sound \
    like u or nah
      can i run my take by u? dialysis takes ur strength, needing help feels like being 5 again, so u skip & then \
    get sicker. edit freely
      my hunch on the whole pic: mania runs in ur fam, it hits when u've been left, & the pills remind u of who \
    got locked up. fair?
      so ur brain's adhd, ur teachers called u lazy, now u quit first b4 anyone can say it, and that looks like \
    depression. tell me where thats off
      i think ur back, the crash & being the strong one since 14 all tie up into one knot. thats my version, whats \
    wrong w/ it
      working theory abt u, pls correct: no sleep w/ the newborn + old memories of ur own mom's bad yrs + zoloft \
    stopped too quick
      trying to fit it all in one: steroids stirred ur mood, retirement took ur place in the world, voices fill \
    the quiet. does that hold up for u?
    coordinate-care
      ok w/ u if i call ur therapist maria b4 we change the dose?
      who's ur ob? id like to talk to her abt the zoloft, w/ ur ok
      whats ur counselor think is going on? cld we get on the phone, all 3 of us
      id need u to sign this so ur kidney dr & me can swap notes, that alright?
      rehab says one thing, i say another.. let me touch base w/ them if u give the go ahead
      how does dr nguyen at pain clinic see it? wld u mind if i reach out
      ur pcp added prednisone & i didnt know. want ur permission to link up so that doesnt happen again
      can i loop in the school psych? just on what u say is ok to share
      i'd like to give ur case mgr tanya a ring 2day abt the missed shots, only if ur good w/ it
    integrate-split
      u say im the only one who gets u & the ward nurses r clueless. i think they see u at 3am & i dont, lets put \
    that 2gether
      thx but im no hero here, and i doubt dr ruiz is a monster. what did each of us catch that the other didnt
      ur therapist hears the sad part, i hear the pill part, ur pcp the belly. same person tho, lets join it up
      i know it feels like she's against meds & im for em. cld be we're each holding one half of what u feel
      id rather not be the good doc vs the bad doc. what if both takes on u have some truth
      so pain clinic says its mood & psych says its pain. lets lay both views out on the table, they might fit
      hm, gold star for me & an f for ur last team. i bet i'll screw up also, and they knew stuff abt u that i \
    need
      the grp home staff see u angry, i see u polite, ur mom sees u crying. all real, how do they go together?
      ur old shrink and i might look like opposites. maybe he saw the danger & i see the hope, u need us both in \
    the picture
    set-frame
      so how this works: 25 min, every other tues, portal msgs answered in 2 biz days
      btw what u say stays w/ me unless someones in danger. want u to know that upfront
      im ur med person, jo does the therapy, we talk to each other abt once a month
      u texted my cell at 1am, ill explain how to reach ppl after hrs, bc i dont see those till morning
      first few visits r longer, 50 min, then we go to half hrs. u can bring ur sister to some if u like
      heads up im here till june bc residency rotates. we'll plan the handoff well b4
      ur parents can call me w/ info but i wont tell them what we discuss w/o asking u, thats the deal at 16
      refills happen at visits not by phone, & if u cant make it call the desk & we move it. ok?
      we start on time & stop on time, even when its a tough one, and we pick it up the next wk
    hold-limit
      i hear how bad u want the xanax. still no, bc of ur breathing at nite, and im sticking around to work on it \
    w/ u
      not gonna double it today. 5 days isnt enough to know, lets look fri
      i know u drove 2 hrs for this. i wont write early refills tho, it got u hurt last yr and i care abt that
      cant be ur friend on insta, it'd muddy what we do here. im still ur dr & ill see u mon
      i get that ur pissed. the answer on the adderall stays no while ur heart's skipping, and we'll keep talking
      ur dad wants the letter by noon. i dont sign what i havent thought thru, so itll be next visit, here's why
      one change at a time pls. the lithium stays where it is till the level's back, then we'll see, i'm not going \
    anywhere
      we need to stop here even tho its a hard spot, its the end of our time. i want to hear the rest weds
      no hugs, even tho i get why u ask. keeping that line is how this stays safe for u
    agree-plan
      ok so 2 recap: same lamictal, blood draw mon, u & me thurs 3pm. rash = call same day
      deal then, u keep the sleep log, i call ur ob, back here in 10 days
      so we said half tab for a wk, then full. if the jitters get bad u ring the desk. see u on the 14th
      plan b4 u go: shot today, next one dec 2, ur aunt drives
      sounds like we landed on no med for now, walking w/ rosa, & a check in 3 wks. good?
      to wrap up.. clozapine labs weekly, constipation stuff daily, f/u tues and call if fever
      ill write down what we settled so u can stick it on the fridge: 50 at bedtime, no etoh, appt in 2 wks
      next visit's fri 10:30 same room. till then u stay on 20 like we agreed
      so u taper by the calendar u drew & if it gets rough u hold that step & call me, otherwise see u after \
    thxgiving
    offer-rationale
      im asking abt ur periods bc depakote & pregnancy dont mix, not to be nosy
      reason for the ekg is citalopram at ur age can slow the wiring, thats all
      u looked surprised when i asked abt ur mom. i ask cause it tells me what being cared for means to u
      i want the pee test so i know whats safe to mix, not to catch u
      why wait 2 wks? bc the drug takes that long to show its hand
      blood draw's abt ur kidneys, u've been on lithium 12 yrs and id like em to last
      im going slow w/ the lamictal on purpose, quick jumps r what cause the rash
      if ur wondering why i care what nite it started, timing helps me tell mania from steroids
      the reason i bring up ur job in a med visit is pills work better when i know what ur up against
    contextualize-consent
      for u w/ dads diabetes, sugar & weight is the risk id watch on zyprexa. want the short or long version?
      ur 22 so this applies: some ppl under 25 get more si early on w/ ssri. rare but call me same day
      u got burned by a rash b4, so straight: lamictal rash is mostly harmless, 1 in a 1000ish serious. any rash, \
    stop & call
      how much detail do u like? must-know for u is no ibuprofen w/ lithium & drink water, rest i can print
      pregnant & on zoloft: small chance baby's jittery a few days, usually passes. not treating has risks for u \
    both too
      w/ ur heart hx the one i care abt is rhythm, so we do ekg b4. most ppl just get a dry mouth
      clozapine can drop white cells, abt 1 in 100, thats why weekly blood. sore throat or fever u call, & watch \
    constipation
      u get scared by leaflets so ill just give u the ones that matter at 78: falls, low salt. tell me if u want \
    more
      about 1 in 3 get some sexual sfx on this. it usually goes away if we stop, sometimes lingers. thought u'd \
    wanna know as a newlywed
    assess-suicide-risk
      any si 2day, even a lil?
      si/hi since last visit? be straight w/ me pls
      u said ur kids wld be better off. r u thinking of ending ur life
      when u go to bed do u ever hope u just dont wake up
      u mentioned the bridge on ur drive home. have u thought abt jumping
      is there a gun at ur place? and have u thought of using it on urself
      have u ever tried to kill urself b4, like w/ the pills in '09
      what abt 2nite, r u safe from urself when the house goes quiet
      those bandages on ur arm.. did u cut urself? were u trying to die
      u gave ur guitar away. gotta ask, r u planning to die
      how close have u come this wk to acting on it
      passive dw or more than that? like wishing u were gone vs actually doing smth
      u been saving up the amitriptyline, is that to od on?
      a lot of ppl w/ this much pain think abt suicide. have u
      whats kept u from doing it so far
      do u have a plan, a how or a when?
      ur voices tell u to step off the platform. do u feel u might do what they say & die
      skipping dialysis.. is that a way of letting urself die
      any part of u wanna be dead since she passed?
      on the nites w/ the razor, is it to feel less or to end it
    build-safety-plan
      ok ur not alone w/ this. lets map out step 1,2,3 for when 3am hits again
      can ur brother hold on to the gun till we're thru this
      whats the first sign its heading there? the pacing? lets put that on the card
      lets do weekly fills & ur roomie locks up the tylenol, that work for u?
      who can u sit w/ when the urge comes, even w/o talking abt it
      put 988 in ur phone right now w/ me, and ur aunt lou right under
      what gets u thru the worst 20 min, shower, the dog? write it on top of the list
      u told me abt the rope in the shed. who can take it away 2day, & who r u staying w/ this wkend
      so its on paper: cousin first, then crisis line, then er. where r u gonna keep it so u can find it at nite?
    check-medical-safety
      vomiting + wobbly on lithium, im getting a level stat b4 anything else
      any chance ur pregnant? need to know b4 depakote
      hold on, fever and sore throat on clozapine = cbc today
      how much etoh w/ the ativan, & when was ur last drink? dont want u seizing
      stiff, sweaty, temp 102 after the haldol shot.. u need the er now, im calling
      what else r u taking, otc too? st johns wort, advil, tramadol?
      when was ur last ekg? methadone plus celexa makes me want one
      u stopped effexor cold on sat, lets check bp & go thru w/d sx first
      is that rash in ur mouth or eyes too? show me, w/ lamictal i gotta look rn
    seek-consultation
      4th rx for her i cant explain. taking this to supervision thurs
      (note to self: run this by dr adler b4 next visit)
      im way too mad at this guy, need to talk to a colleague
      gonna bring him to balint grp, im stuck
      i'll call my attending after clinic, si's been going 6 wks & im carrying it alone
      i lent her bus fare & didnt chart it.. ok thats one for my supervisor
      present this case at conference mon, cant see my own part in it
      i need a 2nd pair of eyes on why i dread his appts, ask priya to sit down w/ me
      before i cave on the benzo again, page my supervisor
    symptom-inquiry
      how many hrs r u sleeping since the nite shift ended
      the voice in the vent, when's it loudest?
      hows ur appetite w/ the dialysis diet
      when the panic hits on the subway how long does it last
      can u get thru a page of that book now or still lose ur place?
      crying every day still or less
      u said mornings r worst. what does a morning look like, can u get dressed
      r the nitemares abt the crash still waking u, how many nites
      how's the energy been since oct, cooking yet or still cereal
    adjust-medication
      ok since we both think 100's too much, down to 75 & recheck in 3 wks. u good w/ that?
      so u picked the shot after all, lets start w/ aristada next tues & keep the pills for 3 wks like we talked \
    abt
      level's 1.1 & the tremor bugs u, lets drop lithium from 1200 to 900 as we discussed
      u'd rather stay low, so hold at lexapro 5 not 10. works for me
      swallowing's hard since the stroke so lets switch u to liquid sertraline, same 50, if thats ok w/ u
      then we start lamictal 25 for 2 wks, then 50, the slow way u wanted
      klonopin: shave off an eighth a month, u set the pace, sound right?
      we went thru it all & u wanna try w/o remeron. 7.5 for 2 wks then off, ill see u in btwn
      now that we've weighed it w/ ur ob lets put the zoloft back on at 25 & creep up only if u want
    reductionist-explanation
      its just dopamine, ur brain makes too much, thats the whole story
      u inherited this from ur mom, its genetic, nothing to do w/ the divorce
      like diabetes but in the head. u lack smth, pill puts it back
      these tears r only hormones & neurotransmitters, no need to look for a reason
      adhd is a wiring defect in the frontal lobe period, what happened at school doesnt matter
    premature-reassurance
      ull be fine!! the shot's no biggie
      aw dont be scared, the baby's gonna be perfect
      no need to stress abt the scan im sure its all good
      give it 2 wks & u'll be back to ur old self, promise
      relax, nobody's going to take ur kids, itll all work out
    demand-compliance
      just take the pill every nite, no more skipping, ok? thats an order
      i need ur word u wont miss another depot
      u will take lithium 2x a day exactly like the label says, end of discussion
      no ifs or buts abt the abilify, ur taking it
      stop deciding on ur own. u do what the rx says
    dismiss-concern
      a lil weight never hurt anybody
      lol its a tiny tremor, nobody will even notice ur cup
      ur hair isnt rly falling out, its in ur head
      the sex thing's minor, lets be glad ur not crying
      dont make a big deal outta a dry mouth
    argue
      nope, lithium did not do that to ur aunt
      u say i never called but i did, its in the chart, 4:10pm
      come on, there r no cameras in the smoke alarm & u know it
      thats not what i said last time. i said 2 wks
      actually ur wrong, zoloft cant do that, whatever ur facebook grp says
    symptom-checklist
      ok quick phq: little interest? feeling down? trouble concentrating? just 0-3
      sorry abt ur dog, need to get thru these 21 qs first. guilt? yes/no
      sleep, appetite, libido, energy, go
      any racing thoughts? spending? talking fast? grandiosity? y/n for each pls
      mood 1-10? anxiety 1-10? pain 1-10?
    lecture
      look the data's clear, each manic episode shrinks gray matter, thats why ppl need to stay on it for life
      as a mother u have a duty to stay well, untreated depression harms kids, plenty of papers on it
      do u know how many of my pts end up inpatient after quitting? 80%. think abt that b4 u toss the bottle
      so etoh is a depressant, it lowers rem sleep & interferes w/ ssris, which is why responsible adults on meds \
    dont drink
      let me tell u how antipsychotics work bc u clearly dont get why consistency matters, theres 50 yrs of trials
    wild-interpretation
      ur back pain is ur husband u cant get off ur back, simple
      u lost the rx bc deep down u wanna destroy me
      the diarrhea is u getting rid of ur mothers love
      u dont fear the needle, u fear sex. thats what this is
      clearly ur voices r just ur dead father bc u wished him gone
    nocebo-flooding
      ok b4 u start: weight gain, diabetes, stroke, seizures, twitching for life, impotence, heart stops. sign \
    here
      clozapine's a nasty drug, it can kill ur marrow, ur heart, ur bowels, and pts have choked on their spit
      gotta cover myself so lemme read u the whole insert, all 4 pages, starting w/ fatal rxns
      lithium will probly wreck ur kidneys & thyroid eventually, plus one hot day can poison u
      honestly this stuff's pretty toxic, u'll likely feel awful, ur liver cld go, skin can peel off
    reflexive-prescribing
      ok ok dont cry, ill add some ativan
      still sad? bump it to 150 then
      that sounds awful, ill send seroquel 50 to cvs rn
      ur boyfriend left? lets switch u to wellbutrin today
      cant sleep after the funeral, got it, ambien 10 sent
    rescue-promise
      im not like the others, i WILL get u out of this
      heres my personal cell, 3am, xmas, whenever
      trust me ill make that pain go away for good
      i wont ever let u down, ill be the dr that saves u
      stick w/ me & u'll never see a psych ward again, guaranteed
    threaten-discharge
      miss one more appt & ur off my list
      no shot by fri and im calling to have u committed
      dirty urine again = we're done here, just so u know
      if u keep seeing that healer im closing ur chart
      either u take the clozapine or u find a new clinic, ur pick
    side-with-splitting
      omg dr hale had u on THAT? what an idiot move
      yeah ur therapist's in over her head, good thing u got me
      honestly ur mom sounds toxic, im w/ u against her
      between us the nite staff here dont care, i do
      pain clinic never listens to anybody, glad u finally came to a real dr
    ignore-affect
      ok noted abt ur wife. any refills needed
      lets save the tears for ur therapist, i only do meds. so the 50s or the 100s?
      mhm. which pharmacy?
      anyway bp's fine, lets talk lipids
      sure sure. and bowel movements, regular?
    abandon
      we've tried it all, i got nothing left for u
      im handing u off to the other team, starts tmrw
      idk what to tell u abt 2nite, thats not smth i deal w/. bye
      ur too complicated for me, go back to ur pcp
      no more f/u w/ me, i dont think this is helping either of us
    retaliate
      oh great so ur the dr now? write ur own rx then
      wow thx for that. guess u wont be needing ur adderall this month
      u called me useless so lets see how useful the waitlist is
      sure, yell at me, that always gets ppl their xanax faster
      cool, report me. and ill chart how u behaved
    shame-patient
      noncompliant again, 3rd month. ur own fault ur back in here
      a mom who cared wld take her meds
      sounds like drug seeking tbh
      u just dont want it bad enough, other pts w/ worse make an effort
      55 units & donuts? cmon, thats plain lazy
    stop-abruptly
      found ur 2nd script from the other doc so no more klonopin as of now
      effexor 225 to zero starting tmrw, u dont need it
      i cancelled ur methadone this am after that pee test
      15 yrs of temazepam is crazy. toss em 2nite, done
      ur pregnant so quit the paxil today, all of it, dont taper
    """
}
