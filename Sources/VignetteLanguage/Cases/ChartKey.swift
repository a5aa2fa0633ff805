/// What a line under `patient:` tells.
enum ChartKey: String, CaseIterable {
  case presents, history, hidden, medicines
}
