extension BookManual {
  /// Poor moves that tell where asking was needed.
  static let movesPoorTelling = #"""
    move: reductionist-explanation "Explain it as brain chemistry alone"
      source: book ch. 8; Deacon and Baird 2009; Lebowitz and Ahn 2014; Mintz 2024, lecture, slide 6; timing is this \
        program's reading (I)
      means: Explains the illness as only a chemical or genetic problem of the brain. It lightens blame for a moment \
        and takes hope and agency with it. Tempting when the patient asks to be fixed; at no moment the whole truth.
      violates: mind-body 3, patient 1
      phrases:
        - "This is a chemical imbalance in the brain, and nothing more."
        - "Depression is a chemical imbalance in the brain."
        - "Your serotonin is low and this will correct it."
        - "It's just like diabetes: your brain needs medicine the way a diabetic needs insulin."
        - "You have a genetic brain disease."
        - "It's purely biological and has nothing to do with your upbringing."
        - "Your receptors are not working properly."
        - "This is a disorder of neurotransmitters, not of your life."
        - "You inherited faulty genes from your father."
        - "It's a brain illness, so only medication can treat it."
        - "There isn't any meaning in it; it's neurochemistry."
        - "Think of it as a broken circuit in your head."
        - "Your symptoms are caused by a dopamine problem."
        - "Your brain is simply wired this way, and that's that."
        - "It's genetic, so it's tablets for life, I'm afraid."
        - "The scan shows it's physical, so there's nothing to talk about."
        - "Is a sickness of the nerves cells, nothing more."
        - "Tell him it is all in the neurotransmitters."
        - "It's your chemistry, nothing else."
        - "Your brain is short of serotonin."
        - "Think of it as a broken leg, only in the brain."
        - "its basically just genetics"
        - "You've got a dodgy gene and that's all there is to it."
        - "There's nothing to understand here; the receptors are off."
        - "It's a physical illness like any other, and the pills put it right."
        - "Your neurons are misfiring, that's why you feel this way."
        - "Depression is a brain disease, full stop."
        - "The reason is in the hormones of the brain, not in your history."
        - "Your childhood isn't the cause; the cause is a lack of dopamine."
        - "Tell her it's a chemical problem."
      default
        (The patient nods slowly. Nothing in the account seems to need anything from the one who has it.)

    move: premature-reassurance "Reassure before asking"
      source: book ch. 10, by inference (I); Current Psychiatry 2022; timing is this program's reading (I)
      means: Tells the patient that all will be well before the worry has been understood. Tempting when there is \
        anxiety in the room, and some of it is the prescriber's. Reassurance can help once the worry has been heard.
      violates: ambivalence 1, alliance 1
      phrases:
        - "Don't worry, everything will be fine."
        - "I'm sure you'll feel better soon."
        - "There is nothing to be afraid of."
        - "It'll all work out, you'll see."
        - "You're going to be just fine."
        - "Trust me, this drug is perfectly safe."
        - "Lots of people have this and they all get better."
        - "Cheer up, things aren't that bad."
        - "You'll be back to your old self in no time."
        - "I promise you won't have any problems with it."
        - "No need to be anxious about that."
        - "Relax, you're in good hands."
        - "This one will definitely work."
        - "Chin up, it'll soon pass."
        - "You have nothing to fear, all goes well."
        - "Tell her not to worry."
        - "It'll be fine, love."
        - "It's going to be okay."
        - "You'll be fine, trust me."
        - "There's no reason to worry."
        - "no worries it always works out in the end"
        - "A few weeks on this and you'll laugh about it."
        - "Things will look better in the morning."
        - "You've nothing to fear from these, they're completely harmless."
        - "Everything will come good."
        - "Don't be silly, of course you'll get better."
        - "You must not have fear, this medicine is good."
        - "I guarantee you'll feel like yourself again."
        - "Tell him it'll be all right."
        - "It's nothing to be scared of, you'll see."
      default
        (The patient smiles politely, and the worry goes back to where it was kept.)

    move: demand-compliance "Insist on obedience"
      source: book ch. 10 and 11; H. E. Book 1987, Canadian Journal of Psychiatry, on the psychodynamics of \
        non-compliance; publisher's summary of the book; timing is this program's reading (I)
      means: Orders the patient to take the medicine as prescribed, to keep to a rule, or to give their word. \
        Tempting from fear of relapse or of a death. It buys a yes, and the doubt goes underground. An urgent \
        medical instruction with its reason is another thing.
      violates: alliance 2, ambivalence 2
      phrases:
        - "You have to take the medication every day."
        - "You must take it exactly as I prescribed."
        - "I need you to follow my instructions."
        - "Just take the tablets."
        - "You can't simply stop a drug without asking me."
        - "It's important that you do as you're told with the medicine."
        - "Take it as prescribed, no exceptions."
        - "I insist that you start tonight."
        - "You need to be compliant with treatment."
        - "I'm the doctor and I'm telling you to take it."
        - "There's no choice here; you must be on medication."
        - "Don't skip any more doses."
        - "You will take this, and that's final."
        - "From now on I expect every tablet to be gone when I count them."
        - "No ifs or buts, back on it today."
        - "You should obey the prescription, it is your duty as patient."
        - "Order him to restart it."
        - "Do as I say with these."
        - "Take it. Every day. No discussion."
        - "You need to start taking these properly."
        - "I want you to take them exactly as it says on the box."
        - "u have to take ur meds"
        - "You're not to change the dose without my say-so."
        - "I expect you to stick to the treatment."
        - "The medication isn't optional."
        - "You must swallow this in front of the nurse."
        - "It's doctor's orders."
        - "You have to continue the tablets, I do not accept a no."
        - "Back on the tablets, please, starting this evening."
        - "Tell her she must take it."
        - "Will you just swallow the thing?"
        - "You do what you're told here."
        - "Be quiet and do as the doctor says."
      default
        (The patient agrees at once. Nothing else in the face agrees.)

    move: dismiss-concern "Make light of the worry"
      source: book ch. 10 and 11, by inference (I); this program's reading (I)
      means: Makes light of what the patient is worried about, or calls an effect imaginary. Tempting when the worry \
        seems small beside the illness, or has no remedy. What is small to a doctor may be what ends the treatment.
      violates: alliance 2, ambivalence 1
      phrases:
        - "Oh, that's nothing."
        - "Everybody gets that."
        - "You're overthinking it."
        - "That's not really important."
        - "It's only a mild side effect; ignore it."
        - "I wouldn't pay attention to that."
        - "That's not caused by the medicine, it's in your head."
        - "Other patients have it much worse."
        - "You shouldn't read the internet so much."
        - "Let's not make a big deal out of it."
        - "A bit of weight gain is a small price to pay."
        - "We don't need to go into that today."
        - "Those side effects are just anxiety."
        - "You'll get used to it, everyone does."
        - "Honestly, there are bigger things to worry about."
        - "It can't be as bad as all that."
        - "Oh come on, a little dizziness never hurt anybody."
        - "You can forget this small thing."
        - "that cant be from the tablets so dont bother about it"
        - "Play it down and move on."
        - "So what? It's harmless."
        - "Never mind about that now."
        - "Wave it away."
        - "It's no big deal, really."
        - "Plenty of people live with worse."
        - "You'll hardly notice it after a week."
        - "ur making too much of it"
        - "I shouldn't think that's anything to fret about."
        - "A dry mouth? Have a glass of water."
        - "That's just nerves."
        - "Oh, that old worry again."
        - "Such small things we don't discuss."
        - "Don't get hung up on a few kilos."
        - "That's hardly worth mentioning."
        - "Brush aside what he says about the tremor."
        - "Quit moaning about it."
        - "It's nothing serious."
        - "Toughen up, it's only a little nausea."
      default
        (The patient stops in the middle of the sentence, and does not finish it.)

    move: argue "Contradict the patient"
      source: book ch. 10 and 11, by inference (I); Eubanks, Muran and Safran 2015; this program's reading (I)
      means: Contradicts the patient and tries to prove them wrong, or defends oneself against a complaint. Tempting \
        under criticism, or at what sounds like misinformation. Being right is rarely what is missing.
      violates: alliance 2, ambivalence 1
      phrases:
        - "No, you're wrong about that."
        - "That isn't true."
        - "You can't possibly believe that."
        - "But you said last time that it helped."
        - "I disagree; the facts show the opposite."
        - "You're contradicting yourself."
        - "That makes no sense."
        - "Actually, it did work, you just don't want to admit it."
        - "Your reasons for stopping it aren't logical."
        - "You are not giving it a fair chance."
        - "I've told you already that it isn't poison."
        - "I never said that."
        - "That's simply not what happened in our last session."
        - "How could it have made you worse when you weren't even taking it?"
        - "You say nobody listened, but I have the notes right here."
        - "Well, you're mistaken there, I'm afraid."
        - "Give me one good reason why it wouldn't work."
        - "It is not correct what you say, look at the results."
        - "Prove to her that she is wrong about the drug."
        - "With respect, you're wrong."
        - "That can't be right."
        - "Dispute what he says."
        - "That's simply not what happened."
        - "You're mistaken; the blood test says otherwise."
        - "No. It did help you, I wrote it down."
        - "thats not true tho is it"
        - "But that contradicts what you said five minutes ago."
        - "I'm sorry, but I don't believe that."
        - "How can it be the tablets when you never took them?"
        - "You've got it the wrong way round."
        - "You have no right, the facts are other."
        - "Oh please, you know that's not the reason."
        - "I tell her she's wrong."
        - "I don't believe a word of it."
        - "That's a lie and you know it."
        - "Be honest: you never wanted to take them."
        - "Oh come off it, you felt perfectly well."
        - "Be reasonable, that isn't what happened."
      default
        (The patient's chin comes up. There is an answer to that, and an answer to the answer.)

    move: symptom-checklist "Run through a symptom list"
      source: book ch. 9, by inference (I); publisher's summary of the book; this program's reading (I)
      means: Runs through closed symptom questions or a rating scale against the patient's lead. Tempting when there \
        are forms to fill, or when the silence is hard to bear. A scale that the two look at together afterwards is \
        another thing.
      violates: patient 2, alliance 1
      phrases:
        - "I'm going to run through a list of symptoms."
        - "How is your sleep? Appetite? Energy?"
        - "On a scale of one to ten, how is your mood?"
        - "Let's fill in the PHQ-9."
        - "Any racing thoughts, irritability or impulsive spending?"
        - "Have you lost weight? Are you tearful?"
        - "Do you feel guilty or worthless? Yes or no?"
        - "Any panic attacks, palpitations, sweating?"
        - "Hold that thought. Sleep, zero to three?"
        - "Just answer yes or no: early waking? Weight change? Poor concentration?"
        - "I have some boxes to tick first. Interest? Pleasure? Guilt?"
        - "Rate your anxiety for me, nought to ten, and then your depression."
        - "Okay, quick screen: sleep, sex drive, energy, focus, anything off?"
        - "Do you hear voices? See things? Feel watched?"
        - "Now I read you twenty questions and you say me never, sometimes or often."
        - "Go through the depression criteria one by one."
        - "Next item: in the last fortnight, no days, some days or most days?"
        - "Sleep? Appetite? Concentration?"
        - "I've got a questionnaire here: question one, how often do you feel down?"
        - "From nought to ten, how anxious are you?"
        - "any hallucinations, paranoia, suicidal thoughts, yes or no"
        - "Let's run through your symptoms quickly."
        - "Tick all that apply: low mood, poor sleep, guilt, no energy."
        - "Give me a number for your pain, your mood and your anxiety."
        - "Weight stable? Bowels all right? Libido?"
        - "I'll go down the list and you say yes or no."
        - "I make you now the test of depression, nine questions."
        - "Are you sad most of the day? Do you cry? Do you wake early?"
        - "Administer a rating scale."
      default
        (The patient answers: yes, no, no, sometimes. The voice gets flatter with each.)

    move: lecture "Lecture on facts or duties"
      source: H. E. Book 1987, Canadian Journal of Psychiatry, on the psychodynamics of non-compliance; book ch. 10, \
        by inference (I); this program's reading (I)
      means: Preaches facts, studies or duties at the patient. Tempting when the patient refuses, since knowledge \
        feels like help. Information that answers the patient's own question is another thing.
      violates: ambivalence 2, patient 1
      phrases:
        - "Studies show that people who stop their medication have a much higher risk of relapse."
        - "You need to understand that this is a serious illness which requires long-term treatment."
        - "Research has proven that this drug is effective in seventy percent of patients."
        - "You have a responsibility to your family to take care of your health."
        - "Let me tell you about the importance of adherence."
        - "According to the guidelines, you should stay on it for at least six months."
        - "You ought to exercise, eat properly and stop drinking."
        - "It's a well known fact that untreated depression shrinks the hippocampus."
        - "Patients should never stop treatment on their own, because it leads to hospitalization."
        - "You should be grateful that there are treatments available."
        - "The evidence is very clear on this point, as meta-analyses demonstrate."
        - "You have to learn to take responsibility for yourself."
        - "It can't work if you don't take it, and I'd have thought that was obvious."
        - "Let me explain how antidepressants work, starting with the synapse."
        - "Statistically speaking, someone with three episodes has a ninety percent chance of a fourth."
        - "A patient in your position has certain obligations."
        - "One must take care of the health, sport and good food are also a medicine."
        - "People don't realise how many lives these medicines have saved, so let me give you some figures."
        - "Educate him about relapse rates."
        - "Don't you know what happens to people who give up halfway?"
        - "As a rule, discipline is what separates those who recover from those who don't."
        - "Give her a talk on healthy living."
        - "The research is quite clear about this."
        - "You have to understand that these illnesses come back if you don't treat them."
        - "Let me educate you about antidepressants."
        - "its really important that people take there meds because otherwise they relapse"
        - "Did you know that most relapses happen in people who stopped?"
        - "Health doesn't come by itself; you have to work for it."
        - "A person with your diagnosis ought to know the risks."
        - "If you ate properly and got up at seven, you'd feel better."
        - "There are hundreds of trials proving it."
        - "It is known in science that the sport is good against the depression."
        - "Alcohol is a depressant, as you should be aware."
        - "Give him a talk on why treatment matters."
        - "Leave it untreated and you'll lose your sight."
        - "If you go on like this you'll damage your heart."
        - "Untreated, this shortens your life, you know."
      default
        (The patient looks at a point a little past your shoulder until it is over.)

    move: wild-interpretation "Announce a deep meaning"
      source: book ch. 8, by inference (I); Eubanks, Burckell and Goldfried 2018 on timing; this program's reading (I)
      means: Claims a deep or purely psychological meaning with no groundwork. Tempting to a trainee who is eager to \
        be dynamic: it is often a good move made too early and too surely. The same thought may serve later, as a \
        question.
      violates: mind-body 2, alliance 1, patient 1
      phrases:
        - "You want to be sick."
        - "That rash is your anger at your mother."
        - "It's obvious that you hate your father and take it out on your doctors."
        - "Deep down you don't want to get better."
        - "Your headaches are repressed rage, nothing else."
        - "You stopped the tablets to punish me."
        - "This is really about sex, isn't it."
        - "Refusing the pill is how you refuse your mother."
        - "You fell ill because you needed attention."
        - "Clearly you're in love with your therapist."
        - "Your seizures are your unconscious speaking."
        - "It's all psychological; there's nothing wrong with your body."
        - "You make yourself relapse so that your wife won't leave."
        - "I can tell you were abused, even if you don't remember it."
        - "This side effect is only your unconscious resistance."
        - "so basically your tummy pain is guilt about your mum dying"
        - "In truth you enjoy your depression, this I see."
        - "Tell her that her nausea is really disgust with herself."
        - "You're doing this because you hate your mother."
        - "Your body is saying what you don't dare to: you want to kill your father."
        - "Obviously the vomiting means you can't stomach your wife."
        - "you stopped cos you secretly want to die"
        - "It's clear to me that you're acting out an Oedipal conflict."
        - "You don't have pain; you have guilt."
        - "The truth is that you need to fail."
        - "You're in love with me, that's why you came late."
        - "Your allergy is your rage."
        - "In reality you reject the medicine because you reject your own father, it is evident."
        - "Your illness is an unconscious revenge."
        - "Tell him what his symptom really means."
      default
        (The patient stares, gives a short laugh, and moves back in the chair.)

    move: nocebo-flooding "Recite every possible harm"
      source: Wells and Kaptchuk 2012; Häuser et al. 2012; Mitsikostas et al. 2014; this program's reading (I)
      means: Recites every harm, or frames the medicine as ominous. Tempting from fear of blame, since it looks like \
        candour. Serious risks are always told; it is the flood and the gloom that harm.
      violates: ambivalence 2, alliance 1
      phrases:
        - "I have to warn you of everything this drug can do to you."
        - "It can cause rash, seizures, hepatitis, hair loss, tremor and sudden death."
        - "People have died on this."
        - "Here are forty side effects; let's read them all."
        - "I have to warn you, this is a really nasty drug."
        - "You'll probably gain a lot of weight and lose your sex drive, and that's if you're lucky."
        - "Don't blame me if your kidneys fail."
        - "Legally I must list everything: nausea, vomiting, bleeding, stroke, coma."
        - "Most people feel dreadful on it, so be prepared."
        - "This stuff is pretty toxic, but we have nothing better."
        - "Once you're on it you may never get off."
        - "Watch out for every little twinge, because it could be the start of something fatal."
        - "I wouldn't take it myself, to be honest."
        - "It's heavy artillery, and there is always collateral damage."
        - "With this medicine many bad things can arrive to you, I read you now all."
        - "expect headaches dizziness sickness and feeling like a zombie for weeks"
        - "Read her the whole leaflet, warnings and all."
        - "This drug ruins livers, kidneys, bones, the lot."
        - "I should tell you everything that could go wrong, and it's a long list."
        - "Let me read you the whole leaflet."
        - "it might give you seizures or a heart attack or make you suicidal"
        - "You could end up with permanent twitching, you know."
        - "Nine pages of warnings, and I'll go through each one."
        - "It's poison, frankly, but there's no alternative."
        - "You're going to feel terrible on it."
        - "I've seen people die of this."
        - "This medicine can destroy you the liver, the heart, the sex and the memory."
        - "Brace yourself, because the side effects are horrible."
        - "List every adverse reaction."
      default
        (The patient has stopped listening somewhere around the middle. The hands are not quite still.)
    """#
}
