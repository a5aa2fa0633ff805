extension BookManual {
  /// The six principles of chapters 8 to 13, each with our self-assessment checklist.
  static let principles = #"""
    principle: mind-body "Avoid a mind-body split"
      chapter: 8
      source: book ch. 8; Mintz 2024, lecture, slides 5, 6 and 9; Austen Riggs Center, course on technical \
        principles; Mintz 2011, Psychiatric Times; Deacon and Baird 2009; Lebowitz et al. 2013; the summary and the \
        checklist are this program's reading (I)
      means: Body, mind and circumstances are thought of as one picture, and the treatment too. An account by \
        chemistry or genes alone tends to darken the outlook and to leave the patient with nothing to do; an account \
        by psychology alone slights the body and is a split as well (I). The prescriber asks for the patient's own \
        theory of the illness, adds to it without taking it away, and lets a tablet be one helper among several.
      checklist:
        - I asked how the patient explains the illness and where it came from.
        - I gave an account in which body, experience and circumstances stood together.
        - I asked what was going on in life when a symptom, a dose or an effect changed.
        - I loosened a fixed story of bad genes or chemistry without denying biology.
        - I looked into a bodily complaint medically and also asked what it was like to live with.
        - I spoke of the medicine as one contributor and named what the patient would do with the room it gives.
        - I tied an aim of the prescription to something the patient wants to do or be.
        - I asked how the medicine and the talking treatment help or hinder each other.
        - I let feelings belong in the medication visit and used them in the decision.
        - I did not explain the illness as a matter of chemistry or genes alone.
        - I did not explain a symptom or a drug effect away as only psychological.
        - I did not meet every kind of distress with a change of dose.

    principle: patient "Know who the patient is"
      chapter: 9
      source: book ch. 9; Mintz 2024, lecture, slides 5 to 11 and 18 to 20; Mintz, earlier Carlat Report interview; \
        Weinberg and Mintz 2018; Powell 2001; the summary and the checklist are this program's reading (I)
      means: Beside the diagnosis of the disorder stands an understanding of the person who has it. What does this \
        patient want to become, what was it like to be looked after, which patterns return in close relationships, \
        and how does all that shape dealings with doctors and with medicines? The history is focused and has a \
        purpose: it tells the prescriber what a tablet, a question or a delay is likely to mean here.
      checklist:
        - I asked where the patient is trying to get to in life.
        - I asked what it was like to be cared for as a child, and said why I was asking.
        - I asked how that may show in dealings with doctors, and with me.
        - I took the story of earlier medicines as a story of relationships.
        - I asked what treatment the patient would prefer, and why.
        - I asked how ready the patient felt for things to change.
        - I asked what illness and tablets mean at home, in the family, in the community.
        - I asked about strengths, and about what still works.
        - I offered a short formulation in the patient's words and asked to be corrected.
        - I came back later to something the patient had confided.
        - I did not take my aim to be the patient's aim.
        - I did not follow a form against the patient's lead, or press for painful detail without purpose and \
          permission.

    principle: ambivalence "Attend to patients' ambivalence"
      chapter: 10
      source: book ch. 10, with ch. 4 and 5; Mintz 2024, lecture, slides 7, 9 and 17; Mintz 2011, Psychiatric Times; \
        H. E. Book 1987, Canadian Journal of Psychiatry, on the psychodynamics of non-compliance; Current Psychiatry \
        2022, Psychodynamic factors in psychotropic prescribing; the summary and the checklist are this program's \
        reading (I)
      means: Mixed feelings about the illness, about the medicine and about the prescriber are to be expected. A \
        symptom may protect, communicate, or hold a place in a family; relying on help may frighten just when it \
        begins to help. What cannot be said tends to be done instead, as a missed dose, a sudden side effect or a \
        polite yes. The aim is to have both sides in words, not to argue one of them away (I).
      checklist:
        - I said that mixed feelings are to be expected, and made room for both sides.
        - I asked for the best hope of the medicine and for the worst fear of it.
        - I asked what getting better might cost.
        - I asked about doubts that there is an illness, or that it needs treatment.
        - I invited mixed feelings about me.
        - I asked about missed doses as something ordinary that could teach us something.
        - I treated a benefit of being ill as a need to be respected.
        - I let the pace of treatment fit the patient's readiness.
        - I named beforehand the moment at which the wish to stop may come.
        - I did not lecture or scold about taking the medicine.
        - I did not argue one side and leave the other to the patient.
        - I did not take a polite yes for agreement when there were signs of doubt.

    principle: alliance "Cultivate the pharmacotherapeutic alliance"
      chapter: 11
      source: book ch. 11; Mintz 2024, lecture, slides 13 to 16 and 21; Mintz interview, Carlat Report 2024; Mintz \
        and Flynn 2012; Krupnick et al. 1996; Totura et al. 2018; Eubanks, Muran and Safran 2015; the summary and \
        the checklist are this program's reading (I)
      means: The patient is a partner with authority in the treatment, and the treatment is organised round what the \
        patient wants from life rather than round obedience. Criticism of the prescriber is invited and used. \
        Warmth, reasons, shared decisions, honest limits and kept promises build the alliance; strain in it is \
        expected, noticed and mended. Old expectations of harm or neglect are heard as news about this relationship.
      checklist:
        - I asked to be told when I get it wrong, and said why that matters to the treatment.
        - I laid out the options, including that of no medicine, and weighed them with the patient.
        - I put the aim of treatment in the patient's terms and checked it.
        - I gave the reason for a question, a test, a medicine or a delay.
        - I answered the feeling before the content.
        - I named my own mistake plainly and made room for its effect.
        - I asked how the work between us was going.
        - I gave honest information on risks, in proportion and fitted to this patient.
        - I placed hope in what we can do together.
        - I did not order, threaten, or use discharge or hospital as a lever.
        - I did not defend myself when I was criticised.
        - I did not promise what I cannot know, and did not hide a risk.

    principle: countertherapeutic "Attend to countertherapeutic uses of medications"
      chapter: 12
      source: book ch. 12, with ch. 6; Mintz 2024, lecture, slides 17 to 19; Mintz 2011, Psychiatric Times; Mintz \
        2022, Psychodynamic Psychiatry; publisher's summary of the book; the summary and the checklist are this \
        program's reading (I)
      means: A medicine can be taken gladly and still stand in the way. It may keep a needed feeling out, take the \
        credit or the blame for what the person does, serve in place of people who proved unsafe, or hold a life \
        together round being ill. The prescriber asks what the medicine does for the person beyond symptoms, \
        respects why that was needed, and helps something better to grow before anything is taken away.
      checklist:
        - I asked what the medicine does for the patient beyond the symptoms.
        - I asked whether life has become larger or smaller on treatment.
        - I asked which feelings the medicine removes, and whether some of them were needed.
        - I asked who gets the credit when things go well, the patient or the tablet.
        - I wondered about the moment at which more medicine was asked for.
        - I asked, with tact, what being ill makes possible and what being well would ask.
        - I said why this use of the medicine had made sense.
        - I helped to find a person or a skill before a medicine was reduced.
        - I proposed a reduction that is slow, safe and in the patient's hands.
        - I did not add a medicine simply because it was asked for.
        - I did not stop a medicine abruptly or as a punishment.
        - I did not moralise about dependence or call a falling score a success while life shrank.

    principle: countertransference "Identify, contain, and use countertransference"
      chapter: 13
      source: book ch. 13, with ch. 7; Mintz 2024, lecture, slide 16; publisher's summary of the book; Mintz 2005, \
        Academic Psychiatry; Groves 1978; Psychiatry at the Margins, The fantasy of being just a psychiatric \
        prescriber; the summary and the checklist are this program's reading (I)
      means: What the prescriber feels shapes what is prescribed, and not always wisely. The wish to rescue, to be \
        rid of the patient, to punish, to please or to do something quickly is first noticed, then held without \
        acting on it, then thought about as possible news about the patient and about what goes on between the two. \
        A sudden wish for a new drug or a second opinion, on either side, is a reason to pause and ask.
      checklist:
        - I noticed what I felt or wanted to do, and put it into words for myself.
        - I waited with a change until I understood the pressure to make it.
        - I asked myself what my feeling may say about the patient's own.
        - I made a tactful remark on what was happening between us.
        - I met anger with interest and stayed.
        - I bore not having a remedy, without leaving the patient alone with it.
        - I kept a limit kindly, with the reason, and without paying anything back.
        - I took a strong feeling or an impasse to a colleague.
        - I recognised when I had prescribed to settle myself, and came back to it.
        - I did not promise to be the one who rescues.
        - I did not pay back by tone, by prescription or by discharge.
        - I did not shorten, transfer or give up on the patient to be rid of a feeling.
    """#
}
