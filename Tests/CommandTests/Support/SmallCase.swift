/// Small cases to play.
enum SmallCase {
  /// One scene with lines that begin alike, some of them poor, and an ending.
  static let window = """
    title: The Window
    summary: She has counted her doctors.
    level: introductory
    phase: engagement
    minutes: 5
    focus: ambivalence, alliance
    setting: You are a resident.

    patient: Ines Alvarez, 34, she/her
      presents: Six months of depression.
      history: Teaches chemistry.
      hidden: Better means alone with it.
      medicines:
        - sertraline 50 mg

    dynamics:
      bond 40
      tasks 40
      goals 40
      trust 40

    facts:
      pills "Her mother kept her quiet with pills."

    scene: Counting
      Ines: You are the sixth.
      (She keeps her coat on.)

      * explore-medication-fears "What would you dread?"
        trust +10
        Ines (to the window): That it works.
        reveal pills
        note: It is not the side effects she fears.

      * explore-adherence "What happened with the last one?"
        also: "Why did you stop?"
        if trust >= 50
          Ines: I stopped it when it began to help.
        else
          Ines: I stopped it.
        chart: Stopped the last one herself.
        note: Asked without blame.

      * premature-reassurance "It will be fine."
        trust -10
        Ines: That is what the last one said.
        note: Nobody had asked.

      * notice-countertransference "I want to be better than five."
        note: The urge to win.

      * agree-plan "Same time next week?"
        -> Partnership

    ending: Partnership
      outcome: good
      Ines: I will bring it.

    formulation: What is getting in the way?
      answer: dread-of-recovery

    debrief:
      - What did her counting do to you?

    """

  /// A case of one scene that is left at once, under declarations of its own.
  static func short(_ declarations: String = "", says: String = "Hello.") -> String {
    """
    title: A short one
    \(declarations)
    patient: Ines Alvarez, 34, she/her
    scene: One
      Ines: \(says)
      * agree-plan "Same time next week?"
        -> Good
    ending: Good
      outcome: good

    """
  }
}
