extension BookManual {
  /// Moves that ask: about the illness, the medicine, the life and the history.
  static let movesExploring = #"""
    move: explore-illness-meaning "Ask what the illness means to the patient"
      source: book ch. 8 and 9; Mintz 2024, lecture, slide 6; timing is this program's reading (I)
      means: Asks what the patient makes of the illness: what it is, what it says about them, where it came from. \
        Well timed early on, or when the patient voices a fixed fate of genes or chemistry. Ill timed in an \
        emergency, or as the answer to raw grief.
      serves: mind-body 2, patient 1
      phrases:
        - "What do you make of your illness?"
        - "How do you understand what is happening to you?"
        - "What does it mean to you to have this diagnosis?"
        - "What do you think caused your depression?"
        - "When you were told you were bipolar, what did that say to you about who you are?"
        - "What's your own theory about why this started?"
        - "How do you explain this condition to yourself?"
        - "I'm curious what being ill has come to mean for you."
        - "What does the word "depressed" mean in your family?"
        - "Where do you believe these symptoms come from?"
        - "Do you see this as a disease, a weakness, a reaction to something, or something else?"
        - "When they gave you the diagnosis, what went through your head?"
        - "If you had to tell a friend what is wrong, what would you say?"
        - "I'd like to know how you yourself account for all this."
        - "So what do you figure this is?"
        - "For you, this sickness is what? From where does it come?"
        - "Ask what the diagnosis says about him, in his eyes."
        - "What's your sense of what has gone wrong?"
        - "In your mind, is this an illness at all?"
        - "What name would you give to what you're going through?"
        - "how do you see it yourself, this low mood, like whats it about"
        - "Does it feel like part of you, or like something that has been done to you?"
        - "What did it mean when the consultant used the word bipolar?"
        - "What do people in your village say about a sickness like this?"
        - "I'd be curious about your explanation, not the textbook's."
        - "Got any hunches about why you get like this?"
        - "What does being a psychiatric patient say about you, do you feel?"
        - "Ask her how she understands her condition."
        - "And your view of the cause?"
      default
        (The patient looks up, as if the question were a new one, and begins an answer, and stops, and begins again.)

    move: explore-medication-wishes "Ask what the patient hopes the medicine will do"
      source: book ch. 10; Mintz 2024, lecture, slide 7; timing is this program's reading (I)
      means: Asks what the patient hopes or imagines the medicine will do for them, the secret hope included. Well \
        timed before starting, at a request for something stronger, and after a polite yes. Ill timed as a quick \
        preamble to what has been decided already.
      serves: ambivalence 1, patient 1
      phrases:
        - "What are you hoping the medication will do for you?"
        - "If this medicine worked perfectly, what would be different?"
        - "What do you imagine the tablets could change?"
        - "What would you want a pill to take away?"
        - "What do you wish this drug could give you?"
        - "Tell me what you expect from the antidepressant."
        - "In your best fantasy, how would the medication help?"
        - "What made you think a new medicine might be the answer?"
        - "When you asked me for something stronger, what were you hoping it would do?"
        - "How would you know that the treatment was doing what you wanted?"
        - "What benefit are you looking for from the lithium?"
        - "What part of your suffering do you want the medicine to reach?"
        - "Suppose it helps: what would you notice first?"
        - "What's the best thing this med could do for you?"
        - "I'd like to hear the hope behind asking for it."
        - "What do you wait from this medicine, in your heart?"
        - "Find out what he wants the medicine to bring him."
        - "What would a good result from these tablets look like to you?"
        - "What are you hoping I can prescribe away?"
        - "What do you picture being different six weeks into taking it?"
        - "If the pill did its job, how would your days change?"
        - "so what do you want the meds to fix exactly"
        - "What drew you to this particular medicine?"
        - "Which problem should the drug solve, according to you?"
        - "What's your dream outcome with this medication?"
        - "You've asked for Ritalin. What are you expecting it to bring?"
        - "And what would you like it to do for you, ideally?"
        - "I ask what she expects from the tablets."
        - "Is there a secret hope attached to it, even an unreasonable one?"
      default
        (The patient thinks, gives half a smile, and names something quite small.)

    move: explore-medication-fears "Ask what frightens the patient about the medicine"
      source: book ch. 10; Mintz 2024, lecture, slide 7; timing is this program's reading (I)
      means: Asks what worries or frightens the patient about the medicine, and stays for the answer. Well timed \
        before starting, at hesitation, and after a yes that came too fast. Ill timed when the patient has asked for \
        time, or as bait for a counter-argument.
      serves: ambivalence 2, patient 1
      phrases:
        - "What worries you about taking this medication?"
        - "What are you afraid the medicine might do to you?"
        - "What is the worst thing you imagine could happen if you took it?"
        - "Do you have any concerns about starting the tablets?"
        - "Are you scared it will change who you are?"
        - "What have you heard about this drug that frightens you?"
        - "Many people worry about becoming addicted or dependent. Is that a fear of yours?"
        - "What bothers you most about the idea of going on lithium?"
        - "It sounds as though something about the prescription feels dangerous. Can you say more?"
        - "What would it mean about you if you needed to take medicine for life?"
        - "Tell me about the part of you that is nervous about it."
        - "What do you fear you would lose if you took an antidepressant?"
        - "Is there a picture in your mind of what it might do to you?"
        - "Something about these tablets puts you off. What is it?"
        - "What's holding you back from trying it, do you think?"
        - "Which thing gives you fear in this medicine?"
        - "I ask what it is about the medicine that alarms her."
        - "What puts you off taking it?"
        - "What's holding you back from trying the tablets?"
        - "Something about this pill seems to frighten you. What is it?"
        - "does the idea of being on meds freak you out"
        - "Do you worry they'd turn you into somebody else?"
        - "What do you imagine going wrong if you swallowed one tonight?"
        - "Which part of this treatment gives you fear?"
        - "Any reservations before we start?"
        - "You hesitated when I said lithium. What went through your mind?"
        - "Are you concerned you'd get hooked on them?"
        - "Ask him what scares him about the injection."
        - "What's the horror story you've heard about it?"
      default
        (The patient's hands close on each other. An answer comes, more quietly than what was said before.)

    move: explore-medication-relationship "Ask what it is like to live with the medicine"
      source: book ch. 9 and 12; Mintz 2024, lecture, slides 18 and 19; timing is this program's reading (I)
      means: Asks what taking the medicine is like day to day, what it has come to stand for, and how attached the \
        patient is to it. Well timed at a change, at an unexplained failure, or when a tablet is spoken of with \
        feeling. Ill timed while the patient is physically toxic.
      serves: countertherapeutic 2, patient 1
      phrases:
        - "What's it like for you to take this every day?"
        - "What has this medicine come to mean to you?"
        - "How would you describe your relationship with your tablets?"
        - "What goes through your mind when you put the pill in your mouth?"
        - "If the medication were a person in your life, who would it be?"
        - "You carry the bottle with you everywhere. What does having it near do for you?"
        - "How has your connection to this drug changed over the years?"
        - "What feelings come up when you open the pill box in the morning?"
        - "It seems these pills have been a kind of companion."
        - "What would it be like to be without it after all this time?"
        - "Does the medicine feel like a friend, an enemy, a parent?"
        - "Apart from sleep, what does having it in the house do for you?"
        - "How do you two get along, you and this medication?"
        - "What does it say to you about yourself that you take it?"
        - "I'd be interested to hear how it feels, taking one each evening."
        - "Explore what the medicine stands for in his life."
        - "How do you feel about your tablets, as you might feel about a person?"
        - "What part does the medicine play in your daily life?"
        - "Talk to me about what these pills have been to you over the years."
        - "what does it feel like having to take something every single night"
        - "What does that little white tablet represent for you?"
        - "You speak of it almost fondly. What is it to you?"
        - "Do you feel looked after by it, or bossed about?"
        - "What's your morning ritual with the pill box like?"
        - "Are you attached to it, would you say?"
        - "How is it for you, living with this drug for ten years?"
        - "With the medicine, do you feel more yourself or less?"
        - "Ask what the pills stand for in her life."
      default
        (The patient glances down at one hand, as if a tablet lay in it, and tells a little of the daily round.)

    move: explore-defensive-use "Wonder what the medicine keeps away"
      source: book ch. 6 and 12; Mintz 2024, lecture, slide 17; Mintz 2011, Psychiatric Times; timing is this \
        program's reading (I)
      means: Wonders with the patient whether the medicine is used to keep a feeling, or a piece of knowledge, away. \
        Well timed when drugs are wanted, function falls and there is some trust. Ill timed in withdrawal or crisis, \
        or as a moral challenge.
      serves: countertherapeutic 3
      phrases:
        - "I wonder whether the medicine helps you not to feel something."
        - "What might you feel if you didn't take the extra tablet?"
        - "Could the drug be a way of keeping the grief away?"
        - "When you reach for the Xanax, what feeling are you getting away from?"
        - "Is there something you'd have to face if the medication weren't there?"
        - "Sometimes a pill can protect us from knowing something painful about our own lives."
        - "I'm wondering if calling it a chemical imbalance keeps you from being angry at your husband."
        - "What would come up if you were less sedated?"
        - "Do you think the tablets might be numbing feelings that you need?"
        - "What is it that you are trying not to think about when you ask for more?"
        - "Maybe blaming the illness spares you from looking at the choices you face."
        - "Perhaps the medication does the job of shutting out the loneliness."
        - "You asked for more just as we came to your son. I wonder about that."
        - "Is it taking the edge off something that has a right to an edge?"
        - "What would you have felt that week without them?"
        - "Maybe the medicine makes a wall. What stays behind the wall?"
        - "Wonder aloud what feeling the sedative spares her."
        - "What would be there if the tablet didn't switch it off?"
        - "Perhaps it's easier to have a dosage problem than a broken heart."
        - "is it kind of a way to not have to think about stuff"
        - "I wonder what you'd know about yourself without the fog."
        - "Could staying sedated be safer than being angry?"
        - "Does taking an extra one help you not to miss him?"
        - "Maybe talking about doses keeps us away from talking about your marriage."
        - "What are the pills muffling?"
        - "It strikes me that the drug steps in whenever a feeling comes near."
        - "Do you use it to make the evenings disappear?"
        - "With this tablet you don't need to remember, is it so?"
        - "Gently ask whether the drug is shielding him from his grief."
      default
        (The patient is still for a moment, and then says that it had never been put like that.)

    move: ask-developmental-goals "Ask what life the patient wants"
      source: book ch. 9 and 11; Mintz 2024, lecture, slides 8 and 13; timing is this program's reading (I)
      means: Asks what life the patient wants and where they are trying to get to as a person. Well timed at a first \
        visit and at reviews. Ill timed in acute hopelessness that has not been acknowledged first.
      serves: patient 2, alliance 1
      phrases:
        - "What do you want from your life?"
        - "Where would you like to be in five years?"
        - "What kind of person are you trying to become?"
        - "Apart from feeling less depressed, what are you aiming for?"
        - "What matters most to you in life?"
        - "What did you dream of doing before you got ill?"
        - "What would you do with yourself if you were well?"
        - "What has your illness kept you from becoming?"
        - "Tell me about your ambitions for work, love and friendship."
        - "What are your goals, not as a patient but as a person?"
        - "How do you picture a good life for yourself?"
        - "What would make this life worth living for you?"
        - "If treatment went well, what would you be getting on with?"
        - "What's the next chapter you'd like to start?"
        - "What would you do with the energy, if you had it back?"
        - "Which life do you want to build, for yourself?"
        - "Find out what she wants to make of her life."
        - "What would you like your life to be about?"
        - "If we set the symptoms aside, what are you after in life?"
        - "Who do you want to be when this is behind you?"
        - "whats something youve always wanted to do"
        - "Where do you see yourself a few years down the line?"
        - "What would getting your life back actually mean, concretely?"
        - "Is there a job, a home, a person you picture yourself with?"
        - "What did you hope to become when you were younger?"
        - "What gives your life direction?"
        - "Which dreams did the illness put on hold?"
        - "What do you want to do with your life, as a man, not as a patient?"
        - "Ask her about her hopes and values beyond symptoms."
      default
        (It takes a while. The patient says that nobody has asked that for some time, and looks at the window.)

    move: ask-caregiving-history "Ask how the patient was looked after as a child"
      source: book ch. 9; Mintz 2024, lecture, slide 9; timing is this program's reading (I)
      means: Asks about parents and early caregivers, and how it was to be looked after as a child. Well timed when \
        the patient knows why it is being asked. Ill timed in the first two exchanges, or when distress is high and \
        the bond is thin.
      serves: patient 2
      phrases:
        - "What were your parents like when you were growing up?"
        - "Who took care of you when you were little?"
        - "What happened in your family when you were sick as a child?"
        - "How did your mother respond when you were upset?"
        - "Who could you turn to for comfort as a kid?"
        - "Can you tell me about your early relationships with the people who raised you?"
        - "What was your father like?"
        - "What was it like to depend on your parents?"
        - "Were there adults who let you down or hurt you in childhood?"
        - "When you were a child and needed help, what happened?"
        - "Describe the home you grew up in."
        - "How were doctors and medicine treated in your family when you were young?"
        - "Who noticed, back then, when you were unhappy?"
        - "I'd like to ask about your childhood, since it may tell us how I could get on your nerves."
        - "When you were small and ill, who came, and how did they come?"
        - "Ask who looked after her when she was a girl."
        - "How were you looked after as a little one?"
        - "Who brought you up, and what were they like?"
        - "When you cried as a child, did anyone come?"
        - "what was ur home life like when u were a kid"
        - "Tell me about your mother."
        - "Was there somebody you could run to when you were frightened as a boy?"
        - "What sort of parents did you have?"
        - "Did you feel cared for when you were growing up?"
        - "How did people at home treat you when you were poorly?"
        - "What kind of childhood did you have?"
        - "Who was taking care of you in the first years of your life?"
        - "Explore his early attachments."
        - "Tell me about your father."
        - "Tell me about your family."
      default
        (The patient's voice changes a little, and the first answer is a short one: it was all right, mostly.)

    move: ask-life-history-link "Ask how the life story led here"
      source: book ch. 8 and 9; Mintz 2024, lecture, slides 5 and 6; timing is this program's reading (I)
      means: Asks how the patient thinks their life led to the present trouble, and what was going on when it began. \
        Well timed when an onset, a relapse or a loss of effect is told as if it fell from the sky. Ill timed when \
        it sounds like a search for blame.
      serves: mind-body 1, patient 1
      phrases:
        - "How do you think your life experiences have contributed to your problems?"
        - "What was going on in your life when the depression began?"
        - "Do you see any connection between what happened to you and how you feel now?"
        - "How has your history shaped the difficulties that brought you here?"
        - "What was happening around the time you first became unwell?"
        - "Was there a loss or a change just before this episode started?"
        - "In what way did the divorce play a part in getting ill?"
        - "How do you make sense of this illness in the story of your life?"
        - "Could the trauma you told me about have something to do with the anxiety?"
        - "What events led up to the breakdown?"
        - "If you look back, which experiences do you think made you vulnerable?"
        - "Why do you think this came about at that point in your life?"
        - "What else happened the week the tablets stopped working?"
        - "Can we put the illness and your life on one timeline?"
        - "So what was going on at home back when all this kicked off?"
        - "In that year when it began, what was passing in your life?"
        - "Ask what was happening in his life at the onset."
        - "What else was happening when it first started?"
        - "Do you think what you went through as a child has anything to do with this?"
        - "How did you get from there to here, do you think?"
        - "did something happen before you got ill that might of caused it"
        - "Which events in your life do you connect with falling ill?"
        - "Was there a trigger, as far as you can tell?"
        - "How does the divorce fit into all this?"
        - "If I drew your life as a line, where would the depression begin and what stands beside it?"
        - "What set this off?"
        - "In your story, what made the ground ready for it?"
        - "What has brought you to this point?"
        - "Ask whether she sees her past behind the present trouble."
      default
        (The patient counts back, names a year, and then is silent, as though something had stood next to it.)

    move: explore-adherence "Ask how taking it really goes"
      source: book ch. 10; H. E. Book 1987, Canadian Journal of Psychiatry, on the psychodynamics of non-compliance; \
        Mintz 2024, lecture, slide 9; timing is this program's reading (I)
      means: Asks, without blame, how taking the medicine really goes and what happens around missed doses. Well \
        timed at every visit. Ill timed straight after a blaming remark that has not been mended.
      serves: ambivalence 2, alliance 1
      phrases:
        - "Most people miss doses now and then. How often does that happen to you?"
        - "How is it really going with taking the tablets?"
        - "I'm not here to tell you off; I'd just like to know how you've been using the medicine."
        - "What happens on the days when you don't take it?"
        - "What led you to stop taking the medication?"
        - "Can you walk me through what you actually take in a typical week?"
        - "When you skip a dose, what is usually going on?"
        - "What gets in the way of taking your medicine?"
        - "It's hard for anyone to take pills every day. How do you manage?"
        - "How many of the last seven days did you take it?"
        - "What made you decide to cut the dose yourself?"
        - "You must have had a good reason for stopping. What was it?"
        - "Everyone's real pattern differs from the label. What's yours?"
        - "What was the day like when you stopped?"
        - "I'd rather know the true story than a tidy one: what have you been taking?"
        - "Some days it stays in the drawer. What is different on those days?"
        - "How you are taking it in truth? For me no answer is wrong."
        - "Ask, without blame, how often he really takes it."
        - "How many did you manage last week?"
        - "Lots of folks leave some out. How about you?"
        - "Are you still taking them?"
        - "be honest how often do u actually take it"
        - "What tends to happen when it's time for your evening dose?"
        - "When did you last take one?"
        - "Do you sometimes take more than it says, or less?"
        - "The bottle's fuller than I expected, and I'm interested rather than cross. What's been going on?"
        - "Some people stop as soon as they feel better. Has that happened with you?"
        - "How do you take the medicine, in practice, each day?"
        - "Did you forget it or did you decide against it?"
        - "Check how regularly she takes it, without judging."
        - "Do you ever leave out a dose on purpose?"
        - "Do you skip it sometimes, and what makes you?"
        - "Have you been leaving out the insulin?"
      default
        (The patient looks for the catch in the question, finds none, and tells it as it is, or nearer to it.)

    move: explore-cost-of-recovery "Ask what getting well would cost"
      source: book ch. 4, 5 and 10; Mintz 2011, Psychiatric Times; Current Psychiatry 2022; timing is this program's \
        reading (I)
      means: Asks what getting well would cost, or what the symptom protects, says or secures. Well timed after \
        repeated puzzling failures and with some trust. Ill timed when the bond is low and shame is high, for then \
        it sounds like an accusation of shamming.
      serves: ambivalence 3, countertherapeutic 1
      phrases:
        - "What would be asked of you if you got better?"
        - "If the depression left tomorrow, what would you miss?"
        - "What would you have to face if you were well?"
        - "What has being unwell spared you?"
        - "Who would be disappointed if you were fine?"
        - "If your illness could speak, what would it be telling us?"
        - "Is there anything the illness does for you that nothing else has done?"
        - "I don't mean you want it, but could the symptom be guarding something?"
        - "What might you lose, as well as gain, by getting well?"
        - "How would things at home change if you were no longer the sick one?"
        - "Could there be a downside to feeling better?"
        - "Being ill may have been the only way to rest. Does that ring true?"
        - "What would be the scary part of recovering?"
        - "If this all went away, what would you owe people?"
        - "When you become healthy, is there something which you must give up?"
        - "Ask what recovery would cost him."
        - "If the tiredness could talk, what would it be refusing?"
        - "What would you have to give up if you got better?"
        - "Is there anything good about being ill?"
        - "What does the illness let you off?"
        - "what would be hard about getting better"
        - "Suppose you woke up well: what new problems would you have?"
        - "Could it be safer to stay unwell?"
        - "Who would stop worrying about you if you recovered, and how would that be?"
        - "What is the depression doing for you?"
        - "I wonder what would be expected of you if you were healthy."
        - "What do you lose when the sickness goes?"
        - "Perhaps the pain says something you can't say in words."
        - "Ask what being well would demand of her."
      default
        (A frown, then a long breath. The patient does not answer at once, and does not wave the question away.)

    move: explore-side-effect-meaning "Ask what an effect in the body is like and means"
      source: book ch. 8 and 10; Mintz 2024, lecture, slides 12 and 16; timing is this program's reading (I)
      means: With danger ruled out, asks what a bodily effect is like to live in and what it means to the patient. \
        Well timed when effects are new, unusual or multiplying, or began after a tense moment. Ill timed in place \
        of a medical check.
      serves: mind-body 2, ambivalence 1
      phrases:
        - "What is it like for you to have this in your body?"
        - "The tests are fine, so now tell me what it is like to have this in your body."
        - "Does the feeling remind you of anything?"
        - "We've made sure it isn't dangerous. What do you make of the numbness?"
        - "What does the weight gain mean to you?"
        - "When your hands shake, what do you imagine people see?"
        - "What does the dizziness stop you doing?"
        - "It began the day after we disagreed. I take the rash seriously, and I wonder about that too."
        - "What is the worst part of it for you, as a person, not only as a body?"
        - "Have you felt this before in your life, before any tablet?"
        - "If the nausea had a message, what would it be?"
        - "What's it like feeling foggy when thinking is how you earn your living?"
        - "What does it mean to you that the drug has changed your sex life?"
        - "Your bloods are normal and I believe you that it's there. How do you understand it?"
        - "What did you think was happening to you when the tingling came?"
        - "The body says something with this. For you, what does it say?"
        - "Now we know it's safe: does being slowed down feel like something you know?"
        - "Ask what the shaking means to him, now that it has been checked."
        - "What's it like to live in a body that has changed like that?"
        - "When you feel that numbness, what comes to mind?"
        - "How do you make sense of the shaking, now that the tests are clear?"
        - "what does it mean to you that youve put on weight"
        - "Does this dizzy feeling take you back to anything?"
        - "What do you feel when you look in the mirror since the weight came?"
        - "The rash is harmless, but it isn't nothing to you. What is it?"
        - "How is it to be a painter with trembling hands?"
        - "What does the tablet seem to be doing to you, as you feel it?"
        - "What says the body with this nausea, in your opinion?"
        - "That the sex has gone: what has that been like for you?"
        - "Explore what the side effect means to him."
      default
        (The patient describes it with some care, and then says, half in passing, what it had brought to mind.)

    move: take-medication-history "Take the story of earlier medicines"
      source: book ch. 9; Mintz 2024, lecture, slide 19; Powell 2001; timing is this program's reading (I)
      means: Takes the story of earlier medicines as relationships, how each began and ended and who gave it, rather \
        than as a list of doses. Well timed when a long list of failures is handed over. Ill timed if it becomes an \
        audit of milligrams and weeks.
      serves: patient 2, countertherapeutic 1
      phrases:
        - "Tell me the story of you and your medications, from the first one you ever took."
        - "Which one did you trust?"
        - "How did you and sertraline part company?"
        - "Tell me about the ones you loved, the ones you fought and the ones you left."
        - "Who gave you your very first tablet, and what was that like?"
        - "Let's go through them one at a time: what was each one like to be with?"
        - "Was there one that helped, even for a while? What happened then?"
        - "How did each of these begin, and how did it end?"
        - "I have the list. What I'd like is the story behind the list."
        - "What was going on in your life while you were taking that one?"
        - "Which medicine were you sorry to lose?"
        - "What's your history with meds, the good, the bad and the ugly?"
        - "When the lithium was stopped, whose idea was it, and how did you feel?"
        - "Each medicine has its story with you. Please, tell me the first."
        - "Before we think of another, I'd like to understand how you came to stop the last five."
        - "Take the history of the earlier drugs as a story, not a list."
        - "What have you taken before, and how did each one go?"
        - "Walk me through your life with medicines."
        - "How did it end with the lithium?"
        - "so what other meds have you been on and what were they like"
        - "Who started you on that one, and did you want it?"
        - "Tell me how you and each drug fell out."
        - "Of all the tablets you've had, which did you miss afterwards?"
        - "What was the first one, and who put it in your hand?"
        - "I'd like to hear about your earlier treatments, one by one, as you lived them."
        - "Which medicines you had in the past, and why they stopped?"
        - "What went on around you when the Prozac stopped helping?"
        - "Go over her past prescriptions as a story."
      default
        (The patient starts on a list of names and doses, stops, and begins to tell it as a story instead.)

    move: ask-side-effects "Ask about unwanted effects"
      source: book ch. 8 and 11; general medical practice (M); timing is this program's reading (I)
      means: Asks what unwanted effects the patient has noticed, embarrassing ones included, and takes the answers \
        seriously. Well timed after any start or change and at every review. Ill timed as a quick turn away from \
        something that was just confided.
      serves: mind-body 1, alliance 1
      phrases:
        - "Have you noticed any side effects?"
        - "How has the medicine been affecting your body?"
        - "Any trouble with weight, sleep or sex since you started it?"
        - "Is the drug making you drowsy or sick?"
        - "What has changed physically since we put the dose up?"
        - "Are you getting any unwanted effects from the tablets?"
        - "Has it caused headaches, nausea or a dry mouth?"
        - "How are you tolerating the new medication?"
        - "Do you feel slowed down or foggy on it?"
        - "Any tremor or restlessness?"
        - "Which side effect bothers you the most?"
        - "When did the dizziness begin in relation to the tablets?"
        - "Some people find it hard to mention, but has it affected your sex life?"
        - "Is it agreeing with you, physically?"
        - "Do you feel unable to sit still since the change?"
        - "Anything weird going on with your body since you started?"
        - "Ask about unwanted effects of the drug."
        - "Is it upsetting your stomach at all?"
        - "How does your body take it?"
        - "Anything you've noticed since you began, sleepiness, shakes, that kind of thing?"
        - "are the new tabs making u feel weird"
        - "Has it put weight on you?"
        - "What does it do to you that you don't like?"
        - "Any bother with it, constipation, sweating, sex?"
        - "Do you have complaints from the medicine, in the body?"
        - "Is the tiredness from the tablets, do you think?"
        - "Does it leave you hung over in the morning?"
        - "Some get jittery at first. Do you?"
        - "I check how she is tolerating it."
        - "Did the tablets do anything to your sex life?"
        - "What happens in your body in the first hour after you take it?"
      default
        (The patient goes through it from head to foot, and keeps one thing back until the last.)
    """#
}
