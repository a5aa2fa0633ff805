/// The one table from which arguments are read and help, manual page, completions and the README's list are made.
enum CommandTable {
  /// What the tool is, in a line.
  static let summary = "practise how to prescribe with simulated patients"

  /// What it is for, a paragraph each.
  static let description = [
    "A resident talks with a simulated patient whose treatment does not work. What is said moves the alliance and what "
      + "the patient keeps hidden; at the end the session is debriefed against the principles of a manual of "
      + "psychodynamic psychopharmacology. Alone, vignette lists the cases and asks which to practise.",
    "An educator writes cases as plain text: see new, check and explain. A program runs their tests: see test.",
  ]

  /// Folders and files with what lies there.
  static let files: KeyValuePairs<String, String> = [
    "~/.local/state/vignette/records": "the records of sessions, a line for everything the trainee did",
    "~/.local/state/vignette/texts": "the cases and manuals that records need to be replayed",
    "~/.local/state/vignette/history": "what was typed in each case",
    "~/.cache/vignette/solutions": "solutions of cases; they may be removed, and are then found again",
    "./Scenarios": "cases, sought here first",
  ]

  /// Commands to begin with, each with what it does.
  static let examples: KeyValuePairs<String, String> = [
    "vignette play five-milligrams": "practise with a case",
    "vignette debrief --format markdown > debrief.md": "the debrief of the latest session, to take to supervision",
    "vignette check --strict Scenarios": "say what is wrong with the cases in a folder",
    "vignette test Scenarios --junit results.xml": "run their tests and claims",
  ]

  /// Exit codes with their meanings.
  static let exitCodes: KeyValuePairs<Int, String> = [
    0: "fine", 1: "the case, the test or the record has problems",
    2: "wrong usage, or a file that cannot be read or written",
    3: "something could not be decided within the limits",
  ]

  /// Variables of the environment with their meanings.
  static let variables: KeyValuePairs<String, String> = [
    "VIGNETTE_SCENARIOS": "folders in which cases are sought by id, parted by colons",
    "XDG_STATE_HOME": "where records are kept, in a folder vignette (default ~/.local/state)",
    "XDG_CACHE_HOME": "where solutions are kept, in a folder vignette (default ~/.cache)",
    "NO_COLOR": "where set, nothing but words is written, no escape bytes",
  ]

  /// The specification of a command.
  static func specification(of name: CommandName) -> CommandSpecification {
    switch name {
    case .play: play
    case .resume: resume
    case .records: records
    case .debrief: debrief
    case .verify: verify
    case .check: check
    case .test: test
    case .explore: explore
    case .graph: graph
    case .export: export
    case .recognize: recognize
    case .new: new
    case .manual: manual
    case .explain: explain
    case .help: help
    }
  }

  /// All commands, in the order of help.
  static var all: [CommandSpecification] { CommandName.allCases.map { specification(of: $0) } }

  private static let plainOption = OptionSpecification(.plain, "words only: no colours, no escape bytes")
  private static let manualOption = OptionSpecification(
    .manual, value: "FILE", "use this manual, and neither the built-in one nor the one a case asks for")

  private static let play = CommandSpecification(
    name: .play, arguments: "[CASE]", kind: .scenario, count: 0...1,
    summary: "practise with a case; without CASE, choose one from the list",
    details: [
      "CASE is a path, or an id that is sought in ./Scenarios, in $VIGNETTE_SCENARIOS and in the installed library.",
      "What you say is kept as you go: see resume and records. Nothing leaves this machine.",
      "With --follow the test is one of a .vtest file, such as explore --emit-tests writes; CASE may then be left out if it "
        + "lies beside the file. Choose another line than the marked one to leave the way of the test.",
    ],
    options: [
      OptionSpecification(.exam, "no notes, hints, meters or going back until the end"),
      OptionSpecification(.typed, "hide the lines on offer: say it in your own words"),
      OptionSpecification(.menu, "show the lines on offer, also in a case that is meant for your own words"),
      OptionSpecification(.seed, value: "N", "choose wordings and the order of the offer by this number"),
      OptionSpecification(.follow, value: "FILE[:NAME]", "follow a scripted test: Enter does what it does next"),
      plainOption, manualOption,
    ])

  private static let resume = CommandSpecification(
    name: .resume, arguments: "[RECORD]", kind: .record, count: 0...1,
    summary: "go on with a session that was left; without RECORD, the latest", details: [], options: [plainOption])

  private static let records = CommandSpecification(
    name: .records, arguments: "", kind: .word, count: 0...0, summary: "list the sessions kept on this machine",
    details: [],
    options: [
      OptionSpecification(.format, choices: ["text", "json"], "how to write the list"),
      OptionSpecification(.phrases, "list the words that were not understood at once, as phrases to add"),
    ])

  private static let debrief = CommandSpecification(
    name: .debrief, arguments: "[RECORD]", kind: .record, count: 0...1,
    summary: "show the debrief of a kept session again; without RECORD, of the latest",
    details: [],
    options: [OptionSpecification(.format, choices: ["text", "markdown", "json"], "how to write it"), plainOption])

  private static let verify = CommandSpecification(
    name: .verify, arguments: "[RECORD]", kind: .record, count: 0...1,
    summary: "replay a record and say whether what it claims is what happens; without RECORD, the latest",
    details: [], options: [])

  private static let check = CommandSpecification(
    name: .check, arguments: "PATH...", kind: .paths, count: 1...Int.max,
    summary: "say what is wrong with cases, manuals, tests, and folders of them",
    details: [
      "Cases are read, and then played in every way there is, to find what no play reaches, where plays get stuck, and what "
        + "cannot be earned. Each finding comes with the shortest play that shows it."
    ],
    options: [
      OptionSpecification(.format, choices: ["text", "json", "github", "sarif"], "how to write what is found"),
      OptionSpecification(.strict, "fail on warnings too"),
      OptionSpecification(.quick, "only read cases, and do not play them"),
    ] + SearchOptions.specifications + [
      manualOption, OptionSpecification(.maxLines, value: "N", "read files of up to N lines (default 100000)"),
    ])

  private static let test = CommandSpecification(
    name: .test, arguments: "PATH...", kind: .paths, count: 1...Int.max,
    summary: "run the scripted tests and claims of cases", details: [],
    options: [
      OptionSpecification(.filter, value: "TEXT", "run only tests whose names contain TEXT"),
      OptionSpecification(.list, "list the tests, and run none"),
      OptionSpecification(.shard, value: "I/N", "run the I-th of N parts, the same on every machine"),
      OptionSpecification(.format, choices: ["text", "tap", "json", "sarif"], "how to write the results"),
      OptionSpecification(.junit, value: "FILE", "write the results as JUnit XML too"),
      OptionSpecification(.coverage, "list what no script reaches"),
      OptionSpecification(.update, "rewrite expected speech that differs, after a change of wording"),
    ] + SearchOptions.specifications + [
      manualOption, OptionSpecification(.maxLines, value: "N", "read files of up to N lines (default 100000)"),
    ])

  private static let explore = CommandSpecification(
    name: .explore, arguments: "CASE", kind: .scenario, count: 1...1,
    summary:
      "tell what a case holds over all its plays: endings, ranges, the best play, and what is surely not meant",
    details: [
      "States are explored as they are where they fit the limits; else each question is answered in its own slice of them, "
        + "which gives the same answers."
    ],
    options: [
      OptionSpecification(.format, choices: ["text", "json"], "how to write the report"),
      OptionSpecification(.plain, "explore states as they are, whatever their number"),
      OptionSpecification(.emitTests, value: "FILE", "write the plays that were found as a test file"),
    ] + SearchOptions.specifications + [manualOption])

  private static let graph = CommandSpecification(
    name: .graph, arguments: "CASE", kind: .scenario, count: 1...1,
    summary: "draw the scenes and endings of a case, and what leads from one to another",
    details: [
      "The drawing is SVG, which every browser shows and prints; dot and mermaid are for Graphviz and for Markdown.",
      "With --explored what no play reaches is grey, the best play is marked, and an arrow is the wider the more states take "
        + "it. With --record the way of the session's last attempt is marked, with its turns.",
    ],
    options: [
      OptionSpecification(.format, choices: ["svg", "dot", "mermaid"], "how to draw it"),
      OptionSpecification(.explored, "show what all plays do"),
      OptionSpecification(.record, value: "RECORD", "show a trainee's way through it"),
      OptionSpecification(.output, value: "FILE", "write the drawing to FILE"),
    ] + SearchOptions.specifications + [manualOption])

  private static let export = CommandSpecification(
    name: .export, arguments: "promela|solution CASE...", kind: .scenario, count: 2...Int.max,
    summary: "write a case as a model for the model checker SPIN, or the solutions of cases to install",
    details: [
      "The model has the states and transitions that explore --plain tells, so that a case too large for one machine can "
        + "go to SPIN's swarm and bitstate modes, and so that their numbers can be checked. The model's head says how to "
        + "run it.",
      "A solution holds what can still be reached from every state of a case. Debriefs read it where it lies in "
        + "share/vignette/Solutions beside the program's folder, and otherwise find and keep one of their own.",
    ],
    options: [
      OptionSpecification(.output, value: "FILE", "write to FILE and not to standard output; solutions, to a folder")
    ] + SearchOptions.specifications + [manualOption])

  private static let recognize = CommandSpecification(
    name: .recognize, arguments: "[TEXT]", kind: .word, count: 0...Int.max,
    summary: "show what typed words are taken for, and why",
    details: [
      "Without --case every spoken move of the manual is open; with it, what the scene offers.",
      "A row of the file for --evaluate is MOVE (none where no move is right), a tab, TEXT and, if need be, a tab and "
        + "the moves on offer parted by commas; where they are missing, four to eight are drawn.",
    ],
    options: [
      OptionSpecification(.teachingCase, value: "CASE", "compare with the wordings of this case too"),
      OptionSpecification(.scene, value: "TITLE", "what this scene offers (default the first)"),
      OptionSpecification(.evaluate, value: "FILE", "measure on a table of utterances whose moves are known"),
      OptionSpecification(.format, choices: ["text", "json"], "how to write it"), plainOption, manualOption,
    ])

  private static let new = CommandSpecification(
    name: .new, arguments: "NAME", kind: .word, count: 1...1,
    summary: "write a small case with its tests, to begin from", details: [], options: [])

  private static let manual = CommandSpecification(
    name: .manual, arguments: "[TERM]", kind: .term, count: 0...Int.max,
    summary: "browse principles, moves, dynamics, patterns, phases and glossary", details: [],
    options: [
      manualOption, OptionSpecification(.text, "print the manual as its author writes it"),
      OptionSpecification(
        .coverage, value: "PATH", "show as Markdown which cases in PATH practise what of the manual"),
      plainOption,
    ])

  private static let explain = CommandSpecification(
    name: .explain, arguments: "[CODE]", kind: .code, count: 0...1,
    summary: "explain a message of check; without CODE, list all", details: [], options: [])

  private static let help = CommandSpecification(
    name: .help, arguments: "[COMMAND]", kind: .command, count: 0...1,
    summary: "tell how to use the tool, or a command", details: [],
    options: [
      OptionSpecification(.man, "write the manual page"),
      OptionSpecification(.completions, choices: ["bash", "zsh", "fish"], "write completions for a shell"),
      OptionSpecification(.markdown, "write the list of commands as Markdown"),
      OptionSpecification(
        .names, choices: NameList.allCases.map(\.rawValue), "write the names that a shell completes"),
    ])
}
