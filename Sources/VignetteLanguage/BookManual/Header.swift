extension BookManual {
  /// The manual's title, its source with what was and was not available, and the rating bands.
  static let header = #"""
    manual: Psychodynamic Psychopharmacology
    source: Mintz D. Psychodynamic Psychopharmacology: Caring for the Treatment-Resistant Patient. American \
      Psychiatric Association Publishing, 2022. The six principles have the book's names and order. The text of the \
      book, its self-assessment checklist and its glossary were not available to us; checklists, definitions, \
      weights and phrases are this program's own. (I) marks what is this program's reading or wording, (M) what \
      stands from memory and has not been checked against a source.
    rating: exemplary 85, competent 65, emerging 40, not yet 0
    """#
}
