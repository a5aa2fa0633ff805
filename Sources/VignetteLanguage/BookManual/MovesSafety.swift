extension BookManual {
  /// Safety moves: suicide risk, the safety plan, medical danger.
  static let movesSafety = #"""
    move: assess-suicide-risk "Ask directly about suicide"
      source: Posner et al. 2011 (C-SSRS) for the order from wish to plan; Dazzi et al. 2014 on asking; Stanley and \
        Brown 2012 for what follows a yes; weights and timing are this program's reading (I)
      means: Asks directly about thoughts of dying and suicide, wish, intent, plan, means, past acts, self-harm, \
        what holds the patient here, and safety tonight. Asking does not put the idea there. Well timed at any cue, \
        in every case with risk, and after a loss, a change of drug or a rupture. Ill timed only in manner: as a \
        rote list that does not wait for the answer.
      serves: alliance 1, mind-body 1
      phrases:
        - "Are you having thoughts of killing yourself?"
        - "Are you thinking of killing yourself?"
        - "Do you think about killing yourself?"
        - "Do you want to kill yourself?"
        - "Do you think about suicide?"
        - "Are you having suicidal thoughts?"
        - "Have you thought about ending your life?"
        - "Do you want to die?"
        - "Have you been thinking about suicide?"
        - "Do you feel that life isn't worth living?"
        - "Have you made any plans to end your life?"
        - "Have you hurt yourself recently?"
        - "Do you ever wish you wouldn't wake up?"
        - "Are you safe at home tonight?"
        - "Have you ever tried to take your own life?"
        - "Do you have tablets stored up or any other means of harming yourself?"
        - "What stops you from acting on those suicidal thoughts?"
        - "Sometimes when people feel this low they think of dying. Is that true for you?"
        - "How close have you come to hurting yourself?"
        - "Are you suicidal?"
        - "Are you thinking of ending your life?"
        - "When it is at its worst, do you think of dying?"
        - "I want to ask you straight out: do you want to die?"
        - "Do you ever think your family would be better off without you?"
        - "Do you mean that you'd like not to be alive?"
        - "When you say you can't go on, are you talking about suicide?"
        - "How often do thoughts of suicide come, and how long do they stay?"
        - "Have you thought about how you would do it?"
        - "Have you gone as far as getting things ready?"
        - "Have you chosen a day or a place?"
        - "Do you think you might act on these thoughts?"
        - "How strong is the urge to harm yourself right now?"
        - "Is there a gun at home, or anything else you've thought of using?"
        - "Have you been putting tablets aside?"
        - "Have you written a note or said goodbye to anyone?"
        - "Has there been a time before when you tried to end it all?"
        - "After that attempt, were you relieved or sorry to be alive?"
        - "Did taking those extra tablets mean you wanted to die?"
        - "When you left out the insulin, was part of you hoping to die?"
        - "Do you cut or burn yourself when things get too much?"
        - "What has kept you alive so far?"
        - "Is there anyone or anything that makes you want to stay?"
        - "Can you keep yourself safe until I see you again?"
        - "Is there someone with you tonight?"
        - "If the thoughts got stronger this evening, what would you do?"
        - "Any thoughts of suicide?"
        - "Have you had any thoughts about not wanting to live?"
        - "I ask everyone this, and I ask it because I'd like to know: is suicide on your mind?"
        - "I may be wrong, but I wondered whether you had thought of putting an end to it."
        - "You feeling like hurting yourself?"
        - "are you thinking about suicide at all"
        - "u said whats the point, do you mean you want to be dead?"
        - "You think sometimes to finish with your life?"
        - "Please tell me honestly, do you have the idea to kill yourself?"
        - "Has the wish to be dead got worse since the tablets were changed?"
        - "Have you looked up ways to die?"
        - "Ask her directly about suicidal thoughts, plans and means."
        - "Do a suicide risk assessment."
        - "Ask whether he feels safe to go home."
        - "Have you ever harmed yourself on purpose?"
        - "Are you having any thoughts of ending things?"
        - "Do you sometimes wish you were dead?"
        - "Have things ever got so bad that you thought about killing yourself?"
        - "do you feel like you dont want to be here anymore"
        - "Are you in danger of hurting yourself tonight?"
        - "When you say you want it to stop, do you mean your life?"
        - "Did you mean to die when you took them?"
        - "What were you hoping would happen when you swallowed all those pills?"
        - "Is there a part of you that wants to be dead?"
        - "You have thoughts to make an end with your life?"
        - "Do the voices ever tell you to kill yourself?"
        - "How likely are you to act on it, today?"
        - "Ever thought about jumping?"
        - "Have you been cutting again?"
        - "I need to know whether you're safe."
        - "I check for suicidal ideation."
        - "Do you have a plan for how you'd do it?"
        - "Are there pills saved up, or a gun?"
        - "Have you thought about harming yourself?"
        - "When would you do it?"
        - "What keeps you from ending it all?"
        - "Is there a way you have thought of?"
      default
        (The patient looks up at the plain question, and is not offended by it. The answer is short: no plan, and no \
          wish to die today.)
        (Short is not whole. More would be said to somebody who goes on asking.)

    move: build-safety-plan "Make a safety plan together"
      source: Stanley and Brown 2012; Rudd, Mandrusiak and Joiner 2006 on no-suicide contracts; book ch. 18 for \
        shared responsibility, by inference (I); means safety as general practice (M); timing is this program's \
        reading (I)
      means: Makes a safety plan together: warning signs, what helps, whom to be with, whom to call, and how access \
        to means is made smaller. Well timed once risk is disclosed and heard. Ill timed as a way to close the \
        subject; a promise not to do it is no safety plan.
      serves: alliance 2
      phrases:
        - "Let's make a plan together for the nights when it gets that bad."
        - "Who could keep the tablets for you this month?"
        - "Let's write down what you do first, whom you ring next, and how to reach us."
        - "What are the early signs that you are heading for that place?"
        - "What has got you through a night like that before?"
        - "I'd like us to agree how to make the house safer, starting with the stored tablets."
        - "Would your brother be willing to lock the gun away somewhere else?"
        - "Can we work out a safety plan before you go?"
        - "Who could you be with this weekend, so that you're not on your own with it?"
        - "Whom could you tell, in so many words, that you are thinking of dying?"
        - "I'll prescribe a week at a time for now, so there is never much in the house, and we can talk about how \
          that feels."
        - "Here is the crisis number; let's put it in your phone now, under a name you will find."
        - "If the thoughts come back, what is the very first thing you'll do?"
        - "Would you bring the old tablets in, so the pharmacy can take them?"
        - "Let's figure out who you'd call at three in the morning, and what you'd say."
        - "We make together a paper for the bad moments, yes? First step, what helps you alone?"
        - "May I ring your sister with you here, so that she knows how to help?"
        - "Make a written safety plan with him, means included."
        - "Let's think about what you'd do if the urge came back tonight."
        - "Who can you ring when it gets dark?"
        - "Could your wife hold on to the tablets?"
        - "can we make a list of things to do if you feel like hurting yourself"
        - "What tells you that a bad night is coming?"
        - "I'd like to give you smaller amounts, so there's less at home."
        - "Where could you go, who could be with you?"
        - "Let's write it on a card: signs, steps, numbers."
        - "Is there a way to put some distance between you and the knives?"
        - "We do together a plan for when the black thoughts come."
        - "Would you hand the spare tablets to the pharmacist?"
        - "Agree a crisis plan and emergency contacts."
      default
        (The patient leans in over the paper. The first lines come slowly; then a name is offered, and a number to \
          go with it.)

    move: check-medical-safety "Check for medical danger"
      source: book ch. 15 and 17, by inference (I); general medical practice (M), to be reviewed by a clinician
      means: Looks for toxicity, interaction, pregnancy, withdrawal or missing monitoring, and acts on what is \
        found. Well timed before starting, at any red flag, and before talk of meanings when there is danger. Never \
        ill timed; it may be clumsy when it cuts off a feeling without a word for it.
      serves: mind-body 2
      phrases:
        - "Before we talk about what it means, I want to make sure you're medically safe."
        - "That tremor needs a lithium level today."
        - "Have you taken any ibuprofen, or been sick, or had new water tablets?"
        - "What else are you taking, including anything over the counter or herbal?"
        - "Could you be pregnant, or are you trying for a baby?"
        - "How many days is it since you last took the paroxetine?"
        - "Those shocks in the head may be from stopping suddenly, so let me check when you ran out."
        - "I'd like to send off your sodium, because the dizziness could have a physical cause."
        - "Any fever, sore throat or chest pain since you started clozapine?"
        - "Have you had any skin rash, or sores in the mouth?"
        - "When was your last blood count?"
        - "How much do you drink on the nights you take it?"
        - "I need to look at how these two drugs act together before I write anything."
        - "Let me examine you for stiffness and twitching."
        - "This looks to me like too much lithium, and I want you seen in the emergency department now."
        - "We're overdue on your bloods and heart tracing, so let's do those first."
        - "i want to check your blood pressure and do an ecg before we go on with this"
        - "Which other doctors give you medicines, and what do they give?"
        - "Check for drug interactions and signs of toxicity."
        - "Are you able to drink and keep fluids down?"
        - "Let's check your lithium level before anything else."
        - "I want an ECG before we go up."
        - "Are you on anything else, from a chemist or a friend?"
        - "could you be pregnant"
        - "Have you been drinking on top of these?"
        - "When did you last have your bloods done?"
        - "That shaking worries me medically; I'd like to examine you."
        - "Any fits, fainting or a racing heart?"
        - "Did you stop all at once? Then this may be withdrawal."
        - "I must control your kidneys and the salt in the blood."
        - "Fever and stiff muscles on this drug need looking at today."
        - "Order the monitoring that is overdue."
        - "Have you fallen, or hit your head?"
        - "Is your period late?"
        - "Do you buy any tablets yourself, painkillers for instance?"
        - "What happened there, did you hurt yourself when you fell?"
        - "Have you had any falls lately?"
        - "Are you taking anything you bought at the shop?"
        - "When was your last period?"
      default
        (The patient answers the questions one by one, a little surprised that the body is taken so seriously.)
    """#
}
