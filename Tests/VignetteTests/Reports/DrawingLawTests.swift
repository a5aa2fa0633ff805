import Testing
import VignetteEngine
import VignetteReports

/// What holds of every drawing, over drawn cases and over those of the library.
@Suite struct DrawingLawTests {
  private static func drawn() throws -> [(name: String, text: String)] {
    let drawn = try RandomCases.all().prefix(60).enumerated().map { place, scenario in
      var dice = Dice(seed: UInt64(place))
      let played = RandomPlay.attempt(scenario, &dice).choices
      return ("random \(place)", SVGText.text(of: Pictures.explored(scenario, played: played)))
    }
    let written = try cases.map { name in
      (name, try SVGText.text(of: Pictures.plain(Repository.text(of: "Scenarios/\(name).vignette"))))
    }
    return drawn + written
  }

  private static let cases = [
    "dont-give-up-on-me", "five-milligrams", "twelve-bottles", "Examples/the-sixth-doctor",
  ]

  private static let texts = Result { try drawn() }

  private func drawings() throws -> [(name: String, picture: SVGPicture)] {
    try DrawingLawTests.texts.get().map { ($0.name, try SVGPicture($0.text)) }
  }

  @Test func `everything lies within the view box`() throws {
    for (name, picture) in try drawings() {
      let (width, height) = picture.size
      let page = SVGPicture.Frame(left: 0, top: 0, right: width, bottom: height)
      for element in picture.elements where element.name == "rect" {
        let frame = SVGPicture.frame(element)
        #expect(
          page.contains(frame.left, frame.top) && page.contains(frame.right, frame.bottom), "\(name) \(element)")
      }
      for element in picture.elements where element.name == "path" {
        for point in SVGPicture.points(element) { #expect(page.contains(point.x, point.y), "\(name) \(element)") }
      }
      for element in picture.elements("text") {
        #expect(page.contains(element.number("x"), element.number("y")), "\(name) \(element)")
      }
    }
  }

  @Test func `no arrow runs through a box`() throws {
    for (name, picture) in try drawings() {
      let boxes = picture.boxes
      for way in picture.ways {
        for (start, end) in zip(way, way.dropFirst()) {
          for box in boxes { #expect(!box.isCrossed(from: start, to: end), "\(name) \(way) \(box)") }
        }
      }
    }
  }

  @Test func `no arrow runs through the title of a visit`() throws {
    for (name, picture) in try drawings() {
      let titles = picture.elements("text", "visit").map { element in
        let (x, y) = (element.number("x"), element.number("y"))
        return SVGPicture.Frame(left: x, top: y - 9, right: x + element.number("textLength"), bottom: y + 2)
      }
      for way in picture.ways {
        for (start, end) in zip(way, way.dropFirst()) {
          for title in titles { #expect(!title.isCrossed(from: start, to: end), "\(name) \(way) \(title)") }
        }
      }
    }
  }

  @Test func `boxes do not touch one another`() throws {
    for (name, picture) in try drawings() {
      let boxes = picture.boxes
      for (place, box) in boxes.enumerated() {
        for other in boxes[..<place] {
          let isApart =
            box.left > other.right || other.left > box.right || box.top > other.bottom || other.top > box.bottom
          #expect(isApart, "\(name) \(box) \(other)")
        }
      }
    }
  }

  @Test func `words stay within their boxes`() throws {
    for (name, picture) in try drawings() {
      let boxes = picture.boxes
      for element in picture.elements("text", "name") + picture.elements("text", "rule") {
        let isMiddle = element.classes.contains("middle")
        let (x, y, width) = (element.number("x"), element.number("y"), element.number("textLength"))
        let left = isMiddle ? x - width / 2 : x
        let holds = boxes.contains { $0.contains(left, y - 9) && $0.contains(left + width, y + 3) }
        #expect(holds, "\(name) \(element)")
      }
    }
  }

  @Test func `every arrow bends only at right angles and has its head at a box`() throws {
    for (name, picture) in try drawings() {
      for way in picture.ways {
        for (start, end) in zip(way, way.dropFirst()) where abs(start.x - end.x) > 6.05 || abs(start.y - end.y) > 6.05
        {
          #expect(start.x == end.x || start.y == end.y, "\(name) \(way)")
        }
      }
      let boxes = picture.boxes
      for head in picture.elements("path", "head") {
        let tip = SVGPicture.points(head)[0]
        #expect(boxes.contains { $0.contains(tip.x, tip.y) }, "\(name) \(tip)")
      }
    }
  }

  @Test func `the same picture is drawn with the same bytes`() throws {
    for scenario in try RandomCases.all().prefix(40) {
      #expect(SVGText.text(of: Pictures.explored(scenario)) == SVGText.text(of: Pictures.explored(scenario)))
    }
  }

  @Test func `arrows to different boxes never lie on one another`() throws {
    for (name, picture) in try drawings() {
      var stretches: [(target: Int?, start: (x: Double, y: Double), end: (x: Double, y: Double))] = []
      for way in picture.ways {
        let target = picture.target(of: way)
        for (start, end) in zip(way, way.dropFirst()) where start.x == end.x || start.y == end.y {
          stretches.append((target, start, end))
        }
      }
      for (place, stretch) in stretches.enumerated() {
        for other in stretches[..<place] where other.target != stretch.target {
          #expect(!overlap(stretch.start, stretch.end, other.start, other.end), "\(name) \(stretch) \(other)")
        }
      }
    }
  }

  /// Whether two stretches run along the same line for more than a corner's length.
  private func overlap(
    _ start: (x: Double, y: Double), _ end: (x: Double, y: Double), _ other: (x: Double, y: Double),
    _ otherEnd: (x: Double, y: Double)
  ) -> Bool {
    if start.x == end.x, other.x == otherEnd.x, abs(start.x - other.x) < 1 {
      return min(max(start.y, end.y), max(other.y, otherEnd.y)) - max(min(start.y, end.y), min(other.y, otherEnd.y))
        > 7
    }
    if start.y == end.y, other.y == otherEnd.y, abs(start.y - other.y) < 1 {
      return min(max(start.x, end.x), max(other.x, otherEnd.x)) - max(min(start.x, end.x), min(other.x, otherEnd.x))
        > 7
    }
    return false
  }
}
