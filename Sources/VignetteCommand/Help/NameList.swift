import VignetteReports
import VignetteSource

/// The lists of names that a shell asks for when it completes.
enum NameList: String, CaseIterable {
  case cases, records, codes, terms

  /// The names, a line each.
  var text: String { names.map { $0 + "\n" }.joined() }

  private var names: [String] {
    switch self {
    case .cases: CaseLibrary.paths.map { CaseLoader.id(of: $0) }
    case .records: RecordStore.own.paths.reversed().map { CaseLoader.id(of: $0) }
    case .codes: DiagnosticCode.allCases.map(\.rawValue)
    case .terms: terms
    }
  }

  /// An entry of one word; of those with one name, the first.
  private var terms: [String] {
    var seen: Set<String> = []
    return ManualDocument.names(in: LoadedManual.builtIn.manual).filter {
      !$0.contains(" ") && seen.insert($0).inserted
    }
  }
}
