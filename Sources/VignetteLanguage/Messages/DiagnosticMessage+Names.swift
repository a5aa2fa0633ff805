import VignetteSource

/// What is said of names.
extension DiagnosticMessage {
  /// A name that stands for nothing, with the nearest one that stands for something.
  ///
  /// - Parameter otherwise: what to do where none is near and too many are known to be told.
  static func unknownName(
    _ text: String, _ name: String, known: [String], code: DiagnosticCode, otherwise: String? = nil
  ) -> DiagnosticMessage {
    unknownName(text, name, known: known.map { KnownName($0) }, code: code, otherwise: otherwise)
  }

  /// A name that stands for nothing, with the nearest one that stands for something.
  static func unknownName(
    _ text: String, _ name: String, known: [KnownName], code: DiagnosticCode, otherwise: String? = nil
  ) -> DiagnosticMessage {
    let near = NearestName.of(name, knowing: known) ?? NearestName.completion(of: name, knowing: known)
    guard let nearest = near else {
      return DiagnosticMessage(code, text, hint: choices(known) ?? otherwise)
    }
    return DiagnosticMessage(code, text, hint: "did you mean \"\(nearest)\"?", replacement: nearest)
  }

  private static func choices(_ known: [KnownName]) -> String? {
    guard !known.isEmpty, known.count <= 10 else { return nil }
    return "known here: " + known.map(\.written).joined(separator: ", ")
  }

  /// A word that asks for a name has none behind it.
  static func nameMissing(after word: String, _ what: String) -> DiagnosticMessage {
    DiagnosticMessage(.emptyValue, "\(what) must stand behind \"\(word)\"")
  }

  static func derivedWithoutParts(_ name: String, missing: [String]) -> DiagnosticMessage {
    DiagnosticMessage(
      .derivedWithoutParts, "\"\(name)\" is a mean of dynamics that are not all declared here",
      hint: "declare \(missing.joined(separator: ", ")) under dynamics:")
  }

  static func undeclaredDynamic(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unknownDynamic, "the manual knows \"\(name)\", but this case does not declare it",
      hint: "add it under dynamics: with its start, such as \"\(name) 40\"")
  }

  static func ambiguousPerson(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .ambiguousPerson, "several people here have the name \"\(name)\"", hint: "write the whole name")
  }

  static func unknownLine(_ text: String) -> DiagnosticMessage {
    DiagnosticMessage(.unknownLine, "no intervention's line begins with \"\(text)\"")
  }

  static func ambiguousLine(_ text: String, count: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .ambiguousLine, "\(count) interventions' lines begin with \"\(text)\"", hint: "write more of the line")
  }

  static func badName(_ name: String) -> DiagnosticMessage {
    let kebab = name.kebab
    return DiagnosticMessage(
      .badName, "\"\(name)\" is no name: names have small letters, digits and single hyphens",
      hint: kebab.isEmpty ? nil : "write \(kebab)", replacement: kebab.isEmpty ? nil : kebab)
  }

  static let namesNeedComma = DiagnosticMessage(
    .expectedComma, "names on one line are separated by commas", hint: "such as alliance, patient")

  static let needlessDash = DiagnosticMessage(
    .badName, "this is no list of items: its lines stand without a dash", hint: "take out the dash")

  static func reservedName(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .reservedName, "\"\(name)\" is a word of the language and cannot be a name", hint: "choose another name")
  }

  static func duplicateName(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(.duplicateName, "the name \"\(name)\" is already taken", hint: "choose another name")
  }

  static func duplicateTitle(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .duplicateTitle, "the title \"\(title)\" is already taken",
      hint: "visits, scenes and endings each need a title of their own")
  }

  static func reservedTitle(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .reservedTitle, "\"\(title)\" is a title the language keeps for itself", hint: "choose another title")
  }
}
