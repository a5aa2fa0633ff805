import VignetteEngine

/// What a case lets a trainee meet beside what its principles, its formulation and its phase say.
extension CaseReader {
  mutating func readPatterns(_ line: MarginLine<CaseKey>) {
    for name in nameList(of: line) {
      guard let pattern = manual.pattern(name.text) else {
        log.report(unseparated(name) ?? names.unknownPattern(name.text), at: name.range)
        continue
      }
      guard !teachingCase.header.patterns.contains(pattern) else {
        log.report(.namedTwice(name.text), at: name.range)
        continue
      }
      teachingCase.header.patterns.append(pattern)
    }
  }

  mutating func readChapters(_ line: MarginLine<CaseKey>) {
    for name in nameList(of: line) {
      guard let chapter = Int(name.text), (1...99).contains(chapter) else {
        log.report(.expectedCount("chapters"), at: name.range)
        continue
      }
      guard !teachingCase.header.chapters.contains(chapter) else {
        log.report(.namedTwice(name.text), at: name.range)
        continue
      }
      teachingCase.header.chapters.append(chapter)
    }
  }
}
