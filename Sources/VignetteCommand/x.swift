import VignetteEngine
import VignetteLanguage
import VignetteSource
import VignetteVerification
import VignetteRecognition
import Foundation

func show(_ ds: [Diagnostic]) {
  for d in ds.inFileOrder {
    print("\(d.file.name):\(d.place.line):\(d.place.column): \(d.severity.rawValue): \(d.message.text) [\(d.code.rawValue)] -- \(d.message.hint ?? "")")
  }
}
package func scratch(_ args: [String]) {
  let t0 = Date()
  let (mo, md) = OutlineReader.read(BookManual.file)
  show(md)
  let (manual, md2) = ManualReader.read(mo)
  show(md2)
  let t1 = Date()
  print("manual ms", t1.timeIntervalSince(t0)*1000, manual?.moves.count ?? -1)
  guard let manual else { return }
  let path = args[1]
  let data = [UInt8](try! Data(contentsOf: URL(fileURLWithPath: path)))
  let t2 = Date()
  let (o, d1) = OutlineReader.read(SourceFile(name: path, bytes: data))
  let (c, d2) = CaseReader.read(o, manual: manual, fileID: "x")
  show(d1 + d2)
  let t3 = Date()
  print("case ms", t3.timeIntervalSince(t2)*1000, o.lines.count)
  guard let c else { return }
  let sc = Scenario(c, manual: manual)
  let t4 = Date()
  let ex = Explorer.explore(sc, for: Question(sc), within: ExplorationLimits(states: 50_000_000, bytes: 20_000_000_000))
  let t5 = Date()
  switch ex { case .whole(let g): print("states", g.states.count, g.edges.count, "ends", g.ends.count, t5.timeIntervalSince(t4), "s"); let b = BestGains(g, principles: manual.principles.count); print(b.best)
  case .cut(let r): print("cut", r) }
  if args.count > 2 {
    let td = [UInt8](try! Data(contentsOf: URL(fileURLWithPath: args[2])))
    let (to, e1) = OutlineReader.read(SourceFile(name: args[2], bytes: td))
    let (tf, e2) = TestReader.read(to, of: sc)
    show(e1 + TestReader.faults(of: to) + e2)
    guard let tf else { return }
    var an = CaseAnalysis(sc, limits: ExplorationLimits(states: 50_000_000, bytes: 20_000_000_000))
    var cov = Coverage(sc)
    for s in tf.scripts {
      let r = ScriptRunner.run(s, recognizer: Recognizer(sc), analysis: &an)
      cov.add(r.attempt)
      print(r.passed ? "ok" : "FAIL", s.name)
      for f in r.failures { print("   ", to.file.place(of: f.range.lower).line, f.expected, "|", f.came) }
    }
    var cc = ClaimChecker(an, coverage: cov)
    for cl in tf.claims {
      let t = Date()
      let v = cc.verdict(on: cl)
      print(v.isGreen ? "ok" : "FAIL", cl.text, Date().timeIntervalSince(t))
      switch v { case .holds(let f, let p): print("   ", f ?? "", p.map { WitnessScript($0, in: sc).steps } ?? [])
      case .fails(let r, let p): print("   ", r, p.map { WitnessScript($0, in: sc).steps } ?? [])
      case .undecided(let r): print("   ", r) }
    }
  }
}
