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
      This part of the condition comes out the same in every play that comes here, so only the rest of it decides. The \
      trainee who earned it and the one who did not are treated alike. The message says what the dynamic takes when this \
      line asks for it, which may be less than it takes in all plays. Move the threshold into that range, or take the part \
      out.
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
      .needlessPart,
      """
      Wherever this condition is asked, this part of it has the same answer, so that only the rest decides. Mostly the \
      place itself says it already: who is here must have come by there. Take the part out, or, if it was to tell trainees \
      apart, let it ask for something that some of them have and some have not.
      """,
      specimen: playedCase(
        """
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            Ines: It is.
          * agree-plan "Same time in four weeks?"
            if visited "Counting doctors" and chosen empathize
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
          * stay-with-silence "(You wait.)"
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
