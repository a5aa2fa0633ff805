/// The case around the parts of cases that the author's guide shows.
enum GuideFrame {
  /// The kinds of blocks that are parts.
  static let kinds = ["vignette head", "vignette scene", "vignette body", "vignette visits", "vignette endings"]

  /// A whole case with a part in its place.
  static func whole(_ block: MarkdownBlock) -> String {
    switch block.kind {
    case "vignette head": return block.text + (block.text.contains("patient:") ? "" : people) + scenes + endings
    case "vignette scene":
      return head + people + "scene: Counting doctors\n" + indented(block.text, by: 2) + parcel + endings
    case "vignette body":
      let intervention = "scene: Counting doctors\n  * empathize \"What has it been like?\"\n"
      return head + people + intervention + indented(block.text, by: 4) + parcel + endings
    case "vignette visits": return head + people + block.text + endings
    default: return head + people + scenes + block.text
    }
  }

  private static let head = """
    title: The Sixth Doctor
    dynamics:
      bond 35
      tasks 30
      goals 30
      trust 25
      shame 55
    facts:
      mother-pills "Her mother gave her pills to keep her quiet."

    """

  private static let people = """
    patient: Ines Alvarez, 34, she/her
    character: Dr. Osei, her therapist

    """

  private static let scenes = "scene: Counting doctors\n  * empathize \"Yes.\"\n    -> Being a parcel\n" + parcel
  private static let parcel = "scene: Being a parcel\n  * empathize \"And now?\"\n    -> Partnership\n"
  private static let endings = "ending: Partnership\n  outcome: good\nending: Gone\n  outcome: poor\n"

  private static func indented(_ text: String, by spaces: Int) -> String {
    let space = String(repeating: " ", count: spaces)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : space + $0 }
      .joined(separator: "\n")
  }
}
