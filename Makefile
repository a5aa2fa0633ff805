# make play    practise with a case            make check    check the cases strictly
# make test    the project's own tests         make cases    run the cases' tests and claims
# make bench   measure and print (PART=search: only that; also program, steps, recognition, voices, library)
# make spin    compare with a model checker
# make install PREFIX=/usr/local by default
# Each installs what is missing (readline's headers), builds, and goes.

PREFIX ?= /usr/local
PROGRAM := .build/release/vignette
RELEASE := swift build -c release --static-swift-stdlib
HEADER := /usr/include/readline/readline.h

.PHONY: play test check cases bench spin install uninstall program readline lint

play: program
	@$(PROGRAM)

test: readline
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --disable-xctest --skip-build

check: program
	$(PROGRAM) check --strict Scenarios/*.vignette Scenarios/*.vtest

cases: program
	$(PROGRAM) test Scenarios

bench: program
	@$(RELEASE) --product benchmarks
	@.build/release/benchmarks $(PROGRAM) Scenarios Tests/Utterances/development.tsv $(PART)

spin: program
	.ci/spin

program: readline
	@$(RELEASE) --product vignette

lint:
	swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests Benchmarks

readline:
	@test -e $(HEADER) || { \
	  echo "GNU readline's headers are missing; installing libreadline-dev"; \
	  as_root=$$(test "$$(id -u)" = 0 || echo sudo); \
	  command -v apt-get >/dev/null && $$as_root apt-get update -qq && $$as_root apt-get install -qq -y libreadline-dev >/dev/null; } \
	|| { echo "Install readline's headers (Debian: libreadline-dev, Fedora: readline-devel) and run make again." >&2; exit 1; }

install: program
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/vignette/Scenarios $(DESTDIR)$(PREFIX)/share/man/man1
	install -d $(DESTDIR)$(PREFIX)/share/vignette/Solutions
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	install -d $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/vignette
	install -m 644 Scenarios/*.vignette Scenarios/*.vtest Scenarios/AUTHORING.md $(DESTDIR)$(PREFIX)/share/vignette/Scenarios
	rm -f $(DESTDIR)$(PREFIX)/share/vignette/Solutions/*.solution
	$(PROGRAM) export solution Scenarios/*.vignette --output $(DESTDIR)$(PREFIX)/share/vignette/Solutions
	$(PROGRAM) help --man > $(DESTDIR)$(PREFIX)/share/man/man1/vignette.1
	$(PROGRAM) help --completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/vignette
	$(PROGRAM) help --completions zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_vignette
	$(PROGRAM) help --completions fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vignette.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/vignette $(DESTDIR)$(PREFIX)/share/man/man1/vignette.1
	rm -f $(DESTDIR)$(PREFIX)/share/bash-completion/completions/vignette
	rm -f $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_vignette
	rm -f $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vignette.fish
	rm -rf $(DESTDIR)$(PREFIX)/share/vignette
