/// What the step needs to know of a scene.
package struct SceneEntry: Hashable, Sendable {
  /// The visit it belongs to, by its place in the case.
  package let visit: Int32?
  /// After how many spoken turns `otherwise` runs.
  package let turns: Int32?
  /// The interventions it holds, by their places in the case.
  package let interventions: Range<Int>
  /// Where its body begins.
  package let body: Int32
  /// Where its `otherwise` begins; nothing where it has none.
  package let otherwise: Int32?
}
