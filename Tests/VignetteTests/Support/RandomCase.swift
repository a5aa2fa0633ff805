/// A small case drawn by a seed: always legal under `smallManual`, and mostly played to an ending.
///
/// What is taken can lead anywhere. What runs by itself leads forward only, so that nothing goes round, unless the shape
/// allows it.
struct RandomCase {
  /// The case as its file has it.
  let text: String

  /// The case of a seed.
  init(seed: UInt64, shape: RandomCaseShape = .usual) {
    var writer = RandomCaseWriter(seed: seed, shape: shape)
    text = writer.file()
  }
}
