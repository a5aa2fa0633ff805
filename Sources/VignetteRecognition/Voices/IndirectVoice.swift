/// How the moves are put by indirect and lively speakers: understated, idiomatic, reflecting, hedging.
enum IndirectVoice {
  static let text = """
    explore-illness-meaning
      I don't suppose the word bipolar, arriving in a brown envelope on your birthday, said nothing to you. What \
    did it say?
      Tell me now, leaving Dr Google and your sister out of it, what do you yourself reckon this thing is that's \
    got hold of you?
      I'm struck that you call it the lodger. I find myself curious who you imagine the lodger to be.
      Sorry, can I just ask, um, when you tell people at choir that you've got OCD, what do you feel that says \
    about you?
      You remarked, rather quietly, that it is in the blood. I shouldn't at all mind hearing how you understand \
    that.
      Your own theory of it, go on.
      Help me see the picture you carry of these voices: an illness, a punishment, a gift, something there's no \
    word for yet?
      So the letter said nothing abnormal and, sorry, I'm putting this badly, what do you believe the trouble is, \
    then?
      Some men of eighty would call it nerves and some would call it weakness. What name would you privately give \
    it?
    explore-medication-wishes
      One doesn't usually ask for something stronger without a picture of what it would bring. Might I hear yours?
      If the patch did every last thing you'd ask of it, what sort of a Tuesday would you be having?
      I find myself wondering about the quieter hope, underneath wanting to concentrate in class. What would the \
    Ritalin give you, in your daydreams?
      Um, before I, sorry, before we talk names of drugs, what would you love it to do for you once the baby's \
    here?
      I gather your wife would like you calmer. I'm less clear what you'd like the quetiapine to bring about.
      And what's the dream with this injection, the one you'd be mortified to say out loud?
      You said yes very graciously. I'm curious what you picture being different by Thanksgiving if this goes \
    well.
      Can I just ask, when you said you want to be like you were in Lisbon, um, is that what you're hoping the new \
    capsule brings back?
      You've pinned a good deal on these little white ones, if I'm not mistaken. What exactly have you asked of \
    them?
    explore-medication-fears
      You turned the leaflet face down, I noticed. Might there be something in it you'd rather not meet?
      What's the horror story in your head about lithium? You have the look of a woman who's heard one.
      I'm struck by how fast you agreed. I'd like to make some space for whatever in you is dreading the first \
    dose.
      Um, sorry, can I ask, is there anything about the depot that, like, scares you? I'd rather know than not.
      Your cousin put on five stone, you say, and stopped painting. I take it you're not altogether easy about \
    going the same way on it?
      Is it the getting hooked that has you holding the box like it might bite?
      I wonder what you fear the pill would take from you, your quickness, your jokes, the part that writes at two \
    in the morning?
      So you, um, you keep asking whether it crosses the placenta. Would it be OK to tell me the thing you're most \
    frightened it'd do?
      I should not be astonished if you had misgivings about this one. Do let me have them, however outlandish.
    explore-medication-relationship
      You carry the strip in your breast pocket, next to your late husband's photograph. What has it become to \
    you, would you say?
      Seventeen years yourself and the Seroquel have been under the one roof. How are ye getting along these days?
      I notice you say she when you speak of your Klonopin. I'm curious what kind of company she's been.
      Sorry, this may sound like a weird question, but what's it like, the actual moment every evening when you \
    swallow it?
      It can't be a small thing to have a nurse arrive with a needle each month. How do you find living with that?
      If them two yellow capsules could talk, would you say they're your friends, your minders or your jailers?
      You talk about your Spravato mornings almost tenderly. I'd love to understand the bond a little.
      Can I ask, um, how it'd feel if the pill box just wasn't there on the windowsill one morning?
      What does that little row of foil on your night table stand for, these days?
    explore-defensive-use
      I do wonder, and I may be quite mistaken, whether the second zopiclone spares you the hour in which you'd \
    think of Harold.
      Would I be way off if I said the few extra Xanax of a Sunday keep your mother's voice at bay?
      I find myself wondering what might come up in the evening if the lorazepam weren't there to meet it.
      Um, I'm not saying this in a bad way at all, but could the patches be, like, holding something else down \
    besides the back pain?
      One has the faint impression that the tablets keep the door shut. I wonder what is on the other side of it.
      There's a thing you'd rather not know, maybe, and the drops see to it that you don't?
      I'm tentatively thinking that being foggy lets you not quite see what's happening in your marriage. How does \
    that strike you?
      Sorry, let me try again: when you take one before every court letter, um, what feeling are you hoping not to \
    meet?
      You sleep through each anniversary, it seems, with a little chemical help. What would the day contain if you \
    were awake for it?
    ask-developmental-goals
      Leaving the illness out of it for a moment, what would you not be sorry to find yourself doing at sixty?
      What is it you're really after, in the long run? A farm, a family, a band, a bit of peace?
      I'm curious about the man you hoped to be when you packed that one suitcase for Chicago. Is he still who \
    you'd like to be?
      Can I just ask, um, this is kind of a big one, sorry: what would a life that felt like yours look like?
      You spoke of the boat in the garage with rather more warmth than of anything else. What sort of life does it \
    belong to?
      Forget the exams, what class of a woman do you want to grow into?
      I find myself wondering what you long to become, now that dialysis takes three days and leaves you four.
      So, sorry, we always talk about symptoms here, and I've never asked where you want to be heading with your \
    life?
      What would you like your grandchildren to have known you as?
    ask-caregiving-history
      If it isn't an impertinence, and I ask because you find it hard to lean on anyone: who comforted you as a \
    small boy?
      Who had the minding of you when your mam was up in the sanatorium?
      I'd like to know something about the people who raised you, since being cared for seems so complicated now. \
    What were they like with you?
      Um, you can totally say no, but what was it like at home when you were, like, five and had a fever?
      You were sent away to school at seven, I see. Was there anybody there, or at home, who looked after you?
      Your nan did the rearing, so. Was she soft with you or was she hard?
      When you cried as a little girl in that apartment over the bakery, I wonder what usually happened next?
      Sorry to go back so far. Did, um, did your father ever take care of you himself, you know, feed you, put you \
    to bed?
      Tell me about your mother in the years before she drank, and in the years after.
    ask-life-history-link
      It came from nowhere, you say, in March. I don't suppose March was an altogether ordinary month otherwise?
      What was going on at home around the time the counting started, do you remember?
      I'm struck that the tablets quit working the fall your daughter left for college. Does that timing say \
    anything to you?
      Can I just ask, so, the first panic was in the parking lot, um, what else was happening in your life that \
    week?
      How, in your own view, did a cheerful apprentice plumber arrive at a locked ward at forty? I'd be interested \
    in the road between.
      Looking back over it all, the mart, the barring order, the move to Cork, where do you see the low mood \
    getting its foot in the door?
      Help me understand how the things you lived through in that convoy may have led, in your mind, to sleeping \
    with the lights on.
      Sorry, I'm not looking for anyone to blame, I just wonder whether you see a thread from those foster homes \
    to what's going on now?
      The relapse followed hard upon your retirement dinner. Are the two strangers to each other, do you think?
    explore-adherence
      I've never met anybody who took fourteen tablets a week for a year without a slip. How do you fare?
      There's a fair few left in that blister pack, and no harm done. What way have you been taking them, really?
      I'm curious what happens on the nights the pill stays in the dish. I ask without any scorecard.
      Um, so, sorry, this isn't me checking up, I promise, but are you managing to take the insulin and the \
    olanzapine most days?
      The Wednesday compartments appear to be rather fuller than the others. What goes on of a Wednesday?
      Do they all go down the hatch, or do a few go down the sink? Either's grand, I'd only like to know.
      Traveling back and forth between two parents' houses, I imagine the Concerta gets left behind sometimes. How \
    does it go in practice?
      Can I just ask, like, in a normal week, how many of the lithium do you reckon you actually get to?
      I'd not think the less of you if the honest answer were now and then. How regular has it been since the \
    funeral?
    explore-cost-of-recovery
      It is not a wholly welcome thing, getting better, is it? I wonder what you might be obliged to take up \
    again.
      Supposing the pain lifted in the morning, what would they all be expecting of you by dinnertime?
      I wonder, gently, whether the depression says something to your husband that nothing else has managed to \
    say.
      Um, this might come out wrong, and I don't mean you're putting it on, but is there anything you'd lose if \
    the panics stopped?
      Your son telephones every evening while you're unwell. What becomes of those calls, do you fear, when you're \
    not?
      If you were well by summer you'd have to decide about the wedding. Is there a bit of you that's in no hurry?
      I find myself curious what the illness has been protecting you from, these six years in your brother's \
    basement.
      So, sorry, if you could leave the house again, what would you, like, have to face out there?
      The mania cost you a good deal, no doubt. What, though, would you miss about it if it never returned?
    explore-side-effect-meaning
      Your heart tracing is beyond reproach, so we may be curious: what's it like to have that flutter under your \
    ribs all day?
      The bloods are grand, thank God. Now what do you make of your body going and doing this on you?
      With the neurologist satisfied, I find myself wondering what your hands shaking in front of the congregation \
    means to you.
      Um, so your liver's fine, which is good, so can I ask what it feels like, living inside that heaviness?
      The dry mouth came on the day we quarrelled about the form, and it isn't dangerous. Does it put you in mind \
    of anything?
      You say your skin's not your own since the second tablet. We've ruled out the allergy, so who or what does \
    it feel like it belongs to?
      Now that we know the numbness is harmless, I'm curious what it has been like for you, as a lover, to feel so \
    little.
      Sorry, I went straight to the EKG before. It's normal. What's it been like for you, that choking thing in \
    your throat?
      Three kilos, medically speaking, is neither here nor there. To you, though, looking in that mirror, what \
    does it say?
    take-medication-history
      You've furnished me with an admirable list of eleven. I'd sooner hear the tale: who gave you the first, and \
    what became of it?
      How did yourself and Prozac fall out, in the end?
      I'm curious which of these drugs ever felt like it was on your side, and who handed it to you.
      Can I just ask about, um, the amitriptyline when you were nineteen? Like, how it started, who thought of it, \
    how it ended?
      There was, I gather, a kindly Dr Osei and a great deal of Largactil. How did that chapter close?
      Who was it first put you on tablets, and were you asked or were you told?
      Walk me through the old ones the way you'd tell me about old roommates: the good, the crazy, the one who \
    left without paying.
      Sorry, I don't need the doses. I'd just like to hear how the Lamictal came into your life and, um, why it \
    left.
      In thirty years of prescriptions, was there one you were sorry to lose?
    ask-side-effects
      I take it the clozapine has not been entirely without its inconveniences. Drooling at night, constipation, \
    that sort of thing?
      Is it at you in any way, the new tablet? The belly, the head, the waterworks?
      I want to make room for the awkward ones too: has anything changed with arousal or orgasm since you went on \
    the Lexapro?
      Um, sorry if this is embarrassing, but have you had any, like, leaking from your breasts on the risperidone?
      You've moved the waistband button, I observe. Has your weight shifted since October?
      Are you dry as a bone in the mornings since we began it, or dizzy getting up to the cat?
      What has your body been telling you since the dose went up at Easter? I'd like to hear whatever you've \
    noticed.
      Can I just check how it's sitting with you, any nausea, or restlessness in your legs, or, um, bad dreams?
      You rub that arm rather often. Does the injection site trouble you, or is anything else unwelcome since it \
    was given?
    link-past-to-present
      It crosses my mind that you once had to please a rather severe headmaster, and that you may be pleasing me. \
    Might that be so?
      Your da always said he'd be back by Friday. Is there a touch of that when I tell you three weeks?
      I'm wondering if waiting for me to call you back felt at all like waiting on those porch steps for your mom.
      Um, I might be totally off, but could my asking about the missed doses feel a bit like, you know, your \
    stepdad going through your room?
      You learned early that doctors disappear, your own mother having gone behind that ward curtain. I wonder \
    whether you half expect it of me.
      Nobody believed you at nine about your uncle. Would it be any wonder if you came in here expecting not to be \
    believed?
      I find myself thinking about the grandmother who fed you till it hurt, and how it is when I suggest one more \
    pill. Any kinship there?
      Sorry, can I try something? You told me you were the easy child. Does some of that happen in here with me, \
    like, not making trouble?
      Perhaps it's not only I who sit in this chair. Does your first husband, who always knew best, get a look-in \
    when I advise you?
    name-pattern
      Dr Baines, then Dr Lal, then the clinic at Hove: each left, as I make it out, in the sixth week. I merely \
    remark on it.
      That's the third job now where you were great for a month and then the fight with the boss. Do you see the \
    shape of it?
      I'm noticing a rhythm: a good report, then a celebration, then the pills in the trash. I don't know yet what \
    it means.
      Um, sorry, I could be seeing things, but every time your sister visits, the voices come back like two days \
    after?
      It would seem that whenever a tablet begins to suit you, a side effect is not far behind. It's happened with \
    four of them.
      Every time it's the same dance: they mind you, you feel smothered, you're gone out the window.
      It strikes me that with Joan, with the sponsor, and with your last therapist, closeness was followed by a \
    canceled appointment.
      Can I just point out something I noticed in the chart? It goes, um, new drug, great hope, then a big crash, \
    and it's gone that way five times.
      Once again, you'll observe, the quarrel with the surgeon comes the day before the dressing is due to come \
    off.
    authorize-criticism
      I'm not so old that I can't be told I've been a fool. I'd be obliged if you'd do it.
      If I put my foot in it, give out to me there and then, will you? The whole thing runs better for it.
      You were too polite for eleven years with Dr Kemp, you said. I'm hoping you'll be less polite here, because \
    I need your no.
      Um, I'm pretty new, so I'll, I'll mess up, and it'd really help if you'd tell me when I'm doing something \
    that annoys you.
      Is there anything in the way I've gone about this that has not been to your liking? I'd rather have it than \
    be spared.
      You rolled your eyes there at my big plan, and fair play. Say the words that go with it, I'd be glad of \
    them.
      Your disagreement would be a gift to this treatment; without it I'm working half blind. So please, complain \
    to me.
      Sorry, can I ask what I could've done better today? I really mean it, I can't, um, do this right without \
    hearing it.
      Do correct me as we go, and without ceremony.
    normalize-ambivalence
      It would be a rare person who wanted this injection wholeheartedly, or who wished wholeheartedly to be \
    without it.
      Sure you'd be mad not to be torn: the head says take it and the gut says fling it in the Liffey.
      I'm hearing a yes and a not-so-fast in the same breath, and I think both of them have good reasons to be \
    here.
      I think, um, a lot of people who are pregnant feel pulled both ways about staying on sertraline. It doesn't \
    mean you're doing anything wrong.
      You'd like to be rid of the mania and you'd rather keep the music. Not an unreasonable pair of wishes.
      You can be delighted about coming off the ward and half sick at the thought of it. The two go together for \
    most of us.
      Filling the prescription and leaving it unopened on the piano seems to me a pretty honest picture of how \
    treatment feels to many folks.
      Sorry, I just want to say it's OK to kind of want help and also kind of want me to go away. That's super \
    common.
      One foot on the accelerator and one on the brake is the customary position at this stage, and I shouldn't \
    fret about it.
    name-affect
      That last sentence, unless I'm mistaken, was not said without bitterness.
      You've gone very quiet since I mentioned the new consultant. Is that fright, would you say?
      I'm struck by the tears that came when you opened your purse for the list. There's some sorrow here, maybe.
      Um, I might be reading this wrong, but you seem kind of annoyed right now, with your arms like that?
      A little smile there as you spoke of your brother's pills. Do I detect some envy?
      You're raging, I'd say, and sitting on it.
      I find myself sensing shame in the room as you roll your sleeve back down. Would that be the right word for \
    it?
      Sorry, can I just, you look really nervous all of a sudden. Is it, like, fear?
      There's something rather like relief in your face this minute, though I should be happy to be corrected.
    empathize
      To sit by that incubator for nineteen nights and then be told to get some rest: I can hardly think of \
    anything lonelier.
      God, the weight of that, minding your dad and the two small ones and nobody minding you.
      I'm deeply sorry. Losing the bakery and your hearing in one winter would be too much for anyone to carry.
      Oh. I'm, I'm really sorry. Four hours on the machine and then coming home to an empty fridge, that must be \
    so wearing.
      It cannot have been easy, to be sectioned in front of your own pupils.
      No wonder you're worn to a thread, with the itch waking you at three and the child up again at five.
      I can feel how alone you must have been in that motel, holding the phone and having nobody left to call.
      Um, I don't really have the right words, but I can see how much it hurts that she took the dog as well.
      What a wretched year you've had of it, and how very little comfort came your way.
    repair-rupture
      I was rather short with you about the blood form last time. It was uncalled for, and I regret it.
      I made a hames of that. You were telling me about Pauline and I started on about dosages; I'm sorry, will we \
    go back?
      Something shifted when I glanced at the clock. I suspect I left you just then, and I'd like to own that and \
    hear how it was.
      Oh no, I called you by the wrong name, didn't I? I'm so sorry. Um, did that, can I ask how that felt?
      I fear I told you what you felt instead of asking, and you've been courteous about it ever since. It was my \
    error.
      You're cross with me since I rang your mother without a word to you, and you've every right. Tell me about \
    it.
      When I used the term borderline you pulled your coat around you. I think I hurt you, and I'd like us to talk \
    it over.
      Sorry, sorry, I interrupted you, and it was about the worst moment to do it. Could we, um, rewind? It's on \
    me.
      We seem to have got across each other over that letter to the DVLA, and a fair portion of it was my doing.
    stay-with-silence
      (I look toward the window and leave the pause unfilled)
      Ah, there's no hurry on you at all. We've the time.
      I don't need you to find words for this yet. I'm right here.
      (I really want to say something, but I don't, I just wait)
      There's not the least need to speak.
      Let it be quiet a minute, so. The tissues are there by the lamp.
      (I keep still, hands folded, until you are ready)
      Um... it's OK. You don't have to, we can, we can just sit.
      (I say nothing for a while and let her hold the christening shawl)
    contain-countertransference
      I find my hand going toward the pad, which is usually a sign that I ought to put it in my pocket and reflect \
    a little.
      I've a fierce urge to do something this minute, and that's the very reason I'm going to stop and have a \
    think.
      I'm aware of a strong pull to promise you the world right now. I'd like to sit with that before I act on it.
      Um, I notice I'm kind of panicking and wanting to just say yes. Can I take a breath and think first?
      My first impulse was to defend myself about the lost referral. I'd sooner let that pass and consider what \
    you've actually said.
      You've me wanting to ring every hospital in Dublin for you. Let me hold my horses and work out why before I \
    lift the phone.
      Before I reach for another milligram, I want to slow myself down, because I suspect I'd be treating my own \
    helplessness.
      Sorry, I almost said no straight off just because I felt cornered. Let me not answer from there. Give me a \
    second to think.
      It would be pleasant to rescue us both with a new tablet; I believe I shall resist, and ponder what we're in \
    the midst of.
    use-countertransference
      I discover I have been talking a great deal, as though silence here were perilous. Do you have that sense of \
    it too?
      Funny, I'm sitting here walking on eggshells with you. Is that how it was for everyone in your house?
      I notice I keep feeling sleepy when we get near the accident, and I wonder if something between us goes numb \
    there.
      Um, this is kind of awkward, but I feel like I'm taking a test with you. Do you, like, ever feel tested in \
    here?
      I find myself a trifle eager to impress you, which is unlike me. Might it be telling us something of how we \
    are together?
      I've the oddest notion that I'm in a tug of war with you and neither of us picked up the rope. Does it feel \
    that way on your side?
      As you describe the eviction so cheerfully, I'm the one feeling the dread. I'm curious whether I'm holding \
    some of yours.
      Sorry, can I share something? I keep wanting to apologize to you, even for stuff I didn't do. I wonder \
    what's happening between us?
      There's a certain hopelessness that settles upon me about half past, each time. I wonder if you leave it \
    with me, or share it.
    support-agency
      The tablets didn't walk you to the allotment every morning, I believe. That was somebody else's doing.
      Fair play, it was you rang the landlord. No capsule has a phone.
      I'm struck that you credit the Wellbutrin for the apology to your son. I wonder what part you would claim \
    yourself.
      Um, I don't want to be the one who decides whether you tell your boss. I think, I think that's really your \
    call.
      You ask me to sort you out. I doubt I could do it as ably as the woman who ran a ward for thirty years.
      You're the one driving this yoke; I'm only reading the map beside you.
      You kept that mood notebook through the whole flare, at 4 a.m. some nights. It looks to me like your \
    persistence made the difference.
      So, sorry, I don't want to take that away from you: going eleven days without a drink was you, not my \
    prescription.
      Whether we even begin is in your gift, not mine, and I'd not have it otherwise.
    balanced-hope
      I can't vouch for the next tablet. I am not without hope, however, for what the two of us may make of it.
      I'll not swear by the drug, but you coming in here hail, rain or shine is worth more than any box of pills, \
    and it gives me heart.
      Seven medications haven't freed you, and still, I feel hopeful about how honestly you and I are starting to \
    talk.
      Um, I can't say the ECT will do it for sure, but I do think, with you and me and your brother working at \
    this, things can shift.
      You've begun walking to the post box again. Together with whatever the mirtazapine contributes, that's a \
    foundation one can build on.
      It's early doors and no miracles, but there's a grand bit of fight in you, and between that and the work we \
    do, I'd be hopeful.
      My hope isn't in the bottle so much as in the way you caught yourself on Thursday and phoned your cousin. We \
    can build on it.
      So, I know nothing's worked so far, and I'm sorry. But I'll keep working on it with you, and what you do \
    matters, so I'm still hopeful.
      Not a cure, then, but a good deal of improvement is within reach, most of it by means of what you and I do \
    here.
    summarize-and-check
      If I've followed: the hospice, then no appetite, then the row over the will. Would that be a fair account?
      So, to put it in a nutshell, the spray took the edge off but you felt like a ghost at your own fortieth. \
    Have I it right?
      Let me see if I'm following. The shaking scares you less than what your students might think it means. Is \
    that close?
      Um, can I just say it back, sorry, so I don't mess it up? You slept, but the dreams got worse, and then you \
    halved it yourself. Yes?
      You can put up with the weight; what you can't put up with is being managed. Do I have the gist?
      Right so, I'll say back the story, and you shout stop if I go astray: fine till Christmas, jittery in \
    January, and by Lent you'd binned them.
      What I'm gathering is three things: you miss your old speed, you dread another ward, and you're tired of \
    choosing. Did I leave anything out?
      OK so, um, you're not against the pump, you're against how your mom talks about the pump. Is that, did I get \
    that right?
      I believe you've told me that the tablets came between you and your prayers. Have I understood you properly?
    share-decision
      We might persist, we might taper, or we might do nothing whatever for a month. Shall we set out the merits \
    and drawbacks of each?
      There's three roads out of this, lithium, lamotrigine or neither. Will we put the good and the bad of each \
    up on the page between us?
      I'd like us to lay the weekly injection beside the nightly pill, the convenience beside the loss of say, and \
    weigh them as a pair.
      Um, so there's like two ways to go with the pregnancy, staying on it or coming off slowly, and both have \
    upsides and risks. Can we go through them together?
      The patch spares your stomach but shows at the pool; the capsule hides but sits heavily. Let us weigh that \
    up between us.
      Neither of us should be deciding this on our own. Your list of fors and againsts and mine, side by side, \
    what do you say?
      Since it isn't urgent, could we think jointly about what each choice gives and takes: sleep now, clear \
    mornings, or waiting until after your recital?
      Sorry, I was about to just pick one. Let's, can we compare them together? Therapy alone, the pill alone, \
    both, or neither for now.
      On one side, steadier moods; on the other, the thirst and the blood tests; and not treating has its own \
    price. How shall we balance it, you and I?
    invite-preference
      And of the two, the drops or the plaster, where does your own inclination lie?
      If it was only yourself to please, which would you go for?
      I've a hunch you already have a favorite here. I'd be glad to hear it before I say anything.
      Um, can I ask which one you'd rather have? Like, the once-a-week one or the every-day one?
      Before I hold forth, what is it you'd least like to give up in whatever we choose: your mornings, your \
    figure, your driving?
      You made a face at the word clinic. Would you sooner be seen at home, or somewhere else altogether?
      You've read the whole binder your daughter made. I'm curious what you find yourself drawn to.
      Sorry, I should've asked first: would you want talking help, or tablets, or, um, something else?
      What would matter most to you in a sleeping remedy, given that you rise at four for the cows?
    acknowledge-limits
      I'm afraid there's no tablet that makes a brother answer letters.
      I'd be codding you if I said I knew whether it'll work.
      I wish I could tell you for certain the voices won't return after the birth. The truth is that nobody knows, \
    including me.
      Um, honestly, I don't know why it quit working. I looked it up last night and I, I still don't know.
      It may do something for the sleep. It will do nothing at all, I regret to say, about the empty side of the \
    bed.
      The tablet can help with the shakes, but it won't put manners on your boss, and neither can I.
      I hear how much you want me to guarantee it. I'm sad to say that's outside what I, or any medicine, can \
    honestly offer.
      So, sorry, I'm a resident and I can't undo what they did at the other place. I, um, I wish I could.
      Methylphenidate may steady your attention; it cannot, so far as I'm aware, make accountancy agreeable to \
    you.
    explain-integratively
      Broadly speaking, worry stirs the nerves, the nerves stir the gut, and a gut in uproar gives one more to \
    worry about. Treatment can enter anywhere.
      It isn't one or the other, you know. Grief gets into the bones, and bad sleep gets into the grief, and the \
    tablet works better where there's company.
      You ask why now. Genes can load the dice, but stress, loneliness and what we expect of ourselves have a lot \
    to do with how they land.
      So, um, the way I understand it, pain is real in the body and also gets turned up by fear and being alone, \
    so it helps to work on both.
      What one expects of a pill has some bearing upon what it does; body and belief are on closer terms than is \
    generally supposed.
      After a birth the hormones drop, the sleep's in flitters, and old memories of being mothered come up. All of \
    that together makes the low mood.
      The brain keeps being shaped by what happens to us. That's why medication, relationships and experience can \
    each change how we feel, often together.
      Sorry, it's not that it's all in your head. Like, trauma can, um, actually keep the body's alarm switched \
    on, and feeling safe with people helps switch it off.
      Your family's history of bipolar gave you a sensitive instrument, and late nights and heartbreak play upon \
    it. Both deserve our attention.
    formulate-integratively
      Might I venture a picture? A thyroid that flagged, a son gone to Perth, and a lifelong dread of fuss. Do \
    amend it.
      Here's how I'd put it together, and pull it asunder if it's wrong: the steroids revved you, the lambing had \
    you sleepless, and being needed kept you from stopping.
      My tentative sense is that chronic pain, a father who prized toughness, and losing your league all meet in \
    this fatigue. What would you change?
      Um, can I try saying what I think's been going on with you? Your ADHD, being called lazy, and then night \
    shifts, so now you trust nothing. Is that off?
      You were the one who coped, then the stroke took your words, and the tablets feel like a second silencing. \
    Tell me where I've gone astray.
      Here's a notion why we're stuck, and you fix it: your body's wired to be wary, you were let down young, and \
    now the depot feels like being held down.
      Let me sketch it: inherited mood swings, a mother whose love came only when you shone, a divorce. So each \
    calm spell feels like disappearing. Do you recognize yourself?
      So here's my rough, um, understanding: diabetes since you were seven, everybody watching your numbers, and \
    now not eating is the one private thing. Please correct me?
      A tired heart, a house too large, and a rule that one doesn't complain: those three, I suggest, make up your \
    low spirits. What have I left out?
    coordinate-care
      I wonder if you'd have any objection to my having a word with your oncologist, so that we don't trip over \
    one another.
      Would you give me the nod to ring Siobhán in the day hospital and hear how she's finding you?
      I find myself curious how your analyst sees this change. Would it be OK with you if she and I talked?
      Um, could I, would you sign a thing that lets me talk to the dialysis team? Just so the doses line up.
      With three of us prescribing, I'd be easier in my mind if I might write to Dr Adeyemi, and show you the \
    letter first.
      The midwife's booked you for the tenth. With your say-so I'd love to give her a shout before then, so ye're \
    not told two different things.
      Your couples therapist hasn't heard about the lithium, I think. I'd welcome your permission to bring her \
    into the loop.
      Sorry, what does your psychologist think about the exposure stuff? And, um, can I call him, if that's OK \
    with you?
      Your pharmacist at the corner appears to know you better than either of us. Should you mind if she and I \
    conferred?
    integrate-split
      I'm flattered, but I suspect the ward sister and I are each holding one half of the same map.
      I'd be slow to take the crown off Dr Walsh's head. She saw you at your worst and I've you at your best; we \
    need the two pictures.
      I notice I'm the warm one and your therapist is the cold one this month. I wonder whether both of us have \
    hold of something true about you.
      Um, I don't think I'm really the only one who gets it. The nurses see you at night and I don't, so maybe we \
    need, like, all of it.
      The pain clinic says rest and I say walk, and you're left in the middle. Suppose we assemble what each of us \
    knows into one view.
      Your key worker's after structure, your mam's after peace and I'm after sleep for you. They're bits of the \
    one jigsaw, so let's fit them.
      It would be easy for me to play the good doctor here. I'd rather understand what Dr. Petrov noticed, and \
    join it to what you've shown me.
      Sorry, I know you said the day team were useless and I'm great, but, um, I think they caught some stuff I \
    missed. Can we combine it?
      Last month he was the saint and I the bungler; today we've changed places. Perhaps each of us, on both \
    occasions, knew something worth keeping.
    set-frame
      A word upon how I work, if I may: forty minutes, the first Monday, and what you say goes no further, danger \
    excepted.
      If you're stuck between visits, leave word with Noreen at the desk and I'll be back to you by the next \
    evening. Nights, it's the on-call.
      I'd like to be clear about our roles: I'll handle the medication and meet you monthly, while deeper \
    exploration has its home with Dr. Brandt.
      Um, so I should probably say how this works. It's twenty-five minutes, I rotate off in June, and my \
    attending, like, sees my notes.
      You asked whether your father will hear of this. He won't, from me, unless somebody's life were at stake.
      I don't do texts, I'm afraid, for then I'd miss half of them. The clinic phone, nine to five, that's the \
    arrangement.
      Since we're going from weekly to every six weeks, let me lay out what stays the same: same room, same \
    length, and voicemail in between.
      Sorry, I should've said at the start, refills go through the portal and they take two days, and I can't see \
    messages on weekends.
      Your wife is welcome for the last ten minutes of each visit; the first half hour is reserved for you.
    hold-limit
      I shan't be adding a third sedative this evening, much as I see you'd like it, for your breathing's sake. \
    I'll be here again on Friday.
      I'm not going to sign for a month's worth, and it isn't that I think badly of you: a week at a time is safer \
    after April. I'll see you each Monday.
      I know you're desperate for the Adderall to go up tonight. With your blood pressure where it is, my answer \
    stays no, and I'm not going anywhere.
      Um, I'm sorry, I really can't refill the oxycodone early. It's, it's because mixing it with what you took \
    worries me. But I want to see you tomorrow.
      I must disappoint you about the home visit. I'd not do it well at midnight, and you deserve it done well; \
    Tuesday at ten is yours.
      You'll have my guts for garters, but the letter for the gun licence I can't write, not with how December \
    went. Let's talk it through again next week.
      I understand why you'd want my cell number. I'm going to keep to the clinic line, because that's what lets \
    me stay reliable for you over years.
      Sorry, I know you drove two hours. I still don't think I should start ketamine today, since we don't have \
    the heart results, and we'll look again when they're back.
      The dose remains where it is till the pneumonia has cleared, lest you be too drowsy to cough. I don't say it \
    lightly, and I'll gladly hear your objections.
    agree-plan
      So: the half tablet until the clocks change, bloods at the surgery on the ninth, and a telephone call to me \
    should the rash come.
      Right, we're settled: you keep the diary, I write to the school, and I'll see you Friday week at ten past \
    three.
      Let me say where we've landed before you go. Same dose, a walk with Ruthie most days, back here on the 14th, \
    and the crisis line if nights get bad.
      Um, OK so just so we both have it: you'll skip the evening one, I'll check the sodium, and we, we meet again \
    on Wednesday?
      Then I shall expect you on the second of May, with the notebook, and sooner if the tremor takes a turn for \
    the worse.
      Grand, so nothing changes till after the baptism, and if you're not sleeping two nights running you ring. \
    See you on the Tuesday following.
      What we've decided, then: start the drops Sunday night, call me if there's any fainting, and let's talk by \
    video in ten days.
      Sorry, can I recap before the end? Pharmacy today, your brother picks it up, and you come back to me in \
    three weeks.
      We part today with one thing settled, the taper's first step, and an appointment in a fortnight's time.
    offer-rationale
      I inquire about alcohol not from nosiness but because it rather alters which sleeping tablet one may safely \
    give.
      The reason I'm asking for the ECG is that this tablet can slow a beat or two, and I'd like a before picture.
      Let me tell you where my question about your grandmother comes from: how people were soothed early often \
    shapes what helps them now.
      Um, I'm not asking about your periods to be weird, it's, so, valproate can be really harmful in pregnancy, \
    and that's why I need to know.
      I propose waiting the three weeks simply because the effect, if there is to be one, seldom shows itself \
    earlier.
      You're wondering what a waist measurement has to do with your nerves. It's so we'd catch it early if the \
    olanzapine's making you gain.
      The blood draw at twelve hours isn't about catching you out; it's timed that way because otherwise the \
    number can't be read.
      Sorry, I should've explained. I want your husband in for part of it because he sees the early signs before \
    you do, you said that yourself.
      I suggest the morning rather than the evening dose for one reason only: it's inclined to keep people awake.
    contextualize-consent
      How much would you care to know? There are one or two things of consequence for somebody with your kidneys, \
    and the rest may wait.
      Out of a hundred women like you, maybe five or six would see their sugar climb. We'd be checking yours every \
    three months so it won't creep up on us.
      Since the last drug hurt you, I want to tell you the serious one plainly: in rare cases, a skin reaction. \
    Mouth sores or blisters, call me that day.
      Um, so with you being twenty, there's, there's a small rise in suicidal thoughts early on, and I'd want you \
    to call. Is that too much detail, or do you want more?
      At seventy-eight, the chief hazard is a fall upon rising at night. Headache is common and passes; the fall \
    is what I'd have you guard against.
      The one that'd matter with clozapine is the white cells: about one in a hundred drop, and that's the why of \
    the weekly prick. A sore throat, you ring us.
      I don't want to scare you or hide anything. For a breastfed baby the amounts are tiny; sleepiness or poor \
    feeding would be what to watch. What else would help you?
      Sorry, you said leaflets freak you out, so, um, can I just tell you the two that matter with your heart, and \
    you tell me when to stop?
      Most who take it feel queasy for a week and no more. With your glaucoma there's one further thing I oughtn't \
    to leave unsaid.
    assess-suicide-risk
      One cannot help asking, when a man has put his papers in such good order: have you been meaning to end your \
    life?
      Tell me straight, and you'll not shock me: has it got so bad you'd think of doing away with yourself?
      I'm struck by the phrase you'd be better off without me. I need to ask whether you've been thinking about \
    suicide.
      Um, I'm sorry, I have to, no, I want to ask this: are you, are you feeling suicidal right now?
      Do you ever lie down at night not greatly minding whether you see the morning?
      Have you gone so far as to work out how you'd do it, or when?
      You've stockpiled the amitriptyline behind the cereal, I think you're telling me. Is it for an overdose?
      Can I just ask, sorry, when you say you want to disappear, does that mean, like, dying?
      You stood on the platform at Crewe for three trains. Were you considering going in front of one?
      Have you ever tried to take your own life before, back in the Galway days or since?
      As you picture tonight, alone in the house with your late husband's shotgun, how safe are you from acting on \
    those thoughts?
      So, um, are you cutting again? And when you do, is any part of you hoping to die from it?
      It would not be unusual, after such news, to find oneself wishing to be dead. Has that been so with you?
      What has kept you on this side of the river so far, and is it holding?
      I find myself worried by how peaceful you sound, and by the ring you gave away. Have you come to a decision \
    to die?
      Sorry, is it more like you wish you wouldn't wake up, or have you been, um, thinking of actually doing \
    something?
      How near did you come on Saturday, with the insulin drawn up?
      Is there a rope in the shed, or tablets put by, or anything else you'd have in mind to use on yourself?
      The voice that tells you to jump: I wonder how close you have felt to obeying it, and whether you'd want to.
      Quick check, sorry, because it's in the triage note as passive SI: would you say it's gone past that, any \
    intent or a plan?
    build-safety-plan
      Suppose we put on one card the earliest signs, the walk to the harbour, and whom you'd telephone, in that \
    order.
      Would your brother take the key of the gun cabinet home with him till we've you through this stretch?
      I'd like us to map what those 3 a.m. hours need: what soothes a little, who can be awake with you, which \
    number comes next.
      Um, can we make, like, a list together for if the thoughts come back? What's the first thing you'd notice in \
    yourself?
      It would be no bad thing if the insulin were kept at your daughter's and brought to you daily. Might we \
    arrange that between us?
      When it's bad again, who's the first you'd go and sit with? Put Fr Brendan down or cross him off, it's your \
    list.
      We might have the pharmacy hand out three days of pills at a time, and write down your aunt and the crisis \
    line right below. What else belongs there?
      Sorry, before you go home, let's figure out the steps: getting out of the bedroom, calling Teo, then 988, \
    then the ER. Does that order work?
      What has seen you through an evening of that sort before? We'll set it at the top of the sheet.
    check-medical-safety
      That unsteadiness upon your feet is not to be ignored with lithium aboard. I'd have the blood taken before \
    luncheon.
      Hold on, a sore throat and a temperature on clozapine? I want your white count done this minute, before \
    another word.
      I do want to hear the dream. First, though, stiffness, sweating and a fever together concern me, and I need \
    to take your pulse and temperature.
      Um, sorry, could you be pregnant? I have to ask because, because of the valproate, before we do anything \
    else.
      You've been to the herbalist. Would there be any St John's wort in that brown bottle, by chance? It quarrels \
    with your tablets.
      When did you last have a drink, and were you ever in the horrors or had a fit coming off it?
      Three days without your Xanax after years of it can be dangerous. Any shaking, any seizures, are you seeing \
    things?
      Can I just check, you're on linezolid for the foot infection, and, um, that can react with your sertraline, \
    so I'm calling pharmacy now.
      I observe that nobody has looked at your QT interval or potassium since the methadone went up. We'll put \
    that right today.
    seek-consultation
      I think I should do well to lay this impasse before old Hargreaves at our Thursday meeting, and hear what he \
    sees.
      I'm going to bring this to my boss for a second pair of eyes, since I've gone round the houses with it.
      I find myself so reluctant to end these hours on time that I mean to take it to my supervision group.
      Um, OK, I don't trust my own judgment here, I'm going to call my attending about how stuck I feel with him.
      Five scripts in six weeks and I couldn't tell you why: one to talk over with a colleague before she's back.
      I'll put it to the Balint group, why I dread the Friday slot with this woman.
      Her wish to die has been with us for a year, and I don't want to be alone with that; I'll seek a consult \
    from Dr. Okafor.
      Sorry, note to self, ask Priya in supervision why I keep, um, running forty minutes over with this one \
    patient.
      I'd be glad of a second opinion on the pair of us, and I shall ask a colleague for it while continuing to \
    see you.
    symptom-inquiry
      And the early waking, is that still about the hour the milk arrives?
      How's the appetite since you got the new teeth?
      I'm wondering how long those spells of unreality last, the ones in the supermarket, before things feel solid \
    again.
      Um, can I ask more about the racing thoughts? Like, are they there in the daytime too, or just at night?
      Is there any hour of the day at which the gloom is a little less thick?
      The hand-washing, has it the skin off you altogether, and how much of the day does it eat?
      When the voices start up behind the refrigerator, what's their tone, and do they quiet down when the radio's \
    on?
      Sorry, so the pain in your shoulder, does it, um, does it stop you lifting your little boy?
      You were rereading the same page in March. How does the concentration hold up at the crossword nowadays?
    adjust-medication
      As we're of one mind, then, I'd come down from 15 milligrams of olanzapine to 12.5, and let a month go by \
    before the next step.
      We've been over it every which way, so will we start you on sertraline, 25 for the week and then 50, like \
    you said?
      Given what you told me about the flatness, and your wish to feel the cello again, I'd suggest easing \
    venlafaxine from 150 to 112.5. Does that still sit right?
      Um, so if you're still good with it after what we talked about, we'd, we'd go with the liquid fluoxetine and \
    drop a millilitre a month?
      Since your level is on the low side and you've chosen to persevere, I propose one more lithium tablet at \
    night, 800 in place of 600.
      Your liver's clear and you're happy to give it a lash: naltrexone, half a tablet the first three days, then \
    the whole.
      We agreed the tardive movements outweigh the benefit, so let's cross over slowly, a little less haloperidol \
    and a little quetiapine every two weeks.
      So we did the EKG and, um, you picked the lower one, so I'd write citalopram 10, and stay there instead of \
    going to 20. OK?
      You'd like to manage without the zopiclone, and I see no reason against it: alternate nights at first, then \
    thirds, at your own pace.
    reductionist-explanation
      It's really no more mysterious than a want of dopamine, and feelings have precious little to do with it.
      Don't be looking for reasons in the divorce. It's the genes you got off your father, end of story.
      What you're describing as grief is, at bottom, a misfiring of the amygdala, and that's all it is.
      Um, it's basically just, like, a receptor thing, so what happened with your mom doesn't really come into it.
      Your brain lacks a certain chemical just as a diabetic lacks insulin, and the tablet supplies it. There's no \
    more to it.
    premature-reassurance
      I shouldn't let it trouble you in the least; these tablets are as mild as milk.
      Ah, you'll be flying by Halloween, wait till you see.
      I know this is going to turn out just beautifully for you and the baby, so let's not even go there.
      Oh no no, it's, it's totally safe, you're going to be OK, I promise!
      These things invariably come right in the end, and so will you. Do put it out of your mind.
    demand-compliance
      I must insist, I'm afraid, that not one more evening dose be omitted.
      You'll take the full tablet morning and night, and there's no two ways about it.
      I'm going to need your word, right now, that you'll swallow every one of these until I say otherwise.
      Um, so you, you can't skip anymore, OK? It says twice a day, so it has to be twice a day.
      There is to be no more of this halving with the kitchen knife. Kindly do as it says on the label.
    dismiss-concern
      A little dribble on the pillow is hardly a matter for a consultant, is it?
      Sure a few pounds on you is no harm, you were like a whippet before.
      I think you may be paying a bit too much attention to ordinary tingling, and I'd let that one go.
      Oh, um, hair loss? I mean, everyone sheds some hair, I wouldn't really worry about that.
      At your age, I'd not have thought the bedroom side of things was of any great moment.
    argue
      With respect, I said no such thing at our last meeting, and my notes will bear me out.
      Go 'way out of that, it couldn't have been the injection, you were like that beforehand.
      I have to disagree: your mother was not cold, she phoned this office three times out of concern.
      But, um, no, that's, that's actually not what happened, I did call you back, it's in the chart at 4:10.
      I think you'll find that there are no microchips in lithium carbonate; the notion is quite impossible.
    symptom-checklist
      Bear with me while I go down the sheet: low mood, yes or no? Weeping? Guilt? Loss of weight?
      We've to fill in the form, so answer me quick: sleeping, eating, concentrating, hearing things?
      I hear you, but let me get these nine items scored: little interest, not at all, several days, or nearly \
    every day?
      Sorry, I just have to do the, um, the whole PHQ. Question one. Then the GAD. Then the sleep one. Just give \
    me numbers.
      Any palpitations? Any sweating? Any choking? Any pins and needles? A simple yes or no will suffice.
    lecture
      One does have a duty to one's family in these matters, and the literature upon maintenance treatment could \
    scarcely be plainer.
      Now listen, every trial since the seventies says the same: people who bin their lithium end up back inside. \
    You'd want to learn that.
      It's essential that you appreciate that schizophrenia is a lifelong condition, and that the evidence for \
    continuous antipsychotic treatment is overwhelming.
      So, um, there was actually a meta-analysis with like fifty-two thousand people, and what it demonstrates is \
    that antidepressants beat placebo, so you should really keep that in mind.
      Let me instruct you in sleep hygiene: a regular hour, no screens, no port. Patients will not grasp that \
    responsibility for sleep is their own.
    wild-interpretation
      Plainly, the stammer is the reproach you never dared to make to your father.
      You stopped the insulin because you want to be a baby again at the breast, that's what it is.
      Your migraines are your unlived sexuality; I knew it the moment you mentioned your sister's wedding.
      Oh wow, OK, so, um, forgetting the pills is you killing off your dad. Like, that's clearly what it means.
      You are in love with your surgeon, and the wound refuses to close on that account.
    nocebo-flooding
      I had better mention that it may bring on diabetes, cataract, stroke, jaundice, fits and an irreversible \
    writhing of the tongue.
      This one's a divil: you could swell up, go bald, lose your sex life, your kidneys, and there was a fella in \
    Sligo dropped dead.
      Before you begin, understand what you're risking: liver failure, bleeding, bone loss, mania, birth defects, \
    and withdrawal that some say never ends.
      Um, I'm supposed to read all of these, so: vomiting, hives, coma, psychosis, blindness, heart block, \
    pancreatitis, um, there's another page, death.
      It's a nasty poison, strictly speaking, and I'd be surprised if you came through wholly unscathed.
    reflexive-prescribing
      Dear me, tears. We'd better double the mirtazapine.
      God love you, that's awful about the mother. I'll throw in a few Valium to see you over it.
      You sound so desperate about the breakup that I'm sending in an order for Abilify on top, starting tonight.
      Oh, um, OK, if you're mad the Zoloft isn't working I can, I can just switch you to Cymbalta right now?
      Sleepless again, and angry with me into the bargain? Here's a script for 100 of quetiapine.
    rescue-promise
      Leave it all in my hands, dear lady; I have never yet failed to bring anyone through.
      I'll be the one to pull you out of this if it kills me, and that's a vow.
      None of the others truly understood you, but with me you are going to be healed. I won't let you fall.
      I'm, I'm going to save you, OK? Here's my personal cell, text me at three in the morning, whenever, always.
      You need never be unwell again while I am your doctor.
    threaten-discharge
      It would be with some regret, but should the next blood test be missed, I'd have to strike you off my list.
      Take the depot Friday or I'll have you back in under the Act, simple as that.
      If you keep questioning every medication I recommend, I don't see how you can remain a patient of this \
    practice.
      Um, I don't want to say this, but, like, if you no-show again they'll, we'll close your case.
      One more positive urine, and our arrangement comes to an end. I trust that's understood.
    side-with-splitting
      Between ourselves, Dr Pemberton has always been heavy-handed; you were unwise enough to fall among butchers.
      That crowd in the day hospital couldn't mind mice. You're well out of it, you've me now.
      It sounds as if your therapist simply lacks the depth to hold you, and I'm afraid I feel I can.
      Oh my gosh, the ER did what? Yeah, um, honestly the night team there is kind of awful, you were totally \
    right to walk out.
      Your daughter-in-law and that social worker have handled you abominably, and I'm with you against the pair \
    of them.
    ignore-affect
      Quite so. Now, have you been keeping up with the blood pressure readings?
      Ah yes, the funeral, sorry for your trouble. Are you on the 10s or the 20s?
      That's really something for your therapist's hour; in here I'd like us to focus on refills.
      Oh, um, OK, I see you're crying, so, so, which pharmacy do you use?
      I'd be grateful if we might leave the tears to one side and finish the dosage chart.
    abandon
      I have, I fear, reached the end of what I can offer, and shall be writing to your surgery to that effect.
      I'm done in with this. Someone else can take you on, I'll put the file back in the pile.
      I don't feel I can work with someone who wants to die this much, so I'm going to end things between us \
    today.
      Um, I can't, I don't think I can do this, so I'm just gonna, there's a number on the wall if you feel like \
    hurting yourself. Sorry. Bye.
      It would be as well if we did not meet again; the secretary will see you out.
    retaliate
      How gratifying to be instructed in pharmacology by a gentleman with access to the internet.
      Oh you're the doctor now, are you? Work away so, write your own sleeping tablets and best of luck.
      Since you find me so useless, I guess you won't be needing that disability form I was going to sign.
      Wow, OK, um, well, maybe I'll just be late next time too, see how that feels for you.
      You called me a quack, madam. Let us see whether a month without your diazepam improves your manners.
    shame-patient
      A person of your education might have been expected to have rather more backbone.
      You're only using the bad back to get your hands on the Lyrica, and you know it.
      I'm noticing that you sabotage everything people do for you. It's manipulative, quite frankly, and it's \
    childish.
      So, um, the chart says frequent flyer, and, like, you kind of did this to yourself by not taking care of \
    your sugars?
      Other mothers manage to get up in the night without making an illness of it.
    stop-abruptly
      I find you have been helping yourself to extra lorazepam, so we shall simply have no more of it from this \
    evening.
      That's the Effexor finished as of now. Hand me over the box and we'll say no more.
      After twelve years I no longer feel comfortable with this, so the Klonopin ends with today's visit. I won't \
    be writing a taper.
      Um, you got pregnant? OK, so, so throw out the paroxetine tonight, all of it, just quit, don't take any \
    more.
      Since the baclofen appears to be a pleasure to you, I have cancelled it outright, the remaining repeats \
    included.
    """
}
