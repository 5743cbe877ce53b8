# Collate: a folder of documents into one printed briefing. `make help` says what there is.
#
# From a bare machine: Node 20.19 or later, git and make. What is missing is installed as it is needed:
# the npm packages into node_modules/, and a browser to print with (see `node .build/collate.js browser --help`).

SOURCES ?= sources
OUT ?= out
TEMPLATES ?= templates
FORMATS ?= pdf,html,json
PAPER ?=
STRICT ?=
QUIET ?=
FILE ?=

# Else make asks of every file of the code whether some rule of its own could make it, for a tenth of a second.
MAKEFLAGS += --no-builtin-rules
.SUFFIXES:

# By way of the environment, where a space or a quotation mark in a name does no harm.
export SOURCES OUT TEMPLATES FORMATS PAPER STRICT QUIET FILE

# npm writes this file last, and only when everything is installed.
installed := node_modules/.package-lock.json
collate := .build/collate.js
code := $(shell find pipeline -name '*.ts' -o -name '*.mjs' -o -name '*.json')

# Of many sources much is kept: with little room for what is new, V8 would copy it over and over.
node-flags := --max-semi-space-size=32

# npm wants a home to write to; a read-only one is no reason to fail.
home = if ! [ -w "$${HOME:-/nonexistent}" ]; then export npm_config_cache="$(CURDIR)/.build/npm"; fi

node-is-new = const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b > 18) ? 0 : 1)

on = case "$$STRICT" in ''|0|no|false) ;; *) set -- "$$@" --strict ;; esac; \
	case "$$QUIET" in ''|0|no|false) ;; *) set -- "$$@" --quiet ;; esac

.DEFAULT_GOAL := help
.PHONY: help report check outline test bench eval clean

help:
	@echo 'make report   read the documents in SOURCES, write the briefing to OUT'
	@echo 'make check    read the documents and the codebook, print what is wrong, write nothing'
	@echo 'make outline  suggest a briefing.yml with themes and actors, to edit; one that is there stays'
	@echo 'make test     run the tests'
	@echo 'make bench    measure time and memory (ONLY=report,corpus,readers,analyze)'
	@echo 'make eval     measure what is found against the annotated cases of test/gold (DETAILS=1, ONLY=, CASE=, GOLD=folder)'
	@echo 'make clean    remove what was built and written: .build/ and what is in out/'
	@echo
	@echo 'Variables, with what they are now:'
	@echo "  SOURCES=$$SOURCES      the folder of documents"
	@echo "  OUT=$$OUT              where the briefing goes"
	@echo "  TEMPLATES=$$TEMPLATES  the folder of templates"
	@echo "  FORMATS=$$FORMATS      json alone needs no browser"
	@echo "  PAPER=$$PAPER          A4 or letter; empty: what briefing.yml says"
	@echo "  STRICT=$$STRICT        1: write nothing when a document cannot be read"
	@echo "  FILE=$$FILE          make outline: another file than SOURCES/briefing.yml; - prints it"
	@echo "  QUIET=$$QUIET          1: no progress, errors only"
	@echo
	@echo 'For example: make report SOURCES="my papers" OUT=friday PAPER=letter'

report: $(collate)
	@set -- "$$SOURCES" --out="$$OUT" --templates="$$TEMPLATES" --formats="$$FORMATS"; \
	if [ -n "$$PAPER" ]; then set -- "$$@" --paper="$$PAPER"; fi; $(on); \
	exec node $(node-flags) $(collate) report "$$@"

check: $(collate)
	@set -- "$$SOURCES"; STRICT=; $(on); exec node $(node-flags) $(collate) check "$$@"

outline: $(collate)
	@set -- "$$SOURCES"; if [ -n "$$FILE" ]; then set -- "$$@" --out="$$FILE"; fi; STRICT=; $(on); \
	exec node $(node-flags) $(collate) outline "$$@"

test: $(collate)
	@echo 'Looking for a browser'; browser=$$(node $(collate) browser) && echo "Using $$browser"
	@echo 'Running the tests'; node_modules/.bin/vitest run --config test/vitest.config.ts

bench: $(collate)
	@node test/bench/bench.mjs

eval: $(installed)
	@mkdir -p .build
	@node_modules/.bin/esbuild test/eval/eval.ts --bundle --platform=node --format=esm --packages=external \
		--outfile=.build/eval.mjs --log-level=warning
	@node .build/eval.mjs

clean:
	rm -rf .build
	find out -mindepth 1 ! -name .gitkeep -exec rm -rf {} +

$(installed): package-lock.json
	@command -v node >/dev/null 2>&1 || { \
	  echo 'make: Node is not installed; Collate needs Node 20.19 or later: https://nodejs.org' >&2; exit 1; }
	@node -e '$(node-is-new)' || { \
	  echo "make: this is Node $$(node --version); Collate needs Node 20.19 or later: https://nodejs.org" >&2; exit 1; }
	@echo 'Installing the npm packages (once)'
	@$(home); npm ci --no-audit --no-fund --no-update-notifier --loglevel=error
	@touch $@

# The flags stand in package.json. Not by `npm run`, which would cost more than the build itself.
$(collate): $(installed) package.json $(code)
	@echo 'Building .build/'
	@rm -f .build/*.js .build/*.cjs .build/*.cache .build/*.map
	@PATH="$(CURDIR)/node_modules/.bin:$$PATH" sh -c "$$(node -p 'require("./package.json").scripts.build')"
	@touch $@
