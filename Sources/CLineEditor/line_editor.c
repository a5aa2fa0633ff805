#define _XOPEN_SOURCE 700
#include "line_editor.h"

#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include <wchar.h>

#include <readline/history.h>
#include <readline/readline.h>

typedef struct {
  char *text;
  char *description;
  int hidden;
} candidate;

static volatile sig_atomic_t interrupted;
static volatile sig_atomic_t resized;
static candidate *candidates;
static int candidate_count;

static void on_interrupt(int signal) {
  (void)signal;
  interrupted = 1;
}

// readline remembers one signal at a time, so a change of the window that comes together with ctrl-C would swallow it.
static void on_resize(int signal) {
  (void)signal;
  resized = 1;
}

// readline goes on reading after ctrl-C. This reader ends the line instead; it looks every tenth of a second, since a
// signal may land between the look and the read.
static int next_byte(FILE *input) {
  for (;;) {
    rl_check_signals();
    if (resized) {
      resized = 0;
      rl_resize_terminal();
    }
    if (interrupted) {
      rl_replace_line("", 0);
      rl_point = 0;
      return '\n';
    }
    struct pollfd ready = {.fd = fileno(input), .events = POLLIN};
    int count = poll(&ready, 1, 100);
    if (count < 0 && errno != EINTR) return EOF;
    if (count <= 0) continue;
    unsigned char byte;
    ssize_t length = read(fileno(input), &byte, 1);
    if (length == 1) return byte;
    if (length == 0 || errno != EINTR) return EOF;
  }
}

static int fits(const candidate *one, const char *text) {
  if (one->hidden && (*text == '\0' || (*text == '/' && strchr(text, ' ') == NULL))) return 0;
  return strncasecmp(one->text, text, strlen(text)) == 0;
}

static char *next_match(const char *text, int state) {
  static int next;
  if (state == 0) next = 0;
  while (next < candidate_count) {
    const candidate *one = &candidates[next++];
    if (fits(one, text)) return strdup(one->text);
  }
  return NULL;
}

static char **complete(const char *text, int start, int end) {
  (void)start;
  (void)end;
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
  return rl_completion_matches(text, next_match);
}

// Writes as much of a text as fits some columns; gives the columns that are left.
static int show_text(const char *text, int columns) {
  mbstate_t state = {0};
  const char *end = text + strlen(text);
  const char *next = text;
  while (next < end) {
    wchar_t character;
    size_t length = mbrtowc(&character, next, (size_t)(end - next), &state);
    if (length == 0 || length > (size_t)(end - next)) break;
    int width = wcwidth(character);
    if (width > columns) break;
    columns -= width > 0 ? width : 0;
    next += length;
  }
  fwrite(text, 1, (size_t)(next - text), rl_outstream);
  return columns;
}

static const char *description_of(const char *text) {
  for (int place = 0; place < candidate_count; place++) {
    if (strcmp(candidates[place].text, text) == 0) return candidates[place].description;
  }
  return "";
}

// A match and what it is, on one line of the window.
static void show_match(const char *text, int columns) {
  int names = 12;
  fputs("  ", rl_outstream);
  int left = show_text(text, columns - 2);
  const char *description = description_of(text);
  if (*description != '\0') {
    for (int used = columns - 2 - left; left > 1 && used < names; used++, left--) fputc(' ', rl_outstream);
    if (left > 1) {
      fputc(' ', rl_outstream);
      show_text(description, left - 1);
    }
  }
  fputc('\n', rl_outstream);
}

static void show_matches(char **matches, int count, int longest) {
  (void)longest;
  int rows = 0;
  int columns = 0;
  rl_get_screen_size(&rows, &columns);
  if (columns < 20) columns = 20;
  fputc('\n', rl_outstream);
  for (int index = 1; index <= count; index++) show_match(matches[index], columns - 1);
  rl_on_new_line();
}

// Outside a UTF-8 locale readline edits bytes, not characters; containers seldom have one installed.
static void use_utf8(void) {
  if (setlocale(LC_ALL, "") != NULL && MB_CUR_MAX > 1) return;
  setenv("LC_ALL", "C.UTF-8", 1);
  setlocale(LC_ALL, "");
}

static void catch_signals(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_interrupt;
  sigaction(SIGINT, &action, NULL);
  action.sa_handler = on_resize;
  sigaction(SIGWINCH, &action, NULL);
  rl_catch_sigwinch = 0;
}

void line_editor_prepare(int plain) {
  use_utf8();
  catch_signals();
  rl_readline_name = "vignette";
  if (plain) rl_terminal_name = "dumb";
  rl_variable_bind("enable-bracketed-paste", plain ? "off" : "on");
  rl_variable_bind("completion-ignore-case", "on");
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_basic_word_break_characters = "";
  rl_completer_word_break_characters = "";
  rl_completer_quote_characters = "";
  rl_sort_completion_matches = 0;
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = show_matches;
  rl_getc_function = next_byte;
}

char *line_editor_read(const char *prompt, line_editor_outcome *outcome) {
  interrupted = 0;
  char *line = readline(prompt);
  if (interrupted) {
    free(line);
    *outcome = line_editor_interrupted;
    return NULL;
  }
  *outcome = line == NULL ? line_editor_end : line_editor_line;
  return line;
}

void line_editor_clear_history(void) { clear_history(); }

void line_editor_add_history(const char *line) { add_history(line); }

void line_editor_clear_candidates(void) {
  for (int place = 0; place < candidate_count; place++) {
    free(candidates[place].text);
    free(candidates[place].description);
  }
  free(candidates);
  candidates = NULL;
  candidate_count = 0;
}

void line_editor_add_candidate(const char *text, const char *description, int hidden) {
  candidate *more = realloc(candidates, (size_t)(candidate_count + 1) * sizeof *more);
  if (more == NULL) return;
  candidates = more;
  candidates[candidate_count].text = strdup(text);
  candidates[candidate_count].description = strdup(description);
  candidates[candidate_count].hidden = hidden;
  candidate_count++;
}
