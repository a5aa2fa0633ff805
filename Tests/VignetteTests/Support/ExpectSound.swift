import Testing
import VignetteSource

/// Expects that everything told lies inside the file and is a sentence that can be shown.
func expectSound(_ told: Told, sourceLocation: SourceLocation = #_sourceLocation) {
  for diagnostic in told.diagnostics where !isSound(diagnostic) {
    let text = String(decoding: told.file.bytes, as: UTF8.self)
    Issue.record(
      "\(diagnostic.code) \(diagnostic.range) \(diagnostic.message.text)\n\(text.debugDescription)",
      sourceLocation: sourceLocation)
  }
}

private func isSound(_ diagnostic: Diagnostic) -> Bool {
  let words = [diagnostic.message.text, diagnostic.message.hint ?? "", diagnostic.message.replacement ?? ""]
  return !words[0].isEmpty && words.allSatisfy(isShowable) && lies(diagnostic.range, in: diagnostic.file)
    && diagnostic.notes.allSatisfy { lies($0.range, in: diagnostic.file) }
}

private func isShowable(_ words: String) -> Bool {
  words.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
}

private func lies(_ range: SourceRange, in file: SourceFile) -> Bool {
  guard range.lower >= 0, range.lower <= range.upper, range.upper <= file.bytes.count else { return false }
  let place = file.place(of: range.lower)
  return place.line >= 1 && place.line <= file.lineCount && place.column >= 1
    && place.column <= file.text(ofLine: place.line).count + 1
}
