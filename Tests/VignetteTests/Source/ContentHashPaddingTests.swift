import Testing
import VignetteSource

@Suite struct ContentHashPaddingTests {
  /// Lengths on both sides of where the padding fills a block or begins another; digests by another program.
  @Test(arguments: [
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
    (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
    (128, "6836cf13bac400e9105071cd6af47084dfacad4e5e302c94bfed24e013afb73e"),
  ])
  func `the digest is right however long the last block is`(length: Int, digest: String) {
    #expect(ContentHash(of: String(repeating: "a", count: length)).description == digest)
  }

  @Test func `a text is digested by its bytes as they lie on disk`() {
    let digest = "67af7a8340e9990e1388e75d6f569618e7527fad0d30d85805aba1ee65b7d328"
    #expect(ContentHash(of: "é漢\r\n").description == digest)
    #expect(ContentHash(of: "é漢\r\n") == ContentHash(Array("é漢\r\n".utf8)))
    #expect(ContentHash(of: "é漢\n") != ContentHash(of: "é漢\r\n"))
  }
}
