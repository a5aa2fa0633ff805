/// What Swift 6 cannot say about GNU readline: its global state, its macros, its signals.
///
/// One line editor serves a process. Strings are UTF-8.
#ifndef LINE_EDITOR_H
#define LINE_EDITOR_H

/// How the reading of a line ended.
typedef enum {
  /// A line was read.
  line_editor_line,
  /// The line was abandoned with ctrl-C.
  line_editor_interrupted,
  /// There are no more lines: ctrl-D on an empty line, or the terminal is gone.
  line_editor_end
} line_editor_outcome;

/// Makes the editor ready. Where `plain` is not 0, no escape byte is ever written.
void line_editor_prepare(int plain);

/// Reads a line behind a prompt. The caller frees the line; it is null unless one was read.
char *line_editor_read(const char *prompt, line_editor_outcome *outcome);

/// Forgets all lines of the history.
void line_editor_clear_history(void);

/// Adds a line to the history.
void line_editor_add_history(const char *line);

/// Forgets all candidates for completion.
void line_editor_clear_candidates(void);

/// Adds a candidate for completion with a description. Where `hidden` is not 0, it is not shown until something of it
/// is typed.
void line_editor_add_candidate(const char *text, const char *description, int hidden);

#endif
