import VignetteEngine
import VignetteRecognition

/// The built-in manual's model, with the word table and without.
let bookModel = MoveModel(bookManual)
let plainBookModel = MoveModel(bookManual, usesTable: false)

/// The utterances of a table under Tests/Utterances.
func utterances(_ name: String) throws -> [EvaluationRow] {
  try EvaluationFile(Repository.text(of: "Tests/Utterances/\(name).tsv"), manual: bookManual).rows
}

/// What comes of the utterances of a table.
func figures(_ name: String, _ model: MoveModel = bookModel) throws -> EvaluationFigures {
  let evaluation = Evaluation(model, of: bookManual)
  return EvaluationFigures(
    try utterances(name).enumerated().map { evaluation.outcome(of: $0.element, number: $0.offset) })
}
