import VignetteEngine
import VignetteVerification

/// Says what makes a case large, and what an author could change.
enum SizeWords {
  /// One sentence.
  static func text(of cause: SizeCause, in scenario: Scenario) -> String {
    let factor = "\((cause.factor * 10).rounded() / 10) times as many states"
    return "\(subject(of: cause.part, scenario)): \(factor). \(advice(on: cause.part))"
  }

  private static func subject(_ title: String) -> String { "\"\(title)\"" }

  private static func subject(of part: SizeCause.Part, _ scenario: Scenario) -> String {
    let teachingCase = scenario.teachingCase
    switch part {
    case .dynamic(let dynamic): return teachingCase.dynamics[dynamic].id
    case .lines(let scene): return "what was said in \(subject(teachingCase.scenes[scene].title))"
    case .facts: return "which facts are known"
    case .moves: return "which moves were chosen"
    case .rules: return "which rules have fired"
    case .visited: return "which scenes and visits were entered"
    case .saidOffMenu: return "which moves were said off the menu"
    case .turn: return "how many turns were used"
    case .sceneTurns: return "how long the patient has stayed in a scene"
    case .rupture: return "ruptures"
    }
  }

  private static func advice(on part: SizeCause.Part) -> String {
    switch part {
    case .dynamic: "Take coarser steps or a narrower range, or ask for it in fewer places."
    case .lines: "Let fewer of its lines stay on offer together, or do not come back to the scene."
    case .facts: "Read facts soon after they are revealed, or fold several into one count."
    case .moves: "Ask for chosen moves soon after they are made, or fold several into one count."
    case .rules: "Let fewer rules stay open for the whole case."
    case .visited: "Ask for visited scenes soon after they were entered."
    case .saidOffMenu: "Leave \"typed too\" to fewer claims."
    case .turn: "Raise turns: so that they cannot run out, or let scenes end by their own turns:."
    case .sceneTurns: "Give scenes fewer turns:."
    case .rupture: "Repair or leave ruptures before the next scene."
    }
  }
}
