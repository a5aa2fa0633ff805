import VignetteSource

extension Explanations {
  /// Lines of bodies: what a line can be, and where it can stand.
  static let bodies: [Explanation] = [
    Explanation(
      .bareProse,
      """
      The program cannot tell who says this line, or whether it is said at all. If somebody says it, begin with \
      the name: "Ines: …". What can be seen or heard stands in parentheses, and narration behind a backslash. A \
      remark for yourself begins with //.
      """,
      specimen: smallCase(body: "She looks at the door.")),
    Explanation(
      .unknownBodyWord,
      """
      A line that begins in small letters is an instruction, such as reveal, rupture or note. This one begins with \
      none that the language has; it may be misspelt. If somebody says the line, begin it with the name.
      """,
      specimen: smallCase(
        with: """
          facts:
            mother-pills "Her mother gave her pills to keep her quiet."
          """, body: "reveel mother-pills")),
    Explanation(
      .unclosedStageDirection,
      """
      A stage direction stands in parentheses from the beginning of its line to the end. Close it at the end of \
      the line. If speech follows it, give that a line of its own, or put the direction behind the name: "Ines (to \
      the window): It was fine."
      """,
      specimen: smallCase(body: "(She looks at the door.")),
    Explanation(
      .notHere,
      """
      In this place such a line could not do what it says: a reaction, for instance, is lent to several \
      interventions and so can neither lead anywhere nor earn points, and after an ending nothing follows. Move \
      the line to the intervention, scene or rule where it should happen.
      """,
      specimen: smallCase(
        with: """
          reactions:
            on premature-reassurance
              Ines: That is what the last one said.
              -> Partnership
          """)),
    Explanation(
      .misplacedWord,
      """
      The word is right but the place is not: here it would belong to something that cannot have it. Mostly the \
      line is indented too far or too little, so that it stands under a neighbour of the line it is meant for.
      """,
      specimen: smallCase(body: "outcome: good")),
    Explanation(
      .misplacedIntervention,
      """
      What the trainee can choose is on offer in a scene, so an intervention stands directly under one, indented \
      like the others. If it should come up only after this one was chosen, put it beside it with a line under it \
      such as: when: chosen empathize. A word processor may have taken the indentation away, or put its own numbers \
      for the star.
      """,
      specimen: smallCase(body: "* name-affect \"And lonely.\"")),
    Explanation(
      .leadsToVisit,
      """
      A visit is a stretch of scenes, and it is entered by entering one of them; the visit's own lines run then by \
      themselves, once. Lead to the scene with which the visit should begin.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        visit: First appointment
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Six weeks later
        visit: Six weeks later
        scene: The follow-up
          Ines: I kept a chart.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .elseWithoutIf,
      """
      "else" says what happens if the condition right before it does not hold, so it follows the lines of an "if" \
      and is indented like that. Here another line stands between them, or the two are indented differently.
      """,
      specimen: smallCase(
        body: """
          if turn >= 5
            Ines: At last.
          (She sits down.)
          else
            Ines: So soon?
          """)),
    Explanation(
      .elseAfterElse,
      """
      "else" covers everything that is left, so nothing behind it could ever run. Put each further condition \
      before it, as "else if" and the condition.
      """,
      specimen: smallCase(
        body: """
          if turn >= 5
            Ines: At last.
          else
            Ines: So soon?
          else if turn >= 2
            Ines: Hm.
          """)),
    Explanation(
      .elseWithText,
      """
      Behind "else" stands nothing, or "if" and a condition. What should happen stands on the lines under it, \
      indented.
      """,
      specimen: smallCase(
        body: """
          if turn >= 5
            Ines: At last.
          else turn >= 2
            Ines: So soon?
          """)),
    Explanation(
      .tooManyBlocks,
      """
      The blocks of an "if" are asked one after another until one holds, and nobody can follow so many. Put some of \
      them under an "if" of their own, or ask for ranges instead of single values, such as: trust >= 40.
      """,
      specimen: smallCase(
        body: (0..<101).map { "\($0 == 0 ? "" : "else ")if turn is \($0 % 30)\n  Ines: Hm." }.joined(separator: "\n"))
    ),
    Explanation(
      .varyNeedsItems,
      """
      "vary" shows one of several items, so that the case does not sound the same each time. With one item there \
      is nothing to choose from. Add another that begins with a dash, or write the line without "vary".
      """,
      specimen: smallCase(
        body: """
          vary
            - Ines: Hm.
          """)),
    Explanation(
      .varyNeedsGeneralItem,
      """
      An item that begins with about: is said where the trainee mentions one of its words, and only then. When none of \
      them is mentioned, there must be something else to say: add an item without about:.
      """,
      specimen: smallCase(
        body: """
          vary
            - about: the clinic, waiting
              Ines: I waited an hour.
            - about: Marta
              Ines: She drove me here.
          """)),
    Explanation(
      .coveredTopic,
      """
      The items of a "vary" are looked at from the top, and the first is said that is about something which the \
      trainee mentions. Whoever says these words mentions what an earlier item is about, so this item is not said for \
      them. Put it first, or take the words out.
      """,
      specimen: smallCase(
        body: """
          vary
            - Ines: Hm.
            - about: sister
              Ines: She drove me here.
            - about: my sister Marta
              Ines: Marta is the eldest.
          """)),
    Explanation(
      .varyItemWords,
      """
      Which item of a "vary" is shown is left to chance or to what was mentioned, and that must not decide how a session \
      goes or what it is worth. So an item is a line of speech or a stage direction. What should have an effect stands beside the \
      "vary", or under an "if".
      """,
      specimen: smallCase(
        body: """
          vary
            - Ines: Hm.
            - rupture withdrawal
          """)),
  ]
}
