extension BookManual {
  /// The two inward moves, and the two neutral ones, which earn nothing and cost nothing.
  static let movesInward = #"""
    move: notice-countertransference "Notice what this patient stirs in you"
      inward: yes
      source: book ch. 13; Mintz 2024, lecture, slide 16; publisher's summary of the book; Groves 1978; timing is \
        this program's reading (I)
      means: To yourself, names the feeling or the urge that this patient stirs in you, such as the wish to rescue, \
        to be rid of them, to punish, to please or to hurry. Well timed whenever a prescription, a promise or a \
        limit suddenly seems urgent. Ill timed never, though it is only the first step: the feeling has still to be \
        borne and thought about.
      serves: countertransference 2

    move: seek-consultation "Take it to a colleague or supervisor"
      inward: yes
      source: book ch. 13; Weinberg and Mintz 2018 on Balint's work; timing is this program's reading (I)
      means: To yourself, decides to take the impasse or your own reaction to a colleague or supervisor. Well timed \
        with strong feelings, repeated prescribing that you cannot explain, a pull on the boundaries, or suicidality \
        that lasts. Ill timed as the beginning of a hidden transfer.
      serves: countertransference 2

    move: symptom-inquiry "Ask about one symptom"
      source: general clinical practice (M); this program's reading (I)
      means: Asks a focused question about a symptom, its course, or what it stops the patient doing. Well timed \
        when it is brief and woven into what the patient is saying. Ill timed straight after a disclosure, or \
        repeated until it becomes a list.
      phrases:
        - "Tell me more about that one symptom: when is it at its worst?"
        - "How has your sleep been this fortnight?"
        - "What can you do now that you couldn't do last month?"
        - "When did the low mood start, and has it been there every day?"
        - "How many hours do you sleep?"
        - "Are you having trouble concentrating?"
        - "Do you have any hallucinations?"
        - "Tell me a bit more about the panic: when does it come?"
        - "Is the anxiety worse in the morning or in the evening?"
        - "What does the tiredness keep you from doing?"
        - "How is your appetite compared with the spring?"
        - "Are the voices still there, and what do they say these days?"
        - "Can you describe the last bad spell for me?"
        - "How long do the dark moods last?"
        - "What's your energy like these days?"
        - "You told me you wake at four. Is that still happening?"
        - "The sadness, is it all the day or only some moments?"
        - "Ask how his mood has been since the last visit."
        - "When did the panic attacks begin?"
        - "What's your mood been like?"
        - "How are you sleeping?"
        - "is your sleep any better"
        - "How bad is the anxiety compared with last time?"
        - "What does a typical bad day look like?"
        - "Can you get to work at the moment?"
        - "Tell me more about these thoughts that go round and round."
        - "Do the voices bother you as much as before?"
        - "From when you feel so tired?"
        - "What makes the pain worse, and what eases it?"
        - "Ask about his concentration."
        - "Talk me through an ordinary night."
        - "Do you still hear the voices?"
        - "How is your pain these days?"
      default
        (The patient answers the question, and no more than the question.)

    move: adjust-medication "Change the medicine"
      source: this program's reading (I); book ch. 15 to 17, by inference (I); the clinical content of any change is \
        for the case to say
      means: Changes, starts, lowers or stops a medicine as a considered step. Whether it is good or poor depends on \
        what came before it: an explored wish, a shared decision and a medical check make it part of the work. Well \
        timed after these. Ill timed as the answer to a feeling; only an emergency justifies a stop against a known \
        withdrawal risk.
      phrases:
        - "From what we've worked out together, I'd suggest this change to the medicine, if you agree."
        - "From what we've worked out together, I'd suggest going up to 20 milligrams, if you agree."
        - "Shall we bring the dose down slowly, a small step every few weeks?"
        - "As we discussed, I'll start you on the low dose tonight."
        - "Given what you told me about your mornings, let's move the tablet to bedtime and lower it a little."
        - "I think it has had a fair trial by now, and I'd propose we change to the one you asked about."
        - "Then let's stop this one gradually, and keep the others as they are."
        - "We agreed to try it, so here is the prescription, for two weeks to begin with."
        - "I'd like to reduce the clonazepam by a tenth, and you hold the brake."
        - "You've thought it over and so have I; let's begin the lithium."
        - "Let's leave out the lunchtime dose and see how you are when we meet."
        - "Would you be willing to go back to the dose that suited you last year?"
        - "Okay, so per our talk, I'm tapering you off the quetiapine over the next couple months."
        - "After this discussion I propose we make the dose smaller, step by step."
        - "Since the level came back low, it makes sense to put it up by one tablet."
        - "I'd restart the paroxetine at your old dose and come down slowly from there."
        - "Write the prescription we have settled on."
        - "As agreed, I'll lower it to ten milligrams."
        - "We've talked it through, so let's make the switch."
        - "Since you'd like less in the mornings, we could halve that dose."
        - "ok so like we said we'll slowly bring it down"
        - "I'd suggest a small increase, given how the last month went, if that suits you."
        - "Would now be a good time to begin coming off it, bit by bit?"
        - "You wanted to try without the second one. Let's do that, gradually."
        - "I propose we stay at this dose for two more weeks and then go down."
        - "Let's swap the evening tablet for the one you did well on."
        - "With your agreement I write now the prescription for the small dose."
        - "Fine by you if we begin it on Monday?"
        - "Change the dose as discussed."
      default
        (The patient watches the pen, reads the sheet through to the end and folds it once.)
    """#
}
