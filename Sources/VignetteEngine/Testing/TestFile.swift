/// The scripted tests of a case and the claims about it.
package struct TestFile: Sendable {
  /// The name of the case's file, without its ending.
  package var caseName = ""
  /// The scripts, in the order of the file.
  package var scripts: [TestScript] = []
  /// The claims, in the order of the file.
  package var claims: [Claim] = []

  /// A file without tests.
  package init() {}
}
