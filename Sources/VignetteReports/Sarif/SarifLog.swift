/// A log in the Static Analysis Results Interchange Format, version 2.1.0, as far as it is written here. The names are
/// those of the format.
struct SarifLog: Encodable {
  struct Run: Encodable {
    let tool: Tool
    let automationDetails: Identity
    let columnKind = "utf16CodeUnits"
    let artifacts: [Artifact]
    let invocations: [Invocation]
    let results: [Result]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "vignette"
    let semanticVersion: String
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
    let name: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message
    let defaultConfiguration: Configuration
  }

  struct Configuration: Encodable {
    let level: Level
  }

  struct Identity: Encodable {
    let id: String
  }

  struct Artifact: Encodable {
    let location: ArtifactLocation
  }

  struct ArtifactLocation: Encodable {
    let uri: String
  }

  struct Invocation: Encodable {
    let executionSuccessful = true
    let toolExecutionNotifications: [Notification]
  }

  struct Notification: Encodable {
    let level: Level
    let message: Message
    let locations: [Location]
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: Level
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?
    let codeFlows: [CodeFlow]?
    let partialFingerprints: [String: String]
  }

  struct CodeFlow: Encodable {
    let message: Message
    let threadFlows: [ThreadFlow]
  }

  struct ThreadFlow: Encodable {
    let locations: [ThreadFlowLocation]
  }

  struct ThreadFlowLocation: Encodable {
    let location: Location
  }

  struct Location: Encodable {
    let id: Int?
    let physicalLocation: PhysicalLocation
    let message: Message?
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
  }

  struct Message: Encodable {
    let text: String
  }

  enum Level: String, Encodable {
    case none, note, warning, error
  }

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]
}
