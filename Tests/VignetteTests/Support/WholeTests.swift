import VignetteEngine

/// Tests and claims of the whole case, one line of every kind.
enum WholeTests {
  /// Their text. Quotation marks stand in it only round quoted parts and titles.
  static let text = """
    tests: whole

    test: Asking first
      Ines: sixth
      expect offered notice
      > "What has it"
        Ines (to the window): Like being
        (Rain.)
        not Ines: That is what
        expect trust >= 40 and revealed mother-pills
        expect chosen ask
      > empathize
        expect not offered lecture
      > any
      > any until the end
      expect ending "Partnership"
      expect rating patient >= 50
      expect no critical

    test: A late link
      seed: 7
      given: trust = 45, revealed mother-pills, chosen greet, visited "Counting doctors", ruptured
      at: Being a parcel
      say "That sounds hard"
        expect not observed alliance
      expect critical

    claims:
      every path ends
      reachable "Partnership"
      never "Partnership" unless chosen ask, typed too
      always dread-of-relief <= 95
      wherever ruptured, not ruptured can follow within 4 turns
      best rating all >= 85
      best trust + bond = 90
      worst shame > 9
      no constant strategy reaches "Partnership"
      coverage 100

    """
}
