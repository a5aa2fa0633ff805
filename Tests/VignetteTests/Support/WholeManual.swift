import VignetteEngine
import VignetteLanguage
import VignetteSource

/// A small manual in which everything stands that a manual can hold.
enum WholeManual {
  /// The manual.
  static let manual: Manual = {
    let outline = OutlineReader.read(SourceFile(name: "whole.manual", text: text)).outline
    guard let manual = ManualReader.read(outline).manual else { fatalError("the whole manual has errors") }
    return manual
  }()

  /// Its text. Quotation marks stand in it only round quoted parts.
  static let text = """
    manual: Listening
    source: Nobody N. Listening for \\
      Beginners. 2022.

    principle: alliance "Form the alliance"
      chapter: 11
      means: Stay on speaking terms.
      source: Our reading.
      checklist:
        - I asked what the two of us are working on.
        - I owned what went wrong.
    principle: patient "Know the patient"

    dynamic: trust "Trust in the prescriber" higher is better
      means: How far they let you in.
    dynamic: bond "Bond" higher is better
    dynamic: tasks "Tasks" higher is better
    dynamic: shame "Shame" lower is better
      source: Ours.

    derived: working-alliance "Working alliance" mean of bond, tasks
      means: The two together.

    move: ask "Ask an open question"
      means: Leave room.
      source: Ours.
      serves: alliance 2, patient 1
      phrases:
        - "What is it like?"
        - "Tell me more."
      default
        (They think about it.)
        vary
          - (They sigh.)
          - (They nod.)
    move: empathize "Name what you see"
      serves: patient 3
    move: lecture "Lecture"
      violates: patient 2, alliance 1
    move: notice "Notice what they stir in you"
      inward: yes
      serves: alliance 1
    move: greet "Greet"

    pattern: dread "Dread of recovery"
      kind: resistance to medication
      chapter: 7
      means: Better means alone.
    pattern: transference "Transference"

    phase: engagement "The engagement phase"
      chapter: 16
      means: The beginning.
      tasks:
        - Meet.

    term: nocebo "Harm that is expected and so comes."
      name: the nocebo effect
    // The bands fall.
    rating: fine 80, fair 50, poor 0

    """
}
