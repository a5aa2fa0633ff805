import VignetteSource

extension Explanations {
  /// What playing every path finds: safety, what can be earned, and choices that are none.
  static let worth: [Explanation] = [
    Explanation(
      .safetyNotOffered,
      """
      Missing a required task is a safety failure. Here a trainee who did nothing wrong misses it without ever \
      having been offered it, and the debrief blames them for what they could not do. Offer the task on every \
      way to its deadline. Plays that throw the chance away by a fault, or that end poorly before the task is \
      due, are not counted.
      """,
      specimen: playedCase(
        """
        required:
          - assess-suicide-risk before the end: She would not mind not waking.
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            credit alliance 1 "It was said as it was."
            -> Being a parcel
          * explore-medication-fears "What worries you about it?"
            credit ambivalence 1 "The fear was asked for."
            -> Partnership
        scene: Being a parcel
          Ines: Nobody signs for it.
          * assess-suicide-risk "Do you think of dying?"
            credit none
            Ines: Not of doing it.
            -> Partnership
        """)),
    Explanation(
      .focusOutOfReach,
      """
      The head says that this principle is what the case practises, but nobody can do it well and be safe: \
      what earns the points is a safety failure, or cannot be had together with a required task. Let safe \
      lines earn more on it, or take the principle out of the focus.
      """,
      specimen: playedCase(
        """
        focus: alliance
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            credit alliance 1 "It was said as it was."
            -> Partnership
          * rescue-promise "Call me at any hour, whatever it is."
            credit alliance 3 "Somebody stood by her."
            critical "Nobody asked her about tonight."
            -> Partnership
        """)),
    Explanation(
      .focusNotTogether,
      """
      Each principle in focus can be done well, but not in one and the same session: to earn one the trainee \
      has to give up another. The best play shows how far one can come. Offer the lines for both in one way \
      through the case, or put one of them into another case.
      """,
      specimen: playedCase(
        """
        focus: alliance, ambivalence
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            credit alliance 2 "It was said as it was."
            -> Partnership
          * explore-medication-fears "What worries you about it?"
            credit ambivalence 2 "The fear was asked for."
            -> Partnership
        """)),
    Explanation(
      .ruptureWithoutRepair,
      """
      The patient has been hurt, nothing on offer from here on can mend it, and the session can still end as \
      if nothing had happened. Trainees learn that ruptures do not matter. Offer "repair-rupture" on the way, \
      or lead plays whose rupture is still open to another ending, with "if ruptured". A mixed ending to which such an \
      "if" leads is no mistake.
      """,
      specimen: playedCase(
        """
        scene: Counting doctors
          Ines: You're the sixth.
          * reflexive-prescribing "Let's start by adding aripiprazole."
            rupture withdrawal
            Ines: Sure. Another one.
            -> Being a parcel
          * empathize "That sounds tiring."
            -> Partnership
        scene: Being a parcel
          Ines: Nobody signs for it.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        """)),
    Explanation(
      .shutsGoodEnding,
      """
      The play under the message does nothing wrong, its last line earns as much as any that keeps a good ending in \
      reach, and after it no play comes to one any more. It may be meant: what is right can come too early. Then its note should say so, since the trainee \
      sees the points and not the door that closes. If it is not meant, let the line stay in the scene, or lead where \
      the good ending can still be reached.
      """,
      specimen: wholeCase(
        """
        focus: alliance
        scene: Counting doctors
          Ines: You're the sixth.
          * lecture "You know what stopping does."
            -> Signed for
          * agree-plan "Same time in four weeks?"
            credit alliance 4 "She knew when."
            -> Signed for
          * empathize "That sounds tiring."
            credit alliance 2 "It was said as it was."
            -> Being a parcel
          * argue "I only want to help."
            -> Signed for
        scene: Being a parcel
          Ines: Nobody signs for it.
          * lecture "You know what stopping does."
            -> Signed for
          * explore-medication-relationship "What were they like?"
            credit alliance 1 "She was asked."
            -> Partnership
          * argue "They meant well."
            -> Signed for
        ending: Partnership
          outcome: good
        ending: Signed for
          outcome: mixed
        """)),
    Explanation(
      .alwaysBest,
      """
      Wherever this line is on offer, it is better in outcome and in every principle than all that one gives \
      up for it. So it is never a choice, and can be told by its warmth alone. Perhaps that is meant. \
      Otherwise let there be a moment when it comes too early, or give what it displaces a worth of its own.
      """,
      specimen: playedCase(
        """
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            credit alliance 2 "It was said as it was."
            -> Partnership
          * agree-plan "Same time in four weeks?"
            credit alliance 1 "She knew when."
            -> Partnership
        """)),
    Explanation(
      .neverBest,
      """
      Wherever this line is on offer, another that takes its place is better in outcome and in every \
      principle. If it is there to tempt, all is well: say so with "fault" or "credit none", and nothing more \
      is said of it. If it was to be a good choice too, let it earn something that the other does not.
      """,
      specimen: playedCase(
        """
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            credit alliance 2 "It was said as it was."
            -> Partnership
          * explore-medication-fears "What worries you about it?"
            credit ambivalence 2 "The fear was asked for."
            -> Partnership
          * agree-plan "Same time in four weeks?"
            credit alliance 1 "She knew when."
            -> Partnership
        """)),
    Explanation(
      .winsWithoutListening,
      """
      A trainee who does not read what the patient says, and always takes the first line, or the last, or one \
      kind of move wherever there is one, and the first line where there is none, comes to a good ending. The case can \
      be won by habit. The order of the file is not the cure: trainees see the lines shuffled. Ask on the way for \
      something that only listening gives, such as a fact that comes to light where trust was earned: "if revealed …".
      """,
      specimen: wholeCase(
        """
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            Ines: It is.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """)),
  ]
}
