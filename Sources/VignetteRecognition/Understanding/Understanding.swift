package import VignetteEngine

/// What typed words are taken for.
package enum Understanding: Hashable, Sendable {
  /// This is meant.
  case sure(Choice)
  /// One of these may be meant, the likeliest first; nothing has been said yet.
  case unsure([Choice])
  /// Two things are meant, one after the other.
  case both(Choice, Choice)
  /// Nothing that is known.
  case nothing
}

extension Understanding {
  /// Whether one thing is surely meant.
  package var isSure: Bool {
    switch self {
    case .sure: true
    case .unsure, .both, .nothing: false
    }
  }

  /// What is meant, or may be.
  package var choices: [Choice] {
    switch self {
    case .sure(let choice): [choice]
    case .unsure(let choices): choices
    case .both(let first, let second): [first, second]
    case .nothing: []
    }
  }
}
