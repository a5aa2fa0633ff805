import VignetteEngine
import VignetteLanguage
import VignetteSource

/// A manual with a move of every sort and points that are easy to reckon with.
let smallManual: Manual = {
  let (outline, _) = OutlineReader.read(SourceFile(name: "small.manual", text: smallManualText))
  guard let manual = ManualReader.read(outline).manual else { fatalError("the small manual has errors") }
  return manual
}()

let smallManualText = """
  manual: A small manual
  rating: fine 80, fair 50, poor 0
  principle: listening "Listening"
  principle: honesty "Honesty"
  principle: safety "Safety"
  dynamic: bond "Bond" higher is better
  dynamic: tasks "Tasks" higher is better
  dynamic: goals "Goals" higher is better
  dynamic: shame "Shame" lower is better
  derived: alliance "Alliance" mean of bond, tasks, goals
  move: ask "Ask"
    serves: listening 2, honesty 1
    phrases:
      - "Tell me more."
      - "What is it like?"
    default
      (The patient thinks about it.)
  move: share "Share what one knows"
    serves: honesty 3
    phrases:
      - "Here is what I know."
  move: ask-risk "Ask about risk"
    serves: safety 4
    phrases:
      - "Are you safe?"
  move: lecture "Lecture"
    violates: listening 3
    phrases:
      - "Let me explain."
    default
      vary
        - (The patient looks away.)
        - (The patient nods.)
  move: promise "Promise"
    violates: honesty 2, safety 1
    phrases:
      - "It will be fine."
  move: greet "Greet"
    phrases:
      - "Good morning."
  move: notice "Notice"
    inward: yes
    serves: listening 1
    phrases:
      - "I am tense."
  pattern: dread "Dread of recovery"
    kind: to
  pattern: shame-of-need "Shame of need"
    kind: to
  pattern: old-anger "Old anger"
    kind: to
  pattern: numbing "Numbing"
    kind: from
  pattern: pill-pile "A pile of pills"
    kind: from
  pattern: haste "The prescriber's haste"
    kind: part
  pattern: rescue "The wish to rescue"
    kind: part

  """
