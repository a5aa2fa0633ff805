import VignetteSource

extension Explanations {
  /// What playing every path finds: lines that nobody gets to see or hear.
  static let reach: [Explanation] = [
    Explanation(
      .neverOffered,
      """
      Nobody who plays by what is on offer will ever see this line: when its "when:" is asked, it does not \
      hold. Mostly the threshold lies above what any play can reach, and the message says how far plays come, \
      or what is asked for comes to light only later. Lower the threshold, let plays earn more before, or move \
      the line to where it can hold.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 25
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            Ines: It is.
          * explore-medication-fears "What worries you about it?"
            when: trust >= 60
            Ines: That it works.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        """)),
    Explanation(
      .alwaysOffered,
      """
      The line is on offer to everybody who comes here, so nobody has to earn it. If it was to be a reward for \
      what was said before, ask for more. If everybody may say it, take the "when:" out.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 25
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            Ines: It is.
          * agree-plan "Same time in four weeks?"
            when: trust >= 10
            -> Partnership
        """)),
    Explanation(
      .otherwiseNeverRuns,
      """
      "otherwise" is not what the patient says to anything else. It runs when nothing to say is left, or when \
      the turns of the scene are used up. Here some line is always left until one leads away, and no turns are \
      given, so nobody ever hears it. Give the scene "turns:" and a number, after which the patient loses \
      patience, or take it out.
      """,
      specimen: playedCase(
        """
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Partnership
          otherwise
            Ines: So. Are you going to give me something?
        """)),
    Explanation(
      .ruleNeverFires,
      """
      The rule waits for a moment that no play brings. What was to happen then, such as the patient's leaving, \
      cannot happen, however badly somebody plays. Move its threshold into what plays reach, which the message \
      says, or let what should bring it about weigh more.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 25
        whenever trust <= 10
          Ines: I don't think I'll be coming back.
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            -> Partnership
        """)),
    Explanation(
      .reactionNeverHeard,
      """
      An inward move is noticed, not spoken, so it cannot be typed: a trainee can take it only where a line \
      offers it, and no line does. Offer the move in a scene where there is something to notice, or take the \
      reaction out.
      """,
      specimen: playedCase(
        """
        reactions:
          on notice-countertransference
            (She waits.)
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Partnership
        """)),
    Explanation(
      .blockNeverRuns,
      """
      The patient never says what stands here: in every play that comes by, the condition fails, or one before \
      it holds. Mostly the threshold lies outside what plays reach at this point, which the message says. Move \
      the threshold, or let plays earn or lose more before they come here.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 25
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            if trust >= 60
              Ines: My mother had pills for me.
            -> Partnership
        """)),
    Explanation(
      .neverPassedBy,
      """
      Everybody who comes here runs one of these blocks, so the condition tells nobody apart: the patient \
      answers the same however she was treated. If her answer was to depend on it, ask for more. Otherwise \
      take the "if" out and leave its lines.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 25
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            if trust >= 30
              Ines: It is.
            -> Partnership
        """)),
    Explanation(
      .onlyTyped,
      """
      Who plays by what is on offer never comes here. Somebody who types words that are on no menu does: a \
      typed move can open a rupture, or use up the turns of a scene. If the line waits for such moments, all \
      is well. If it was to be seen by everybody, something before it must bring it about.
      """,
      specimen: playedCase(
        """
        reactions:
          on threaten-discharge
            rupture withdrawal
            (She looks at the door.)
        scene: Counting doctors
          Ines: You're the sixth.
          * repair-rupture "That came out wrong. I am sorry."
            when: ruptured
            repair
            Ines: The others never came back to it.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        """)),
  ]
}
