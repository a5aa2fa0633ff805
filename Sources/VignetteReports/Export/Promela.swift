import VignetteSource

/// Forms of the Promela language.
enum Promela {
  /// One thing or another: the condition of each side, and its statements.
  static func choice(_ sides: [(condition: String, lines: [String])]) -> [String] {
    ["if"] + sides.flatMap { option($0.condition, $0.lines) } + ["fi;"]
  }

  /// An option: its condition, and its statements.
  static func option(_ condition: String, _ lines: [String]) -> [String] {
    lines.count < 2
      ? [":: \(condition) -> \(lines.first ?? "skip;")"] : [":: \(condition) ->"] + indented(lines)
  }

  /// Options by the number in a variable: in order of the numbers, and in groups of groups where there are many, since
  /// SPIN tries one option after another.
  static func search(_ variable: String, _ options: [(number: Int, lines: [String])]) -> [String] {
    guard options.count > widestChoice else {
      return options.flatMap { option("\(variable) == \($0.number)", $0.lines) }
    }
    var width = widestChoice
    while width * widestChoice < options.count { width *= widestChoice }
    return stride(from: 0, to: options.count, by: width).flatMap { first in
      let group = Array(options[first..<min(first + width, options.count)])
      let range = "\(variable) >= \(group[0].number) && \(variable) <= \(group[group.count - 1].number)"
      return option(range, ["if"] + search(variable, group) + ["fi;"])
    }
  }

  private static let widestChoice = 8

  /// Statements that are one step together. A line of the case must answer for their number.
  static func step(_ lines: [String], at range: SourceRange) throws(ExportRefusal) -> [String] {
    guard lines.count <= longestStep else {
      throw ExportRefusal(
        range: range, reason: "what follows from this line is too long for one step of a model; write it shorter")
    }
    return ["d_step {"] + indented(lines.isEmpty ? ["skip;"] : lines) + ["}"]
  }

  /// A block with something behind it.
  static func joined(_ block: [String]) -> [String] {
    guard let last = block.last else { return [] }
    return block.dropLast() + ["\(last);"]
  }

  /// Lines a level deeper.
  static func indented(_ lines: [String]) -> [String] { lines.map { "  \($0)" } }

  /// SPIN takes 2,048 states of its automaton in a step; a line has at most one and the ends of its `if`.
  private static let longestStep = 1_200
}
