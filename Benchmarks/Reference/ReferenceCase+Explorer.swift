/// The reference case as an explorer in C, written for it alone: breadth first, a state in a word, open addressing.
extension ReferenceCase {
  /// The program. It ends with 0 if it finds as many states as its argument says.
  var explorerText: String {
    let choices = scenes.flatMap { $0 }.map { line in
      let condition = line.condition.map { "\($0.value), \($0.sign == ">=" ? 1 : -1), \($0.bound)" } ?? "0, 0, 0"
      let effects = line.effects.map { "{\($0.value), \($0.points)}" }.joined(separator: ", ")
      return "{\(line.target), \(condition), \(line.effects.count), {\(effects)}},\n"
    }
    let starts = ReferenceCase.starts.map { "\($0)" }.joined(separator: ", ")
    return """
      #include <stdint.h>
      #include <stdlib.h>
      struct choice { int target, value, sign, bound, count; struct { int value, points; } effects[3]; };
      static const struct choice choices[] = {
      \(choices.joined())};
      enum { scenes = \(scenes.count) };
      static const int starts[] = {\(starts)};

      """ + ReferenceCase.explorer
  }

  private static let explorer = """
    static uint64_t *slots, *states, mask = (1 << 16) - 1, count, room = 1 << 16;

    static uint64_t place(uint64_t state) {
      uint64_t hash = (state ^ state >> 29) * 0x9e3779b97f4a7c15u;
      hash = (hash ^ hash >> 32) * 0xd6e8feb86659fd93u;
      uint64_t slot = hash >> 20 & mask;
      while (slots[slot] && slots[slot] != state + 1) slot = slot + 1 & mask;
      return slot;
    }

    static void grow(void) {
      free(slots);
      mask = 2 * mask + 1;
      slots = calloc(mask + 1, 8);
      for (uint64_t state = 0; state < count; state++) slots[place(states[state])] = states[state] + 1;
    }

    static void add(uint64_t state) {
      uint64_t slot = place(state);
      if (slots[slot]) return;
      slots[slot] = state + 1;
      if (count == room) states = realloc(states, (room *= 2) * 8);
      states[count++] = state;
      if (count * 10 > mask * 7) grow();
    }

    static void follow(const struct choice *choice, const int *values) {
      if (choice->sign * values[choice->value] < choice->sign * choice->bound) return;
      int next[6];
      for (int value = 0; value < 6; value++) next[value] = values[value];
      for (int effect = 0; effect < choice->count; effect++) {
        int *value = &next[choice->effects[effect].value];
        *value += choice->effects[effect].points;
        *value = *value < 0 ? 0 : *value > 100 ? 100 : *value;
      }
      uint64_t state = choice->target;
      for (int value = 0; value < 6; value++) state = state << 7 | next[value];
      add(state);
    }

    int main(int count_of_arguments, char **arguments) {
      slots = calloc(mask + 1, 8);
      states = malloc(room * 8);
      uint64_t first = 0;
      for (int value = 0; value < 6; value++) first = first << 7 | starts[value];
      add(first);
      for (uint64_t state = 0; state < count; state++) {
        int values[6], scene = states[state] >> 42;
        if (scene >= scenes) continue;
        for (int value = 0; value < 6; value++) values[value] = states[state] >> 7 * (5 - value) & 127;
        for (int choice = 4 * scene; choice < 4 * scene + 4; choice++) follow(&choices[choice], values);
      }
      return count_of_arguments < 2 || count != strtoull(arguments[1], 0, 10);
    }

    """
}
