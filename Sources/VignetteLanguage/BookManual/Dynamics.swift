extension BookManual {
  /// What a case can measure in patient and prescriber, and the derived alliance.
  static let dynamics = #"""
    dynamic: bond "Bond" higher is better
      source: Bordin's three components of alliance, as in Eubanks, Muran and Safran 2015; movers and sounds are \
        this program's reading (I)
      means: Felt trust, liking and being understood. Low: one-word answers, formality, small tests. Middling: \
        answers and some warmth, guarded on what hurts. High: the patient brings feelings unasked and says when \
        something hurt. Naming feelings, owning mistakes, leaving room and keeping promises raise it; passing over \
        feelings, arguing, retaliating and forms lower it.

    dynamic: tasks "Agreement on tasks" higher is better
      source: Bordin's three components of alliance, as in Eubanks, Muran and Safran 2015; movers and sounds are \
        this program's reading (I)
      means: Agreement on what is done: the questions, the tests, the medicine. Low: what is the point of all this. \
        Middling: goes along. High: proposes tasks and reports honestly. Reasons, shared decisions and fitted \
        information raise it; orders and unexplained changes lower it.

    dynamic: goals "Agreement on goals" higher is better
      source: Bordin's three components of alliance, as in Eubanks, Muran and Safran 2015; Mintz 2024, lecture, \
        slides 8 and 13; movers and sounds are this program's reading (I)
      means: Agreement on what the treatment is for. Low: you want me quiet, I want a life. Middling: less of a \
        symptom. High: an aim in the patient's own words. Asking for life goals and an offered formulation raise it; \
        assumed goals and the chase for a score lower it.

    dynamic: trust "Trust in the prescriber" higher is better
      source: Mintz 2011, Psychiatric Times; Mintz 2024, lecture, slide 15; movers and sounds are this program's \
        reading (I)
      means: How far the patient expects to be met fairly by this prescriber. Roughly negative transference \
        reversed; a case usually declares one of the two. Low: looks for the hook in every kindness. Middling: \
        checks motives twice. High: takes words at their face value and asks when in doubt. Invited criticism, owned \
        mistakes and kept limits raise it; orders, hidden reasons and payback lower it.

    dynamic: shame "Shame" lower is better
      source: Mintz 2011, Psychiatric Times, on feelings of defect; movers and sounds are this program's reading (I)
      means: The sense of being defective for needing help or medicine. Low: frank. Middling: makes little of it. \
        High: hides, attacks first, or leaves. Respect for the defence, ordinary words and normal mixed feelings \
        lower it; labels, moralising and questions like an inspection raise it.

    dynamic: pressure "Countertransference pressure" lower is better
      source: book ch. 7 and 13; publisher's summary of the book; Groves 1978; movers are this program's reading (I)
      means: How hard the prescriber is being pulled to act: to rescue, strike back, flee, control or please. Low: \
        there is room to think. Middling: a certain hurry. High: something must be done now. Despair, praise, attack \
        and demands raise it, and so does each poor answer to them; noticing, pausing, consulting and mending lower \
        it.

    dynamic: adherence "Use of the medicine as agreed" higher is better
      source: Semahegn et al. 2020; H. E. Book 1987, Canadian Journal of Psychiatry, on the psychodynamics of \
        non-compliance; Mintz 2024, lecture, slides 9 and 17; movers are this program's reading (I)
      means: How far what is taken agrees with what was agreed. It moves mainly between visits and follows agreement \
        on tasks, ambivalence in words, and trust. Low: the box stays shut or is used by moods. Middling: most days, \
        with private rules. High: as agreed, and departures are told.

    dynamic: agency "Agency" higher is better
      source: Sheppard Pratt course page on personal authority; Mintz interview, Carlat Report 2024; Mintz 2022, \
        Psychodynamic Psychiatry; movers and sounds are this program's reading (I)
      means: The patient's sense of having a say in the treatment and in life. Low: just fix me. Middling: asks \
        questions. High: makes plans and disagrees to good purpose. Choice, credit and shared decisions raise it; \
        orders, rescue, and giving the tablet all the credit lower it.

    dynamic: voiced "Ambivalence in words" higher is better
      source: book ch. 10; Mintz 2011, Psychiatric Times; the measure is this program's reading (I)
      means: The share of mixed feelings that is spoken rather than acted. Low: polite assent, missed doses, sudden \
        effects in the body. Middling: hints and jokes. High: I do not want to take it, and here is why. Invitation, \
        blameless questions and room for complaint raise it; lectures, labels and taking a surface yes lower it.

    dynamic: expectancy "Expectation of benefit" higher is better
      source: Mitsikostas et al. 2014; Häuser et al. 2012; Wells and Kaptchuk 2012; Shedden Mora, Nestoriuc and Rief \
        2011; movers and sounds are this program's reading (I)
      means: What the patient expects the treatment to do: harm at the low end, nothing much in the middle, benefit \
        at the high end. Low: reads the leaflet aloud, effects within hours. High and active: hopeful. High and \
        passive: magical, so look at agency. Realistic hope and fitted information raise it; a flood of harms, \
        hopelessness and broken promises lower it.

    dynamic: distress "Distress in the moment" lower is better
      source: this program's reading (I)
      means: How upset the patient is at this moment. Low: able to think and play with ideas. Middling: strained. \
        High: flooded, and then an interpretation cannot be used. Naming the feeling, time, and steady limits lower \
        it; being hurried, confronted or passed over raises it.

    dynamic: ambivalence-illness "Ambivalence about illness and recovery" lower is better
      source: book ch. 4 and 5; publisher's summary of the book; Mintz 2011, Psychiatric Times; movers and sounds \
        are this program's reading (I)
      means: Mixed feelings about being ill and about getting well. Low: of one mind. Middling: a part of me. High: \
        doubts or clings to the diagnosis, or turns worse when things improve. It eases as it is spoken and \
        respected; praise of recovery and pressure raise it. It need not reach zero.

    dynamic: ambivalence-medication "Ambivalence about the medicine" lower is better
      source: book ch. 5; publisher's summary of the book; Mintz 2024, lecture, slide 7; Current Psychiatry 2022; \
        movers and sounds are this program's reading (I)
      means: Mixed feelings about taking this medicine. Low: a plain yes or no. Middling: bargains over dose and \
        time. High: agrees and does not take it. Questions about wishes, fears and meanings lower it; orders and a \
        flood of harms raise it. It need not reach zero.

    dynamic: ambivalence-prescriber "Ambivalence about needing the prescriber" lower is better
      source: book ch. 5; publisher's summary of the book; movers and sounds are this program's reading (I)
      means: Mixed feelings about needing this doctor. Low: direct. Middling: jokes and small tests. High: late, \
        cancels after a good visit, admires and then drops. Invited criticism and talk about strain lower it; \
        rescue, long gaps and closeness that was not asked for raise it.

    dynamic: negative-transference "Negative transference" lower is better
      source: Mintz 2011, Psychiatric Times; Mintz 2024, lecture, slide 15; movers and sounds are this program's \
        reading (I)
      means: The expectation of being harmed, ruled, deceived or neglected by this prescriber, carried over from \
        earlier figures of authority or care. Roughly trust reversed; a case usually declares one of the two. Low: \
        neutral words are heard as neutral. High: hears control or contempt in them, or looks for another doctor. \
        Orders, concealment and wild interpretation raise it; invited criticism, owned mistakes and kept limits \
        lower it. Mistrust that real harm has earned is not only transference.

    dynamic: resistance-to "Resistance to medication" lower is better
      source: publisher's summary of the book; Aftab and Mintz 2025, Psychiatry at the Margins; Mintz 2011, \
        Psychiatric Times; sounds are this program's reading (I)
      means: The net push against taking the medicine or gaining from it. Low: uses it plainly. Middling: partial \
        use and games with the dose. High: does not take it, or tolerates nothing. It falls as ambivalence is \
        voiced, trust grows and expectations are looked at.

    dynamic: resistance-from "Resistance from medication" lower is better
      source: publisher's summary of the book; Aftab and Mintz 2025, Psychiatry at the Margins; Mintz 2011, \
        Psychiatric Times; movers and sounds are this program's reading (I)
      means: The net pull to use medicine against one's own growth. Low: the medicine is a tool. Middling: asks for \
        more when a feeling is near. High: hungry for drugs, a narrower life, panic at any reduction. Adding drugs \
        on demand, rescue and certified helplessness raise it; asking what it does, giving back agency and slow \
        shared reduction lower it.

    dynamic: drug-attachment "Attachment to the medicine" lower is better
      source: Mintz 2024, lecture, slide 18; Hausner 1985, Int J Psychoanal Psychother, on medication and \
        transitional phenomena; movers and sounds are this program's reading (I)
      means: The medicine as companion or as stand-in for a person. Low: a tablet. Middling: uneasy without it in \
        the bag. High: spoken of with tenderness, carried unopened. It eases only when a person or a capacity has \
        been gained; taking the medicine away abruptly raises it.

    dynamic: sick-role "Life organised round illness" lower is better
      source: publisher's summary of the book; Mintz 2022, Psychodynamic Psychiatry; sounds are this program's \
        reading (I)
      means: How far being ill has become who one is. Low: I have an illness. Middling: the illness answers for \
        much. High: people like me do not do such things. Interest in the rest of the person and returned agency \
        lower it; letters, labels and certified helplessness given without thought raise it.

    dynamic: splitting "Splitting" lower is better
      source: publisher's summary of the book; Current Psychiatry 2022; movers and sounds are this program's reading \
        (I)
      means: People and drugs divided into all good and all bad. Low: mixed views. Middling: comparisons. High: that \
        one understands me, you only drug me. Taking sides, secrets and changes nobody else knows of raise it; \
        joined-up care and declining the part of saviour or villain lower it.

    dynamic: understanding "Shared understanding" higher is better
      source: this program's reading (I)
      means: How much of a formulation the two share so far. It rises only by what the patient has been helped to \
        say, not by cleverness. Low: two strangers and a list. High: a story that both would tell in much the same \
        words.

    dynamic: symptom-burden "Burden of symptoms" lower is better
      source: this program's reading (I)
      means: How much the symptoms weigh. It moves mainly between visits and follows use of the medicine, alliance \
        and agency. Relief within one conversation is real but small.

    dynamic: side-effect-burden "Burden of side effects" lower is better
      source: Mitsikostas et al. 2014; Häuser et al. 2012; movers are this program's reading (I)
      means: How much unwanted effects weigh: what the drug does to the body, together with what expectation and \
        mistrust add. Both parts are felt and both are real. Medical checks, honest proportion and a hearing lower \
        it; dismissal and a flood of harms raise it.

    dynamic: hope "Hope" higher is better
      source: Mintz interview, Carlat Report 2024; movers and sounds are this program's reading (I)
      means: The sense that things could be otherwise. Low: nothing works. Middling: perhaps, for others. High: \
        could name a next step. Hope placed in the shared work and the patient's part lasts; hope promised from the \
        next drug rises briefly and falls further.

    dynamic: openness "Openness" higher is better
      source: this program's reading (I)
      means: How much the patient lets be known. Low: facts and nothing behind them. Middling: answers what is \
        asked. High: volunteers what nobody knew to ask. Patience, tact and a stated reason raise it; interrogation, \
        haste and disbelief lower it. A direct question about danger is answered at least in part however low it \
        stands.

    derived: alliance "Therapeutic alliance" mean of bond, tasks, goals
      source: Bordin's three components, as in Eubanks, Muran and Safran 2015; the mean is this program's reading (I)
      means: Bond, agreement on tasks and agreement on goals taken together. No questionnaire is used and no \
        questionnaire's score is claimed. The trend says more than the level: a drop is a signal. Agreement is not \
        alliance when doubt has no voice.
    """#
}
