/// Which kinds of lines an intervention takes from a reaction.
struct LentKinds {
  /// Whether it takes changes of dynamics, `reveal`, `rupture`, `repair` and `critical`.
  let effects: Bool
  /// Whether it takes speech, stage directions, narration and `vary`.
  let words: Bool

  /// The lines that are taken; of an `if`, what it holds of them.
  func filter(_ statements: [Statement]) -> [Statement] {
    statements.compactMap { statement in
      switch statement.role {
      case .effect: effects ? statement : nil
      case .word: words ? statement : nil
      case .remark: statement
      case .branch: filter(branch: statement)
      case .other: nil
      }
    }
  }

  private func filter(branch statement: Statement) -> Statement? {
    let arms = statement.arms.map { arm in
      Arm(condition: arm.condition, body: Body(filter(arm.body.statements)), at: arm.range)
    }
    return arms.allSatisfy(\.body.isEmpty) ? nil : Statement(.branch(arms), at: statement.range)
  }
}
