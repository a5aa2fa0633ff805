/// Adds lists of candidates to a table: first each worker looks up those of its own shards and enters what is new under
/// a number for the time being; then the new ones get their numbers in the order of the lists. So the numbers are the
/// same whoever works.
struct Admission: @unchecked Sendable {
  private let lists: [Candidates]
  private let groups: StateGroups
  private let arena: StateArena
  private let keys: StateKeys
  private let workers: Workers

  /// Adds all candidates of some lists.
  static func admit(_ lists: [Candidates], to table: StateTable, by workers: Workers) {
    table.makeRoom(for: lists.reduce(0) { $0 + $1.count }, by: workers)
    let admission = Admission(lists, table, workers)
    admission.lookUp()
    admission.number()
  }

  private init(_ lists: [Candidates], _ table: StateTable, _ workers: Workers) {
    self.lists = lists
    self.workers = workers
    (groups, arena, keys) = (table.groups, table.arena, table.arena.keys)
  }

  // MARK: Looking up

  private func lookUp() {
    workers.run(lists.count) { worker in
      for list in lists.indices { lookUp(list, worker) }
    }
  }

  private func lookUp(_ list: Int, _ worker: Int) {
    let (candidates, workers) = (lists[list], lists.count)
    var batch = ProbeBatch()
    for index in 0..<candidates.count {
      let hash = candidates.hashes[index]
      guard hash.owner(among: workers) == worker else { continue }
      batch.add(index, hash)
      if batch.isFull { enter(&batch, list, candidates) }
    }
    enter(&batch, list, candidates)
  }

  private func enter(_ batch: inout ProbeBatch, _ list: Int, _ candidates: Candidates) {
    batch.touch(groups, keys)
    for index in 0..<batch.count {
      let (item, hash) = (batch.item(index), batch.hash(index))
      let words = candidates.words + item &* arena.width
      let found = groups.find(hash) { isSame($0, words) }
      candidates.places[item] = found.isThere ? nil : found.place.number
      if !found.isThere { groups.add(pending(list, item), hash, at: found.place) }
    }
    batch.removeAll()
  }

  private func pending(_ list: Int, _ item: Int) -> UInt32 {
    Candidates.pending | UInt32(truncatingIfNeeded: list) &<< Candidates.placeBits | UInt32(truncatingIfNeeded: item)
  }

  private func isSame(_ number: UInt32, _ words: UnsafePointer<UInt64>) -> Bool {
    guard number >= Candidates.pending else { return keys.isSame(Int(number), words) }
    let list = lists[Int((number & ~Candidates.pending) &>> Candidates.placeBits)]
    let item = Int(number & (1 &<< Candidates.placeBits &- 1))
    return StateKeys.isSame(list.words + item &* arena.width, words, arena.width)
  }

  // MARK: Numbering

  private func number() {
    let counts = lists.map { list in (0..<list.count).count { list.places[$0] != nil } }
    let first = arena.extend(by: counts.reduce(0, +))
    let firsts = counts.indices.map { first + counts[..<$0].reduce(0, +) }
    workers.run(lists.count) { number(lists[$0], from: firsts[$0]) }
  }

  private func number(_ list: Candidates, from first: Int) {
    var number = first
    for index in 0..<list.count {
      guard let place = list.places[index] else { continue }
      arena.fill(number, list.words + index &* arena.width, parent: list.parents[index])
      place.pointee = UInt32(truncatingIfNeeded: number)
      number &+= 1
    }
  }
}
