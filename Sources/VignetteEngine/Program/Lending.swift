/// What a reaction, or the manual's reply, lends to an intervention that does not say it itself.
///
/// An intervention without effects takes the reaction's effects, one without words its words; notes and chart lines
/// are lent always. What is lent runs first.
struct Lending {
  let teachingCase: Case
  let manual: Manual

  /// The body of an intervention with what is lent to it at the top.
  func body(of intervention: Intervention) -> Body {
    let own = intervention.body
    let takes = LentKinds(effects: !own.hasEffects, words: !own.hasWords)
    if let reaction = teachingCase.reaction(to: intervention.move) {
      return Body(takes.filter(reaction.body.statements) + own.statements)
    }
    guard let reply = manual.moves[intervention.move].reply, takes.words else { return own }
    return Body(reply.statements + own.statements)
  }

  /// What answers a move that is said off the menu.
  func reply(to move: Int) -> Body? {
    teachingCase.reaction(to: move)?.body ?? manual.moves[move].reply
  }
}
