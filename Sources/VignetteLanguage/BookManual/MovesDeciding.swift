extension BookManual {
  /// Moves that explain, decide and frame the work, alone or with other clinicians.
  static let movesDeciding = #"""
    move: share-decision "Weigh the options together"
      source: book ch. 11 and 15; Mintz 2024, lecture, slide 13; Patel et al. 2008 on shared decision making; timing \
        is this program's reading (I)
      means: Lays out the options with pros and cons, including the option not to prescribe, and proposes to decide \
        together. Well timed at every choice that is not urgent. Ill timed in imminent danger, or as a choice that \
        is none.
      serves: alliance 2
      phrases:
        - "There are a few options; let's go through the pros and cons and decide together."
        - "We could raise the dose, wait a bit longer, or try therapy. Let's think it through together."
        - "I'd like us to make this decision jointly."
        - "Let me tell you what I know and you tell me what you know, then we can choose."
        - "You're the expert on your life and I know about drugs; together we can work out what's best."
        - "Here are the advantages and drawbacks of each possibility."
        - "One choice is to stay with this medicine and another is to come off it. What do we think about each?"
        - "I want you to be a partner in choosing the treatment."
        - "I don't want to decide for you; let's weigh it up."
        - "We can look at the risks and benefits side by side before deciding."
        - "Shall we consider the alternatives together?"
        - "Both of these are reasonable; let's see which one fits with what you want."
        - "I see three roads, and one of them has no tablet in it. Shall we look down each?"
        - "What would make you regret this choice, and what would make me regret it?"
        - "Let's kick the options around before we pick one."
        - "We make a list of good and bad points, you and me, and then we decide."
        - "Go over the choices with her and settle it between us."
        - "Here's what we could do: stay put, go up, or add talking therapy. Shall we weigh them?"
        - "I see a couple of ways forward and I'd like us both to choose."
        - "We could go left or right here; each has its price. Let's look."
        - "let me lay out the choices and then you and me can pick one"
        - "You bring what you know about you, I bring what I know about drugs, and we put it together."
        - "Neither of us should decide this alone."
        - "Option one is patience, option two is a change. Pros and cons?"
        - "I'll give you my thoughts and I want yours before anything is settled."
        - "Together we can find which treatment suits you."
        - "What are the arguments for and against, as you see them? Then I'll tell you mine."
        - "How about we go over the possibilities, including doing nothing, and make up our minds jointly?"
        - "Set out the alternatives and decide with her."
      default
        (The patient moves a little closer, as people do over a map.)

    move: invite-preference "Ask what the patient would prefer"
      source: Kocsis et al. 2009; Kwan et al. 2010; Mintz, earlier Carlat Report interview; book ch. 15; timing is \
        this program's reading (I)
      means: Asks what the patient would prefer or is leaning towards, or what matters most in choosing a treatment. \
        Well timed before anything is proposed. Ill timed when the answer will not be heeded.
      serves: patient 1, alliance 1
      phrases:
        - "What would you prefer?"
        - "Which of these options appeals to you?"
        - "What are you leaning towards?"
        - "What would you like to do about the medication?"
        - "Do you have a preference between tablets and psychotherapy?"
        - "What matters most to you when it comes to choosing a treatment?"
        - "How would you like to proceed?"
        - "If it were entirely up to you, what would we do?"
        - "What is your gut telling you about this choice?"
        - "Would you rather take it in the morning or at night?"
        - "Is there a treatment you'd want to try?"
        - "I'd like to hear your opinion on what we should do next."
        - "Before I suggest anything, what were you hoping I would offer?"
        - "What would sit best with you?"
        - "Is there something you definitely don't want?"
        - "Which one you like more, and for what reason?"
        - "Ask which treatment he would choose."
        - "Which would you go for?"
        - "What feels right to you?"
        - "Do you lean one way or the other?"
        - "wat do you want to do"
        - "If you had the choice, would it be tablets, talking, or neither?"
        - "What are you comfortable with?"
        - "How would you want to handle this?"
        - "What's most important to you: fewer side effects or a faster result?"
        - "You choose: morning or evening?"
        - "How would you like that we continue?"
        - "Have you a favourite among these?"
        - "Ask him which way he is inclined."
        - "You don't have to take it; what would you want?"
        - "I won't make you take anything. What would you like?"
      default
        (The patient seems not to have expected to be asked, and takes a moment to find the answer.)

    move: acknowledge-limits "Be honest about limits"
      source: book ch. 11 and 12, by inference (I); Mintz interview, Carlat Report 2024; timing is this program's \
        reading (I)
      means: Is honest about what the medicine, or you, cannot do or do not know. Well timed when a tablet is asked \
        to do what only a life can, or when certainty is begged for. Ill timed as a cold refusal, or before the wish \
        has been heard.
      serves: alliance 1, countertherapeutic 1
      phrases:
        - "Honestly, I don't know whether this medicine will help."
        - "Medication can take the edge off, but it can't solve the problems in your marriage."
        - "There are things a pill can't do."
        - "I can't promise that this will work."
        - "I wish I had a drug that could take this pain away, but I don't."
        - "We have to be realistic about what the tablets can achieve."
        - "I can't make this go away for you."
        - "I don't have all the answers."
        - "The effect is likely to be modest."
        - "No medicine can replace what you have lost."
        - "I may not be able to give you what you want."
        - "The science is uncertain here and I can't tell you for sure."
        - "I don't know yet. I do know how we'd find out."
        - "That's beyond what I can fix with a prescription, I'm sorry to say."
        - "Truth is, nobody can say up front who it works for."
        - "I can't be with you at three in the morning, and I'm sorry; let's think who can."
        - "Admit to him what the drug cannot do."
        - "I can't tell you for certain that it will work."
        - "No pill is going to bring her back."
        - "I haven't got an answer to that one."
        - "idk if itll help to be honest"
        - "It might do something for the sleep; the loneliness it won't touch."
        - "I wish I could take this off your shoulders, and I can't."
        - "There's a limit to what tablets are able to do here."
        - "Nobody knows exactly how this drug works, me included."
        - "It's a maybe at best, and I don't want to sell it as more."
        - "With medicines we can help a little, not cure the life."
        - "I'm not a magician."
        - "Be frank that the medicine may not work."
      default
        (The patient takes that in. There is disappointment in it, and something steadier beneath.)

    move: explain-integratively "Explain how body and life work together"
      source: book ch. 8; Mintz 2024, lecture, slides 5 and 6; Lebowitz et al. 2013; Austen Riggs course objectives; \
        timing is this program's reading (I)
      means: Explains briefly, in general terms, how body, experience, relationships and expectation work together \
        in illness and in treatment. Well timed when the patient asks why, or voices one half of the picture. Ill \
        timed as a talk over a feeling.
      serves: mind-body 2
      phrases:
        - "The mind and the body aren't separate, so we'll treat both."
        - "Medicines work on the brain, but how they work also depends on what they mean to you and the people \
          around you."
        - "Depression usually has many causes: biology, stress, relationships and what we've lived through."
        - "We know that expectations and trust can make a medicine work better or worse."
        - "Your genes may play a part and so do your life experiences; they interact."
        - "The relationship between doctor and patient has a real effect on how well the tablets work."
        - "Talking treatment changes the brain too, so the two treatments support each other."
        - "Stress can bring out symptoms in a body that's sensitive, and symptoms bring more stress."
        - "Let me explain how I see it: part biology, part history, part what's going on now."
        - "The placebo effect is real; hope and worry both change how your body responds."
        - "Feelings can show up as bodily symptoms, which doesn't make them any less real."
        - "Medicine may give you some room so that you can work on the problems in your life."
        - "Genes tilt the floor; they don't choose every step you take on it."
        - "It isn't a matter of either the brain or your life; each keeps changing the other."
        - "So it's a bit of both, body and life, and they feed each other."
        - "Body and soul go together in this sickness, also in the cure."
        - "Explain that biology and experience act on each other."
        - "Your brain and your life are in constant conversation; a change in one shows up in the other."
        - "The body keeps the alarm on because life taught it to."
        - "stress affects your brain and your brain affects your stress, its a loop"
        - "Part of it you were born with, part of it happened to you, and the tablets only reach some of it."
        - "How you feel about taking something changes what it does to you."
        - "It's neither all in your head nor all in your genes."
        - "What's going on at home can make a drug stop working, and I've seen it more than once."
        - "Medication opens the door, but you and the therapy walk through it."
        - "Trust in the doctor is one of the active ingredients."
        - "The soul influences the body and the body influences the soul, so we look at the two."
        - "Sleep, worry, hormones and heartbreak all pull on the same strings."
        - "Explain how biology, psychology and circumstances interact."
      default
        (The patient listens, tilts the head, and does not look at the clock.)

    move: formulate-integratively "Offer a short formulation and ask for correction"
      source: book ch. 8, 9 and 16, by inference (I); Austen Riggs course objectives; Mintz 2024, lecture, slide 20; \
        timing is this program's reading (I)
      means: Offers a short formulation of this patient's body, person and circumstances, in the patient's words, \
        and asks for correction. Well timed at the end of an engagement or at an impasse. Ill timed before \
        listening, or in jargon.
      serves: mind-body 3, patient 2
      phrases:
        - "Can I offer you my understanding of why this has been so stuck, and you correct it?"
        - "Loss, little sleep and an old rule against needing anyone: have I missed something?"
        - "Your sleep, your losses and your nervous system are all pulling on the same rope. Does that fit?"
        - "Here is how I've come to see it, and please change what's wrong: your body runs anxious, home was unsafe, \
          and the new job woke it all up."
        - "The drug can help your sleep; the old rule about never asking is ours to work on. Would you put it that \
          way?"
        - "So relying on help has never been safe, and each tablet asks you to rely on it. Have I got that right?"
        - "Let me try to put the whole picture together, your genes, your father's illness and the move, and you \
          tell me where it doesn't fit."
        - "I think the illness runs in your family and it also says something nobody would listen to. How does that \
          sound?"
        - "My working story is this: you get better, you feel alone with it, your body protests, and you stop."
        - "So it's like this, I think: thyroid, grief, and a boss from hell, all at once. What'd I miss?"
        - "What I understand so far is a body that's worn out, a marriage that's silent, and a medicine that came to \
          stand between you. What would you alter?"
        - "I would put it so: the nerves are weak from birth, the war made them worse, and the pills remind you of \
          the camp. It is correct?"
        - "Give a brief biopsychosocial formulation in her own words and ask what she would change."
        - "Perhaps it all hangs together: the pain keeps you home, home keeps you low, and being low keeps the pain."
        - "Here's how I'd put it together, and tell me if I'm off: a nervous system that startles easily, a \
          childhood with no shelter, and a job that never lets up."
        - "Let me try out an understanding on you."
        - "What I'm seeing is a body that's exhausted and a person who was never allowed to rest. Am I close?"
        - "so i think its partly genes and partly what happened with your dad and now the stress at work, does \
          that sound right"
        - "If I had to sum you up in three lines I'd mention your sleep, your sister's death and your fear of \
          being a burden. What would you change?"
        - "The way I understand you, the tablets quiet your body while the old grief keeps knocking. Does that \
          ring true?"
        - "My picture so far, and please mark it in red: biology loaded the gun, loneliness keeps it loaded."
        - "So the thyroid makes you tired, being tired makes you feel useless, and useless is what your father \
          called you. Is that it?"
        - "I think these things belong together, the pain, the move and the silence at home; correct me."
        - "I see it so: weak sleep since always, a hard father, now the divorce, and the medicine feels like one \
          more order. You agree?"
        - "Share a tentative formulation of mind, body and life, and invite changes."
        - "Here's a hypothesis about you, and you're the one to judge it."
      default
        (The patient listens to the end, and is silent. Then one part is corrected, which is as good as a yes to the \
          rest.)

    move: coordinate-care "Propose speaking with the other clinicians"
      source: book ch. 18; Meyer and Simon 1999; Gitlin and Miklowitz 2016; Levine Baruch 2015; Current Psychiatry, \
        Improving collaborative treatment: 6 simple steps; timing is this program's reading (I)
      means: Asks how the therapist or other clinicians see things and proposes to speak with them, with permission, \
        so that care is joined up. Well timed at the start of split care, at a change, at risk and in conflict. Ill \
        timed without consent, danger apart, or as gossip.
      serves: mind-body 1, alliance 1
      phrases:
        - "Would it be all right if I spoke with your therapist?"
        - "I'd like your permission to talk to Dr Lee so that we're working together."
        - "It would help if your therapist and I were on the same page."
        - "Have you told your psychotherapist how you feel about the medicine?"
        - "Could the three of us meet?"
        - "I'd like to call your therapist and hear how she sees things."
        - "Let's make sure that your GP and your therapist know about this change."
        - "What would your therapist say about this?"
        - "I'd encourage you to take that up with your therapist, and I can be in touch with her as well."
        - "May I share what we discussed today with your treatment team?"
        - "I think this belongs in your therapy too; can I let him know?"
        - "We need to coordinate between the people looking after you."
        - "I said I'd ring your therapist. I did, and here is what we said."
        - "If your family doctor and I agree on one list of tablets, it'll be safer for you. May I write to her?"
        - "With your consent I'd phone the diabetes nurse, so we don't pull in different directions."
        - "Okay if I give your counselor a call?"
        - "Ask for permission to contact her therapist."
        - "I'd find it useful to talk to your counsellor, if you'd let me."
        - "Who else is looking after you, and may I get in touch with them?"
        - "Shall I drop your family doctor a line about this?"
        - "can i talk to ur therapist about this"
        - "I want all of us pulling in the same direction, so I'd like to call her."
        - "Does your therapist know you've stopped the tablets?"
        - "Would a joint meeting with your keyworker help?"
        - "Sign this and I can speak with your psychologist."
        - "I'd like permission to send the nurse a copy of our plan."
        - "It is good if I speak with the doctor who makes the therapy with you."
        - "What does your therapist make of it?"
        - "Offer to ring the care coordinator with his consent."
      default
        (The patient considers it, asks what exactly would be said, and does not say no.)

    move: integrate-split "Bring several clinicians' views together"
      source: book ch. 7 and 18; publisher's summary of the book; Current Psychiatry 2022; timing is this program's \
        reading (I)
      means: Declines the part of saviour or villain and brings the views of several clinicians together. Well timed \
        when one helper is praised at the cost of another. Ill timed as a defensive correction of what the patient \
        has lived through.
      serves: countertransference 2, alliance 1
      phrases:
        - "Each of us who treats you sees a part of it. Let's put the parts together."
        - "Your therapist sees a piece I don't. Let's put the pieces together."
        - "I doubt I'm the villain or the saviour."
        - "I'd like to take both seriously, what she told you and what I think."
        - "It may be that she and I are each holding one half of how you feel."
        - "I'm glad you feel understood here, and I'd like to hear what you get from him as well."
        - "I wasn't there, so I won't judge what the ward did; I'd like to hear how it was for you."
        - "You and I may not always see eye to eye either, and that needn't mean that one of us is bad."
        - "Could both of us be a bit right about this, your counsellor and me?"
        - "If I agreed that the other doctor was useless, who would I be next month?"
        - "Sounds like one of us gets to be the good guy. I'd rather we were all on the same team."
        - "I can see she hurt you, and I also think she was trying to help."
        - "When I'm the good one and she is the bad one, something gets lost. What might it be?"
        - "I don't like to be the only good doctor for you, for this makes the others useless."
        - "The nurse's worry and your anger may be about the same thing. Can we look at them together?"
        - "Decline to take sides and put the two views next to each other."
        - "She and I may be seeing two sides of you."
        - "I don't think it's her or me."
        - "I'd rather not be the good doctor if it needs a bad one."
        - "i think your therapist has a point and so do you"
        - "Both can be true: he let you down, and he meant well."
        - "Before I agree that they're all useless, I'd like to know what each gave you."
        - "I wonder why one of us has to be wrong."
        - "Let me not take sides; I'd like to hold both views."
        - "Your mum's account and yours are different. I'd like room for the two of them."
        - "I am not better than your other doctor, I see only another part."
        - "What would happen if she and I both turned out to be on your side?"
        - "Bring the team's view and the patient's view together."
      default
        (The patient looks slightly let down, and then thoughtful.)

    move: set-frame "Say how the work is organised"
      source: book ch. 15 and 18; Mintz 2024, lecture, slide 14; Sederer, Ellison and Keyes 1998, Psychiatric \
        Services; timing is this program's reading (I)
      means: Says how the work is organised: appointments, roles, contact between visits, confidentiality, what each \
        can expect. Well timed at the start, at a change, and when a boundary is in question. Ill timed as an answer \
        to a feeling.
      serves: alliance 1, countertransference 1
      phrases:
        - "Let me explain how we will work together."
        - "We'll meet for thirty minutes every two weeks."
        - "My role is to look after the medication, and your therapist's is the psychotherapy."
        - "If there's an emergency between appointments, this is whom to call."
        - "I usually return phone calls within a day."
        - "Here's what you can expect from me and what I'll expect of you."
        - "We have about twenty minutes today."
        - "I don't renew prescriptions over the phone without seeing you."
        - "Let's agree on some ground rules for our meetings."
        - "I see my job as helping you to use medicines in a way that serves your life."
        - "What you tell me is confidential, with a few exceptions."
        - "In the first few visits I'd like to get to know you before we decide about medicines."
        - "I'm away for two weeks in August, and Dr Shah will be there for you."
        - "If you miss a dose or want to stop, the arrangement is that you ring me first."
        - "I'll be here every other Tuesday at ten, and that hour is yours."
        - "Just so you know the deal: half an hour, once a month, and messages through the front desk."
        - "I work here until July, and I'd like to say now what happens afterwards."
        - "Explain how appointments and phone calls work."
        - "What I do here is prescribe and think with you; talking things through in depth is for your sessions with \
          Ana."
        - "We've got half an hour, once a month."
        - "I look after the prescriptions; the psychotherapy happens with her."
        - "These are the rules I work by, so you know what to expect."
        - "so basically we meet every 2 weeks for 20 mins and you can ring the clinic in between"
        - "If it's urgent at night, call the crisis line, not me."
        - "What's said in here stays in here, unless somebody's safety is at stake."
        - "I work Tuesdays and Thursdays, and messages get answered within two days."
        - "Before we begin, a word about how these visits run."
        - "Appointments last twenty-five minutes and I'll try to end on time."
        - "I explain you how we will do: I see you each month, and for the talks you go to the therapist."
        - "My part is this, your part is that."
        - "Explain the setting, times and roles."
        - "Nothing gets stopped or started without the two of us talking first."
      default
        (The patient takes it in, asks one practical question, and writes the answer down.)

    move: hold-limit "Keep a limit, with the reason"
      source: book ch. 13; Mintz 2024, lecture, slide 21 on the short and the long game; joint guideline on \
        benzodiazepine tapering 2025 (ASAM) for a safe pace; timing is this program's reading (I)
      means: Keeps a limit or slows a decision, kindly, with the reason and with staying power. Well timed under \
        pressure, in urgency without danger, and at demands. Ill timed in a real emergency, or delivered coldly.
      serves: countertransference 2, countertherapeutic 1
      phrases:
        - "I'd rather leave the medicine as it is for now, and I'll tell you why."
        - "I'm not going to prescribe that today, and I'd like to tell you why."
        - "I won't change three things at once. I'll see you Thursday and we'll look again."
        - "No early refill today, and yes to talking about what happened."
        - "I won't prescribe that amount, because it could harm you, and I want to keep working with you."
        - "I'm going to say no to this, and I'm not going anywhere."
        - "You're furious with me. I'd like to understand it, and I'm staying with my answer."
        - "I can't write that letter today. I can help you think about what you need it for."
        - "I'd rather go slowly on this one; rushing is how you've been hurt before."
        - "We can decide not to decide until you've met the fear."
        - "I don't give out my own number, and here is how you do reach someone at night."
        - "I hear how badly you want it tonight, and my answer is still no, for your safety."
        - "I know it's not what you wanted. I'd still like us to wait until the level is back."
        - "I'm gonna hold off on the Xanax, and I'll tell you why, and I'll see you Friday."
        - "It is not possible for me to give more, for this reason, and I remain your doctor."
        - "I'd not be looking after you if I agreed to keep this from the team."
        - "Keep the limit kindly and say why."
        - "No, and I'm still here."
        - "I can hear how much you want it, and I'm not going to do it."
        - "i cant give you more this week but lets talk about whats going on"
        - "My answer stays the same, and so does my interest in you."
        - "We won't raise it again until we know what the last rise did."
        - "I know you're desperate for it. I won't, because it isn't safe, and we'll meet tomorrow."
        - "That's further than I can go, and I want to explain."
        - "I don't extend the visit, but I'll see you on Thursday as planned."
        - "I cannot make this for you, the reason is your safety, but I do not leave you."
        - "Let's not decide this in a rush; I'd like to keep things as they are till Monday."
        - "Say no, kindly, with a reason, and stay."
        - "No new tablet from me today, and here's why."
        - "We're not going up today; let's look again next week."
        - "I won't stop that one for you today."
        - "I don't want you to stop it on your own."
        - "Those calls in the night have to end; this is when you can reach me."
      default
        (The patient does not like it, and says so with a look. The visit goes on.)

    move: agree-plan "Sum up the plan and the next meeting"
      source: book ch. 16, by inference (I); general clinical practice (M); timing is this program's reading (I)
      means: Sums up what has been agreed and when you will meet next, with what to do if it goes wrong. Well timed \
        at the end, when there is an agreement to sum up. Ill timed as a way out of a hard moment.
      serves: alliance 1
      phrases:
        - "Let's sum up what we've agreed, and when we meet again."
        - "So we've agreed to keep the dose the same and meet again in two weeks."
        - "Let's see each other next Thursday."
        - "To sum up, you'll try the tablets at night and keep a diary until we meet."
        - "Shall we review this in a month?"
        - "Let me summarize what we've decided today."
        - "Call me if it gets worse before our next appointment."
        - "So the plan is to start low and check in after a week."
        - "I'll see you again in four weeks to look at how it's going."
        - "Does that plan sound all right to you?"
        - "We'll come back to this next time."
        - "Our next step is a blood test and then we'll talk."
        - "Let's book a follow-up appointment."
        - "Before you go: you'll do the diary, I'll ring your GP, and we meet on the ninth."
        - "Great, so you're in charge of the chart and I'm in charge of the bloods till then."
        - "We have now a plan: same dose, less wine, and on Monday you come again."
        - "Confirm what was agreed and fix the next visit."
        - "Right, so same dose, and back here on the twelfth."
        - "Okay, here's where we've landed: you keep the diary and I call your GP."
        - "Shall we say three weeks?"
        - "so to recap you carry on and come back in a month"
        - "When shall we meet next?"
        - "Let's put the next appointment in the book."
        - "We'll leave it there for today and pick it up on Friday."
        - "That's settled then: half a tablet until I see you."
        - "If it goes wrong before then, ring; otherwise, see you on Monday."
        - "We remain so: you take it in the evening, we see us in ten days."
        - "Before we finish, let me go over what we agreed."
        - "Arrange a follow-up."
      default
        (The patient repeats it once, to have it right.)

    move: offer-rationale "Say why you ask or propose this"
      source: book ch. 11, by inference (I); Eubanks, Muran and Safran 2015; timing is this program's reading (I)
      means: Explains why a question, test, drug or delay is proposed. Well timed when the patient doubts what \
        something is for. Ill timed as a lecture over a feeling.
      serves: alliance 1
      phrases:
        - "I'd like to ask something personal, and I'll tell you what it's for."
        - "The level tells me you're safe, not whether you're good."
        - "I'm slowing down so that you stay in charge."
        - "I'm asking about your mother because it may tell us how help feels to you."
        - "Let me say why I'd like this blood test."
        - "The reason I suggest waiting two weeks is that it takes about that long to show."
        - "I ask about alcohol because the two together can make you stop breathing well at night."
        - "You may wonder why I want to hear about your childhood when you came about tablets."
        - "I'm proposing this one because it leaves your sleep alone, which you said mattered."
        - "The point of the diary is for you to see what I can't see from here."
        - "Here's why I keep bugging you about missed days: it tells me whether the drug failed or never got a shot."
        - "I ask you this not from curiosity but because it changes what I would give."
        - "It's not that I doubt you; the heart tracing is because this drug can upset the rhythm."
        - "Explain the reason for the test before ordering it."
        - "Why am I going slowly? Because last time it went fast and you paid for it."
        - "I'll tell you why I'm asking."
        - "The reason for the blood test is to keep your kidneys safe."
        - "It may seem nosy, but knowing about your family helps me choose."
        - "im asking because it changes what i can prescribe"
        - "Why wait? Because the drug needs time to show what it can do."
        - "I'd like to explain my thinking behind this suggestion."
        - "I suggest this tablet since it doesn't add weight, and that mattered to you."
        - "My reason for going slowly is that fast changes have gone badly before."
        - "There's a purpose to these questions: they tell us what the medicine can't do."
        - "I explain you for what is this examination."
        - "What I'm after with the diary is to see what happens on the bad days."
        - "Give the reason for the question."
      default
        (The patient considers the reason, and the next answer is a little fuller.)

    move: contextualize-consent "Give risk information fitted to this patient"
      source: Wells and Kaptchuk 2012; Häuser et al. 2012; book ch. 15, by inference (I); serious risks are never \
        left out, general medical practice (M); timing is this program's reading (I)
      means: Gives honest risk information fitted to this patient, neither hiding nor flooding, and asks how much \
        detail helps. A serious risk is always told. Well timed before a start, above all with anxious patients and \
        those harmed before. Ill timed as a recital of the leaflet.
      serves: alliance 1, ambivalence 1
      phrases:
        - "I'll tell you which risks matter in your case, and what I'd want a call about."
        - "Most people tolerate it; two things I'd want a call about are a rash and a fever."
        - "Eight in ten don't get this; if you do, here's what we'd do."
        - "How much detail about side effects helps you, and how much frightens you?"
        - "I want to be straight with you about the risks that matter in your case."
        - "The leaflet lists everything ever reported; these are the three that concern you."
        - "You may feel queasy the first week, and it usually settles; tell me if it doesn't."
        - "There is one rare and serious risk I have to tell you about, and here is how we watch for it."
        - "Because you had a bad time on the last one, let me say how this differs and how it doesn't."
        - "Since you may want children, there's something important about valproate we have to go through."
        - "It can slow you down, so with your driving job we'd start at the weekend."
        - "Worrying about an effect can make it stronger, so I'd like to tell you what's likely, not just what's \
          possible."
        - "About one person in ten gets this, most do not, and it goes away when you stop."
        - "Heads up on the couple of side effects you'd actually want to know about."
        - "I say you honestly the important dangers, not all the paper."
        - "Which of the risks would matter most in your life? Let's start with those."
        - "Discuss the risks in proportion and fitted to his history."
        - "Let me tell you about the two side effects that matter for someone with your heart."
        - "There's a small chance of a rash, and if you see one you stop and call me."
        - "Most get a dry mouth, a few get dizzy, and almost nobody gets the thing you read about."
        - "do you want to know all the side effects or just the main ones"
        - "For a woman your age, the risk worth discussing is pregnancy."
        - "I'd like to go through the benefits and the risks as they apply to you."
        - "You drive for a living, so the drowsiness is what we should plan for."
        - "Roughly one in a hundred has this problem; for you it may be a bit higher, and here's why."
        - "I won't read you the leaflet, but I won't hide anything either. What would you like to know?"
        - "Of hundred people perhaps five have this, it's not dangerous, but I want that you know."
        - "What's the risk you'd least like to run?"
        - "Inform him honestly about the likely effects and how to handle them."
      default
        (The patient asks one question, and then a second, and the shoulders ease a little.)
    """#
}
