import Foundation
import FoundationXML
import Testing

/// A drawing as an XML parser reads it.
final class SVGPicture: NSObject, XMLParserDelegate {
  /// An element of it.
  struct Element {
    /// Its name.
    let name: String
    /// Its attributes.
    let attributes: [String: String]
    /// The words right in it.
    var words = ""

    /// Its classes.
    var classes: Set<String> { Set((attributes["class"] ?? "").split(separator: " ").map(String.init)) }

    /// A number of an attribute.
    func number(_ attribute: String) -> Double { attributes[attribute].flatMap(Double.init) ?? 0 }
  }

  /// A rectangle.
  struct Frame {
    let left, top, right, bottom: Double

    /// Whether a level or upright stretch runs through it, its very edge aside.
    func isCrossed(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) -> Bool {
      min(start.x, end.x) < right - 0.5 && max(start.x, end.x) > left + 0.5 && min(start.y, end.y) < bottom - 0.5
        && max(start.y, end.y) > top + 0.5
    }

    /// Whether a point lies in it or on its edge.
    func contains(_ x: Double, _ y: Double) -> Bool { x >= left && x <= right && y >= top && y <= bottom }
  }

  /// The elements in the order in which they begin.
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Reads a drawing, which must be well-formed.
  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    let isRead = parser.parse()
    try #require(
      isRead, "line \(parser.lineNumber): \(parser.parserError.debugDescription)", sourceLocation: sourceLocation)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) {
    if let last = open.last { elements[last].words += words }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }

  /// The elements with some name and class.
  func elements(_ name: String, _ style: String? = nil) -> [Element] {
    elements.filter { $0.name == name && (style.map($0.classes.contains) ?? true) }
  }

  /// The words that are shown, a line each.
  var shown: [String] { elements("text").map(\.words) }

  /// The width and height of the view box.
  var size: (width: Double, height: Double) {
    let box = (elements[0].attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    return (box[2], box[3])
  }

  /// The frames of the boxes of scenes and ends.
  var boxes: [Frame] {
    elements.filter { $0.classes.contains("box") }.map { element in
      if element.name == "rect" { return SVGPicture.frame(element) }
      let points = SVGPicture.points(element)
      let (xs, ys) = (points.map(\.x), points.map(\.y))
      return Frame(left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0)
    }
  }

  /// A rectangle as a frame.
  static func frame(_ element: Element) -> Frame {
    let (x, y) = (element.number("x"), element.number("y"))
    return Frame(left: x, top: y, right: x + element.number("width"), bottom: y + element.number("height"))
  }

  /// The points of a path.
  static func points(_ element: Element) -> [(x: Double, y: Double)] {
    let numbers = (element.attributes["d"] ?? "").split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
  }

  /// The box to which a way leads: the one that it ends at, or just before.
  func target(of way: [(x: Double, y: Double)]) -> Int? {
    let end = way[way.count - 1]
    return boxes.firstIndex { box in
      Frame(left: box.left - 6.1, top: box.top - 6.1, right: box.right + 6.1, bottom: box.bottom + 6.1)
        .contains(end.x, end.y)
    }
  }

  /// The ways of the arrows, each with its corners.
  var ways: [[(x: Double, y: Double)]] {
    elements("path", "line").filter { $0.attributes["d"]?.contains("L") ?? false }.map(SVGPicture.points)
  }
}
