/// The commands of the tool, in the order in which help lists them.
enum CommandName: String, CaseIterable {
  case play, resume, records, debrief, verify, check, test, explore, graph, export, recognize, new, manual, explain,
    help
}
