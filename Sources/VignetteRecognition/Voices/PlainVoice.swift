/// How the moves are put by plain speakers: short, blunt, or telling what they do.
enum PlainVoice {
  static let text = """
    explore-illness-meaning
      Your nan called it bad blood, you said. Do you buy that, or have you got your own idea of what's up with \
    you?
      Now somebody's gone and stuck the word bipolar on you, what does that make you, in your own eyes?
      Everyone's had their say on what's wrong with you bar you. Go on, what's your take?
      Punishment, you said. For what?
      What does "schizophrenia" say about you?
      A curse, or something else?
      I ask him where he thinks these voices come from and what they're there for.
      Ask what she reckons is wrong with her, in her own words, not the clinic letter's.
      I pick up that he wrote "defective" across the top of his form and ask how he came to see his panic that \
    way.
    explore-medication-wishes
      You've asked me for something stronger twice now. Say I'd got it in this drawer, what would you want it to \
    sort out?
      Be daft with me for a minute. If these little yellow capsules did everything you secretly want, what would \
    you wake up to?
      You nodded pretty quick there. What are you banking on the patch doing for you?
      What's the ADHD tablet for, ideally?
      And the depot should give you what?
      What would the miracle look like?
      I ask her what she pictures the new tablet doing for her by the time the baby comes.
      Ask what he's secretly counting on from the lithium, even if it sounds silly said out loud.
      I mention that he circled one drug in the magazine and ask what he dreams it'd do for him.
    explore-medication-fears
      You've not taken your eyes off that leaflet since you sat down. Which bit's put the wind up you?
      Your uncle ended up shuffling round the ward on his jab, you said. Is that what you're scared'll happen to \
    you?
      Before you say yes to please me, what is it about going on these that's got you mithered?
      Scared it'll change who you are?
      What about the injection frightens you?
      You put the box down. Why so wary?
      I ask her what she dreads the tablets might do to her breast milk, and I wait for the whole answer.
      Ask what bad thing he thinks is going to happen if he swallows the first one tonight.
      I notice she's gone quiet at the word "antipsychotic" and ask what about it alarms her.
    explore-medication-relationship
      You've carried that strip of diazepam in your bra for six years and hardly touched it. What's it to you, \
    just having it there?
      Twenty past seven, every night, same eggcup. What goes through you when you tip them out?
      You call it "my Ritalin", like it's a mate. What sort of mate is it?
      Friend, boss or crutch, your lithium?
      And swallowing it each morning feels how?
      You've named the inhaler. Tell me more.
      I ask what the weekly pill box on his windowsill has come to stand for.
      Ask her what it's like having her body run by a nurse with a needle once a month.
      I say he strokes that bottle while he talks and ask how close the two of them are.
    explore-defensive-use
      You only take the extra one on Sundays, when your lad's plate's not on the table. I can't help thinking it \
    keeps summat from you. What might that be?
      If I'm off, say so, but is there owt the zopiclone stops you having to lie there and think about?
      The codeine started as your back. These days I half wonder if it's there so you don't have to feel how \
    lonely the flat is. Any truth in it?
      What does the pregabalin keep quiet?
      What would come up without it?
      Numbing what, do you suppose?
      I wonder aloud with him if the quetiapine is also a way of not hearing the row next door in his head, the \
    one with his brother.
      Ask gently what she thinks she'd start to remember if she went one evening without the lorazepam.
      I put it to him, as a maybe, that the extra patch goes on whenever the anniversary comes near so the day \
    can't get at him.
    ask-developmental-goals
      Forget the tablets for a bit. What sort of life are you after?
      You've still got that welding course form stuck on the fridge. Is that where you'd like to be heading?
      Dialysis eats three days a week. What do you want the other four to be about?
      Who do you want to be?
      At eighty-two, what's still to do?
      If you'd a free hand, what next?
      I ask her what kind of mum she'd like to grow into.
      Ask what he'd want folk to say about him at his leaving do, and what he'd need to become for that.
      I pick up his line about "getting out of my brother's shadow" and ask what a life of his own would look \
    like.
    ask-caregiving-history
      You were the eldest of seven, you said. So who looked after you?
      I'm asking because it helps me know what being cared for means to you. What was your mam like when you were \
    little and poorly?
      When you fell off that shed roof at nine, who came running?
      Who tucked you in at night?
      Was your dad about much?
      And Gran, was she kind?
      I ask what the foster home in Whitby was like and who was good to him there.
      Ask her how things were at home when she cried as a kid.
      I go back to the key round his neck at six and ask who was there when he let himself in.
      I'd like to hear about her early years.
      I go into his upbringing.
      I want to know about his boyhood and who was at home.
    ask-life-history-link
      Out of the blue, you say. What was going on at home that spring, round when you stopped sleeping?
      You got poorly the same month the pit band packed up. Do you reckon the two have owt to do with each other?
      Sixteen good years on sertraline and then it just conks out. What had changed in your life by then?
      What happened just before the first voice?
      Who'd died, that autumn?
      Any tie between the divorce and this?
      I ask her what else was happening the year the panic first got her on the bus.
      Ask how he thinks the years on the trawlers brought him to where he is now.
      I say the relapse and the eviction letter share a date and ask what he makes of that.
    explore-adherence
      There's a fair few blisters still full on this sheet. No bother, I'd just like to know how it really goes of \
    an evening.
      Nobody takes the lot, me included when I'd antibiotics. Which doses get left most?
      You work nights at the bakery, so when does the morning tablet actually happen?
      How many get missed, roughly?
      Honest answer: still taking the aripiprazole?
      What happens on the days you skip?
      I ask him, no blame in it, what goes on around the jab appointments he doesn't make.
      Ask whether the lithium gets left behind when she stops over at her girlfriend's.
      I tell her I'm not checking up and ask how the water tablet and the antidepressant fit round her hospital \
    lifts.
    explore-cost-of-recovery
      Don't take this wrong, I don't doubt you're poorly. But if you woke up right as rain, what would folk start \
    asking of you again?
      Your daughter rings every night at nine since you took bad. Would she still, if you got better?
      Getting over it might feel like leaving your Keith behind. Is there summat in that?
      What would you lose, being well?
      Who'd be cross if you recovered?
      Better means back to the warehouse, then?
      I wonder with her what she'd have to decide about the marriage if the tiredness lifted.
      Ask what the low mood says for him that he can't say out loud himself.
      I ask, carefully, what getting shot of the pain would bring with it that he'd rather not have.
    explore-side-effect-meaning
      Heart tracing's clean as a whistle, so I'm not fretting. What's it like, though, carrying that thumping \
    about all day?
      You said the tablet's made your face "not yours". Now we know it's safe, what does that do to you when you \
    look in the mirror?
      The milk leaking's harmless, we've checked. But you lost a baby. What did it stir up?
      And the shaking hands, whose are they?
      Drooling, at work. What's that like?
      The numbness: what does it bring back?
      Now the bloods are normal, I ask what the metal taste makes him think of.
      Ask her what it means to her, as a dancer, to feel this heavy in her legs.
      I say we've ruled out anything nasty, then ask what it's like living inside the buzzing he calls "the \
    wasps".
    take-medication-history
      Eleven drugs on this list. Never mind the doses, tell me how you and each of them fell out.
      Who gave you the very first one, and what sort of day was it?
      You still talk about that old blue tablet like a first love. How did it start and how did it end?
      Which drug let you down worst?
      Who prescribed the Prozac, and why stop?
      Before clozapine, who was there? Which tablets?
      I ask him to walk me through his medicines like old flames, who came first and why they split.
      Ask how she came off the venlafaxine in Leeds, who decided it, and what it was like.
      I put the carrier bag of old boxes between us and ask for the tale behind each, starting at the bottom.
    ask-side-effects
      You've let your belt out two holes. Has the olanzapine been making you hungry?
      Daft question maybe, but everybody gets asked it: how's things down below since the tablets went up?
      Three weeks on the patch now. Owt it's doing to you that you could do without?
      Itchy under the patch?
      Any wobbles, dry mouth, bunged up?
      Can you still come, on these?
      I ask whether the depot has left her restless, stiff or sore at all.
      Ask him what he's noticed in his body since the mirtazapine went in, even things that feel too private to \
    mention.
      I ask if the new ADHD capsules are putting her off her tea or keeping her up.
    link-past-to-present
      Your dad only ever came in your room to check up on you. When I ask about tablets, do I turn into him a bit?
      You learnt young that if you moaned you got sent away. Could that be why you've told me everything's \
    champion for a year?
      Your first foster mum went without a goodbye. I wonder if me changing jobs in August has a bit of her in it.
      Am I sounding like your stepmother?
      Like the headmaster, me with my pen?
      Nobody believed you then. Expecting that here?
      I ask if taking a tablet from me feels anything like being spoon-fed by the aunt who frightened him.
      Wonder out loud if she's waiting for me to give up on her, the way the boarding school did.
      I say that he always had to look after his mum's moods, and ask whether he's now looking after mine by \
    saying the tablets work.
    name-pattern
      That's three jobs, three doctors and three tablets, all packed in at about week five. I don't know what it \
    means, but it's hard to miss.
      Every time your sister visits, you end up in A&E by the Monday. Have you clocked that?
      Here's a thing. You get a good spell, somebody says well done, and next thing you've stopped eating again.
      Third Christmas running, this.
      Same story as with Dr Pell, isn't it?
      Praise comes, then you bolt. Again.
      I point out that each new drug works a treat for a month and then dies, and I leave it open why.
      Tell him I've noticed that whoever helps him gets trusted fast, then tested, then sacked.
      I lay her diary open and show her that the bad nights all follow the days she said yes to somebody.
    authorize-criticism
      If I talk rubbish, tell me. I can't do this right unless you do.
      You were too polite to tell your last doctor his tablets made you worse. Don't be polite with me, I need the \
    grumbles.
      When you roll your eyes at me like that, I'd sooner have the words. It'll help, honest.
      Tell me when I'm off target.
      Moan about me, to me. Please.
      What am I doing that annoys you?
      I ask him to pull me up whenever I rush him, and say the treatment hangs on it.
      Tell her she can slag off my choice of tablet to my face and I'll thank her for it.
      I say I saw her bite her lip at my advice, and that I'd like her to tell me whenever she thinks I'm wrong.
    normalize-ambivalence
      You want shut of the voices and you'd miss them an' all. Nobody'd blame you for being pulled both ways.
      One hand's holding the script and the other's on the door handle. That's how most folk feel on day one.
      Course you're torn. You'd like to sleep, and you don't fancy being drugged to do it. Both make sense.
      Wanting it and not wanting it: normal.
      Half yes, half no. Fair enough.
      Being torn about lithium is ordinary.
      I say plenty of pregnant women both want the tablet and wish they'd never heard of it, and that both sides \
    are welcome here.
      Tell him it's no surprise that he longs for the energy of a high and is also sick of clearing up after it.
      I tell her that nearly everybody who starts clozapine wavers, and that she needn't pick one side today.
    name-affect
      Your jaw went tight when I said "hospital". Are you angry?
      You're laughing, but your eyes have filled up. Looks like sad to me, though you'd know better.
      You seem a bit let down by what I just said. Am I close?
      You look frightened.
      Ashamed, maybe, just now?
      Something like relief on your face?
      I say he seems cross since the blood form came out.
      Tell her I think I can hear hurt in how she said her son's name.
      I mention that he's twisting his cap round and round and ask if he's nervous.
    empathize
      Up every two hours with the twins and then the dread on top. No wonder you're on your knees, love.
      Forty years wed and now nobody to moan at about the crossword. That's a rotten, lonely thing to live with.
      Four hours on that machine and then folk tell you you look well. I'd imagine that grates something awful.
      God, what a week.
      All that, and nobody knew.
      Poor you, hiding it from everyone.
      I say it must have been horrible, standing in that police cell with no idea what was real.
      Tell him how rough it sounds, hurting like that each time he bends to tie his little girl's shoes.
      I tell her I can see how much it's taken out of her, keeping the shop going while the voices ran her down.
    repair-rupture
      I cut across you when you were on about your dog. That was rude of me. Will you start again?
      You've gone cold on me since I brought up the drink. I put it badly, didn't I? I'd like to sort it.
      I said I'd ring Tuesday and I never did. You'd every right to be narked, and I'd like to hear about it.
      I called you Susan. Sorry, Sandra.
      My fault. I rushed you.
      Did I hurt you last time?
      I say sorry for the mix-up with her patches and ask what it was like, being left short over the bank \
    holiday.
      Admit to him that I was typing while he told me about his mate, and ask if we can go back to it.
      I own that my joke about the notebook fell flat, and ask how she took it.
      I was looking at the screen, not at you. Sorry. It's off now.
    stay-with-silence
      There's no rush. The bus isn't till ten past.
      You don't have to say owt yet. I'm stopping here.
      Have a minute, love. I'll just sit.
      (I don't speak)
      I'm here. Go slow.
      Whenever you're ready.
      I keep my mouth shut and let her look at the photo as long as she wants.
      I pass him the tissues and leave the quiet alone.
      I put my pen down and give her time to find it.
    contain-countertransference
      I can feel myself reaching for the pad to make us both feel better. Hang on, I'd sooner use my head first.
      You've got me wanting to stick up for myself, and I don't think that'd help. Give me a sec to chew it over \
    instead.
      My gut says do summat, anything. That's usually when I make a hash of it, so I'll stop and have a think \
    first.
      I'm itching to act. Thinking first.
      Wait. Why am I rushing this?
      I nearly said yes too fast.
      Tell her I notice I'm keen to promise her the bed, and I'd like to slow down and work out why before I \
    answer.
      I say out loud that her tears make me want to double the dose, and that I'm going to sit on my hands and \
    think.
      I catch myself about to fire off a referral to be shot of the problem, and say I'd rather weigh it up for a \
    bit.
    use-countertransference
      It's a funny thing, I keep losing my thread in here with you. I wonder if you get that fog with me too?
      I find I'm on tiptoe with you today, picking every word. Do other folk end up treading like that round you?
      I feel like I'm being kept on the doorstep in the rain. Is that how it's been for you, with us lot?
      I feel useless here. You too?
      I'm oddly sleepy. Something we're avoiding?
      I'm feeling hurried. Is that yours?
      I tell him I find myself wanting to wrap him in a blanket, and ask if he often draws that from people or \
    hates it.
      Say to her that I've noticed we both crack jokes when the miscarriage comes near, and ask what she thinks \
    we're up to.
      I share that I end our meetings feeling like a marked exam paper, and wonder whether he lives with that \
    feeling himself.
    support-agency
      You got yourself down that allotment in the rain, tablets or no tablets. Take the credit.
      You keep asking me to mend you. You know this illness better than me, so you're driving and I'm in the \
    passenger seat.
      Nobody made you bin the vodka. That was your doing, that.
      That was you, not the sertraline.
      You're the boss of this.
      Your call, whatever your mum says.
      I tell her it was she who rang the crisis line at four in the morning, and that took doing.
      Say to him the chart in his notebook beats anything I've come up with, and that it's his to steer by.
      I hand the question back and tell him he's well able to settle for himself when he's ready for the next \
    step.
    balanced-hope
      I'll not tell you this tablet's magic. But you turn up, you tell me straight, and folk who do that tend to \
    get somewhere.
      Six drugs in, I'd not put my house on a seventh. I'd put a few quid on you and me sticking at it.
      It'll likely be slow and a bit up and down. With the walking you've started, and us two comparing notes, I \
    do think there's better to come.
      We'll get further together, I think.
      Not cured. But better, with graft.
      Your legwork's my best reason for hope.
      I tell him I can't vouch for the depot, but that the way he came back after Easter gives me real hope for \
    what we can do.
      Say to her that lots of women with this after a birth do come through, with help, sleep and time, and that \
    I'll work at it with her.
      I say that I've more faith in his stubbornness and our talks than in any capsule, and that it's a decent \
    place to start.
    summarize-and-check
      So, the shakes came after the dose went up, your husband noticed before you did, and it's the shopping \
    you've given up. Have I got it right?
      Let me see if I've followed. Asleep by two, up at five, crying in the van, fine by dinner. Is that it?
      Stop me if I've got this wrong: you took it for your kids, not for you, and now they've left home you can't \
    see the point.
      Fine till June, then crashed. Right?
      Pain first, mood second. Yes?
      So: angry, not sad. Did I hear that?
      I tell her back the whole thing, the clinic, the fall, the two weeks in bed, and ask what I've missed.
      Repeat his story in his own words, "squashed, then flat, then mad", and check that's how he meant it.
      I sum up what both of them told me about the hypo and the row, and ask whether I've been fair.
    share-decision
      Way I see it there's three roads: stick with the jab, go to tablets, or nowt for a bit with me keeping an \
    eye. Shall we go through what's good and bad about each?
      Staying on it while you're carrying has risks, coming off has risks too. Let's put both on the table and \
    work it out between us.
      You and me need to weigh this up. Patch is easier on your gut, but it itches. Drops are a faff, but you can \
    go up slow.
      Pros and cons, you and me?
      Wait, switch or stop: let's compare.
      Shall we pick between them together?
      I draw two columns on the back of the blood form, lithium one side and lamotrigine the other, and suggest we \
    fill them in together.
      Tell her doing nothing is a proper choice too, and go over what each choice gives and costs so that we can \
    settle it jointly.
      I set out what more weeks at this dose might bring against what adding therapy might, and say we'll choose \
    as a pair.
      Would you take the first one here, with me, and we see how it goes?
    invite-preference
      Tablet, syrup or jab, which would you sooner have?
      You've read up on both of them, I can see the highlighter. Which way are you tipping?
      What matters most to you in picking one, keeping your weight down or getting some kip?
      Any favourite among those?
      Morning or bedtime: which suits you?
      Would you rather stay off?
      I ask what she'd choose, if her mother-in-law weren't in the room.
      Ask which he'd like better, coming in each month or having the nurse call round.
      I ask him which thing he'd least want to give up for a treatment, his driving or his appetite, and which \
    drug he'd go for.
      Read me your terms, then.
      I'd like to hear your conditions, all of them.
      Go on, say how you'd want it done.
    acknowledge-limits
      I'll be straight with you. No tablet's going to bring your Maureen back.
      I've not got a clue why it stopped working, and I'd be kidding you if I said I had.
      It might shut the voices up a bit. It won't find you a mate to go to the match with.
      I don't know. Honestly.
      Pills can't mend a landlord.
      No scan can tell us that.
      I admit to her that nobody can say for sure how this drug will sit with the baby, me included.
      Tell him the capsules may help him sit still, but they can't make him like the course.
      I say that I wish I could tell him whether he'll have another episode, and that the truth is I can't.
    explain-integratively
      You asked if it's in your head or your body. It's both, they talk to each other all day long, and that's why \
    pain gets worse when you're lonely.
      A tablet works on the nerves, right enough, but how well it works hangs a lot on whether folk feel safe with \
    who gave it them.
      Think of it like damp. There's the wall you were born with, there's the weather you've had, and there's \
    whether anyone's lit a fire.
      Genes load it. Life counts too.
      Stress gets into sleep, sleep into mood.
      Body and worry feed each other.
      I explain that grief can upset the gut and the gut can upset sleep, so tablets and talking both have a job \
    to do.
      Tell her in plain words how hormones, broken nights and being left on your own with a newborn add up to low \
    mood.
      I say to him that expecting the worst can turn up real, bodily side effects, because brains get the body \
    ready for what they see coming.
    formulate-integratively
      Here's my go at it, and shout if it's wrong. Your kidneys wore you out, the job went, and a lad who was \
    always "the strong one" had no way to say he was scared.
      I reckon it's a few things knotted up: your mum's moods in the blood, a house where you kept quiet, and now \
    a boss who shouts. What would you change in that?
      This is how I'd put you together so far. A tired heart, a husband gone, and a lifelong dread of being a \
    nuisance, so you skip the tablets sooner than ring us. Am I near?
      Thyroid, shame, night shifts: have I got you?
      Blood, bereavement, and that "don't cry" rule?
      Steroids lit it; loneliness kept it going. Fair?
      I offer her my picture of why it's stuck, the early birth, the flashbacks and her being let down by nurses \
    before, and ask her to put me right.
      Try out on him how his fast brain, his dad's belt and the empty flat fit into one story, and ask which bit \
    doesn't ring true.
      I tell him how I think the sore back, the lost pride and the tablets that came to stand for care all lock \
    together, then ask him to mend my version.
    coordinate-care
      You see that psychologist of a Wednesday. Mind if I give her a bell so we're not pulling different ways?
      Your kidney team's changed your tablets and never told us. With your say-so, I'll ring them this afternoon.
      How does your midwife see all this? I'd like the two of us to talk, if you'll let me.
      Can I ring your GP?
      What does your counsellor think?
      OK to copy in the diabetes nurse?
      I ask her leave to speak to the pain clinic so we're all working from the same sheet.
      Ask what his key worker makes of the change, and whether I might talk it over with her.
      I suggest a joint meeting with the support worker who does his Friday visit, if he's happy with that.
    integrate-split
      You've got me down as the good 'un and Dr Shah as the villain. I'd say we've each got hold of a different \
    bit of you. Can we fit the bits together?
      The ward said you're hard work, the day centre said you're a gem. They're likely both seeing summat real. \
    What would it look like side by side?
      It's nice to be told I'm the only one who gets you, but I doubt it. Your social worker knows stuff I don't, \
    so let's use the lot.
      We're each half right, probably.
      She sees your anger, I see your sadness.
      No heroes here. Let's pool it.
      I say the surgeon looks at his spine and I look at his moods, and that I'd like us to lay both pictures on \
    one table.
      Tell her I won't be the nice one against the strict nurse, and that what each of us has seen might belong to \
    one story.
      I turn down the medal, and ask what his therapist and I might each be missing that the other has spotted.
    set-frame
      Just so you know where you stand: you get me for half an hour, once a month, and in between you ring the \
    desk, not my mobile.
      What you tell me stays in here, bar one thing. If I think you or somebody else might get hurt, I have to \
    pass it on.
      You messaged me on Facebook on Saturday night. I don't do that with any patient, so here's how to get hold \
    of us out of hours.
      I do tablets, Jan does therapy.
      Twenty minutes, every third Monday.
      Your mum only hears what you allow.
      I lay out how it works here, who he rings at weekends, how long we've got, and what goes in the notes.
      Tell her scripts are done at appointments, not by text, and explain who covers when I'm on leave.
      I go through what she can expect of me over the next six months and what I'll be asking of her.
      If you stop it, I'll still see you. Your appointment doesn't hang on the tablet.
    hold-limit
      No, I'll not be giving you two months' worth at once, because I care if you're about at the end of it. You \
    can have a week, and I'll see you Friday.
      I know you're fed up of hearing it. I'm still not upping the clonazepam, it's what tipped you over on them \
    stairs. I'm not going anywhere, mind.
      I can't sign you off as fit to drive that wagon yet, not while you're nodding off at teatime. We'll go over \
    it again in a fortnight.
      Not tonight, and here's why.
      I'm saying no, and I'm staying.
      No third sedative. It's your breathing.
      Tell her I'd rather wait a week before touching the dose, give her the reason, and offer to ring on \
    Wednesday.
      I turn down the lost-script request kindly, say what worries me about a third one, and tell him I'll keep \
    seeing him.
      I hold firm that the stimulant stays put till the blood pressure settles, and I say I know that's a \
    let-down.
      We'll stay at this dose a while, neither up nor down.
    agree-plan
      Right, so that's half a tablet till the weekend, bloods on the ninth, back here on the twelfth, and ring if \
    you come up in spots.
      Before you get your coat: you're keeping the notebook, I'm writing to the dialysis unit, and we meet again \
    in three weeks. That's the deal, yeah?
      So we're leaving the jab as it is, you'll try the walking group, and I'll see you same time next month.
      See you on the fourteenth, then.
      Same dose, Thursday week, ring if worse.
      So that's settled. Back in a month?
      I run over what we've both signed up to, the slow drop and the sleep diary, and book her in after half term.
      Recap for him what he'll do, what I'll do, and who he rings if the shakes come back before our next slot.
      I write our three agreed points on a card for her purse with the date of the next visit.
    offer-rationale
      You're wondering why I'm on about your nan when you came for sleep. It's because what folk grew up with can \
    tell me which help will suit you.
      I want a heart tracing first, and the reason's simple: this drug can slow the beat and yours is already \
    steady on.
      Reason I keep asking how you take them is that I don't want to raise a dose you've not been having.
      Blood first, because lithium needs kidneys.
      I ask so I don't guess.
      Slow, so your body can catch up.
      I tell her why I'm weighing her today, which is so that we spot any gain early and can do something.
      Explain to him that I'm asking about the trenches in his dream because it'll shape which treatment I \
    suggest.
      I let him know what the waiting fortnight is for, that the last change hasn't shown its hand yet.
    contextualize-consent
      With your dodgy ticker, there's one risk I'd want you to know about before you say yes: it can bother the \
    heart rhythm. The rest is mostly dry mouth. Want more detail or is that plenty?
      About one in ten feel sick the first week, and it passes. You got that bad rash on the last one, so a rash \
    is what I'd want a call about, same day.
      You're trying for a baby, so valproate's a no from me, it harms babies in the womb. With lamotrigine the \
    thing to watch is a rash. How much do you want to hear?
      Odds of that: one in a thousand.
      Which risks do you want spelled out?
      For your sugars, here's what matters.
      I tell her the one serious thing about clozapine, the white cells, how seldom it happens and what the weekly \
    test does about it.
      Ask how much he likes to be told, then give him the two risks that count at his age, falls and low salt.
      I go over what's known about this tablet while breastfeeding, what isn't known, and which signs in the \
    little one should make her ring.
    assess-suicide-risk
      I'm going to ask you straight: have you been thinking of doing yourself in?
      You've given your budgie to next door. Are you planning on dying?
      When you say "they'd be better off", do you mean dead?
      Some folk in your shoes go to bed hoping they'll not wake up. Do you?
      You stood on that bridge ten minutes, you said. How close did you come to jumping?
      There's eight weeks of tablets in that tin. Have you thought of taking the lot?
      You told me about the overdose in '09. Has owt like that been back in your mind?
      Thanks for telling me. What's stopped you so far, and will it still be stopping you tonight?
      Ever wish you weren't here?
      Any plan? How, when?
      What about tonight, are you safe?
      Skipping insulin to die?
      Did you cut yourself on purpose?
      How near did you get, Sunday?
      Life worth living, these days?
      I ask her plainly whether the bandage is from hurting herself, and whether she wanted to die when she did \
    it.
      Ask whether he's got a rope, a gun or anything set aside to kill himself with.
      I ask if he's been so low with the machine days that he's thought of stopping dialysis so as to die.
      Ask whether the voice that tells her to step off the platform is one she might obey, and if she's been to \
    the station.
      I ask what he meant by the letter to his lads, and if it was a goodbye.
    build-safety-plan
      Let's get it down on paper: what tells you it's coming, what you do first, who you knock up at three in the \
    morning.
      That shotgun on your farm. Could your brother have it at his while you're like this? And who'd you ring \
    first?
      When the kettle starts to sound like voices, that's your warning light. So what do we put next to it that'd \
    get you through the hour?
      Who'll hold the paracetamol?
      Crisis number in your phone now?
      Who could sit with you tonight?
      Ask whether anyone at home could hold the tablets and hand them out day by day.
      I suggest the two of us write a card for her handbag, with her warning signs, three things that calm her, \
    and the night line.
      I ask him what got him through the last bad night, and we make it step one on a list, with his mate Gaz as \
    step two.
    check-medical-safety
      You're slurring and you can't hit your nose with your finger. Lithium level, now, and no more tablets till \
    it's back.
      Sore throat and a temperature on clozapine is a same-day blood count. Roll your sleeve up, love.
      When was your last period? I'll not start this without a test.
      Any fits when you've stopped before?
      Blood thinners? St John's wort?
      Kidney bloods: when last?
      I take his pulse and temperature and check how stiff he is before anything else.
      Ask her what else she's swallowing, herbs and cough mixture and the lot, to see if anything clashes.
      I check her sugar, because she's sweaty and muddled and did her insulin without eating.
      Let me have a look at your legs, and your pulse.
      Could I examine you? Stand up for me a second.
    seek-consultation
      I've given him four drugs in two months and couldn't tell you why. I'll take it to Helen on Tuesday.
      I keep letting her run half an hour over. Time I had a word with my supervisor about that.
      He wants dead every week and I'm carrying it on my own. I need to talk this one through with a colleague.
      One for the Balint group.
      Ask the consultant about my temper.
      Bring this to supervision.
      I make a note to ask a colleague what she makes of how cross I get with this man.
      Decide to run it past my boss, since I dread her name on my list and don't know why.
      I'll phone the senior registrar after clinic about my being stuck with him, because I can't see it straight.
      I ring my supervisor about this one before I do anything.
    symptom-inquiry
      This buzzing in your feet, is it worse sat down or when you're up and about?
      How long does a panic last you, start to finish?
      You've stopped going to bingo. Is that since your memory got bad?
      When did the voices start up?
      What time d'you wake?
      Still off your food?
      I ask how many hours she was down for last night and whether she felt tired.
      Ask what the low spells stop him doing at the garage.
      I ask how often the flashbacks come now, compared with when she still lived on the base.
    adjust-medication
      Now we've talked it through and your ECG's fine, how about citalopram up from ten to twenty, if you're still \
    up for it?
      You told me the 150 takes your spark away. Let's bring the quetiapine to 125 for a month, like you asked, \
    and see.
      The capsules stick in your throat since the stroke, so shall we swap to fluoxetine liquid, same strength, as \
    we said?
      Lithium to 600, as agreed?
      Back to the 25 patch, then, together?
      We'll start low: sertraline 25. Happy?
      I write up the step we settled on, diazepam from ten milligrams to nine, and the next only when she says \
    she's ready.
      Suggest to him, now we've gone through what he wanted and feared, that he starts two milligrams of \
    aripiprazole and stays there.
      I offer to stop her mirtazapine bit by bit, 15 then 7.5, since she's been well a year and we both think it's \
    time.
      Let's stop the one that's making you restless, and put nothing in its place.
    reductionist-explanation
      It's no different to a dodgy thyroid. Your dopamine's up, the tablet knocks it down, and that's all there is \
    to it.
      Your mum had it, you've got it. It's your genes, end of.
      Faulty wiring. Nothing to do with him.
      Bad chemistry upstairs, not the bereavement.
      I tell her it's got nowt to do with losing the house, her brain simply isn't making enough serotonin.
    premature-reassurance
      Get away with you, you'll be right as rain in a fortnight.
      Your baby'll be absolutely grand on this, so put it out of your mind.
      You'll be fine. Trust me.
      It never hurts, that jab.
      I tell him before he's finished that there's no need at all to fret about the scan.
    demand-compliance
      No ifs or buts. You take that white one at eight every night, and I don't want to hear you've not.
      I want your word, here and now, that you'll not skip a single jab.
      Just take them. Every day.
      You'll do as it says here.
      I tell her she's to swallow what she's given, and that it isn't up for discussion.
    dismiss-concern
      Half a stone? I'd not lose any sleep over that, lots would kill for a bit of padding.
      A bit of a dribble on your pillow is neither here nor there, is it?
      That's just your age.
      It's all in your mind, that tingling.
      I tell him that not managing it in bed hardly matters next to his voices.
    argue
      That's just not so. The drops never did that to you, I've got the dates here in front of me.
      I did ring you, twice, so don't sit there and say nobody bothered.
      You're mistaken. It isn't addictive.
      Rubbish. The neighbour isn't filming you.
      I tell her she's got it wrong, that her weight started climbing well before I ever prescribed it, and show \
    her the chart to prove it.
    symptom-checklist
      Bear with me, I've twenty questions to get through. Over the last two weeks, have you been bothered by \
    feeling tired? Yes or no?
      Never mind the funeral for now: crying, guilt, poor concentration, loss of interest, which of them have you \
    had?
      Sleep? Sex drive? Weight? Memory?
      Voices: yes, no? Paranoia: yes, no?
      I get the nine-item form out and go down it line by line, ticking boxes while she talks about her brother.
    lecture
      Let me tell you how it is: bipolar's for life, folk who stop lithium end up back on the ward, and you've a \
    duty to them bairns to stay well.
      There's been trial after trial on this, thousands of patients, and every one says you want at least two \
    years on it.
      Alcohol's a depressant, you know. Facts matter.
      Responsible parents take their treatment.
      I give him five minutes on what untreated psychosis does to brains, with the figures, after he's said he \
    won't have the jab.
    wild-interpretation
      It's plain as day. You don't want this baby, and that's what the sickness is.
      Your bad back's just you carrying your dead dad about.
      You're in love with me. That's it.
      The needle is your husband, clearly.
      I tell her the reason she loses her tablets is that she's out to kill her mother off.
    nocebo-flooding
      Right, you could go blind, your liver could pack up, your skin could peel off, you could get fits, clots, a \
    stroke, the shakes for life. Sign here.
      I'd brace yourself. This one's a right horror, I've seen it wreck people.
      Diabetes, impotence, seizures, coma, death.
      Nasty stuff, this. You'll feel dreadful.
      I read him all four pages of the leaflet out loud, down to the very rare ones, and add that I wouldn't fancy \
    it myself.
    reflexive-prescribing
      Oh, don't cry, love. I'll put you up to 200, you can start it tonight.
      Not sleeping since the burglary? Right, have some zopiclone. Next.
      Stick some quetiapine on top.
      Rowed with your wife? Try pregabalin.
      I write her up for a second antidepressant before she's even got to the end of telling me about her sister.
    rescue-promise
      You've been let down by all the rest. Not by me. I'll get you out of this hole if it kills me.
      Here's my own number. Christmas Day, middle of the night, you ring and I'll come.
      I'll never let you fall.
      Leave it to me. I'll cure you.
      I tell him that I'm the one who's going to save him, and that he'll never need a ward again.
    threaten-discharge
      Miss one more clinic and you're off my books, simple as that.
      You can have the jab nicely or I can get the section papers out. Up to you.
      No bloods, no more appointments.
      Refuse, and you'll be detained.
      I warn her that if there's another wine bottle in that bag I'm closing her file.
    side-with-splitting
      Between you and me, that ward sister should've been sacked years back. You're well out of it.
      Your therapist's filling your head with nonsense, and I'm the one who can see what you need.
      Your GP's useless, I agree.
      Only I really understand you, then.
      I tell him his wife and that pain consultant have been rotten to him, and that he's lucky he's got me \
    instead.
    ignore-affect
      I know, I know. Anyroad, are you still on the 75?
      That's one for your counsellor, that. I'm only here to do the prescription.
      Mm. Any allergies?
      Tissues there. So, blood pressure tablets?
      She's crying about the stillbirth and I ask which chemist she'd like the script sent to.
    abandon
      I've tried everything in the book on you. I'm sending you back to your doctor, and that's me done.
      You say you'll do it tonight. I can't be dealing with that, it's ten to five and I'm off home.
      I've given up, to be honest.
      Someone else can have you.
      I tell him I've moved him to the other team because there's no point him seeing me, and I don't say goodbye.
    retaliate
      Oh, I'm a rubbish doctor, am I? Well, you'll not be wanting that sick note off a rubbish doctor, then.
      Smashing. You know it all off the internet, so you go and write your own prescription.
      Temper, temper. No leave for you, then.
      Well done. Another masterpiece of self-pity.
      I get my own back for her complaint by making her come in daily for her tablets.
    shame-patient
      You've got two little ones and you're lying in bed all day. Have you no shame?
      Let's call it what it is, you're after the strong stuff and spinning me a tale to get it.
      You're just lazy, frankly.
      Attention-seeking again, is it?
      I tell him that a man his age who can't remember one tablet only has himself to blame for his relapse.
    stop-abruptly
      You've been doubling up on the lorazepam, so that's it. None from tonight, not even a half.
      Hand over the rest of them pregabalin. You'll go without from now on.
      Paroxetine's off, as of now.
      Last patch today. No taper.
      I cross the methadone off her chart there and then because she was rude to the nurse, and tell her there'll \
    be no more.
    """
}
