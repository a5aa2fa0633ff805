import VignetteSource

extension Explanations {
  /// What makes typed words hard to understand, in cases that are meant for them.
  static let wordings: [Explanation] = [
    Explanation(
      .fewWordings,
      """
      The case is marked "typed: yes", so trainees will say this in words of their own, and every wording that you \
      give makes theirs easier to recognise. Three are little; what helps most is other voices: a hurried one, a \
      careful one, somebody whose first language is another. Add lines such as: also: "What was that like?"
      """,
      specimen: typedCase(
        """
        * empathize "That sounds tiring."
          also: "It must wear you out."
          -> Partnership
        """)),
    Explanation(
      .alikeInterventions,
      """
      These two are on offer in the same scene, and a sentence that stands for one is as near to the other. What a \
      trainee types will often be asked about, or be taken for the wrong one. Say in one of them what the other does \
      not say, or make one intervention of both.
      """,
      specimen: typedCase(
        """
        * explore-medication-fears "What worries you about this medicine?"
          also: "Is there something in it that frightens you?"
          also: "Which part of it would you rather not have?"
          -> Partnership
        * explore-medication-wishes "What worries you about this medicine now?"
          also: "Which hope goes with these capsules?"
          also: "Suppose it helped: what would be new?"
          -> Partnership
        """)),
    Explanation(
      .nearerWording,
      """
      A wording that stands in the file always fits its own line. But a trainee types something near to it, and that is \
      compared with everything. Here this was tried: with the wording left out of the file, its own words were taken \
      for another intervention of the scene, or the trainee was asked, with the other named first. The numbers say how \
      likely either was found. Mostly the wording was put under the wrong line, or says two things at once.
      """,
      specimen: typedCase(
        """
        * explore-medication-fears "What worries you about this medicine?"
          also: "Is there something in it that frightens you?"
          also: "So we meet again in two weeks?"
          -> Partnership
        * agree-plan "Shall we meet again on Thursday, two weeks from now?"
          also: "Back here in a fortnight, then?"
          also: "The next appointment would be on the ninth."
          -> Partnership
        """)),
  ]

  private static func typedCase(_ interventions: String) -> String {
    let lines = interventions.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    return """
      title: The sixth doctor
      typed: yes
      patient: Ines Alvarez
      reactions:
        on assess-suicide-risk
          Ines: No. I think of sleeping.
      scene: Counting doctors
        Ines: You're the sixth.
      \(lines)
      ending: Partnership
        outcome: good
      """
  }
}
