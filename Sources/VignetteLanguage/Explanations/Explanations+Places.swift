import VignetteSource

extension Explanations {
  /// What playing every path finds: places and facts that no play comes to.
  static let places: [Explanation] = [
    Explanation(
      .sceneNeverEntered,
      """
      An arrow leads to this scene, and yet no play gets here: something else always happens first. Mostly a \
      "whenever" leads elsewhere at the same moment, or the lines of a visit do. What the trainee was to meet \
      here is lost. Follow the arrow from where it stands and see what overtakes it.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 25
        whenever trust >= 30
          -> Partnership
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            -> Being a parcel
        scene: Being a parcel
          Ines: Nobody signs for it.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        """)),
    Explanation(
      .visitNeverEntered,
      """
      A visit begins when one of its scenes is first entered, and no play enters any. All that was to happen \
      between the meetings, and all that comes after, is lost to the trainee. Follow the arrows to its scenes \
      and see what overtakes them.
      """,
      specimen: playedCase(
        """
        dynamics:
          trust 25
        whenever trust >= 30
          -> Partnership
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            -> The chart
        visit: Six weeks later
        scene: The chart
          Ines: I kept a chart.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        """)),
    Explanation(
      .endingNeverReached,
      """
      An arrow leads to this ending, and yet no play gets here: something else always happens first, mostly a \
      "whenever" that leads elsewhere at the same moment. Trainees cannot have the outcome that you wrote. See \
      what overtakes the arrow, and loosen it.
      """,
      specimen: wholeCase(
        """
        dynamics:
          trust 25
        whenever trust >= 30
          -> Partnership
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            trust +10
            -> Gone
        ending: Partnership
          outcome: mixed
        ending: Gone
          outcome: poor
        """)),
    Explanation(
      .factNeverFound,
      """
      The debrief will tell every trainee that they did not find this out, and nobody can. It is revealed in \
      lines that never run: under "out of time" though time cannot run out, or under a reaction whose effects \
      no line borrows because each has its own. Reveal it where plays come by.
      """,
      specimen: playedCase(
        """
        facts:
          mother-pills "Her mother gave her pills to keep her quiet."
        out of time
          reveal mother-pills
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Partnership
        """)),
  ]
}
