import VignetteSource

extension Explanations {
  /// What playing every path finds: plays that stop or go on where they should not.
  static let stops: [Explanation] = [
    Explanation(
      .deadEnd,
      """
      Some trainee will sit before a patient with nothing left to say: every line of the scene is used up, and \
      no "otherwise" leads on. The session stops without an ending. Let the last line lead on, add an \
      "otherwise" with an arrow, or begin one line with a plus so that it stays on offer.
      """,
      specimen: playedCase(
        """
        scene: Counting doctors
          Ines: You're the sixth.
          * agree-plan "Same time in four weeks?"
            -> Partnership
          * premature-reassurance "I'm sure we will find the right one."
            -> The window
        scene: The window
          (She looks out of the window.)
          * stay-with-silence "(You wait.)"
            (She does too.)
        """)),
    Explanation(
      .roundWithoutOffer,
      """
      Two or more scenes pass a play on to one another, and none of them lets the trainee speak. The session \
      stops and says so. Mostly the lines of a scene lead back to where the play came from. Let one of them \
      wait for the trainee, or lead to an ending.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 25
        scene: Counting doctors
          Ines: You're the sixth.
          if trust >= 30
            -> Being a parcel
          * empathize "That sounds tiring."
            trust +10
            -> Being a parcel
          * premature-reassurance "I'm sure we will find the right one."
            -> Partnership
        scene: Being a parcel
          Ines: Nobody signs for it.
          -> Counting doctors
        """)),
    Explanation(
      .trap,
      """
      From here a trainee can go on, but to no ending: whatever is said, the play only goes round until the \
      turns of the case run out. It may be long before they see that nothing leads anywhere. Give the scene a \
      line or an "otherwise" with an arrow, if only to a poor ending.
      """,
      specimen: playedCase(
        """
        scene: Counting doctors
          Ines: You're the sixth.
          * agree-plan "Same time in four weeks?"
            -> Partnership
          * premature-reassurance "I'm sure we will find the right one."
            -> The window
        scene: The window
          (She looks out of the window.)
          + stay-with-silence "(You wait.)"
            (She does too.)
        """)),
    Explanation(
      .forcedFault,
      """
      The play under the message has cost nothing so far, and now every spoken line that is left counts against the \
      trainee, by the manual or by a fault of your own. Whoever is careful is made to say it, and faulted for it. Mostly \
      a line is used up, or its "when:" does not hold any more, and the scene still waits for another turn. Offer one \
      more line that can be said there, or let the scene end a turn earlier with "turns:" and "otherwise".
      """,
      specimen: playedCase(
        """
        scene: Counting doctors
          turns: 2
          Ines: You're the sixth.
          * assess-suicide-risk "Do you think of dying?"
            Ines: Not of doing it.
          * symptom-checklist "Sleep, appetite, energy: how are they?"
            Ines: Fine. Fine. Fine.
          otherwise
            -> Partnership
        """)),
    Explanation(
      .runsOut,
      """
      A trainee who takes time here, as one might with a patient who needs it, is stopped in the middle of the \
      case without a word. Raise "turns:" at the head, let scenes lose patience with "turns:" of their own, or \
      write under "out of time" what ends the hour.
      """,
      specimen: playedCase(
        """
        turns: 6
        dynamics:
          trust 25
        scene: Counting doctors
          Ines: You're the sixth.
          + stay-with-silence "(You wait.)"
            (She does too.)
          * empathize "That sounds tiring."
            trust +10
          * explore-medication-relationship "What were they like?"
            trust +10
          * explore-medication-fears "What worries you about it?"
            trust +10
          * agree-plan "Same time in four weeks?"
            when: trust >= 55
            -> Partnership
        """)),
    Explanation(
      .tooFewTurns,
      """
      Something in the case would be reached if the session were longer, but the turns of the whole case, "turns:" at \
      its head, run out before even the shortest way is at its end. The message names the best that is lost, and how \
      many turns the shortest way there takes. Give more, since nobody takes the shortest way at once, or shorten it.
      """,
      specimen: playedCase(
        """
        turns: 2
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Being a parcel
          * premature-reassurance "I'm sure we will find the right one."
            -> Partnership
        scene: Being a parcel
          Ines: Nobody signs for it.
          * explore-medication-relationship "What were they like?"
            -> The window
        scene: The window
          * agree-plan "Same time in four weeks?"
            -> Signed for
        out of time
          (The secretary knocks.)
        ending: Signed for
          outcome: good
        """)),
  ]
}
