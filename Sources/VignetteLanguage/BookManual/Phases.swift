extension BookManual {
  /// The phases and settings of treatment of chapters 14 to 19, with their tasks.
  static let phases = #"""
    phase: for-whom "For whom this approach is meant"
      chapter: 14
      source: book ch. 14, by its title; publisher's summary of the book; Mintz 2011, Psychiatric Times; \
        Ciechanowski et al. 2004; tasks are this program's reading (I)
      means: The approach is for patients who do not get better as expected although the pharmacology is sound. \
        Where meanings already agree with treatment and the medicine works, nothing special is needed.
      tasks:
        - Make sure that the diagnosis, the doses, the durations and the actual use have been reviewed before \
          calling it resistance.
        - Look for early adversity or disempowerment, mistrust of care, and fear of depending.
        - Look for hidden uses of being ill, many intolerances, and many drugs with falling function.
        - Ask how the patient usually gets on with people who help.
        - Tell resistance to medication from resistance from medication; a patient may have both.
        - Do not press for meanings where there is no trouble with meanings.
        - Put emergencies, capacity and medical danger first; the approach replaces none of them.

    phase: before-initiating "Before treatment begins"
      chapter: 15
      source: book ch. 15, by its title; Mintz 2024, lecture, slides 6 to 11, 14 and 19; Kocsis et al. 2009; Wells \
        and Kaptchuk 2012; medical baseline from general practice (M); tasks are this program's reading (I)
      means: Before anything is prescribed, the prescriber learns what a prescription would mean to this patient and \
        agrees on how the two will work. Not yet is a legitimate outcome.
      tasks:
        - Ask for the patient's theory of the illness, the wishes and fears about medicine, and the goals in life.
        - Take a short history of being cared for, say why, and ask how it may show with doctors.
        - Take the story of earlier medicines: who gave them, what they meant, how they ended.
        - Ask what treatment the patient prefers and how ready the patient is for change.
        - Set the frame: shared responsibility, how to complain, what to do about missed doses, who else is involved.
        - Name the trouble that can be foreseen, such as a wish to stop when it begins to help.
        - Inform on risks in proportion, and hide none that is serious.
        - See to the medical baseline: pregnancy, interactions, tests, danger in overdose, and suicide risk.
        - Decide together whether to prescribe today at all.

    phase: engagement "The engagement phase"
      chapter: 16
      source: book ch. 16, by its title; Mintz 2024, lecture, slides 10 and 12 to 16; H. E. Book 1987, Canadian \
        Journal of Psychiatry; Eubanks, Muran and Safran 2015; tasks are this program's reading (I)
      means: The alliance is built, tested and mended while a first treatment is under way. Trouble with the \
        medicine is heard as possible trouble in the relationship, once the body has been looked after.
      tasks:
        - Build the bond, and agree on tasks and goals in the patient's terms.
        - Invite criticism, and use it when it comes.
        - Ask what is happening between you when there are new effects, requests for change or second opinions.
        - Hear missed doses as a message and help to put the message into words.
        - Link the history that was told to the present strain when it appears.
        - Notice ruptures and mend them.
        - Offer a first formulation and have it corrected.
        - Keep trials fair in dose, duration and actual use before calling them failed.

    phase: maintenance "The maintenance phase"
      chapter: 17
      source: book ch. 17, by its title; Mintz 2024, lecture, slides 16 to 18; publisher's summary of the book; \
        monitoring from general practice (M); tasks are this program's reading (I)
      means: Recovery brings losses and demands of its own, and medicine can drift into uses that hold life back. \
        Credit, authority and, where fitting, the reduction of drugs are returned to the patient.
      tasks:
        - Watch for grief, emptiness and relapse on the eve of success.
        - Ask whether life is getting larger, and not only whether symptoms are fewer.
        - Review what each medicine is for, and whether it replaces a person or a capacity.
        - Give the credit for gains to the patient.
        - Reduce what has lost its purpose slowly and together, with safe steps.
        - Foresee partings, handovers and anniversaries.
        - Keep up medical monitoring, and explain it as care.
        - Tell relapse from discontinuation symptoms before drawing conclusions.

    phase: split-treatment "Split and combined treatment"
      chapter: 18
      source: book ch. 18, by its title; Aftab and Mintz 2025, Psychiatry at the Margins; Meyer and Simon 1999; \
        Gitlin and Miklowitz 2016; Levine Baruch 2015; McNary 2016; Sederer, Ellison and Keyes 1998, Psychiatric \
        Services; Current Psychiatry, Improving collaborative treatment: 6 simple steps; tasks are this program's \
        reading (I)
      means: Prescriber and therapist are two people or one; what matters most is a single understanding of the \
        person that everyone shares. Silence between clinicians is filled by the patient's divided feelings.
      tasks:
        - Get consent and speak with the other clinician at the start, not at the first crisis.
        - Agree on roles, aims, emergency cover, and who tells whom about risk and changes of medicine.
        - Make shared responsibility for suicide risk explicit.
        - Hear a complaint about the other clinician without taking a side, and bring the views together.
        - Keep no secrets that divide the treatment.
        - Tell the other clinician what a medicine cannot do, so that it is not changed in answer to every hard week.
        - In combined treatment, notice when talk of tablets takes the place of talk, and when a prescription \
          becomes a gift or a punishment.

    phase: integrated-care "Integrated care"
      chapter: 19
      source: book ch. 19, by its title; publisher's summary of the book; American Journal of Psychiatry 2015 on \
        collaborative care; Groves 1978; tasks are this program's reading (I)
      means: In medical and collaborative care the same patterns meet every medicine, and meaning travels by way of \
        a team. The psychiatrist often helps most by helping the team to think.
      tasks:
        - Ask the team what the patient is like to treat, and what they feel.
        - Formulate the refusal of any medicine, from insulin to antidepressants, as one pattern of relating.
        - Help the team to bear frustration without adding a drug to relieve it.
        - Give the primary-care clinician one or two sentences that can be used.
        - Take no side between members of the team.
        - Keep one plan, in which the patient leads where possible.
        - See that a risk found on a questionnaire is followed up in person.
        - Keep an eye on interactions and on the burden of many drugs.
    """#
}
