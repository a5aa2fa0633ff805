import VignetteSource

/// Places of files as SARIF has them: addresses relative to the folder that the program was called in, and columns in
/// UTF-16 code units.
struct SarifPlaces {
  private let folder: String

  /// Places seen from a folder, by its absolute path.
  init(from folder: String) { self.folder = folder.hasSuffix("/") ? folder : folder + "/" }

  /// A place in a file with what is said of it. An empty range stands for its whole line.
  func location(_ file: SourceFile, _ range: SourceRange, id: Int? = nil, _ words: String? = nil) -> SarifLog.Location
  {
    SarifLog.Location(
      id: id,
      physicalLocation: SarifLog.PhysicalLocation(artifactLocation: artifact(file.name), region: region(file, range)),
      message: words.map { SarifLog.Message(text: VisibleText.of($0)) })
  }

  /// A file as a whole.
  func location(_ name: String) -> SarifLog.Location {
    SarifLog.Location(
      id: nil, physicalLocation: SarifLog.PhysicalLocation(artifactLocation: artifact(name), region: nil),
      message: nil)
  }

  /// The address of a file.
  func artifact(_ name: String) -> SarifLog.ArtifactLocation {
    SarifLog.ArtifactLocation(uri: SarifPlaces.escaped(address(name)))
  }

  private func address(_ name: String) -> String {
    if name.hasPrefix(folder) { return String(name.dropFirst(folder.count)) }
    if name.hasPrefix("/") { return "file://" + name }
    return name.hasPrefix("./") ? String(name.dropFirst(2)) : name
  }

  private func region(_ file: SourceFile, _ range: SourceRange) -> SarifLog.Region {
    let marked = range.lower < range.upper ? range : file.range(ofLine: file.place(of: range.lower).line)
    let (start, end) = (file.place(of: marked.lower), file.place(of: marked.upper))
    return SarifLog.Region(
      startLine: start.line, startColumn: SarifPlaces.column(of: start, in: file), endLine: end.line,
      endColumn: SarifPlaces.column(of: end, in: file))
  }

  /// The column of a place, from 1, in UTF-16 code units.
  private static func column(of place: SourcePlace, in file: SourceFile) -> Int {
    file.text(ofLine: place.line).prefix(place.column - 1).utf16.count + 1
  }

  /// An address with what may not stand in one written by its bytes.
  private static func escaped(_ address: String) -> String {
    address.utf8.map { byte in
      if allowed.contains(byte) { return String(Unicode.Scalar(byte)) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private static let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:".utf8)
}
