import VignetteSource

extension Explanations {
  /// What can be played and is surely not meant: things declared and not used, or used against their sense.
  static let unused: [Explanation] = [
    Explanation(
      .silentCharacter,
      """
      Somebody is introduced and never says a word. Perhaps the lines stand under another name, or everything \
      about this person is told in stage directions. Write a line of speech for them, or take them out and mention \
      them where they matter.
      """,
      specimen: smallCase(with: "character: Dr. Osei, her therapist")),
    Explanation(
      .unrevealedFact,
      """
      The debrief lists the facts that the trainee did not find out, and this one nobody can find out. Write \
      "reveal" and its name where the patient lets it be known, or take it out.
      """,
      specimen: smallCase(
        with: """
          facts:
            mother-pills "Her mother gave her pills to keep her quiet."
          """)),
    Explanation(
      .unreadDynamic,
      """
      The dynamic may rise and fall, but nothing in the case depends on it, so the trainee's care for it comes to \
      nothing. Let something depend on it, with "if", "when:" or "whenever", or show its value in a text. \
      Otherwise take it out.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            trust 25
          """, body: "trust +6")),
    Explanation(
      .unreadCount,
      """
      A count is never shown; the only use it has is that a condition asks for it. Ask for it with "if", "when:" \
      or "whenever", or take it out together with the lines that change it.
      """,
      specimen: smallCase(
        with: """
          counts:
            reassurances 0
          """, body: "reassurances +1")),
    Explanation(
      .labelFromManual,
      """
      The manual defines this dynamic, with its label and its better end, so that trainees meet the same words in \
      every case. What is written here is passed over. Take it out; if you mean something else, give it a name of \
      its own.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            trust 25 "Her trust in you"
          """, body: "(On the scale she marks {trust}.)")),
    Explanation(
      .sameLineTwice,
      """
      The trainee chooses by the words alone and does not see the moves, so the same words twice are a guess and \
      no choice. Word one of them so that the difference can be heard; other capitals, accents or commas are not \
      enough.
      """,
      specimen: smallCase(
        scene: """
          * name-affect "That sounds tiring."
            Ines: It is.
          """)),
    Explanation(
      .againstSense,
      """
      The manual and the case disagree: a move that the manual gives points for does only harm here, or one that \
      costs points does only good. The trainee would be marked against what the patient shows. Say under the \
      intervention what it is worth here, with "credit", "fault" or "credit none", or choose the move that was \
      really made.
      """,
      specimen: smallCase(
        scene: """
          * premature-reassurance "I'm sure we will find the right one."
            repair
            Ines: That is good to hear.
          """)),
    Explanation(
      .silentBlock,
      """
      As soon as one line of an intervention says what it is worth, the manual gives the whole intervention nothing \
      more, in whatever block that line stands. Here one block takes the manual's points away, and another in which \
      they should surely stand says nothing, so that the better way earns nothing too. Say in each block what it is \
      worth there; "credit none" says that it is nothing, and means it.
      """,
      specimen: smallCase(
        body: """
          if turn >= 5
            credit none
          else
            Ines: It is.
          """)),
    Explanation(
      .visitWithoutScene,
      """
      The scenes behind a visit belong to it, up to the next visit. No scene stands here, so the visit never takes \
      place and its lines never run. Put its scenes under it, or take it out.
      """,
      specimen: smallCase(scene: nil) + """

        visit: Six weeks later
          (She has brought a chart.)
        """),
    Explanation(
      .requiredNeverOffered,
      """
      Missing a required move is a safety failure, and no trainee can take this one, since it is never on offer. \
      Add an intervention with this move to a scene before the deadline, or take the requirement out.
      """,
      specimen: smallCase(
        with: """
          required:
            - assess-suicide-risk before the end: She would not mind not waking.
          """)),
    Explanation(
      .unservedFocus,
      """
      The focus says what trainees can practise here, but nothing in the case earns points on this principle, so \
      there is no rating to give. Add an intervention whose move serves it, or take it out of the focus.
      """,
      specimen: smallCase(with: "focus: mind-body")),
    Explanation(
      .unansweredSuicideQuestion,
      """
      In a case with "typed: yes" trainees say what they want when they want. One who asks about suicide where no \
      line on offer does is answered by the manual, in words that suit nobody in particular. A patient asked directly \
      always gives at least part of an answer, and it should be this patient's: write it under "reactions:", behind \
      the move's name. "vignette manual assess-suicide-risk" shows what is said without it.
      """,
      specimen: smallCase(with: "typed: yes")),
  ]
}
