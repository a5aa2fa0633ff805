import VignetteSource

extension Explanations {
  /// What playing every path finds: numbers that do not do what they should.
  static let movement: [Explanation] = [
    Explanation(
      .unmovedDynamic,
      """
      Whatever trainees do, this number stays what it is, so nothing they say can matter to it. Perhaps it \
      begins at the limit to which everything would move it, or the lines that move it stand in reactions that \
      no line borrows because each has effects of its own. Start it elsewhere, or move it where plays come by.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 100
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            (On the scale she marks {trust}.)
            -> Partnership
        """)),
    Explanation(
      .stuckDynamic,
      """
      Plays bring this number to its limit, and from then on nothing moves it back: neither a blunder nor a \
      repair counts any more. Sometimes that is meant. If not, take smaller steps, widen its range, or let \
      something later move it the other way.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 90
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            (On the scale she marks {trust}.)
            -> Being a parcel
        scene: Being a parcel
          Ines: Nobody signs for it.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        """)),
    Explanation(
      .uncrossedThreshold,
      """
      This part of the condition comes out the same in every play, so only the rest of it decides. The trainee \
      who earned it and the one who did not are treated alike. Move the threshold into the range that plays \
      reach, which the message says, or take the part out.
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
            if trust >= 60 or chosen empathize
              Ines: I'll bring it.
            -> Partnership
        """)),
    Explanation(
      .clampedEffect,
      """
      Whoever says this line should see the number move, and it never does: wherever the line can be said, the \
      number stands at its limit already. A right word earns nothing, or a wrong one costs nothing. Start the \
      number further in, or let more happen to it before.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 0
        scene: Counting doctors
          Ines: You're the sixth.
          * premature-reassurance "I'm sure we will find the right one."
            trust -10
            -> Being a parcel
        scene: Being a parcel
          Ines: Nobody signs for it.
          * empathize "That sounds tiring."
            trust +10
            (On the scale she marks {trust}.)
            -> Partnership
        """)),
  ]
}
