extension BookManual {
  /// The glossary, in our own words.
  static let glossary = #"""
    term: adherence "How far a patient's use of a medicine agrees with a plan both have made. Preferred to \
      compliance, which implies obeying."
      source: general usage (M); this program's wording (I)

    term: affect "A feeling as it is felt and shows. A change of affect can be the first sign of trouble with the \
      drug or the doctor."
      source: Mintz 2024, lecture, slide 12; this program's wording (I)

    term: affective-competence "The ability to have feelings, to know them and to use them. What a medicine means \
      can help or hinder it."
      source: Mintz 2022, Psychodynamic Psychiatry; this program's wording (I)

    term: agency "The sense that what one does makes a difference to one's illness and one's life."
      source: Sheppard Pratt course page on personal authority; this program's wording (I)

    term: akathisia "A tormenting inner restlessness with the need to move, caused by antipsychotics and sometimes \
      by other drugs. It is easily taken for anxiety, and it can go with suicidal thoughts."
      source: Rothschild and Locke 1991 on fluoxetine; Koliscak and Makela 2009 on SSRIs; general medical knowledge \
        (M)

    term: alliance "Bond between patient and clinician, together with agreement on what they do and what for."
      name: Therapeutic alliance
      source: Bordin's components, as in Eubanks, Muran and Safran 2015; this program's wording (I)

    term: ambivalence "Wanting and not wanting the same thing at the same time. Here above all about illness, \
      medicine and prescriber."
      source: publisher's summary of the book; this program's wording (I)

    term: attachment-style "A person's habitual expectation of closeness and help, such as secure, dismissing, \
      preoccupied or fearful."
      source: Ciechanowski et al. 2004; this program's wording (I)

    term: authority-of-the-patient "The patient's standing as the one entitled to judge and to decide in the \
      treatment."
      source: Sheppard Pratt course page; this program's wording (I)

    term: balint-group "A group of clinicians who discuss cases with attention to the relationship, after Michael \
      Balint."
      name: Balint group
      source: after Balint 1957 (M); Weinberg and Mintz 2018; this program's wording (I)

    term: biogenetic-reductionism "Explaining a disorder entirely by brain or genes. It can lessen blame and darken \
      the outlook."
      source: Deacon and Baird 2009; this program's wording (I)

    term: biopsychosocial-frame "A way of thinking in which body, mind and social life belong to one picture."
      source: Austen Riggs course objectives; this program's wording (I)

    term: boxed-warning "The most prominent warning on a United States drug label, set in a frame, for serious \
      risks; for instance on suicidality under antidepressants in people under 25."
      source: US Food and Drug Administration, labels of antidepressants since 2007; general medical knowledge (M)

    term: capacity "The ability to understand, weigh and communicate a particular decision. It is judged decision by \
      decision and can change."
      name: Decision-making capacity
      source: general medical and legal knowledge (M)

    term: combined-treatment "One clinician gives both psychotherapy and medicines. Some texts call it integrated."
      source: Skodol, UpToDate; this program's wording (I)

    term: compliance "Doing as one is told. It describes obedience, and sometimes hides defiance."
      source: general usage (M); this program's wording (I)

    term: conflict "Two wishes, or a wish and a fear, that cannot both be satisfied."
      source: Mintz 2011, Psychiatric Times; this program's wording (I)

    term: containment "Taking in a feeling that is hard to bear, thinking about it, and giving it back in a form \
      that can be borne."
      source: after Bion 1962 (M); Psychiatry at the Margins, The fantasy of being just a psychiatric prescriber; \
        this program's wording (I)

    term: countertherapeutic-use "Taking a medicine in a way that stands in the way of recovery or growth."
      source: publisher's summary of the book; Mintz 2011, Psychiatric Times; this program's wording (I)

    term: countertransference "The feelings and urges a clinician has towards a patient, whether they come from the \
      clinician's own history or are stirred up by the patient."
      source: publisher's summary of the book; its use as news of the patient after Heimann 1950 (M); this program's \
        wording (I)

    term: defence "An automatic way of keeping a painful feeling or piece of knowledge out of mind."
      source: general psychodynamic usage (M); this program's wording (I)

    term: dependency-conflict "The need to be cared for, joined to the fear of needing. Also called an anaclitic \
      conflict."
      source: after Blatt 1974 (M); general psychodynamic usage (M); this program's wording (I)

    term: deprescribing "The planned and supervised reduction of medicines whose harm or loss of purpose outweighs \
      their benefit."
      source: general medical knowledge (M); this program's wording (I)

    term: developmental-goals "What the person is trying to do and to become in life, beyond losing symptoms."
      source: Mintz 2024, lecture, slides 8 and 13; this program's wording (I)

    term: discontinuation-symptoms "Symptoms that follow stopping or lowering a medicine too fast, such as \
      dizziness, insomnia, irritability, nausea or electric sensations after some antidepressants. They can be \
      mistaken for relapse."
      source: Horowitz and Taylor 2019, Lancet Psychiatry; general medical knowledge (M)

    term: enactment "Both people play out an old script of relationship without noticing that they do."
      source: general psychodynamic usage (M); this program's wording (I)

    term: expectancy "What someone expects a treatment to do. It has a share in both placebo and nocebo effects."
      source: Shedden Mora, Nestoriuc and Rief 2011; this program's wording (I)

    term: externalised-agency "Giving the drug the credit or the blame for what one does and feels."
      source: Mintz 2011, Psychiatric Times; this program's wording (I)

    term: fair-trial "A medicine actually taken, at a sufficient dose and for long enough to judge it. Without one, \
      a failure says little about the drug."
      source: general medical knowledge (M)

    term: fantasy "The personal story or wish about illness, cure or tablet, often unspoken."
      source: Mintz 2024, lecture, slides 5 to 8; this program's wording (I)

    term: formulation "A short story, open to correction, of why this person has this trouble now."
      source: general clinical usage (M); this program's wording (I)

    term: holding-frame "Dependable limits of time, role and prescription, within which it is safe to feel and think."
      source: after Winnicott 1960 (M); general psychodynamic usage (M); this program's wording (I)

    term: idealisation "Seeing a person or a drug as all good. Its reverse is devaluation, and each can turn into \
      the other; see splitting."
      name: Idealisation and devaluation
      source: general psychodynamic usage (M); this program's wording (I)

    term: illness-theory "The patient's own account of what the illness is, where it came from and what could help."
      source: Mintz 2024, lecture, slide 6; this program's wording (I)

    term: informed-consent "Agreement to a treatment by someone who understands what it is, what it may do, and what \
      else could be done, including nothing."
      source: general medical and legal knowledge (M)

    term: irrational-prescribing "Decisions about medicines that are driven by feeling or pressure nobody has \
      thought about, rather than by an indication."
      source: publisher's summary of the book; this program's wording (I)

    term: meaning-effect "Benefit or harm that comes from what a treatment signifies."
      source: Psychiatry and Psychotherapy Podcast, episode 244; this program's wording (I)

    term: means-safety "Putting distance between a person at risk and the means of suicide, together with that \
      person and where possible with family."
      source: Stanley and Brown 2012; general medical knowledge (M)

    term: medication-life "The history of a person's relationship with medicines, from the first one on."
      source: Powell 2001; this program's wording (I)

    term: metacommunication "Talking, with tact, about what is going on between the two people at this moment."
      source: Eubanks, Muran and Safran 2015 (M); this program's wording (I)

    term: mind-body-split "Treating the biological and the psychological as rivals or as separate departments."
      name: Mind-body split
      source: book ch. 8, by its title; this program's wording (I)

    term: negative-identity "A sense of self organised round being ill, bad or broken."
      source: publisher's summary of the book; this program's wording (I)

    term: negative-therapeutic-reaction "Getting worse when getting better begins."
      source: after Freud 1923 (M); general psychodynamic usage (M); this program's wording (I)

    term: nocebo "Harm that comes from negative expectation or suggestion rather than from what the drug does. It is \
      felt and it is real."
      source: Häuser et al. 2012; this program's wording (I)

    term: object-relation "The inner picture of a person, or of a drug, together with the feelings that belong to it."
      source: Mintz 2024, lecture, slide 18; this program's wording (I)

    term: overall-diagnosis "An understanding of the person in whom the illness occurs, beside the diagnosis of the \
      illness."
      source: Weinberg and Mintz 2018; Mintz 2024, lecture, slide 20; this program's wording (I)

    term: pharmacotherapeutic-alliance "The alliance in the work of prescribing: a shared purpose, shared decisions \
      and room for complaint."
      source: publisher's summary of the book; this program's wording (I)

    term: physical-dependence "The body has adapted to a drug, so that stopping it quickly brings withdrawal. It can \
      follow from ordinary prescribed use and is not in itself addiction."
      source: joint guideline on benzodiazepine tapering 2025 (ASAM); general medical knowledge (M)

    term: placebo-effect "Benefit from expectation, relationship and ritual. It is not the same as getting better by \
      itself over time."
      source: general medical knowledge (M); Rutherford et al. 2012 on improvement without treatment

    term: polypharmacy "Many medicines at once. It is irrational when each answers a feeling, or an effect of \
      another."
      source: general medical usage (M); this program's wording (I)

    term: primitive-defences "Early and sweeping defences, such as splitting and projective identification, that \
      draw other people in."
      source: publisher's summary of the book; this program's wording (I)

    term: projective-identification "Bringing another person to feel or to do what one cannot own in oneself."
      source: publisher's summary of the book; after Klein 1946 (M); this program's wording (I)

    term: readiness-to-change "How prepared someone is for improvement and for what it will ask."
      source: Mintz, earlier Carlat Report interview; this program's wording (I)

    term: rescue-fantasy "A clinician's wish to be the one who saves."
      source: general psychodynamic usage (M); this program's wording (I)

    term: resistance "What a person does, often without knowing it, to avoid a change that feels dangerous."
      source: general psychodynamic usage (M); this program's wording (I)

    term: resistance-from-medication "Being kept unwell by the way a medicine is used or by what it means, although \
      it is taken."
      source: Aftab and Mintz 2025, Psychiatry at the Margins; publisher's summary of the book; this program's \
        wording (I)

    term: resistance-to-medication "Not taking, not tolerating or not benefiting from a medicine, for reasons of \
      meaning."
      source: Aftab and Mintz 2025, Psychiatry at the Margins; publisher's summary of the book; this program's \
        wording (I)

    term: rupture "A strain or break in the alliance. In a withdrawal the patient moves away or appeases; in a \
      confrontation the patient moves against."
      source: Eubanks, Muran and Safran 2015; this program's wording (I)

    term: repair "The mending of a rupture: it is noticed, each side's part in it is owned, and the need beneath it \
      is heard."
      name: Rupture repair
      source: Eubanks, Muran and Safran 2015 and 2018; this program's wording (I)

    term: safety-plan "A written plan made with the patient for a suicidal crisis: warning signs, what helps alone, \
      people and places, whom to ask, professionals and crisis lines, and means made safer. A promise not to act is \
      not a safety plan."
      source: Stanley and Brown 2012; Rudd, Mandrusiak and Joiner 2006 on promises; this program's wording (I)

    term: secondary-gain "An advantage that comes with being ill. It answers a need that deserves respect and is no \
      trick."
      source: general psychodynamic usage (M); this program's wording (I)

    term: serotonin-toxicity "A dangerous state from too much serotonergic effect, often from combined drugs: \
      agitation, sweating, tremor, overactive reflexes, clonus, fever. It is a medical emergency when severe."
      source: Dunkley et al. 2003, the Hunter criteria; general medical knowledge (M)

    term: shared-decision-making "Clinician and patient put what each knows on the table and weigh options and \
      values together."
      source: Patel et al. 2008; this program's wording (I)

    term: short-and-long-game "Quick control of symptoms on the one hand, alliance and growth on the other. They \
      pull against each other, and both count."
      name: Short game and long game
      source: Mintz 2024, lecture, slide 21; this program's wording (I)

    term: sick-role "The exemption and the expectations that society attaches to being ill."
      source: after Parsons 1951 (M); general usage in sociology (M); this program's wording (I)

    term: split-treatment "The prescriber and the therapist are different people."
      source: Balon 2001; this program's wording (I)

    term: splitting "Keeping good and bad apart, so that one person or drug is all good and another all bad."
      source: publisher's summary of the book; Current Psychiatry 2022; this program's wording (I)

    term: transference "Old expectations of caregivers, lived out with the clinician or with the drug."
      source: after Freud 1912 (M); general psychodynamic usage (M); Mintz 2024, lecture, slides 10 and 15; this \
        program's wording (I)

    term: transitional-object "A comforting possession that stands for a caregiver. A medicine can become one."
      source: after Winnicott 1953 (M); Hausner 1985, Int J Psychoanal Psychother, on medication and transitional \
        phenomena; Mintz 2024, lecture, slide 18; this program's wording (I)

    term: treatment-resistant-patient "A patient whom adequate standard treatment has not helped. Here the term is a \
      prompt to ask about meaning and relationship, and no verdict."
      name: Treatment-resistant patient
      source: Mintz, earlier Carlat Report interview; this program's wording (I)

    term: working-through "Going back to a pattern, in many places, until it loosens."
      source: after Freud 1914 (M); general psychodynamic usage (M); this program's wording (I)
    """#
}
