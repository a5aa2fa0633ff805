import FoundationEssentials
import Testing

/// A JSON value of any form.
enum JSON: Decodable, Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  /// Reads a text, which must be JSON as a whole.
  static func reading(_ text: String) throws -> JSON { try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// What stands under a key.
  subscript(_ key: String) -> JSON? { if case .object(let fields) = self { fields[key] } else { nil } }

  /// The items of a list; none of anything else.
  var items: [JSON] { if case .list(let items) = self { items } else { [] } }

  /// The text; nothing of anything else.
  var words: String? { if case .text(let words) = self { words } else { nil } }

  /// The whole number; nothing of anything else.
  var whole: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }

  /// The keys of all objects in it, but for those that are names of something: what stands by principle.
  var keys: Set<String> {
    switch self {
    case .list(let items): items.reduce(into: []) { $0.formUnion($1.keys) }
    case .object(let fields):
      fields.reduce(into: Set(fields.keys)) { keys, field in
        if !["ratings", "gain", "selfRatings"].contains(field.key) { keys.formUnion(field.value.keys) }
      }
    case .null, .truth, .number, .text: []
    }
  }
}
