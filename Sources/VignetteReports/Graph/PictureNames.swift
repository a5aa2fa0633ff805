import VignetteVerification

/// The names of scenes and ends where a language of graphs asks for names.
enum PictureNames {
  /// A name of letters and digits, beginning with a letter.
  static func name(of place: MapPlace) -> String {
    switch place {
    case .scene(let scene): "scene\(scene + 1)"
    case .ending(let ending): "ending\(ending + 1)"
    case .outOfTime: "outOfTime"
    case .deadEnd: "deadEnd"
    case .goingRound: "goingRound"
    }
  }
}
