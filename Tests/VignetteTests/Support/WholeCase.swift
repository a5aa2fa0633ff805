import Testing
import VignetteEngine

/// A case in which every kind of line stands that a case can hold, played under the whole manual.
enum WholeCase {
  /// The case, ready to be played.
  static func scenario() throws -> Scenario { try VignetteTests.scenario(text, manual: WholeManual.manual) }

  /// Its text. Quotation marks stand in it only round quoted parts and titles.
  static let text = head + declarations + scenes + ends

  private static let head = """
    title: A whole case
    id: whole
    summary: Somebody who counts \\
      doctors meets the sixth.
    phase: engagement
    level: introductory
    setting: You are new in the clinic.
    turns: 12
    focus: alliance, patient
    objectives:
      - Hear a complaint as news.
      - Ask before telling.
    required:
      - ask before "Six weeks later": Nobody knew what she was afraid of.
      - empathize before the end
    safety: Lithium levels were fine.
    warnings:
      - Talk of loss.
    authors: A. Writer
    reviewed: B. Reader, 2025
    references:
      - Nobody 2022.
    language: en
    typed: yes
    minutes: 10

    """

  private static let declarations = """
    patient: Ines Alvarez, 34, she/her
      presents: Five medicines, each stopped \\
        within weeks.
      history: Raised by her grandmother.
      hidden: Better means alone.
      medicines:
        - venlafaxine 75 mg
    character: Dr. Osei, her therapist
    dynamics:
      trust 25
      bond 35
      tasks 30
      shame 55 in 10..90
      dread-of-relief 60 "Dread of feeling better" lower is better
    counts:
      asked 0 in 0..9
    facts:
      mother-pills "Her mother gave her pills."
    reactions:
      on lecture
        trust -6, shame +2
        Ines: That is what the last one said.
      on ask
        note: Asking leaves room.
        chart: She was asked.
    whenever (working-alliance <= 5 or trust + bond < 10) and turn > 1
      Ines: I don't think I'll be coming back.
      -> Gone
    out of time
      (The clock strikes.)

    """

  private static let scenes = """
    visit: First appointment
      (Rain.)
    scene: Counting doctors
      turns: 3
      Ines: You're the *sixth*. I counted {trust} of them.
      \\She keeps her coat on.
      * ask "What has it been like?"
        also: "How did it go with the others?"
        when: not visited "Being a parcel"
        trust +16, asked +1
        Ines (to the window): Like being a parcel.
        note: Asking turns it into work.
        credit alliance 2 "It asks."
        -> Being a parcel
      * lecture "Let's start at once."
        rupture withdrawal
        critical "Nobody asked."
      * notice "I want to be better than five."
        working-alliance +3
      + greet "Good morning."
        credit none
        if chosen ask and ruptured withdrawal
          repair
        else if asked >= 2
          fault patient 1 "Again."
        else
          You: Good morning.
      otherwise
        -> Being a parcel

    scene: Being a parcel
      if trust >= 40 and (not ruptured or ruptures is 1)
        Osei: I am still here.
        reveal mother-pills
      * empathize "That sounds hard."
        dread-of-relief -10
        shame = 20
        -> The follow-up
    visit: Six weeks later
      if visited "First appointment" and revealed mother-pills
        chart: Takes it most days.
    scene: The follow-up
      vary
        - Ines: I kept a chart.
          (She looks up.)
        - (She lays a sheet on the desk.)
      * ask "Same time in four weeks?"
        when: chosen "What has it" or dread-of-relief * 2 > shame - 5
        -> "Partnership"
      otherwise
        -> Gone

    """

  private static let ends = """
    ending: Partnership
      outcome: good
      Ines: I'll bring it.
    ending: Gone
      outcome: poor
    formulation: What is in the way?
      answer: dread, transference
    debrief:
      - What did her counting do to you?

    """
}
