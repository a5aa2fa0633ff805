extension BookManual {
  /// Patterns for the formulation, in the three kinds of chapters 5 to 7.
  static let patterns = #"""
    pattern: negative-transference "Negative transference"
      kind: resistance to medication
      chapter: 5
      source: Mintz 2011, Psychiatric Times; Mintz 2024, lecture, slide 15; this program's wording (I)
      means: The prescriber is met as an earlier figure who harmed, ruled, deceived or neglected, and what comes \
        from that hand cannot be good. Neutral words are heard as control or contempt, and the body or the box of \
        tablets says the no that cannot be said aloud. Look for early adversity, a run of failed doctors, and \
        effects that follow strain.

    pattern: dread-of-recovery "Dread of recovery"
      kind: resistance to medication
      chapter: 5
      source: book ch. 5; Mintz 2011, Psychiatric Times; this program's wording (I)
      means: Getting well would bring something feared: a loss, a demand, a solitude, a truth about a marriage. \
        Treatment fails at the point where it begins to work, and improvement is followed by a stop, a new effect or \
        a relapse. The question is what being well would ask of this person.

    pattern: nocebo-expectation "Expectation of harm (nocebo)"
      kind: resistance to medication
      chapter: 5
      source: Mitsikostas et al. 2014; Häuser et al. 2012; Mintz 2011, Psychiatric Times; this program's wording (I)
      means: The medicine is expected to injure, and unwanted effects come early, at tiny doses, and from every \
        drug. The effects are felt and real; expectation and mistrust have a share in making them. The body is \
        checked first, and then the expectation is asked for.

    pattern: fear-of-dependence "Fear of depending"
      kind: resistance to medication
      chapter: 5
      source: Mintz 2024, lecture, slide 9; Current Psychiatry 2022; Ciechanowski et al. 2004 on attachment; this \
        program's wording (I)
      means: Needing anything, a person or a tablet, has meant danger or disgrace. The medicine is dropped just as \
        it is coming to be relied on, and self-reliance is praised. Attendance often shows the same curve: nearer, \
        then gone.

    pattern: medicine-as-control "Medicine felt as control"
      kind: resistance to medication
      chapter: 5
      source: Current Psychiatry 2022; book ch. 5, by inference (I)
      means: To take it is to be ruled, silenced or made to behave, often because that once was so. Small battles \
        over dose and time keep a piece of freedom. Refusing may be the only dignified word left, and it softens \
        when authority is returned.

    pattern: medicine-as-defect "The tablet proves a defect"
      kind: resistance to medication
      chapter: 5
      source: book ch. 5, by inference (I); Deacon and Baird 2009 on blame and outlook; this program's wording (I)
      means: Each dose says: you are damaged, weak, mad, or your mother's child. The medicine is hidden, shortened \
        or forgotten, and shame answers before the patient does. Asking what it says about a person to take it \
        brings the sentence into the open.

    pattern: protective-symptom "The symptom protects or speaks"
      kind: resistance to medication
      chapter: 5
      source: Mintz 2011, Psychiatric Times; Current Psychiatry 2022; a review of the book on going slower so that \
        grief could be borne; this program's wording (I)
      means: The symptom shields from something worse or says what has no words: a grief, an anger, a refusal. It \
        will be defended until something better can do its work. A drug that removes it too quickly is met as an \
        attack.

    pattern: loss-of-valued-self "Losing a valued self"
      kind: resistance to medication
      chapter: 5
      source: publisher's summary of the book on ambivalence about illness; this program's wording (I)
      means: The illness holds a self that is loved: the bright months, the artist, the one voice that kept company. \
        Treatment then asks for a bereavement. Adherence begins when the loss can be mourned and some of that life \
        found elsewhere.

    pattern: forbidding-loyalty "A loyalty that forbids it"
      kind: resistance to medication
      chapter: 5
      source: this program's reading (I)
      means: Family, faith, a dead relative or a community would be betrayed by taking it, or by getting well where \
        they did not. The patient agrees in the clinic and obeys at home. The absent persons have to be invited into \
        the conversation with respect.

    pattern: defeating-the-helper "Defeating the helper"
      kind: resistance to medication
      chapter: 5
      source: this program's reading (I); Groves 1978 on what is evoked in clinicians
      means: Every helper is bested and left, and with them the hope that could disappoint. The list of failures is \
        handed over with a certain pride. A cleverer drug is an invitation to one more round; an interest in the \
        duel itself is not.

    pattern: silent-no "Yes in words, no in deeds"
      kind: resistance to medication
      chapter: 5
      source: book ch. 10; Eubanks, Muran and Safran 2015 on appeasing withdrawal; this program's wording (I)
      means: The patient agrees politely and does not take it, or takes it and tells nothing. Saying no has not been \
        safe, so it is done instead. What helps is a doctor who can bear to hear the no.

    pattern: mistrust-from-harm "Mistrust earned by real harm"
      kind: resistance to medication
      chapter: 5
      source: this program's reading (I)
      means: Coercion, bias, injury or broken promises in earlier care have taught the patient to expect more of \
        them. It is memory and judgement before it is transference, and it must be acknowledged as such. Trust is \
        rebuilt by conduct that can be checked.

    pattern: medication-as-companion "Medication as companion"
      kind: resistance from medication
      chapter: 6
      source: Mintz 2024, lecture, slide 18; Hausner 1985, Int J Psychoanal Psychother, on medication and \
        transitional phenomena; this program's wording (I)
      means: The medicine has taken the place of people where people proved unsafe or died. It is carried, counted, \
        spoken of with tenderness, and any reduction is a bereavement. A person or a capacity has to come first, and \
        the tablet may go later.

    pattern: sick-role-identity "An identity built on illness"
      kind: resistance from medication
      chapter: 6
      source: publisher's summary of the book; Mintz 2022, Psychodynamic Psychiatry; this program's wording (I)
      means: Being ill has become who one is, and each tablet signs the certificate again. It excuses, explains and \
        gives a place, and being well would leave nobody there. Interest in the rest of the person comes before any \
        change of drug.

    pattern: medicine-against-feeling "Medicine keeps feeling away"
      kind: resistance from medication
      chapter: 6
      source: Mintz 2011, Psychiatric Times; Mintz 2024, lecture, slide 17; this program's wording (I)
      means: The medicine is used to keep out grief, anger, fear or longing that belongs to life and is needed for \
        it. Calm grows and life stands still. Requests for more tend to come at moments of feeling.

    pattern: illness-as-explanation "The illness explains everything"
      kind: resistance from medication
      chapter: 6
      source: Mintz 2011, Psychiatric Times; Mintz 2024, lecture, slides 6 and 17; this program's wording (I)
      means: Chemistry answers for quarrels, choices and losses, so that nothing has to be known about them. Blame \
        is gone, and so is any lever. The account is kept and widened; it is not torn away.

    pattern: disowned-agency "The tablet gets the credit"
      kind: resistance from medication
      chapter: 6
      source: Mintz 2011, Psychiatric Times; Mintz 2022, Psychodynamic Psychiatry; this program's wording (I)
      means: What the patient does well is the tablet's doing, and what goes wrong is its failure. Capacities wither \
        because nobody owns them. Small questions on who did what return them.

    pattern: hunger-for-medication "Hunger for more medication"
      kind: resistance from medication
      chapter: 6
      source: Mintz 2011, Psychiatric Times; this program's wording (I)
      means: More is always wanted, relief is reported, and functioning does not follow. The hunger is for something \
        a prescription stands for. Feeding it adds drugs, refusing it coldly repeats the old want, and asking about \
        it does neither.

    pattern: prescription-as-care "A prescription as proof of care"
      kind: resistance from medication
      chapter: 6
      source: this program's reading (I); Mintz 2024, lecture, slides 16 to 18
      means: Being given something is the one sure sign of being held in mind. A change is asked for before \
        holidays, after harsh words, or when closeness or parting is near. Care that can be felt in another way \
        makes the gift unnecessary.

    pattern: medicated-for-peace "Medicated to keep the peace"
      kind: resistance from medication
      chapter: 6
      source: this program's reading (I)
      means: The patient takes it so that a marriage, a family or a job can go on unchanged, and is the one who is \
        ill on everybody's behalf. Improvement unsettles the others. Ask who gains when the patient is quieter.

    pattern: treatment-instead-of-growing "Treatment in place of growing up"
      kind: resistance from medication
      chapter: 6
      source: Mintz 2022, Psychodynamic Psychiatry; this program's wording (I)
      means: Medicines given early and for long, under a label, took the place of learning to have feelings and to \
        use them. The person waits to be regulated from outside. Reduction is slow, one thing at a time, and joined \
        to a goal of the patient's own.

    pattern: rescue-fantasy "Rescue fantasy"
      kind: the prescriber's part
      chapter: 7
      source: book ch. 7 and 13, by inference (I); Groves 1978; this program's wording (I)
      means: The prescriber means to be the one who at last saves this patient, and gives time, drugs and promises \
        without measure. Praise feeds it, and exhaustion or anger follows. It takes from the patient the part that \
        only the patient can play.

    pattern: prescribing-for-oneself "Prescribing to calm oneself"
      kind: the prescriber's part
      chapter: 7
      source: publisher's summary of the book on irrational prescribing; Mintz 2024, lecture, slide 16; this \
        program's wording (I)
      means: A drug is added or raised because the prescriber cannot bear helplessness, fear or a patient in tears. \
        The chart shows many changes close together and no trial long enough to tell. The feeling is first held, \
        then asked what it knows.

    pattern: therapeutic-nihilism "Therapeutic despair"
      kind: the prescriber's part
      chapter: 7
      source: Mintz interview, Carlat Report 2024, on demoralisation; this program's wording (I)
      means: The prescriber has given the patient up and shows it by routine, short visits or statistics. It may be \
        the patient's own despair, taken in and not thought about. Hope returns when it is placed in the work and \
        not in the next drug.

    pattern: retaliation "Striking back at the patient"
      kind: the prescriber's part
      chapter: 7
      source: Groves 1978; book ch. 13, by inference (I)
      means: An injury to the prescriber is paid back by tone, by a refused or unpleasant prescription, or by the \
        rules. It confirms what the patient always expected. Limits are needed, and they are kept without payback.

    pattern: flight-from-patient "Flight from the patient"
      kind: the prescriber's part
      chapter: 7
      source: book ch. 13, by inference (I); Groves 1978; this program's wording (I)
      means: Visits get shorter, calls go unanswered, a transfer begins to look sensible. Ask whether a second \
        opinion is for the patient's good or for the prescriber's relief. What is fled from is often what the \
        patient lives with.

    pattern: colluding-with-splitting "Taking a side in a split"
      kind: the prescriber's part
      chapter: 7
      source: publisher's summary of the book on primitive dynamics; Current Psychiatry, Improving collaborative \
        treatment: 6 simple steps; this program's wording (I)
      means: The prescriber accepts the part of the good one, or defends against the part of the bad one, and \
        changes treatment against a colleague. The patient's divided feelings are then carried by two people who do \
        not speak. Speaking with each other is the treatment.

    pattern: authoritarian-stance "Command in place of alliance"
      kind: the prescriber's part
      chapter: 7
      source: H. E. Book 1987, Canadian Journal of Psychiatry, on the psychodynamics of non-compliance; publisher's \
        summary of the book on compliance and alliance; this program's wording (I)
      means: Doubt is met with orders, facts and consequences, mostly out of worry for the patient. A yes is \
        obtained and the doubt goes underground. Each round makes the next one harder.

    pattern: prescriber-reductionism "Reduction to chemistry"
      kind: the prescriber's part
      chapter: 7
      source: publisher's summary of the book; Lebowitz and Ahn 2014; this program's wording (I)
      means: The prescriber hears receptors where a person is speaking, and so is spared the feeling in it. Empathy \
        lessens and so does what can be learned. The patient may be grateful for it, for a time.

    pattern: hiding-behind-forms "Hiding behind the form"
      kind: the prescriber's part
      chapter: 7
      source: publisher's summary of the book on the electronic record; this program's wording (I)
      means: Scales, boxes and the screen keep two people from meeting. The pressure of the system is real, and it \
        also suits whoever would rather not hear. A form can wait two minutes.

    pattern: inherited-rupture "An inherited rupture"
      kind: the prescriber's part
      chapter: 7
      source: this program's reading (I); Eubanks, Muran and Safran 2015
      means: The last doctor's broken promise, or the system's, is met in the present one, who is tempted to defend \
        it or to blame the predecessor. It has to be owned on behalf of the service and mended with something that \
        is kept. Handovers are when treatments break.
    """#
}
