import FoundationEssentials

/// Writes values as JSON: keys in alphabetical order, so that the same value gives the same bytes.
package enum JSONText {
  /// The JSON of a value over several lines, ended by a line end.
  package static func pretty(_ value: some Encodable) -> String { text(value, [.prettyPrinted, .sortedKeys]) + "\n" }

  /// The JSON of a value on one line, without a line end.
  package static func line(_ value: some Encodable) -> String { text(value, [.sortedKeys]) }

  private static func text(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union(.withoutEscapingSlashes)
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("every record of a report can be encoded")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
