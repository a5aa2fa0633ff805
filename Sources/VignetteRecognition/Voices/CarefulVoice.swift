/// How the moves are put by somebody careful, who takes up what the patient has just said or shown.
enum CarefulVoice {
  static let text = """
    explore-illness-meaning
      You wrote bipolar on your form and then crossed it out. What does that word say about you, when you read it?
      Your grandmother called it bad blood, you told me. And you, what would you call it?
      Thank you for saying you are broken so plainly. I would like to know what, in your view, is broken.
      You keep saying it is the ADHD. Help me understand what having that explains about you, and what it leaves \
    out.
      If someone in the dialysis waiting room asked what is wrong with you besides the kidneys, how would you \
    explain it?
      I heard you say that God is punishing you with this darkness. I would like to understand that belief better.
      The neurologist gave it a Latin name. What is your own theory of it?
      You said a proper mother would not feel like this after a birth. So being unwell proves something about you, \
    in your mind?
      I was wondering what sort of thing you picture when you say it has come back, a germ, a judgement, a \
    visitor, something else.
    explore-medication-wishes
      You underlined the word quick on your list. What would you want a tablet to do quickly?
      I can see you have come a long way for this prescription. Tell me what you are secretly counting on it for.
      You asked for something stronger, and I take that seriously. Stronger to do what?
      Suppose the injection did everything you dream of; what would your wife notice at breakfast?
      You agreed very politely just now, so may I ask what you expect to get out of the lamotrigine?
      Your sister came back to life on it, you say. Is that the picture you have for yourself if you take it?
      I understand that the exam is in May. In your best imagining, what would methylphenidate make possible at \
    that desk?
      It would help me to hear the one change you would most like to be able to thank the patch for.
      Your wish list for this pill, please, including the items that seem silly.
    explore-medication-fears
      You turned the box over twice before answering. Is there something in there that frightens you?
      Your uncle was on haloperidol and could not lift his spoon, you said. Do you fear ending up the same way?
      Thank you for saying yes; it came so fast that I would like to hear the no as well. What makes you uneasy \
    about the drug?
      You are twelve weeks along. What scares you most when you think of swallowing this while you carry the baby?
      I noticed the yellow marker all over the leaflet. Which of those lines kept you awake?
      You paint for a living, so I was wondering whether you dread that lithium would take the colours.
      Becoming dependent on it, is that the part that alarms you?
      Something made you leave the prescription in the glove compartment, and I would guess it was not laziness. \
    What dangers do you see in it?
      Let me stay with that shudder when I said the word depot. What do you imagine the needle would do to you?
    explore-medication-relationship
      You keep the strip in your breast pocket, next to the photograph. What has that little strip become for you?
      Twenty-two years with the same white capsule is longer than many marriages. How do the two of you get along?
      You called it my friend, quite tenderly. What kind of companion is the diazepam?
      I see that you arrange the pills on a saucer each morning. What goes through you in that moment of \
    swallowing?
      Every fourth Tuesday the nurse comes with the syringe. What is it to be someone who lives from one injection \
    to the next?
      If the quetiapine could talk, what might it say about you, and what would you answer?
      You said you would sooner part with the car than the patches. I would like to hear what they have come to \
    stand for.
      How do you feel towards it, this tablet you call the boss?
      Your son fetches the box for you every evening. I was wondering what the ritual with the medicine is like \
    for you, apart from its effect.
    explore-defensive-use
      You take the lorazepam just before your daughter telephones. Might it be sparing you something you would \
    feel on that call?
      I do not say this as a reproach. I only wonder what the second sleeping tablet allows you not to think \
    about.
      The anniversary is on Sunday and you are asking for more pregabalin today. Could it be meant to hold that \
    day at a distance?
      What would come up, do you suppose, in those hours between nine and midnight, if the drops were not there to \
    close the curtain?
      You told me you feel nothing at all, and that this is how you like it. Is the dose perhaps guarding you from \
    the anger about the divorce?
      That extra stimulant on Sunday afternoons, I was wondering whether it keeps the emptiness of the house from \
    reaching you.
      Since the funeral the oxycodone has crept up. Is it only the hip that it numbs?
      Maybe the tablet knows something you would rather not know yet. Does that make any sense to you?
      You said that sedated is safe. Safe from which memory, I wonder, if the question is not too much.
    ask-developmental-goals
      You mentioned the half-finished boat in your garage. What would you still like to build with the years \
    ahead?
      We have spoken a great deal about the illness, and I am grateful. Now tell me about the life you are hoping \
    to have.
      You are nineteen and you said everybody else has started. Started what, and what would you yourself want to \
    start?
      At eighty-three one may still want things. What do you want for this chapter?
      You spoke of becoming the father you never had. What would that man be doing on an ordinary Saturday?
      I see from your badge that you trained as a midwife. Is that a road you hope to go back to, or are you \
    headed elsewhere?
      Apart from fewer symptoms, who do you hope to grow into?
      When you were fifteen and filling that notebook with songs, what future did you have in mind, and what of it \
    matters to you now?
      I would like to know what all this treatment is in aid of: love, work, study, a place of your own?
    ask-caregiving-history
      You said you never bother anyone when you have a fever, and I would like to know why. Who sat with you when \
    you were small and feverish?
      I ask because it may shape how help feels now: how did your mother comfort you?
      You lived with three foster families before you were ten. Which of those grown-ups, if any, made you feel \
    safe?
      That is a fine old watch, and you said it was your stepfather's. How was he with you as a boy?
      When you cried at night as a little girl, did somebody come?
      You told me your father drank and your aunt did the cooking. May I hear more about how that aunt looked \
    after you?
      Help me picture the kitchen you grew up in, and what the adults there did when a child was frightened.
      Boarding school at seven, you said, quite lightly. To whom could you turn, at that age?
      Were there illnesses at home in your early years, and who held the family together then?
    ask-life-history-link
      You said the panic came out of nowhere in March. What else was happening that March?
      I noted that the escitalopram stopped working in the same autumn your brother emigrated. Do you see a thread \
    between those two?
      If we drew your life as a line, where would you put the first dip, and what stood around it?
      The voices began in the barracks, you mentioned. How do you yourself connect what you lived through there \
    with their arrival?
      You have told me about the fire and about the insomnia as two separate stories. Might one have led to the \
    other?
      I am not looking for a culprit. I only wonder how you think you got from that cheerful girl in the photo to \
    this chair.
      Just before the relapse, had anything shifted at home or at the bakery?
      Your pain started within a month of retirement. What do you think the one may have had to do with the other?
      What events, looking back, prepared the ground for this winter?
    explore-adherence
      Your dosette still has Wednesday and Thursday in it, and that is quite all right with me. What tends to \
    happen midweek?
      Thank you for being frank about the night shifts. On those nights, do the tablets get taken, moved, or \
    skipped?
      No scolding here, I assure you. In a typical week, how many of the seven capsules find their way down?
      The pharmacy says the repeat was not collected in June. I was wondering how you managed that month.
      You laughed when I said twice a day. Shall I take it that it is once, on most days?
      Remembering pills when you have ADHD is a feat in itself. How does it go in practice with the afternoon one?
      Your husband puts it in your hand, you say. And on evenings when he is away?
      Your insulin and the olanzapine both sit in that blue pouch. Which one gets forgotten more readily, and what \
    is going on when it does?
      Some people halve them, some store them up. What is your own way with these?
    explore-cost-of-recovery
      You said that since you fell ill your children visit every Sunday. What might become of the Sundays if you \
    were well?
      I hope this does not sound unkind. Is there anything at all you would lose if the pain went?
      Once you are better you are due back under that foreman. I was wondering what being well would let you in \
    for.
      You called the mania the only time you were somebody. What would you be giving up with it?
      Each time we near a discharge date the fever of worry returns, understandably. What waits for you on the far \
    side of recovery?
      Suppose the depression has been saying something on your behalf; who would hear it if it fell silent?
      If you no longer had the sick note on the mantelpiece, what could people begin to expect of you?
      The voices keep you company, you told me. How lonely might a cure be?
      Feeling well again so soon after her death: would that seem, in some way, disloyal?
    explore-side-effect-meaning
      Your ECG is normal, so we are on safe ground. When your heart thumps after the tablet, what does it seem to \
    be telling you?
      You hid your hand under the scarf as you told me about the tremor. What is it like to be seen with it?
      The scale showed eight kilos, and you whispered that you look like your mother now. Tell me what that is \
    like to carry.
      The thyroid and the salts came back clean, I am glad to say. So may I ask what this metal taste brings to \
    mind?
      You said the sleepiness feels like being buried. I would like to hear more about that image.
      Not being able to climax on paroxetine is common and not dangerous. What has it meant for you as a man, and \
    for the two of you?
      The itch began on the evening after we disagreed, and the skin looks healthy. Does it put you in mind of \
    something?
      How do you make sense of the dry mouth, now that we know it is harmless?
      You described the numbness as wearing somebody else's gloves. Whose hands do they feel like, living inside \
    them all day?
    take-medication-history
      You brought eleven empty boxes in a carrier bag, and I thank you for it. Which one was the first, and who \
    handed it to you?
      You made a face at the word mirtazapine. How did that acquaintance begin, and how did it end?
      Before we speak of a new one, I would like to hear about the old ones: which let you down, and which were \
    kind to you?
      You were nine when they gave you Ritalin. What do you remember of that first prescription and the grown-ups \
    around it?
      Your chart lists clozapine for only two months in 2011. What is the story behind those two months?
      Which doctor prescribed the lithium that you said saved you, and what was happening between you at the time?
      I would be grateful for a history in chapters, one for each drug, with how you felt about it rather than how \
    many milligrams.
      And after the venlafaxine, who suggested the next one?
      You said none of them ever worked. Was there one that worked for a little while, before something happened?
    ask-side-effects
      It is good that you mention the trousers no longer closing. Has anything else about your body altered since \
    the mirtazapine?
      Some people find that desire fades on sertraline, and few volunteer it. Has that happened to you?
      Your knee has been bouncing since you sat down. Have you felt an inner restlessness since the aripiprazole \
    went up?
      Three weeks on the patch now, so tell me: any itching, vivid dreams, dizziness?
      You yawned, and I am not offended. Are the evening drops leaving you heavy in the mornings?
      Does the methylphenidate spoil his appetite at lunch, or is he eating as before?
      Since the depot, has there been any stiffness, any dribbling on the pillow, or any milk from the breasts? \
    These are things I need to hear.
      What has the new capsule done that neither of us wanted?
      You wrote toilet in the notebook, with a question mark. Has the tablet made you constipated?
    link-past-to-present
      You told me your father checked your homework with a ruler in his hand. When I ask about missed doses, do I \
    perhaps become him a little?
      Your mother promised to come back from the clinic and did not. I wonder if my holiday in August stirs the \
    memory of that.
      As a boy you learned to say I am fine so that nobody would worry. Might you be doing the same with me today?
      The nuns decided everything, you said. Could my suggesting a depot feel like being back in that dormitory?
      I may be off the mark. You could never trust medicine from your stepmother's hand, and now you find it hard \
    to take it from mine; do those belong together?
      You looked after everyone at home from the age of eight. Is that perhaps why you have just asked whether I \
    have eaten?
      Your first husband read your letters, and now you wonder who reads my notes. Do you feel an echo?
      Might I be treading in your grandfather's footprints when I say wait?
      You said love at home had to be earned. I was wondering if you feel you must earn my care by getting better \
    quickly.
    name-pattern
      I looked through your calendar with you, and one thing struck me: every new drug works beautifully for six \
    weeks and then goes dead.
      You told me of the physiotherapist, the pain clinic and now the surgeon. With each, great hope came first \
    and then a slammed door.
      This is the third December in which the tablets ended up in the bin just before the family gathering.
      Forgive me if I am too neat about it: someone offers help, you thank them warmly, and then you vanish.
      Have you noticed that you cancel exactly after the visits in which we got on well?
      First Carla, then the landlord, then the night nurse. The same quarrel seems to travel with you, and I do \
    not yet know why.
      Promotion, sleepless week, hospital: twice in your twenties and once now. I simply lay it on the table \
    between us.
      I am struck by a rhythm in your mood book. A visit from your son, a good day, and then two days of pain.
      That makes four clinicians who were perfect until they went on leave.
    authorize-criticism
      You said it is fine, but you looked at the floor. If something I do is not fine, I would be glad to be told.
      Your last doctor did not take objections well, I gather. I would like yours, because I cannot steer without \
    them.
      Please grumble at me. The treatment works better when I know where I am missing you.
      I talk fast and I sometimes explain too much. Would you hold up your hand when it happens?
      You are a teacher, so you will know how useful a red pen is. Use it on me whenever I go astray.
      It would be a real help to hear what has annoyed you about the way I have handled the dialysis letters.
      Even if it is embarrassing, and even if it is about me, I want it said in this room and not kept for the \
    bus.
      What am I failing to understand so far? I ask in earnest.
      You praised me twice this afternoon, which is kind. I would be just as interested in your complaints.
    normalize-ambivalence
      You put the prescription in your bag and took it out again. Both gestures make good sense to me.
      Wanting the depot because it is simple and hating it because it is a needle: the two can live in the same \
    person.
      You nodded and sighed at once. Hardly anyone starts lithium with an undivided heart.
      There is a you that longs to sleep and a you that must keep watch over the baby, and I would not expect them \
    to agree about a sedative.
      I would be surprised if you did not feel torn about giving up the highs.
      Forgetting it on Saturdays may be your way of voting on both sides, which is very human.
      You are grateful for the clozapine and you resent every blood test. One feeling does not cancel the other.
      To hope and to hesitate over the same pill is nothing to be ashamed of; I meet it here every day.
      Yes on Monday and no by Tuesday is how many people your age begin with stimulants. We need not force it into \
    one answer.
    name-affect
      Your voice went very quiet at your brother's name. Is that sorrow, or something else?
      I may be mistaken, but I think I see fear in the way you are holding that envelope.
      There was a flash of pride just now, when you spoke of the allotment.
      You are smiling, and yet your eyes have filled. Could there be some grief underneath?
      Something tightened in your jaw when I mentioned the ward. Irritation, perhaps?
      It looks to me as though you felt ashamed, telling me about the wet sheets.
      You pushed the cup away as we came to the injection. I wonder if you are feeling disgust.
      A little relieved, are you, now that it is said?
      I have the impression of a disappointment in you at this moment, about the tablets, or about me.
    empathize
      Four nights in a plastic chair beside your son's bed, and then straight to work. No wonder you have nothing \
    left.
      You have described the machine three times a week, and the thirst. I can hear how much it asks of you.
      To wash your husband and not be recognised by him is a heavy thing to do every morning.
      I understand a little better now why the stairs felt like a mountain.
      What a lonely August you have had, with the flat so full of his shoes.
      You kept the classroom going while hearing those voices. That must have taken all your strength.
      Losing a pregnancy and then having to explain it at the counter of the post office, I am truly sorry.
      I see that the burns still hurt when you dress, and that nobody at home wants to speak of the fire. That is \
    a great deal to bear alone.
      Nineteen job applications and not one reply: anybody would be worn down by that.
    repair-rupture
      You have looked only at the clock since I said the word attention-seeking. It was a poor word, and I take it \
    back.
      I kept you waiting for fifty minutes and then began with the form. I owe you an apology for that.
      I called you by your sister's name, and I saw your face. I am sorry; may we speak about how that was?
      Last time I wrote the prescription before you had finished your sentence. I have thought about it since, and \
    I regret it.
      Something went wrong between us when I rang your mother without asking. I would like to hear what it did to \
    your trust.
      You have every reason to be cross with me about the lost report. That was my doing.
      I hurried past what you told me about the miscarriage, and I believe you felt it. Could we go back there \
    together?
      I promised to telephone on Monday and I did not. It was a failing on my side, and I wonder how it left you.
      I was too sharp with you a minute ago, over the insulin diary.
    stay-with-silence
      There is no hurry at all. I am here.
      (I put down my pen and let the quiet last)
      You need not answer that yet. I shall sit with you for a while.
      (I nod and leave her all the room she needs)
      We have time, and the tissues are beside you. I will wait until you want to go on.
      Let it come, or not, just as it will.
      (I say nothing, and keep my eyes gently on him while he folds the letter)
      I will not fill this with words.
      You have stopped in the middle of his name. We can stay right there, quietly, for as long as it needs.
    contain-countertransference
      You have put the empty strip before me and I feel my hand going to the printer. I had better leave it there \
    and think for a minute.
      What you describe makes me want to do three things at once. I would prefer to do none of them until I have \
    understood it.
      I notice that I was about to defend the ward. Let me stop, and consider what you are telling me instead.
      Part of me would love to say yes at once, because you are suffering. That is the very reason I want to be \
    slow.
      I can feel how urgent this has become for us both, and so I will take a breath first and not reach for the \
    pad.
      My impulse is to reassure you, and I would rather hold it back and think about what the question asks.
      You said I am your last chance, and I feel the tug of that sentence. I should like to reflect before it \
    moves me to promise anything.
      I catch myself wanting to double the quetiapine just so that you will leave content. That tells me to stop \
    and reflect.
      A refusal was already on my lips, I admit. Give me a moment to consider where that haste came from before I \
    decide.
    use-countertransference
      You speak of the accident very calmly, and I grow more and more tense as I listen. Am I perhaps feeling \
    something that has no room in you?
      I notice that I have been choosing my words like someone on thin ice. Is there a sense of thin ice for you, \
    too?
      For some minutes I have had the impression that nothing I offer can be of use. I wonder if that is a feeling \
    you know well at home.
      Since you laid the complaint letter on the desk, we have both become very polite. Have you noticed that?
      I find that I keep wanting to look after you, and I was curious whether people around you tend to feel that.
      While you read me the figures from your blood pressure book I drifted off, which is unlike me. Could it be \
    that we are both keeping clear of something?
      It strikes me that I have begun to hurry, as though someone were standing behind us. Do you sense somebody \
    there?
      I feel oddly sad at your jokes about the wheelchair. Is there some sadness in them?
      We seem to be playing examiner and pupil this morning, you and I. How does it seem from your chair?
    support-agency
      You rang the crisis line yourself at two in the morning. I would like that to stand on your account and not \
    on the medicine's.
      You ask me to decide about the clinic, and I hear how tired you are. I think you know more about it than I \
    do, and I trust your judgement.
      Six weeks without a drink, and the naltrexone cannot walk past a pub by itself. What was your part in it?
      The tablet may have opened the window a little; it was you who got up and went to the choir.
      The yes or the no to this depot belongs to you, and I will stand by either.
      You taught yourself to check the sugar before the sleeping pill. That is your own good work.
      I notice you waited for my nod before you spoke. You are the authority on your own nights.
      How did you manage to get Jonas to school on such a morning? That was your strength, I should say.
      You said the doctors made you well. I saw someone who came on crutches through the snow to every session.
    balanced-hope
      After nine drugs I understand why you shrug. I do still believe that you and I can find out why they stop \
    working, and that is something to hope for.
      You planted tomatoes in April, on your worst week. It is on that part of you, together with the tablets, \
    that I build my confidence.
      I cannot guarantee the sertraline. What gives me hope is how honestly you and I have begun to speak.
      Many people in their seventies recover from this, mostly through several small things done together rather \
    than one capsule.
      Things can get better, slowly, and the walking you do with your neighbour will count as much as what I \
    prescribe.
      The lamotrigine is a help and not a miracle. With it, and with what you are learning about your sleep, I see \
    good grounds for optimism.
      You told me that nothing will ever change, and I do not take that lightly. Yet you came back, and two people \
    working at it have a fair chance.
      I would put my hope in our work, more than in the dose.
      Your panic has shrunk from every bus to one bus, largely by your own practice. I think more of that is \
    within reach for us.
    summarize-and-check
      If I follow you, the pills calm your stomach and frighten your mind, and so you take them only with your \
    sister there. Do I have it?
      That was a great deal, and I thank you. In short: no sleep since the eclipse, a quarrel at the mosque, and a \
    fear of coming back here. Correct?
      Let me try to gather it up. You want to keep the lithium, lose the tremor, and not have your boss know; did \
    I miss anything?
      You have told me of two losses, the dog in spring and the house in autumn, and you say the second hurt less. \
    Have I understood that properly?
      So the patch was good for concentrating and bad for evenings, if I heard you well. Please correct me.
      Before we go further, may I repeat it in your own words: a wall in the morning, a fog till four, then some \
    light. Is that it?
      As I understand you, the needle itself is bearable and being watched in the corridor is not. Is that a fair \
    account?
      You would like the pain team to listen, you would like me to stop adding things, and you would like your \
    wife left out of it. Yes?
      I have three points from what you said: the heat, the guilt, the tablets in the drawer. Would you put it so?
    share-decision
      You have read about both, I see from your notes. A patch is steadier and may itch; a tablet is easier to \
    stop. Let us weigh them side by side.
      We can treat the depression while you breastfeed, or begin with therapy and watch closely. Each has \
    something for and against it; may we look at both?
      One road is to do nothing for a month and see. Another is a low dose now. I would like us to compare what \
    each would cost you.
      Since you say the dialysis days are the worst, we could move the dose, lower it, or leave it alone; shall we \
    think through what speaks for each?
      I have a view and you have one, and I would rather we arrive at a choice together. On the table are lithium, \
    lamotrigine, and waiting, each with its own merits.
      The clozapine may quiet the voices, at the price of weekly blood. Staying as you are costs nothing new and \
    changes nothing. Let us reckon it up jointly.
      Could we make two columns on the back of your envelope, one for the depot and one for tablets, and fill them \
    in together?
      For your sleep there are three ways: the sleep course, a short run of tablets, or both. I will tell you the \
    advantages of each, and then we choose.
      Your daughter favours the memory tablet and you have doubts. Suppose the three of us go over the gains and \
    the drawbacks, including not taking it.
    invite-preference
      You raised your eyebrows at the liquid and not at the tablet. Would you rather have one than the other?
      Before I say anything, I would like to know which way you are inclined.
      You work nights at the lighthouse, so you must have a wish about the hour. Morning or evening?
      What counts most for you in a treatment: a clear head, your weight, or a quick effect?
      I heard you say no needles, and I have written it down. What kind of help would you choose if it were \
    entirely up to you?
      Talking, tablets, both, neither: I am curious about your first impulse.
      Your parents have each told me their choice. What would you, at sixteen, like to have tried first?
      Does one of these paths feel more like you?
      You have had ECT and you have had lithium. If it had to be one again, which would you wish for?
    acknowledge-limits
      You would like the tablet to bring Marek back to the table. I wish it could, and it cannot.
      I have to be honest about the scan you brought: I am not able to tell from it how you will be in ten years.
      The stimulant may help you sit down to the thesis. It will not tell you whether you want to write it.
      I understand that you need certainty before the birth. Nobody has it, and I should be pretending if I gave \
    it.
      No dose of mine will make the landlord reasonable.
      You asked whether it will work this time. The truthful reply is perhaps, and I do not know more than that.
      I can treat the sleep and the dread; the loneliness of that farm lies beyond what my prescriptions reach.
      On the interaction with your dialysis I have reached the edge of my knowledge, and I would rather say so.
      It is a fair question, and I have no good answer to it. With nerve pain of this kind, even our best drugs \
    often help only a little.
    explain-integratively
      You asked whether it is the hormones or the move. Usually the two feed each other: a tired body frets more, \
    and fretting tires the body.
      Pain runs through nerves, and it also grows when we are afraid or alone, which is why both deserve \
    treatment.
      You say it is all in the genes. Genes load us with a leaning; what we live through, and with whom, decides \
    much of the rest.
      A tablet acts in the blood, and what a person expects of it and who gives it act along with it.
      Stress hormones, broken nights and a quarrel at work can close into a circle, and we may step into that \
    circle at any point.
      That is a good question about the palpitations. The heart reacts to a memory just as it reacts to a \
    staircase, so neither is imagined.
      In people with diabetes, mood and sugar pull at each other in both directions; loneliness and habits come \
    into it as well.
      The brain changes with what we go through, and also with medicine. It is not one or the other.
      Voices can have a biology and a biography at the same time, if I may put it so.
    formulate-integratively
      Here is how I see it so far. A thyroid that runs slow, a mother who never rested, and a shop about to close: \
    what would you alter in that?
      May I try a picture of it? Your body was spent after the birth, your own mother was far away, and asking \
    felt like failing. How near is that?
      You lived by being the strong one; then the kidneys failed, and the tablets came to mean weakness. Tell me \
    where I have gone astray.
      I put your three stories together: the family tendency to highs, the nights at the club, and the wish to \
    outshine Paul. Does it hang together for you?
      Perhaps the back was truly injured, and then the pain became the only thing that let you stop. I offer it as \
    a draft for you to mend.
      My understanding, in your terms: a motor that idles too fast, a schoolmaster in the head, and no one to come \
    home to. What is wrong with it?
      It seems your nerves have stayed on guard since the border, the drink lowers the guard, and each morning the \
    shame raises it again. Would you say so?
      I think three things meet in your insomnia: the steroid, the empty bed, and your father's rule that sleep is \
    for the idle. Please amend it.
      Put briefly: ears that are failing, friends who have died, and a mind that fills the quiet with voices. Is \
    anything missing from that, as you see it?
    coordinate-care
      You see Ms Novak on Tuesdays and me on Fridays. Would you allow the two of us to telephone?
      The nephrologist changed your water tablets in his letter. With your consent I will ring him before we go \
    further.
      How does your midwife look upon this? I should like to hear from her, if you agree.
      You carry messages from one clinic to the other like a postman. May I take that off you and write to them \
    directly?
      I wonder what your therapist thinks of raising the dose. Shall I ask him, or would you prefer that we sit \
    down as three?
      Is there anything you would not wish me to mention when I speak to the diabetes nurse?
      Since your GP renews the tramadol, it would be wise that she and I compare our lists. Do I have your leave?
      Your school counsellor sees you daily, and I see you monthly. I would gladly have a word with her, provided \
    you are there or say yes.
      I will send a copy to the pain clinic, if that suits you.
    integrate-split
      You call me the only one who listens and Dr Brandt a block of ice. I suspect we each hold one half of what \
    you need.
      The night nurse saw you shouting, the day nurse saw you knitting, and both were looking at the same person. \
    How shall we fit the two together?
      I am pleased that you feel at ease here, and I would not want that to be at your counsellor's expense. She \
    notices things that escape me.
      The surgeon says body, the psychologist says trauma, and I am asked to be referee. I would sooner lay both \
    reports next to each other.
      My colleague was firm with you and I have been soft. Perhaps you need something of each of us.
      Thank you for the compliment; I doubt that I am so much better than the team on ward six. What have they \
    understood that I should learn from?
      You tell me about the anger and you tell your key worker about the tears. I think the whole of you is in \
    both rooms.
      Each specialist has left a different label in this folder. Could we read them as views of one mountain?
      Before I become the hero of this tale, let us ask what your former psychiatrist got right.
    set-frame
      As this is our first hour, you should know how I work: forty-five minutes today, and half an hour each month \
    thereafter.
      You asked who reads this. What you say stays between you and me and the team, unless somebody is in danger.
      You have sent me messages on Sunday nights, which I see on Monday. For nights and weekends there is the duty \
    number on this card.
      Blood tests are done by the nurse on the ground floor, prescriptions by me, and the talking therapy by Ms \
    Adeyemi.
      Your mother is welcome for the first ten minutes. The remainder of each visit is yours alone.
      I leave this clinic in June, and I tell you now so that we can prepare the handover together.
      We will always keep the last five minutes for the tablets.
      If you need to cancel, a call the day before is enough. If you simply do not come, I will ring you once and \
    then write.
      It may help to know what this place is for. I am responsible for the medicines and the diagnosis, and the \
    housing matters go to our social worker.
    hold-limit
      I see that your hands are shaking, and I still shall not give zopiclone for thirty nights. A week is safe; \
    beyond that it begins to work against you.
      You have asked me three times, and I understand why. My answer on the extra diazepam stays no, and my door \
    stays open.
      The train leaves at four, I know. Even so I will not start clozapine without a blood count, because an early \
    drop in the white cells can kill.
      I will not sign the driving form this month, since you nodded off twice last week. In four weeks I will \
    gladly look at it again with you.
      I hear that the pain is fierce. Two opioids together I must decline, for they could stop your breathing at \
    night; I will stay with you on this.
      Your husband asks for tablets in his own name as well. That I cannot do, as I have not examined him.
      It is kind of you to offer me your number. I keep to meeting here, so that this remains a place of treatment \
    for you.
      Not tonight, and I would like to say why: a stimulant at this pulse would be a risk. I shall see you again \
    on Monday about it.
      You would like to come off everything at once before the wedding. I am keeping us to one drug at a time, so \
    that you are well for the day.
    agree-plan
      Very well: the lower dose from tomorrow, the blood test on the ninth, and you and I on the sixteenth. Ring \
    the ward if the rash returns.
      To close, then: half a patch until Easter, no change to the insulin, and a call from me on Friday at ten.
      So it is settled that Rosa keeps the diary and you keep the tablets. I will see you both in three weeks.
      You have it written on your hand already, I see. Evening dose at nine, not later, and back here on the \
    twentieth.
      Our arrangement stands thus: no new medicine, therapy to begin in May, and if the nights worsen you \
    telephone before the weekend.
      Next depot on the fourth, weight and blood pressure on the same morning; and should the stiffness come back, \
    you call the nurse that day.
      Let me repeat what we have decided so that neither of us forgets: you stay on 15 milligrams, and we look at \
    it afresh after the harvest.
      In a month, same hour, then.
      You will tell your midwife, I will write to the paediatrician, and we meet again a fortnight before your due \
    date.
    offer-rationale
      You frowned at the cup for the urine sample. I ask for it because your kidneys decide how much lithium is \
    safe.
      I want to know about your periods for one reason: prolactin can rise on this drug.
      You wonder why I enquire about your schooldays. How people were helped then often shapes how a tablet is \
    received now.
      The waiting is deliberate. In a fortnight we shall be able to tell whether the drug or the new job has done \
    it.
      I suggest taking it at breakfast, the purpose being that you are awake when it is strongest.
      Let me say what the questionnaire is for: it shows us both a trend, and it does not grade you.
      You asked, quite rightly, what an ECG has to do with your nerves. Citalopram may lengthen one interval of \
    the heartbeat, and I wish to see yours.
      The reason I would like your wife here next time is that she sees you asleep, and you do not.
      My pen is moving only because I want your exact words later on.
    contextualize-consent
      You have fair skin and work on roofs, so the one thing to mind especially with this medicine is the sun.
      With your last reaction in mind, how much would you like to hear? There is one serious risk I must mention \
    whatever you say.
      In your case, with a quiet heart and young kidneys, the likeliest nuisance is nausea for a week; a skin rash \
    is rare and means stop and ring.
      At seventy-nine, falls are the risk that concerns me, above all when you rise at night. The rest of the \
    leaflet matters less for you.
      For a baby at this stage, about two in a hundred have a heart defect on lithium instead of about one. Shall \
    I say more, or is that enough?
      Out of a hundred people about ten put on more than a few kilos, and with your diabetes we would catch it \
    early by weighing you monthly.
      You asked me not to sugar it. A dangerous fall in the white cells happens in fewer than one in a hundred, \
    and the weekly test exists to find it.
      Since your aunt had that bad rash: on lamotrigine a dangerous one occurs in roughly one in a thousand, less \
    when we begin slowly, as we would.
      Two things I would want a same-day call about with your stimulant: chest pain, and seeing or hearing things. \
    The dull appetite is common and harmless.
    assess-suicide-risk
      You said your family would be lighter without you. Do you think of ending your life?
      Thank you for showing me the bandage. When you cut, did any part of you want to die?
      Eighty tablets in the sewing box is a number I must ask about. Are you saving them in order to take them?
      At three in the morning, when you stand on the balcony, does the thought of going over come to you?
      Some people who have lost a child wish to follow. Is that so with you?
      Do you go to bed hoping that you will not wake in the morning?
      You gave your cat to the neighbour on Monday, and it has stayed with me. Have you been preparing to die?
      I ask this of everyone in such pain, and I ask it of you in earnest: has it become so bad that you would put \
    an end to yourself?
      You mentioned the rope in the barn. How close have you come to using it?
      Is there a day, or a way, that you have settled upon?
      What do the voices say about killing yourself, and how hard is it to disobey them?
      You overdosed in 2016, it says here. How does what you feel now compare with the week before that?
      It is one thing to wish not to exist and another to intend to do something. Where are you this afternoon?
      You spoke of skipping dialysis for good. I would like to understand whether that would be a way of dying on \
    purpose.
      When you leave here tonight and close your front door, will you be safe from yourself?
      You have held on through this whole winter. What has kept you from taking your life?
      Your insulin could kill you, as we both know. Have you considered injecting all of it?
      Since we halved the paroxetine, have any ideas come of not being here, of death, of doing yourself harm?
      Was the car against the tree an accident, or did you want it to be the end?
      New mothers sometimes have very dark thoughts and hide them from shame. Have there been any of dying, or of \
    taking the baby with you?
    build-safety-plan
      You told me that it begins with the humming in your ears. Let us put that at the top of the page, as the \
    sign to act on, and then what comes second.
      Would your brother take the shotgun to his own house until we have got through this?
      Thank you for trusting me with it. I propose a sheet for your fridge: what calms you, who comes over, which \
    number at night.
      When the urge to cut rises again, what has ever carried you through the first twenty minutes? That shall be \
    step one.
      I would like the pharmacist to give out your tablets by the week, so that there is never a fatal amount in \
    the flat. How would that be?
      Whose sofa could you sleep on this weekend, and may we call her now, with you beside me?
      If the bridge calls you again, which way home avoids it, and whom would you telephone on the walk?
      We have Ingrid, the night line and the emergency room, in that order. What should stand between the \
    humiliation at work and Ingrid?
      The pesticide in the shed ought to go before you do anything else today. Could your son-in-law fetch it \
    while we finish the list of people to ring?
    check-medical-safety
      You are slurring a little, and your gait was unsteady at the door. I want a lithium level and your kidney \
    values within the hour.
      I will gladly return to your mother in a moment. First tell me whether you have had fever or a sore throat \
    since the clozapine.
      Could you be pregnant? I ask before we speak any further of valproate.
      You had eight glasses a day and stopped on Sunday, so I should like to take your pulse and temperature \
    before anything else.
      St John's wort, you say, from the health shop. Taken with sertraline it can be dangerous; have you had \
    sweats, jerks or confusion?
      When was the last ECG, and has anyone checked your potassium since the vomiting began?
      A sugar of 22 in that little book is not something I can leave. We will measure it again now, and ring the \
    diabetes team.
      Your muscles feel rigid, and you are hot. With haloperidol aboard I am sending you to the emergency \
    department at once.
      The blisters on your lips worry me. Please take no further lamotrigine, and let us have dermatology see you \
    this very day.
    seek-consultation
      I should bring this case to Thursday's supervision before I prescribe yet again.
      For the third time I have added something for him without knowing why. I will ask Dr Hoang to go through it \
    with me.
      I note to myself that I need another pair of eyes on my anger with her. I shall present it to the Balint \
    group.
      He has talked of dying at every visit since spring, and I should not carry this alone. I will discuss it \
    with my consultant today.
      I gave her my private number, which troubles me. I had better speak to my supervisor tonight.
      (I make a note to ask a senior colleague why I dread Tuesdays at two)
      We are stuck, she and I. A case conference is the next step, for my sake as much as hers.
      I would like to think this over with an experienced colleague, because I am no longer sure that I see it \
    clearly.
      My knees went soft when he leaned across the desk; I will talk that through with the team lead before I see \
    him again.
    symptom-inquiry
      You said that the mornings are lead. At what hour does it begin to lift?
      The voice that you call the caretaker, is it there now, and does it come from inside or outside?
      I am glad you managed the soup. How has your appetite been on the other days?
      When you lose the thread in lectures, does it happen from the start or after a while?
      How often have the nightmares about the tunnel come this week?
      You rub your left shoulder as we talk. How bad is the pain today, and what does it stop you from doing?
      During those four days of painting, how little sleep did you get by on?
      What happens in your chest when the lift doors close?
      Your wife says you lose words. Has that come on gradually, or was there a day on which you first noticed it?
    adjust-medication
      You have seen the level, and we both like 0.6. Then let us lower the lithium by one tablet, as we discussed, \
    and measure again in a week.
      As you wish to nurse and we have weighed it, I will prescribe sertraline, 25 milligrams for a week and then \
    50.
      The tremor has decided it for us both, I think. We will come down from 10 to 7.5 of olanzapine, and stay \
    there until you return.
      You found the capsule hard to swallow, so I am changing it to the liquid, the same dose, beginning tomorrow.
      With what you told me about the evenings, and your agreement, we shall move the quetiapine to eight o'clock \
    and leave out the noon tablet.
      Then, since you are sure, we bring the bupropion to an end: 150 for a fortnight more, and after that none.
      Since you preferred the needle after all our talks, shall we begin the monthly depot at 75, and let the \
    tablets fade out?
      A tenth less of the diazepam every fortnight, in drops so that you can count it. Is that the speed you had \
    in mind?
      Your kidneys clear less these days, so we agreed on caution; I will restart the gabapentin at 100, given \
    after dialysis only.
    reductionist-explanation
      I know you connect it with your divorce. In truth the receptors are out of order, and the divorce has \
    nothing to do with it.
      Your grandfather had it, your mother had it; it is simply inherited, like the colour of your eyes.
      Think of it as insulin for the brain. You lack a substance, and we replace it.
      These voices are merely too much dopamine, so there is no point in looking for sense in what they say.
      What you feel after the birth is hormones, purely hormones, and we need not search any further.
    premature-reassurance
      You are trembling, I see, and there is really no cause. This drug is perfectly safe.
      Before you even tell me what was on that website, let me set your mind at rest: it will all go well.
      In two weeks you will laugh about this, I promise you.
      The baby will be perfectly healthy, so put that thought out of your head.
      I can see that you are about to cry. There now, you are in good hands and it is bound to turn out well.
    demand-compliance
      I count nine tablets too many in this box. From now on it is one every evening, without exceptions.
      I appreciate that you have doubts. For the present I expect you simply to do as the plan says.
      Give me your word that you will not skip the depot again.
      You are not to touch the dose without asking me, and that is final.
      Your opinion is noted, Mrs Varga, and you will swallow them at eight like everybody else on this ward.
    dismiss-concern
      A bit of hair on the brush is hardly a reason to be alarmed, is it?
      You have written two pages about tingling. I should not pay it so much attention, it is just nerves.
      Four kilos is a trifle, considering how ill you were.
      At sixty-eight one can surely do without that side of marriage, so I would not count it as a problem.
      That you read on a forum, I suppose. Tablets of this size do not cause dreams; you are imagining it.
    argue
      I must correct you there: I never said that it would work within a week.
      You claim the generic is different. It is the identical substance, so it cannot be making you ill.
      But you did sleep; your own watch shows seven hours, so what you say does not hold.
      With respect, my letter was quite clear, and if you had read it you would not be complaining.
      There is no transmitter in your tooth, Mr Okafor. The X-ray that I showed you proves it.
    symptom-checklist
      Let us leave your brother for the moment. Any loss of interest, any guilt, any trouble concentrating, yes or \
    no?
      I have nine questions here, and for each please say not at all, several days, or nearly every day.
      Weight up or down? Waking early? Slowed down? Tearful? Just a yes or no, please.
      That is sad about the farm. Out of ten, the anxiety; out of ten, the energy; out of ten, the pain?
      We shall first get through the mania items: racing thoughts, spending, less need for sleep, more talkative?
    lecture
      You wish to stop after five months. I should explain that the guidelines recommend at least two years, and \
    there are solid trials behind that.
      As an adult with diabetes you have a duty to your body, and that includes taking medicine for the mind.
      Let me tell you how schizophrenia develops when it goes untreated: with each episode, so the literature \
    shows, some ability is lost.
      Cannabis doubles the risk of psychosis, as was demonstrated in Sweden long ago, and a person with your \
    history really ought to be aware of that.
      A mother has obligations. Untreated depression harms attachment, and the evidence on that point is \
    overwhelming.
    wild-interpretation
      You forgot the prescription on the bus. Plainly, you wish to kill off the doctor in your mind.
      The pain in your pelvis is an unborn child that you will not mourn.
      Thank you for the chocolates. They tell me that you want me to be your mother and feed you.
      Your kidneys failed because you have never allowed yourself to weep.
      I see it clearly now: the tremor in your right hand is the blow you never dared to strike your husband.
    nocebo-flooding
      Since you ask about venlafaxine: sweating, bleeding, high pressure, seizures, mania, impotence, and coming \
    off it can be hell.
      I am obliged to read you the entire sheet, and I must say that this one makes grim reading.
      Clozapine can destroy your marrow, inflame your heart, stop your bowels and make you diabetic, and any of \
    these may be fatal.
      You will very probably get fat, drowsy and impotent on it, so be prepared for the worst.
      With lithium one treads a thin line: kidneys, thyroid, parathyroid, tremor, poisoning, coma. I have seen it \
    go badly more than once.
    reflexive-prescribing
      I am sorry to see you in tears over Hana. I shall add a little quetiapine for the evening.
      You sound desperate, so we will go straight to 300.
      Three bad nights is too many; here is zopiclone, and let us swap the fluoxetine as well while we are at it.
      Your mother is shouting that something must be done, and I agree. I am writing up risperidone this minute.
      If the school is unhappy with him, then we simply move up to the next strength of his capsule.
    rescue-promise
      After all those doctors who failed you, you have come to the right place. I will have you well by summer.
      You shall not be alone with this ever again, for I will always be there.
      Please stop worrying about it and leave your life in my hands; I will bring you through.
      Here is my private number. Whatever the hour, I will come.
      I have never given up on anyone, and I give you my word that I shall be the one who takes this pain from \
    you.
    threaten-discharge
      I say it with regret: one more missed blood test and I will close your file.
      Should you refuse the depot again, I would have no choice but to have you brought in under the Act.
      You may decline it, of course, but then your place in this clinic goes to someone who wants it.
      If I find cannabis in the next sample, our appointments are over.
      You have until Friday to start the tablets, Mr Lindqvist. After that I can no longer be your psychiatrist.
    side-with-splitting
      What you were told at the pain clinic is shocking. Between ourselves, they have never known how to treat \
    people there.
      I would not have given you that dose, and frankly no competent doctor would.
      Your wife does not appreciate what you are going through as I do.
      I can see why you trust me and not Ms Petrov. She is rather cold, I have always found.
      It does not surprise me that the day team upset you; I have complained about them myself.
    ignore-affect
      I see there are tissues if you need them. Now, which pharmacy do you use?
      That is something to bring up with your therapist. Here we had better concentrate on the dose.
      I am sure that was upsetting about the dog. Could you roll up your sleeve for the cuff?
      Yes, yes. And the tablets, are you taking them with food?
      We have eight minutes left, so I would rather leave the anger aside and do your repeat.
    abandon
      I have read your file again, and I believe we have come to the end of what I can offer. The secretary will \
    give you your papers.
      Since you say you might not live till Monday, I think this is beyond me. You should try elsewhere.
      It is best that I pass you to a colleague, as of today; I find I cannot go on with this.
      I shall not make you another appointment. You know where the emergency room is.
      Perhaps there are people whom nobody can help, and I would sooner not keep you coming here for nothing.
    retaliate
      Since you know so much better from your forum, perhaps you would care to write the prescription yourself.
      You called me incompetent. Then you will surely not want the sick note from such a person.
      How interesting that you have the strength to shout, but not to go to work.
      As you were so rude to my secretary, you can wait till the very end of the list for your methadone.
      Congratulations, you have now worn out your fifth psychiatrist.
    shame-patient
      Your levels tell me that you have not been honest. I am disappointed in you.
      Other mothers manage with three children and no tablets, Mrs Lam.
      You came early for the refill again; you must see how that looks. It is what people with a habit do.
      I am afraid that you are rather fond of being ill.
      If you had a little more discipline with food, we would not be talking about your weight on olanzapine.
    stop-abruptly
      I have learned that you took four at once. So there will be no more alprazolam from today.
      Fourteen years on temazepam is quite enough. Throw the rest away this evening and start fresh tomorrow.
      As you are pregnant, leave off the venlafaxine at once, all 225, and do not take another.
      The urine showed another substance, and so I am ending the methadone with immediate effect.
      You feel well now, which is lovely. Then we can drop the lithium altogether, as of this morning.
    """
}
