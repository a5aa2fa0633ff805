extension BookManual {
  /// Poor moves that act on a feeling instead of thinking about it.
  static let movesPoorActing = #"""
    move: reflexive-prescribing "Change the prescription at once"
      source: book ch. 7, 12 and 13; publisher's summary of the book; Mintz 2024, lecture, slide 16; this program's \
        reading (I)
      means: Raises the dose, adds or switches a drug at once, without exploring, in answer to pressure or feeling. \
        Tempting when one feels helpless. The same change may be right after the question of what is happening has \
        been asked.
      violates: countertherapeutic 2, countertransference 2, mind-body 1
      phrases:
        - "Let me change your prescription, then."
        - "Let's increase the dose."
        - "I'll put you on 40 mg."
        - "I'm going to add an antipsychotic."
        - "Let me write you a prescription for something to help you sleep."
        - "We'll switch you to a different antidepressant."
        - "I'd like to start you on lithium today."
        - "Let's double it and see."
        - "I'll give you some lorazepam for the anxiety."
        - "We can add a mood stabilizer on top."
        - "I think you need a stronger medicine."
        - "Here is a script for quetiapine."
        - "Let's try another drug."
        - "Let's start by adding aripiprazole."
        - "Sad about the divorce? Then we'll go to 40."
        - "Fine, I'll give you what you're asking for."
        - "Just to be safe let's add something."
        - "You cry very much, so I give you a tablet for this."
        - "bump it up and see you in 4 weeks"
        - "Put him straight on something else."
        - "Let's put the dose up."
        - "I'll start you on something new."
        - "We'll add a little quetiapine for the nights."
        - "ill write you a script for diazepam"
        - "Okay, I'm switching you to venlafaxine."
        - "Let's go up to 20."
        - "Here, this should take care of the anxiety."
        - "I'm prescribing you an antidepressant."
        - "That didn't work, so on to the next one."
        - "I give you a stronger pill and you will sleep."
        - "We'll augment with lithium."
        - "Raise the dose and move on."
      default
        (The patient takes the paper. Whatever was about to be said is not said.)

    move: rescue-promise "Promise to be the one who cures"
      source: book ch. 7 and 13; Groves 1978; this program's reading (I)
      means: Promises to be the one who will fix or save the patient, or to be there without limit. Tempting in \
        despair and under praise. It makes the patient smaller, and the promise cannot be kept.
      violates: countertransference 2, countertherapeutic 1
      phrases:
        - "I'm going to fix this for you."
        - "I will get you well, whatever it takes."
        - "You can call me any time, day or night."
        - "I won't give up until you are cured."
        - "I promise I'll find the medicine that works."
        - "I'm the one who can help you."
        - "Leave it to me; I'll take care of everything."
        - "I will never let you down."
        - "I'll save you from this."
        - "Where others have failed, I won't."
        - "I'll always be there for you."
        - "You don't have to do anything, I'll make you better."
        - "Here's my private number, use it whenever you like."
        - "Put yourself in my hands and you'll be a new person."
        - "I'll be the doctor who doesn't fail you."
        - "I'm going to get you through this, cross my heart."
        - "I heal you, you can be sure of this."
        - "Promise to cure her."
        - "I'll get you out of this, you have my word."
        - "I'm not like the others; I will cure you."
        - "Whatever you need, whenever you need it, I'm here."
        - "ill fix it dont worry ill make sure your ok"
        - "You can ring me at home at three in the morning."
        - "I won't let anything bad happen to you."
        - "From now on you've got me, and I never fail."
        - "I'm going to make all this go away."
        - "We'll beat this, I personally guarantee it."
        - "I save you, believe me."
        - "Give me three months and you'll be cured."
        - "Tell him I'll do anything to make him well."
      default
        (The patient's face lights up, and then looks rather young.)

    move: threaten-discharge "Threaten to end treatment"
      source: book ch. 11 and 13, by inference (I); this program's reading (I)
      means: Warns that treatment will end, or that compulsion will follow, if the patient does not do as told. \
        Tempting when one has run out of arguments. A clear limit with a reason and with staying power is another \
        thing.
      violates: alliance 3
      phrases:
        - "If you don't take the medication, I can't keep treating you."
        - "I'll have to discharge you if this goes on."
        - "If you won't follow my advice you'll need to find another doctor."
        - "One more missed appointment and you're out of the clinic."
        - "I won't go on seeing you unless you take your tablets."
        - "There's no point in coming here if you don't comply."
        - "If you refuse, I'll have to section you."
        - "We may have to end our work together if you keep this up."
        - "I only treat patients who do what I recommend."
        - "Take it or I will close your file."
        - "If you stop it again, I'm transferring you to somebody else."
        - "Do that again and I'll have you admitted."
        - "If you stop this one too, I can't go on seeing you."
        - "Either you take it or we're done here."
        - "I'd hate to have to take you off my list, but it's up to you."
        - "You take the tablets or I don't give you more appointments."
        - "Warn him that he will be discharged if he refuses."
        - "Say that this will be the last appointment unless he complies."
        - "If you carry on like this I'll have to stop seeing you."
        - "You either follow the plan or you leave the programme."
        - "Keep skipping and I'll close your case."
        - "if u dont take it im discharging you"
        - "Refuse the injection and it'll be the ward."
        - "I'm warning you: one more time and you'll need another psychiatrist."
        - "I can't have patients here who don't do as I advise."
        - "No tablets, no appointments."
        - "Unless you cooperate I shall have to end this treatment."
        - "If you don't obey, I send you to the hospital by force."
        - "This is your last chance with me."
        - "Threaten her with compulsory admission."
        - "Behave, or you can find yourself another doctor."
        - "Do it or get out."
      default
        (The patient looks at the door. What is said after that is said carefully.)

    move: side-with-splitting "Take sides against a colleague"
      source: book ch. 7 and 18; publisher's summary of the book; Current Psychiatry, Improving collaborative \
        treatment: 6 simple steps; this program's reading (I)
      means: Agrees that another clinician is bad and you are the good one, or adds to a quarrel with the family or \
        the ward. Tempting when one is flattered. Real harm by a colleague can be heard and acted on without taking \
        the part of the good one.
      violates: countertransference 3, alliance 1
      phrases:
        - "Your last psychiatrist obviously didn't know what he was doing."
        - "You're right, the nurses here are terrible."
        - "I understand you in a way that your therapist doesn't."
        - "I would never have treated you like that other doctor did."
        - "Your therapist should not have said that to you."
        - "It's a good thing you came to me instead."
        - "They gave you the wrong drug; I'll put it right."
        - "Don't listen to the ward team, listen to me."
        - "It sounds like your GP is incompetent."
        - "I agree that your therapist is making you worse."
        - "Between you and me, I don't think much of her either."
        - "The other staff don't get you, but I do."
        - "Your therapist isn't medical, so what would she know."
        - "We won't tell the team about this; it stays between us."
        - "Yes, she handled you abominably, poor you."
        - "Ignore what the hospital told you, they always get it wrong."
        - "I also think that your other doctor is a bad doctor."
        - "Agree that the other doctor is hopeless."
        - "What a useless doctor you had before me."
        - "Your GP hasn't a clue about psychiatry."
        - "Honestly, that nurse had no business saying that."
        - "You're better off with me than with that lot."
        - "yeah ur last doctor sounds awful"
        - "I can't believe they treated you so badly; I'd never do that."
        - "What on earth was your psychologist thinking?"
        - "They've failed you, all of them. I won't."
        - "She's wrong, and I'm happy to tell her so."
        - "Your mother is the problem, if you ask me."
        - "The colleague has made a big mistake with you, I see it immediately."
        - "I'm on your side against the hospital."
        - "Tell him his previous psychiatrist was incompetent."
      default
        (The patient leans in, pleased. There is a third person in the room now, and a side to be on.)

    move: ignore-affect "Pass over the feeling"
      source: Mintz 2024, lecture, slide 12; book ch. 11, by inference (I); this program's reading (I)
      means: Passes over a feeling that is plainly there, or sends it elsewhere as no part of a medication visit. \
        Tempting when time is short or the feeling is hard to bear. Leaving it for a stated later moment, with a \
        word for it now, is another thing.
      violates: alliance 2, mind-body 1
      phrases:
        - "Let's get back to the medication."
        - "Okay. And your appetite?"
        - "Right, moving on."
        - "Save that for your therapist."
        - "I see. Any allergies?"
        - "Leaving the crying aside, are you taking the tablets?"
        - "That's not really what we're here for today."
        - "We only have ten minutes, so let's stick to the prescription."
        - "Uh-huh. So, the blood results."
        - "Here's a tissue. Now, about the dose."
        - "Let's not get emotional."
        - "Anyway, how's the dry mouth?"
        - "I do not need the details of this, only the symptoms."
        - "ok noted, next question"
        - "Try to stay on topic, please."
        - "Change the subject without a word about the tears."
        - "Anyway. How's the sleep?"
        - "Mm. And are you eating?"
        - "We'll come to that another day. Back to the dose."
        - "ok but did you take the tablets or not"
        - "Let's stay with the facts, shall we?"
        - "Yes, yes. And the blood pressure?"
        - "That's more one for your counsellor; what I need is the side effects."
        - "I'm not the right person for that. Any problems with the capsules?"
        - "Please calm yourself and answer my question."
        - "I don't go into her tears and ask about the dose."
        - "Right. So. Prescription."
        - "Carry on with the form as if nothing had been said."
      default
        (Whatever was in the patient's face is put away, and the talk goes on without it.)

    move: abandon "Withdraw from the patient"
      source: book ch. 7 and 13, by inference (I); Groves 1978; this program's reading (I)
      means: Withdraws, transfers in anger or hopelessness, or leaves the patient alone with risk. Tempting when one \
        is hopeless or afraid. A change of doctor can be right when it is talked through, arranged and not a relief.
      violates: alliance 3, countertransference 2
      phrases:
        - "There's nothing more I can do."
        - "See your GP from now on."
        - "You'd be better with someone else."
        - "Nothing works for people like you."
        - "I've decided to hand you over to another doctor."
        - "I'm afraid this is where our ways part."
        - "I can't help you, and I don't think anyone can."
        - "Just go to the emergency room if it gets that bad, it isn't my area."
        - "I don't deal with suicidal patients."
        - "We've tried everything, so I'm closing the case."
        - "I think we should call it a day."
        - "I'm out of ideas here, so good luck."
        - "For me the treatment is finished, please look for other doctor."
        - "Perhaps it's time you tried somewhere else."
        - "im done, ask reception for a different doctor"
        - "Refer her on and end the visit."
        - "I don't think I can do any more for you."
        - "I'm giving up on this."
        - "You'll have to find somebody else, I can't take this on."
        - "theres no point us meeting anymore"
        - "This is beyond me; go to A&E if you feel suicidal."
        - "I'm discharging you. Good luck."
        - "I wash my hands of it."
        - "You're too complicated for this clinic."
        - "I'm afraid we have nothing left to offer you."
        - "I don't want to treat you more, go to another one."
        - "Don't come back."
        - "I end the session and leave her on her own with it."
        - "I've had it with this; see somebody else."
        - "Get out of here, we're done."
      default
        (The patient sits very still. It does not seem to come as a surprise.)

    move: retaliate "Answer with sarcasm or punishment"
      source: book ch. 7 and 13; Groves 1978; this program's reading (I)
      means: Punishes by tone, sarcasm or the prescription. Tempting when one has been attacked or made small. The \
        anger may be news about the patient, once it has been borne and not used.
      violates: countertransference 3, alliance 2
      phrases:
        - "You want to play games? Two can play."
        - "Fine. No refills, then."
        - "We'll see how you like it without."
        - "Well, you're the expert, apparently."
        - "Congratulations, that makes six doctors you've fired."
        - "Since you know better, write your own prescription."
        - "Maybe a week without it will teach you something."
        - "Oh, I'm sorry, was I keeping you from something?"
        - "If you talk to me like that you can wait for your tablets."
        - "Then don't come crying to me."
        - "Right, back to the bottom of the waiting list with you."
        - "Suit yourself. Next time I won't bother."
        - "Perhaps an injection would suit you better, since you can't manage tablets."
        - "Wow, thanks for the gratitude."
        - "You are rude, so I am also rude with you."
        - "I've had quite enough of you today."
        - "Pay him back with a cutting remark."
        - "Well, if that's how you feel, you can do without."
        - "Oh, so now you're the doctor?"
        - "Fine, have it your way, and don't say I didn't warn you."
        - "lol ok good luck with that then"
        - "Maybe if you were nicer people would help you."
        - "Great. Another complaint. What a surprise."
        - "I could be just as unpleasant, you know."
        - "See if I care."
        - "You wasted my time, so I waste yours."
        - "No wonder everybody leaves you."
        - "Make a sarcastic comment about her complaint."
        - "Oh, spare me the tears."
        - "Shut your mouth and let me work."
        - "Get lost, then."
        - "I can't stand you."
        - "Screw this, I'm done being nice."
        - "What on earth is the matter with you?"
        - "Go and bother somebody else."
        - "Poor little you."
        - "fine, f*** it, suit yourself"
      default
        (A silence falls. The patient's face closes; something has been confirmed.)

    move: shame-patient "Label or blame the patient"
      source: book ch. 10 and 12, by inference (I); Mintz 2011, Psychiatric Times; this program's reading (I)
      means: Labels or moralises: noncompliant, drug-seeking, not trying. Tempting when one's help is refused or \
        used in a way one dislikes. What is shamed goes into hiding and is no longer there to be talked about.
      violates: alliance 2, ambivalence 1, countertherapeutic 1
      phrases:
        - "You're not even trying."
        - "I see you've been non-compliant again."
        - "That's addict behaviour."
        - "Are you sure you're not just drug-seeking?"
        - "Your level says you're lying."
        - "Why are you being so difficult?"
        - "Other people manage it, so what's your excuse?"
        - "You've only yourself to blame for this relapse."
        - "Frankly, I'm disappointed in you."
        - "At your age you should know better."
        - "You're too dependent on these things, it's weak."
        - "You're playing the victim."
        - "It's a bit selfish, don't you think, with children at home?"
        - "You like being ill, and it gets you out of working."
        - "You have no will, this is the problem."
        - "typical borderline thing to do"
        - "Tell her she has let everybody down."
        - "You should be ashamed of yourself."
        - "You've been a bad patient."
        - "Grown-ups take their medicine."
        - "ur just lazy"
        - "You're just after the pills, aren't you?"
        - "It's your own fault you're back in here."
        - "How could you do that to your children?"
        - "You people never stick to anything."
        - "A bit of willpower is all you need."
        - "It's weak to need a tablet for this."
        - "You are a difficult patient, all colleagues say it."
        - "Tell him off for not trying hard enough."
        - "You're a liar, and we both know it."
        - "Stop being such a baby."
        - "You're nothing but an addict."
        - "You're manipulating everyone here."
        - "This is pathetic."
        - "You lied to me about those pills."
        - "Pull yourself together, other people manage."
        - "You simply don't want to get well."
        - "You're making all of this up for attention."
        - "For heaven's sake, act your age."
      default
        (The patient's eyes go down. The next answer is very short, and a while in coming.)

    move: stop-abruptly "Stop the medicine at once"
      source: book ch. 12; joint guideline on benzodiazepine tapering 2025 (ASAM); withdrawal risks of other drugs \
        as general medical practice (M); this program's reading (I)
      means: Stops or cuts a medicine at once, against its withdrawal risk or as a punishment. Tempting on finding \
        that a drug is misused or loved too well. An emergency such as poisoning, a severe rash or a dangerous blood \
        count can require stopping at once, under medical care.
      violates: countertherapeutic 3, alliance 1
      phrases:
        - "I'm stopping your medicine today."
        - "I'm stopping the clonazepam today."
        - "You've been on it far too long, so that was your last prescription."
        - "Throw the rest of the tablets away when you get home."
        - "No more lorazepam as of tonight."
        - "We'll halve it now and stop it on Friday."
        - "I don't prescribe these, whatever your last doctor did, so they stop."
        - "Come off the paroxetine straight away, it isn't helping."
        - "Cold turkey is the quickest way, you know."
        - "Just stop everything and we'll see who you are without it."
        - "I found out about the extra ones, so there won't be any more."
        - "Stop the lithium from today, you're well now."
        - "I've cancelled your repeat prescription for the diazepam."
        - "I'm cutting you off."
        - "This medicine you leave from tomorrow, complete."
        - "stop taking them now, you dont need to wean off"
        - "Discontinue the benzodiazepine immediately."
        - "I'm taking you off it as of today."
        - "No more of these, starting now."
        - "That's it, the diazepam ends here."
        - "just quit them all at once"
        - "You can stop the paroxetine tomorrow, no need to taper."
        - "I won't be renewing the lorazepam, and that's final."
        - "Flush them down the toilet."
        - "From today zero tablets."
        - "Because you sold some, your prescription ends this minute."
        - "We finish the lithium immediately."
        - "Bin the lot tonight."
        - "Stop all his medication at once."
      default
        (The patient looks up sharply and asks, twice, whether that means from now.)
    """#
}
