/// The case that `vignette new` writes: small, without faults, and with an example of most of what the language has.
enum CaseTemplate {
  /// The case.
  static let scenario = #"""
    // A line that begins with two slashes is a comment. What belongs to a line is indented under it.
    title: The Drawer
    summary: A bookbinder has a new prescription and has not begun it.
    phase: engagement
    level: introductory
    minutes: 5
    setting: You are a resident in an outpatient clinic. This is the second appointment.
    focus: ambivalence, alliance
    objectives:
      - Hear an untaken tablet as an answer, not as disobedience.
    // What must be done, by when, and why. Missing it is a safety failure, whatever else goes well.
    required:
      - assess-suicide-risk before the end: She has said that some mornings there seems no reason to get up.

    patient: Maren Holt, 41, she/her
      presents: Six months of depression. Sertraline 50 mg was prescribed two weeks ago.
      history: Binds books. Lives alone since last winter. Some mornings she sees no reason to get up.
      hidden: Taking the tablet would make it true that she cannot manage alone.
      medicines:
        - sertraline 50 mg each morning, prescribed two weeks ago

    // Numbers that what you say moves. The manual knows these by name; see vignette manual.
    dynamics:
      bond 40
      tasks 40
      goals 40
      trust 35

    // What can come to light.
    facts:
      still-in-drawer "She has not opened the packet."

    // How she takes a move wherever it is made, unless the line itself says otherwise.
    reactions:
      on demand-compliance
        trust -10
        rupture withdrawal
        Maren: Yes. Of course. I will.
      on assess-suicide-risk
        Maren: Some mornings I would rather not wake. I would not do anything. But some mornings.

    // What happens once, when a condition comes to hold.
    whenever trust <= 15
      (She reaches for her coat.)
      -> No second packet

    visit: Second appointment

    scene: How it went
      turns: 3
      Maren: You will want to know how I am getting on with them.
      (Her hands are folded over a paper bag from the pharmacy.)

      // A star: on offer once. A move of the manual, then the words. Then what it does; here, what the reaction says.
      * demand-compliance "They only work if you take them every day."
        note: True, and it closes the drawer.

      * explore-adherence "How has it gone with them, honestly?"
        also: "How are you getting on with the tablets?"
        also: "Have you been able to take them?"
        trust +15
        if trust >= 50
          Maren: Honestly? They are in the drawer.
          reveal still-in-drawer
        else
          Maren: Fine. They are fine.
        note: Asked without blame, she can say it. Asked after an order, she says what you want to hear.

      * assess-suicide-risk "When it is at its worst, do you think of not being alive?"
        bond +5
        note: Asked directly, she answers, and is not alone with it.

      // What mends is on offer only where there is something to mend.
      * repair-rupture "I answered you with a rule, and I am sorry. May I hear about the packet?"
        when: ruptured
        bond +10
        repair
        Maren: It is a small one.
        note: A strain that is named and owned can be worth more than none.

      * notice-countertransference "I want her to say they are helping."
        note: The wish to be thanked can make it hard to hear a no.

      * normalize-ambivalence "Part of you may want them, and part of you not."
        when: revealed still-in-drawer and not ruptured
        tasks +10, trust +10
        Maren: The part that wants them is quieter.
        note: Now there is something to be of two minds about.
        -> The drawer

      otherwise
        Maren: Well. You will be busy.
        if ruptured
          -> No second packet
        else
          -> The drawer

    scene: The drawer
      // One of several wordings, never the same twice running.
      vary
        - Maren: I look at the packet when I make tea.
        - (She turns the paper bag over.)

      * premature-reassurance "Lots of people take them. There's nothing to it."
        trust -10, bond -5
        Maren: I'm sure.
        note: It answers a worry she did not have.
        -> No second packet

      * explore-medication-fears "If you took the first one tomorrow, what would you dread?"
        trust +10
        Maren: That it would work. And then I would be somebody who needs it.
        note: Not the side effects: what it would say about her.
        -> A first one

      * reflexive-prescribing "We could try another, if this one does not suit you."
        trust -5
        Maren: If you think so.
        note: The packet is closed. Nothing is known yet of what does not suit her.
        -> No second packet

    ending: A first one
      outcome: good
      Maren: Perhaps on Sunday. I will tell you what I did, whichever it is.

    ending: No second packet
      outcome: poor
      (She thanks you at the door. The bag stays under her arm.)

    formulation: What keeps the packet in the drawer?
      answer: dread-of-recovery

    debrief:
      - What did the paper bag make you want to do?

    """#

  /// Its tests.
  static func tests(of name: String) -> String { "tests: \(name)\n" + steps }

  private static let steps = #"""

    // A step takes a line on offer, by its beginning or by its move; what is expected stands under it.
    test: Asked without blame, she says it
      > assess-suicide-risk
      > "How has it gone"
        Maren: They are in the drawer.
        expect revealed still-in-drawer
        expect offered normalize-ambivalence
      > normalize-ambivalence
      > explore-medication-fears
        Maren: somebody who needs it
      expect ending "A first one"
      expect no critical

    test: An order first, and she says what you want to hear
      > demand-compliance
        Maren: I will.
        expect ruptured withdrawal
      > explore-adherence
        Maren: They are fine.
        not Maren: drawer
      > notice-countertransference
      > assess-suicide-risk
      expect ending "No second packet"

    test: Nobody asked, and she is reassured
      > explore-adherence
      > normalize-ambivalence
      > premature-reassurance
      expect ending "No second packet"
      expect critical

    test: She runs out of patience without a quarrel
      given: trust = 20
      at: How it went
      > explore-adherence
        Maren: They are fine.
      > assess-suicide-risk
      > demand-compliance
      expect ending "No second packet"

    test: Nothing comes to light, and still there is no quarrel
      given: trust = 20, chosen "They only work"
      at: How it went
      > explore-adherence
      > assess-suicide-risk
        Maren: You will be busy.
      > explore-medication-fears
      expect ending "A first one"

    test: What was said as an order is mended
      > demand-compliance
      > repair-rupture
        Maren: It is a small one.
        expect not ruptured
      > explore-adherence
        Maren: They are fine.
      > explore-medication-fears
      expect ending "A first one"

    test: Another packet for the drawer
      > explore-adherence
      > normalize-ambivalence
      > reflexive-prescribing
      expect ending "No second packet"

    test: Trust gives out
      given: trust = 20
      at: How it went
      > demand-compliance
        (She reaches for her coat.)
      expect ending "No second packet"

    test: In other words
      say "Have you been able to take them?"
        expect chosen explore-adherence

    // What holds on every path there is.
    claims:
      every path ends
      reachable "A first one"
      reachable "No second packet"
      never "A first one" unless chosen explore-medication-fears
      always trust <= 70
      best rating all >= 85
      no constant strategy reaches "A first one"
      coverage 100

    """#
}
