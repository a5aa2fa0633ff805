extension BookManual {
  /// Moves on the relationship: feeling, strain, mixed feelings, hope and what repeats.
  static let movesRelating = #"""
    move: link-past-to-present "Link earlier relationships to this one"
      source: book ch. 9 to 11; Mintz 2024, lecture, slide 10; Eubanks, Burckell and Goldfried 2018 on timing; the \
        rest is this program's reading (I)
      means: Offers, as a question, a link between earlier relationships and how the patient now relates to doctors, \
        treatment or you. Well timed when the history has been told, the present event is on the table and there is \
        some bond. Ill timed in the middle of a rupture, when hearing and validating come first, or before the \
        history is known.
      serves: patient 2, alliance 2, ambivalence 1
      phrases:
        - "I wonder whether something from earlier in your life is happening again between us."
        - "I wonder if your experience with your father affects how you feel about me as your doctor."
        - "How has the way your parents treated you affected the way you relate to doctors?"
        - "You told me your mother was controlling; perhaps being told to take tablets feels like that again."
        - "Remember we talked about how hard it is for you to trust people? I wonder if that is happening now."
        - "Could it be that depending on a medicine feels as dangerous as depending on your parents did?"
        - "It sounds as if being prescribed for feels like being silenced, the way you were at home."
        - "Maybe you expect me to let you down just as they did."
        - "Does this situation between us remind you of anything from your past?"
        - "Your early experience taught you that help comes with a price, and maybe that's what you fear here."
        - "When I raised the dose, was it like your father not listening to you?"
        - "I think you may be responding to me as though I were your critical mother."
        - "Perhaps what happened then makes it hard to take anything from me today."
        - "Your aunt's help came with strings. I wonder about mine."
        - "So when a doctor hands you a pill, who else is in the room?"
        - "You know, it's kind of like back then: someone bigger decides and you go quiet."
        - "For you I am maybe like the teacher who did not believe you?"
        - "Connect her wariness of me with what she told me about her father."
        - "Maybe I've turned into your father for a minute."
        - "Is it possible that you brace yourself with me the way you had to at home?"
        - "sounds like how you felt with your mum is kind of how you feel with me"
        - "You learned early on that asking for help gets punished; perhaps asking me feels risky too."
        - "I wonder whether my changing your tablets felt like your stepdad making the rules."
        - "Could the distrust you feel in this room have started a long time ago?"
        - "When I'm late, does some part of you become the boy waiting at the school gate?"
        - "As with your mother, you perhaps think I want only that you are quiet."
        - "Your parents didn't believe you, and now you're waiting for me not to."
        - "Feels like the old story with your dad is playing out with us."
        - "Suggest that her fear of being controlled comes from home."
        - "Link his anger with doctors to his mother's neglect."
      default
        (Something passes over the patient's face. The eyes stay on you a little longer than before.)

    move: name-pattern "Point out what keeps repeating"
      source: book ch. 9 and 10; Mintz 2024, lecture, slide 11; Blagys and Hilsenroth 2000; timing is this program's \
        reading (I)
      means: Points out a sequence that keeps repeating across people, doctors or drugs, and leaves its meaning \
        open. Well timed at a third repetition, with some bond. Ill timed in the heat of a confrontation, or at a \
        first meeting.
      serves: ambivalence 2, patient 1
      phrases:
        - "There is a pattern here that keeps coming back."
        - "I notice that each time you begin to get better, you stop the medicine."
        - "There seems to be a pattern here: you feel close to someone, then you leave."
        - "This is the third drug that worked for two weeks and then stopped working."
        - "It strikes me that side effects appear whenever we've had a disagreement."
        - "Every time we lower the dose something goes wrong at home."
        - "You have ended treatment with several doctors at this same point."
        - "Have you noticed that this keeps happening?"
        - "It looks like the same thing repeats in your relationships and with your medications."
        - "I see a cycle in which hope is followed by disappointment and then a new prescription."
        - "Whenever you start to depend on somebody, you pull away."
        - "We seem to be back in a familiar place again, you and I."
        - "Looking over your history, a theme keeps recurring."
        - "First the hope, then the rash, then the goodbye: do you see it too?"
        - "That makes three times the request came just before I went on leave."
        - "It's funny how it always goes south around week three, isn't it?"
        - "I see that it goes always in the same order: help comes, then fear, then the stop."
        - "Point out that the same sequence has come round again."
        - "I've noticed something: as soon as a treatment works, it ends."
        - "You start strong, and around the second month it all falls apart."
        - "Here we are again, same spot as with the last two doctors."
        - "do you see how its the same thing each time"
        - "It goes up, it goes down, and each time just after somebody leaves."
        - "That's the fourth time a good spell has ended with a row."
        - "Can you see the loop we're in?"
        - "When someone is kind to you, a crisis comes soon after. It has happened more than once."
        - "There's a rhythm to this: new drug, new hope, then the crash."
        - "Always when you are near the success, you break off."
        - "Isn't it striking that every prescriber ended up failing you at the same point?"
        - "Point out to her how often this has happened."
      default
        (The patient counts silently, and nods once, not altogether willingly.)

    move: authorize-criticism "Ask to be told what you get wrong"
      source: book ch. 11; Mintz 2024, lecture, slide 14; timing is this program's reading (I)
      means: Tells the patient that you want, and need, to hear what you are getting wrong, and why the treatment \
        depends on it. Well timed at a first visit and after any strain. Ill timed with sarcasm, or as a form of \
        self-defence.
      serves: alliance 3
      phrases:
        - "If I do something you don't like, I need you to tell me."
        - "Please let me know when I get it wrong."
        - "I want you to feel free to criticize me."
        - "It would actually help the treatment if you told me what bothers you about how I work."
        - "You have permission to be angry with me here."
        - "What am I doing that isn't helpful?"
        - "Is there anything about our work together you're unhappy with?"
        - "Not only may you disagree with me, I count on you to say so."
        - "Your complaints about me are welcome."
        - "How am I doing as your doctor?"
        - "If you feel that I'm not listening, will you say so?"
        - "Because our alliance affects how well the medicine works, I need to hear when you're dissatisfied with me."
        - "What should I already know I did badly?"
        - "How is it going between us, not only with the tablets?"
        - "Don't be polite with me on this: where did I lose you?"
        - "If something in my manner is not good for you, please you say it to me."
        - "Invite him to say what he dislikes about how I work."
        - "If I annoy you, I'd rather hear it than lose you."
        - "You're allowed to be cross with me, and to tell me so."
        - "tell me if im being useless ok"
        - "I'd like you to complain to me, about me, whenever there's cause."
        - "What do you wish I did differently?"
        - "Do I ever come across as not listening?"
        - "Call me out if I say something dumb."
        - "It would be useful to know where I have failed you so far."
        - "Please don't protect my feelings. How was that for you?"
        - "I am your doctor but I can make errors, so please correct me."
        - "When I miss the point, will you stop me?"
        - "Encourage her to voice her dissatisfaction with me."
      default
        (The patient looks to see whether this is meant. A small complaint comes first, to try the ice.)

    move: normalize-ambivalence "Say that mixed feelings are to be expected"
      source: book ch. 10; publisher's summary of the book; timing is this program's reading (I)
      means: Says that mixed feelings about treatment or about getting well are to be expected, and speaks for both \
        sides. Well timed at hesitation, a surface yes or missed doses. Ill timed when a refusal is settled and \
        clear, for then it is pressure.
      serves: ambivalence 2, alliance 1
      phrases:
        - "It's natural to have mixed feelings about taking medication."
        - "Part of you wants to get better and part of you isn't so sure."
        - "Most people are of two minds about this."
        - "It makes sense to want help and to dread it at the same time."
        - "There may be good reasons for not wanting to give up the illness."
        - "Getting well can have costs too, and it would be surprising if you had no doubts."
        - "One side of you hopes this works, while another side hopes it fails."
        - "Nearly everybody feels torn about needing a psychiatrist."
        - "You can both want the tablets and hate them."
        - "Being ambivalent is normal, and we can make room for both sides."
        - "It is understandable that you hesitate to change something that has protected you."
        - "I'd expect you to have some reservations; lots of people do."
        - "I won't argue for it or against it. Let's hear both votes."
        - "When it starts to help you may feel like stopping, and that would be worth a call."
        - "You said yes, but I'd be surprised if no part of you was saying no."
        - "It's okay if half of you would rather bin the lot."
        - "Tell her that it's normal to be in two minds."
        - "Wanting to get well and being scared of it usually go together."
        - "It'd be odd if you were a hundred per cent sure."
        - "lots of people want to take it and also really dont"
        - "You can be hopeful and suspicious in the same breath."
        - "Nobody says yes to this with their whole heart."
        - "Some of you is ready, some of you would rather stay put. Both have a point."
        - "Anyone would be torn."
        - "It's human to cling to what hurts us when it's what we know."
        - "To doubt is normal, almost all my patients doubt."
        - "Being on the fence is a perfectly sensible place to be."
        - "I can see the part of you that wants out of treatment, and I respect it too."
        - "Let him know that mixed feelings are ordinary."
      default
        (The patient's shoulders come down a little. It is possible, it seems, to say both.)

    move: name-affect "Name the feeling you see"
      source: Mintz 2024, lecture, slide 12; Blagys and Hilsenroth 2000; timing is this program's reading (I)
      means: Puts into words, tentatively, a feeling you see in the patient right now. Well timed when a change of \
        feeling points to trouble with the drug, the doctor or the subject. Ill timed when stated as a fact, or in \
        place of an action that is needed.
      serves: mind-body 1, alliance 1
      phrases:
        - "You seem upset as you say that."
        - "You look sad as you say that."
        - "I sense some anger in your voice."
        - "It seems you're feeling anxious right now."
        - "I notice tears in your eyes."
        - "You sound disappointed."
        - "Something shifted in your face just now, as if you were hurt."
        - "I get the feeling you are furious about this."
        - "You seem ashamed when we talk about it."
        - "There's a lot of sadness here in the room."
        - "I wonder if you are feeling frightened at this moment."
        - "You clenched your fists when you mentioned him; are you angry?"
        - "It sounds like you felt humiliated."
        - "Your voice dropped when you said her name."
        - "You went flat when I mentioned the hospital."
        - "You're smiling, and yet I hear something bitter in it."
        - "Looks like that hit a nerve."
        - "I believe I see fear on your face."
        - "Put his sadness into words."
        - "You look like you're about to cry."
        - "There's something heavy in your voice today."
        - "That made you angry, didn't it?"
        - "you seem kind of upset rn"
        - "I can see you're nervous; your hands haven't stopped moving."
        - "You laughed, but you don't look amused."
        - "Is that sadness I'm hearing?"
        - "I'm picking up some irritation."
        - "Something just closed down in you when I said that."
        - "It seems to me you are ashamed in this moment."
        - "I see your jaw is tight. Are you annoyed?"
        - "I mention that he looks hurt."
      default
        (The patient does not contradict it. For a moment the feeling is simply there, and the breathing changes.)

    move: empathize "Say that you see how hard it is"
      source: Mintz interview, Carlat Report 2024; general clinical practice (M); timing is this program's reading (I)
      means: Conveys that you understand how hard it is for the patient, with something of their own story in it. \
        Well timed after anything painful and before advice. Ill timed as a formula, or said over the patient's \
        anger at you.
      serves: alliance 1
      phrases:
        - "That sounds really hard."
        - "I'm so sorry you've been going through this."
        - "It must be exhausting to live like that."
        - "I can understand why you'd feel this way."
        - "No wonder you've lost hope after so many failed treatments."
        - "You have been carrying this alone for a long time."
        - "I can imagine how painful that was."
        - "Anyone in your position would find this difficult."
        - "I hear how much you are suffering."
        - "It takes courage to talk about this."
        - "What an awful thing to have to live with."
        - "That makes complete sense given what you have been through."
        - "Six doctors, and having to start from the beginning each time; that would wear anybody down."
        - "I don't think I'd trust easily either, after that."
        - "Gosh, what a time you've had of it."
        - "Jeez, that's rough. I'm sorry."
        - "I am sorry for you, this is a heavy load."
        - "thats awful, no wonder your so tired"
        - "Show him that I see how hard this is."
        - "That sounds like a nightmare."
        - "How lonely that must be."
        - "I'd be tired too, after five years of this."
        - "omg that must have been so hard"
        - "You've been through an awful lot."
        - "It hurts to be disappointed so many times."
        - "Of course you're fed up. Who wouldn't be?"
        - "I can only imagine how frightening that night was."
        - "It's really tough, what you're dealing with."
        - "This is very painful for you, I feel it."
        - "You've had to fight for every inch."
        - "I tell her I can see how much she has suffered."
        - "Being let down again and again must wear you out."
        - "That must have been frightening."
        - "No wonder you're tired, after so many doctors."
      default
        (The patient nods, looks away for a moment, and stays.)

    move: repair-rupture "Own a mistake or a strain between you"
      source: book ch. 11 and 13, by inference (I); Eubanks, Muran and Safran 2015 and 2018; Eubanks, Burckell and \
        Goldfried 2018; Muran et al. 2023
      means: Owns a mistake or a strain between you and the patient, and makes room to talk about it. Well timed as \
        soon as a withdrawal or a complaint is noticed, and again later. Ill timed only in measure: an apology so \
        heavy that the patient must comfort you.
      serves: alliance 3, countertransference 1
      phrases:
        - "I think I got that wrong, and I'm sorry."
        - "I may have upset you when I said that. Can we talk about it?"
        - "I wasn't listening properly just now. Let me try again."
        - "It feels as if something has gone wrong between us."
        - "I can see that my comment hurt you, and I apologize."
        - "I moved too quickly last time and I pushed you into it."
        - "I'd like to go back to what happened between us last week."
        - "You have every right to be cross with me about the prescription."
        - "I misunderstood you. Please help me to understand."
        - "I kept you waiting and I imagine that felt like I didn't care."
        - "I made a mistake in changing the dose without asking you."
        - "Did I say something that put you off?"
        - "I talked over you, and I'm sorry."
        - "You went quiet after I spoke about the ward. What did I do there?"
        - "That came out more sharply than I meant. What was it like to hear it?"
        - "I added that drug to calm myself, I think. I'd like us to look at it again."
        - "My bad. That wasn't fair to you, and I'd like to hear how it landed."
        - "Apologise to her and ask how it felt."
        - "I owe you an apology."
        - "I was out of line just now."
        - "Looks like I stepped on a sore spot. Can we go back?"
        - "sorry that came out wrong"
        - "I've been thinking about our last meeting, and I believe I let you down."
        - "I should have asked you first, and I didn't."
        - "Did that hurt? I didn't mean it to, and I'd like to understand."
        - "We got off on the wrong foot; I'd like to start over."
        - "I heard the complaint about the drug and missed the complaint about me."
        - "Excuse me, I was too fast and I did not hear you."
        - "You're angry with me, and I think I've earned it. Let's talk about that."
        - "Say sorry for the way I spoke to him."
        - "I kept you waiting, and I'm sorry for that."
      default
        (The patient does not answer at once. The set of the shoulders changes; nobody had come back to it before, \
          perhaps.)

    move: stay-with-silence "Wait"
      source: book ch. 11 and 13, by inference (I); timing is this program's reading (I)
      means: Says nothing, waits, or gives the patient time. Well timed after a disclosure, in grief, or after a \
        hard question. Ill timed after an attack, with a patient in panic or in fear of you, or when you have been \
        asked directly about danger.
      serves: alliance 1, countertransference 1
      phrases:
        - "(say nothing and wait)"
        - "I stay silent."
        - "Take your time."
        - "I just sit quietly with her."
        - "There's no hurry."
        - "I wait for him to go on."
        - "We can sit with this for a moment."
        - "Let the silence be."
        - "You don't have to say anything right now."
        - "I nod and keep listening."
        - "I give her some space to think."
        - "I leave the silence alone."
        - "Say nothing for a while."
        - "(silence)"
        - "Whenever you're ready."
        - "I look at the patient and do not speak."
        - "mm... go on when you want to"
        - "I say nothing."
        - "*stays quiet*"
        - "There's time."
        - "ill just let her cry for a bit"
        - "I wait."
        - "I let the moment stand and don't fill it."
        - "[pause]"
        - "No need to answer straight away."
        - "(I look at her and wait)"
        - "I remain in silence with him."
        - "We don't have to talk. We can just sit."
        - "Hold the silence."
      default
        (It is quiet in the room. The patient looks at nothing in particular, and seems to be deciding something.)

    move: contain-countertransference "Say that you would rather think before acting"
      source: book ch. 13; Psychiatry at the Margins, The fantasy of being just a psychiatric prescriber; \
        publisher's summary of the book; timing is this program's reading (I)
      means: Notices your own pull to act, and slows down and thinks instead of acting on it. Well timed under \
        pressure to prescribe, promise, defend or refuse. Ill timed in a real emergency, or when the slowing becomes \
        a way of keeping the patient out.
      serves: countertransference 3
      phrases:
        - "I notice a wish to do something quickly; I'd like to pause and think first."
        - "I'm feeling some pressure to write a prescription, and I want to understand that before I act."
        - "Before I change anything, let me stop and think about what is going on between us."
        - "I feel an urge to rescue you, so I want to be careful."
        - "I hold back from reacting and reflect on my own irritation."
        - "Rather than jump to a new drug, I'd like to stay with this uncomfortable feeling for a bit."
        - "I take a breath and notice my frustration instead of acting on it."
        - "I'm aware that I'm tempted to give you what you ask for just to make this easier."
        - "Let me not rush into a decision because we're both anxious."
        - "I'd like to talk this over with a colleague before I respond."
        - "I don't have a remedy today, and I'm not going to grab at one."
        - "My first impulse is to defend myself. Let me set that aside and think."
        - "I could write something now, and I suspect it would be for my sake. Give me a minute."
        - "Hang on, I'm in a hurry here and I'd rather not be."
        - "I feel myself pushed to act, so I prefer to wait and to understand."
        - "I bear the helplessness and do not reach for the prescription pad."
        - "I can feel myself wanting to fix this, so I'll wait."
        - "Let me not answer that straight away; something in me wants to rush."
        - "part of me just wants to say yes so you'll feel better, so im gonna hold on a sec"
        - "I'd rather sit with not knowing than write something to calm us both."
        - "My instinct is to reach for the pad. I'm going to leave it alone for now."
        - "I'm getting annoyed, and I don't want to act on that."
        - "I want to think before I respond, because I notice I'm worked up."
        - "I feel I should do something, and precisely for this I do nothing for the moment."
        - "Give me a moment; I'd like to be sure this is for you and not for me."
        - "I slow myself down before deciding anything."
        - "There's a strong pull to do something right now. Let's wait with it."
        - "Resist the urge to prescribe and think."
      default
        (The pace drops. The patient watches you think, and for once seems in no hurry either.)

    move: use-countertransference "Say what you notice between you"
      source: book ch. 13; Mintz 2024, lecture, slide 16; Eubanks, Muran and Safran 2015 on talking about the \
        interaction; timing is this program's reading (I)
      means: Turns your own reaction, once contained, into a tactful observation of what happens between you, \
        offered as a question. Well timed after you have thought about it. Ill timed as raw disclosure of anger, \
        fear or attraction, or when it makes the patient look after you.
      serves: countertransference 3, alliance 1
      phrases:
        - "I notice something in me while we talk, and I wonder whether you feel it too."
        - "I find myself feeling helpless, and I wonder if that's something you feel too."
        - "I think I'm being pulled into doing something, and it may tell us what you're going through."
        - "I find myself rushing; are you feeling hurried too?"
        - "I notice I've begun to lecture. Something happened between us."
        - "Each time I suggest something I feel I'm stepping on your toes. Does it feel that way to you?"
        - "I've been trying very hard to please you today, and I wonder what we're both afraid of."
        - "For a moment there I felt like the sixth doctor on the list. I wonder whether that's how it has to go."
        - "I seem to have become rather strict with you. Do you notice it as well?"
        - "I feel I'm being careful with my words, as if one of us might break. What do you make of that?"
        - "There's a despair in the room that I can feel as well. Perhaps you've been alone with it."
        - "It's like you and I are in a tug of war here. You feel that?"
        - "When you praise me so much I start to worry about the day I disappoint you."
        - "I observe that I speak more and more and you less and less. What happens with us?"
        - "I have the feeling of being tested, and I'd understand it if you needed to."
        - "Tell him, gently, what you notice happening between the two of you."
        - "I notice I keep wanting to apologise to you. What might that be about?"
        - "Something odd is happening: the more I offer, the further away you seem."
        - "I've got a feeling we're both pretending everything's fine."
        - "i feel kinda stuck with you rn, do you feel that too"
        - "I find I'm a bit afraid of upsetting you. I wonder if people often are."
        - "I felt sleepy just as you told me the worst part, and I don't think it's just me."
        - "I catch myself talking to you as if you were a child. Does it feel like that?"
        - "There's a sort of battle going on between us. Have you noticed?"
        - "I feel pushed away and needed at the same time; maybe that's how it is for you as well."
        - "When I am with you I feel useless, perhaps you know this feeling."
        - "I'm struck by how eager I am to rescue you. What do you think we're up to?"
        - "Share, carefully, what I feel in the room with her."
      default
        (A pause. The patient looks straight at you, a little wary and a little relieved.)

    move: support-agency "Give the choice or the credit back"
      source: book ch. 11 and 12; Mintz interview, Carlat Report 2024; Sheppard Pratt course page on personal \
        authority; timing is this program's reading (I)
      means: Gives choice, authority and credit back to the patient. Well timed at passivity, at a plea to be fixed, \
        and at early gains. Ill timed in acute incapacity or danger, where it feels like being left alone.
      serves: countertherapeutic 2, alliance 1
      phrases:
        - "You did that yourself, and the next step is yours to decide as well."
        - "You decided that, not the drug."
        - "When you got through that week, was it you or the tablet?"
        - "You are the one who knows what it costs you."
        - "The tablet may have helped, but it was you who picked up the phone."
        - "This is your treatment, and you have the last word on it."
        - "What do you think you could try, and how will you tell whether it worked?"
        - "I'd give you more of the credit for that than the medicine."
        - "You hold the brake: if it's too fast, we slow down."
        - "Nobody can do that part for you, and I think you already started."
        - "What did you do that made the difference?"
        - "You know yourself better than any of us do."
        - "It's your body, so you get to say no."
        - "Hey, that was all you."
        - "Which part of this do you want to take into your own hands?"
        - "You have the right to decide in this, and I will respect it."
        - "Give her the credit for the change."
        - "You did that yourself."
        - "It's your decision to make."
        - "Give yourself some credit; the pills didn't get you to that interview."
        - "you're the boss of your own body"
        - "What helped was what you did."
        - "You've got more say in this than you think."
        - "I trust your judgement on that."
        - "How would you like to use me?"
        - "What do you want to try, and I'll back you up?"
        - "You have the power to decide, not me."
        - "You know when it's too much, so you set the pace."
        - "Remind him that the improvement was his doing."
        - "I don't blame you, and you're not lazy."
        - "It isn't your fault that it didn't work."
      default
        (The patient begins to shrug it off, and then does not.)

    move: balanced-hope "Offer hope in the work rather than the drug"
      source: Mintz interview, Carlat Report 2024; book ch. 11; timing is this program's reading (I)
      means: Offers realistic hope that rests on the shared work and the patient's part rather than on the drug. \
        Well timed in discouragement, modestly after many failures and more warmly at a first trial. Ill timed \
        before the despair has been heard.
      serves: alliance 1, mind-body 1
      phrases:
        - "I can't promise the drug. I can promise to keep thinking with you."
        - "I'm less hopeful about drug nine than about what you and I can do with it."
        - "Medicines can help, and a good part of the rest is in your hands, which is a reason for hope."
        - "A first trial helps a good many people; let's give it a fair chance."
        - "I do have hope for you, and most of it isn't in the bottle."
        - "It may take time, but I think the two of us can get somewhere with this."
        - "I don't think you're beyond help, and I don't think a tablet alone will do it."
        - "What gives me hope is how honestly you talk about it."
        - "Brains and lives can change, slowly, and yours has changed before."
        - "Things have been bad for a long time, and there is still work we could do that nobody has tried with you."
        - "I'm hopeful about us figuring this out, even if the next pill's a dud."
        - "I'm quietly optimistic, on the strength of what you've managed already."
        - "There is hope, I think, if you and me, we work together at it."
        - "You've more strength to bring to this than you give yourself credit for."
        - "Offer hope, but in the shared work rather than in the next drug."
        - "I think there's a decent chance we can make this better, if we work at it together."
        - "It won't be quick, but people do get better from this, and you've already begun."
        - "I'm hopeful, and it's because of how hard you're working."
        - "it prob wont be perfect but i think we can get somewhere"
        - "I can't promise the drug, but I can promise we'll keep looking."
        - "Bit by bit, with you doing your part and me doing mine, I believe it can shift."
        - "I've reason for hope, and most of it is sitting across from me."
        - "There's no miracle here, yet I do think your life can get bigger."
        - "The tablet is the smaller half; what we do here together is the bigger one, and I trust it."
        - "I have hope for you, not because of the pill but because we work well."
        - "We may not get rid of it, but you can learn to live well with it, and I'll help."
        - "Offer realistic hope based on the shared work."
        - "I won't give up on you; we'll keep working at this."
      default
        (The patient turns it over, as if weighing how much of it to take.)

    move: summarize-and-check "Sum up and ask whether it is right"
      source: OSCE with feedback for training, where trainees summarised too seldom; general communication skills \
        (M); timing is this program's reading (I)
      means: Sums up what you heard, in the patient's words where possible, and asks whether it is right. Well timed \
        after a long account, before a decision, and at the end. Ill timed when it cuts off a feeling to tidy it.
      serves: alliance 1, patient 1
      phrases:
        - "Let me say back what I've heard, and you tell me whether it's right."
        - "Let me check I've understood: it helped for a fortnight, then you felt watched by it, and you stopped. Is \
          that right?"
        - "So what I'm hearing is that you'd like to feel less, but not to feel nothing. Have I got that?"
        - "Can I say back what I've heard, and you correct me?"
        - "Have I understood you properly?"
        - "If I put together what you've said, it's the loneliness more than the sleep. Is that fair?"
        - "To make sure I'm with you: you stopped because of the wedding, not because of the rash?"
        - "Tell me if I've missed anything important."
        - "So, three things: the mornings, your mum, and the weight. Did I leave something out?"
        - "Let me play that back to you and see if it sounds right."
        - "I'd like to be sure I have it straight before we go on."
        - "ok so basically your saying the tablets make you feel like a patient, right?"
        - "I repeat in my words what you said, and you say me if it is correct."
        - "It sounds as though there are two worries here rather than one. Would you say so?"
        - "Did I hear that correctly?"
        - "Summarise what he has told you and check it with him."
        - "So what I'm hearing is that it's not the tablets you mind but being told. Is that it?"
        - "Let me see if I've got this right."
        - "You've told me three things: the sleep, the job and your sister. Did I leave anything out?"
        - "so you're saying you stopped cos you felt better, right?"
        - "If I understand you correctly, you'd take it if it were your own idea."
        - "Can I play that back to you?"
        - "In other words, it scared you more than it hurt you. Have I understood?"
        - "Let me repeat it in my words, and you tell me where I go wrong."
        - "It sounds like you want help but not this kind of help. Is that fair?"
        - "I resume what you said: the pills help, but you feel not yourself. Correct?"
        - "Am I following you?"
        - "Summarise what he said and ask if I understood."
      default
        (The patient listens closely, corrects one word, and nods at the rest.)
    """#
}
