import VignetteSource

/// Compiles a case into a program.
struct ProgramCompiler {
  var program = Program()
  /// The line that is compiled.
  var place = SourceRange.fileStart
  private let teachingCase: Case
  private let manual: Manual
  let layout: MarkLayout
  var sides: [Side: Int32] = [:]
  /// The places of lines that may be lent to several interventions and are one line all the same.
  var shared: [Statement: Int32] = [:]

  /// The program of a case under a manual.
  static func compile(_ teachingCase: Case, manual: Manual, layout: MarkLayout) -> Program {
    var compiler = ProgramCompiler(teachingCase: teachingCase, manual: manual, layout: layout)
    compiler.compileBodies()
    return compiler.program
  }

  private init(teachingCase: Case, manual: Manual, layout: MarkLayout) {
    self.teachingCase = teachingCase
    self.manual = manual
    self.layout = layout
  }

  private mutating func compileBodies() {
    for intervention in teachingCase.interventions { program.interventions.append(entry(of: intervention)) }
    for scene in teachingCase.scenes { program.scenes.append(entry(of: scene)) }
    for visit in teachingCase.visits { program.visits.append(emit(visit.body)) }
    for ending in teachingCase.endings { program.endings.append(emit(ending.body)) }
    for rule in teachingCase.rules {
      program.ruleConditions.append(formula(rule.condition))
      program.rules.append(emit(rule.body))
    }
    for move in manual.moves.indices { program.replies.append(lending.reply(to: move).map { emit($0) }) }
    program.outOfTime = emit(teachingCase.outOfTime)
  }

  private mutating func entry(of intervention: Intervention) -> InterventionEntry {
    InterventionEntry(
      move: Int32(intervention.move), isInward: intervention.isInward, isRepeatable: intervention.isRepeatable,
      hasOwnCredit: intervention.hasOwnCredit, when: intervention.when.map { formula($0) },
      body: emit(lending.body(of: intervention)))
  }

  private mutating func entry(of scene: Scene) -> SceneEntry {
    SceneEntry(
      visit: scene.visit.map { Int32($0) }, turns: scene.turns.map { Int32($0) }, interventions: scene.interventions,
      body: emit(scene.body), otherwise: scene.otherwise.map { emit($0) })
  }

  private var lending: Lending { Lending(teachingCase: teachingCase, manual: manual) }
}
