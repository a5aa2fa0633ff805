/// Something the trainee did, as a record keeps it. Which fields are filled depends on the kind.
struct JournalEntry: Codable, Equatable {
  /// What was done.
  enum Kind: String, Codable {
    /// A session was begun: `format`, `program`, `case`, `file`, `title`, `caseHash`, `manualHash`, `seed`, `mode`, `at`.
    case begin
    /// An intervention was taken: `intervention`, `line`, `state`, and `words` where words were typed, and `asked`
    /// where it was asked what they meant.
    case take
    /// Words were said that fit no intervention on offer: `move`, `words`, `state`, and `asked`
    /// where it was asked what they meant.
    case say
    /// Words were typed by which nothing was said: `words`, and `asked` where it was asked what they meant.
    case unclear
    /// The trainee went back: `toAfter`.
    case back
    /// A hint was asked for.
    case hint
    /// The session was gone on with after a pause: `at`.
    case resume
    /// The session ended: `end`, `ratings`, `transcript`.
    case end
    /// How the trainee is after it: `words`.
    case feelings
    /// The trainee's own ratings: `selfRatings`.
    case ratings
    /// The formulation: `patterns`.
    case formulation
  }

  /// What was done.
  let kind: Kind
  /// The version of the form of records.
  var format: Int?
  /// The version of the program that wrote the record.
  var program: String?
  /// The id of the case.
  var `case`: String?
  /// The path of the case's file, from the root of all folders on.
  var file: String?
  /// The title of the case.
  var title: String?
  /// The SHA-256 of the case's text.
  var caseHash: String?
  /// The SHA-256 of the manual's text.
  var manualHash: String?
  /// What chose words and the order of the offer.
  var seed: UInt64?
  /// How much help was given.
  var mode: String?
  /// Whether the lines on offer were hidden.
  var typed: Bool?
  /// The moment, in universal time.
  var at: String?
  /// The intervention, by its place in the case.
  var intervention: Int?
  /// Its line.
  var line: String?
  /// The id of a move.
  var move: String?
  /// The trainee's own words.
  var words: String?
  /// What it was asked whether the words meant, the likeliest first.
  var asked: [String]?
  /// The digest of the state before.
  var state: String?
  /// The turn after which the session goes on anew, 0 being the opening.
  var toAfter: Int?
  /// How the session ended.
  var end: String?
  /// The ratings by principle.
  var ratings: [String: Int]?
  /// The digest of the transcript.
  var transcript: String?
  /// The trainee's own bands by principle.
  var selfRatings: [String: String]?
  /// The ids of patterns.
  var patterns: [String]?

  init(_ kind: Kind) { self.kind = kind }

  /// The version of the form of records that this program writes.
  static let format = 1
}
