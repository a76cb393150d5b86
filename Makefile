# Everything sets itself up: `make demo` and `make test` need only git, make, node with npm, and python3.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
export NPM_CONFIG_UPDATE_NOTIFIER := false
REPORTS := .cache/reports

.PHONY: help setup tools demo test acceptance check lint generate dist dist-check bench guards fuzz clean

help: ## Show what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

setup: node_modules/.package-lock.json ## Install what the lock file names, Node 24 included

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@node -e 'process.exit(+process.versions.node.split(".")[0] >= 24 ? 0 : 1)' || \
	  { echo "node $$(node --version) is first on PATH, Node 24 is needed: no node-*-* package fits this machine, install Node 24"; exit 1; }

tools: setup ## Install the pinned linters that tests run
	node .github/scripts/install-tools.ts

demo: setup ## Render examples/quickstart into out/ and show the plan
	node dist/karst.js render -f examples/quickstart/input/repos.yaml --out out
	@printf '\nThe tree is in out/. Run "make demo" again: nothing changes.\n'

test: setup tools ## Lint, type-check and run every test that needs neither root nor a compiler
	mkdir -p $(REPORTS)
	node .github/scripts/check.ts
	vitest run --project unit --project real --reporter=default --reporter=json --outputFile.json=$(REPORTS)/test.json

acceptance: setup tools ## Run the tests that need root, a compiler or a cluster
	node .github/scripts/install-go-tools.ts
	node .github/scripts/install-system.ts
	node .github/scripts/install-cluster.ts
	mkdir -p $(REPORTS)
	vitest run --project acceptance --reporter=default --reporter=json --outputFile.json=$(REPORTS)/acceptance.json

check: setup ## Lint, types, dead code, generated files and dist, without tests
	node .github/scripts/check.ts

lint: setup ## Format and fix what can be fixed
	biome check --write .

generate: setup ## Re-make src/generated and the README's tables
	node .github/scripts/generate.ts

dist: setup ## Bundle the doors into dist/
	rolldown --config rolldown.config.ts

dist-check: setup ## Bundle again and compare with the committed dist/
	node .github/scripts/check.ts dist

bench: setup ## Print ratios against peers and physical limits
	node tests/bench/run.ts

fuzz: export FUZZ_SECONDS := $(or $(FUZZ_SECONDS),300)
fuzz: export KARST_FUZZ_SEED := $(or $(KARST_FUZZ_SEED),$(shell date +%s))
fuzz: export KARST_FUZZ_SCALE := $(or $(KARST_FUZZ_SCALE),20)
fuzz: setup ## Search for inputs that break a promise with another seed: FUZZ_SECONDS=300 for each reader
	@echo "again: make fuzz KARST_FUZZ_SEED=$(KARST_FUZZ_SEED) FUZZ_SECONDS=$(FUZZ_SECONDS) KARST_FUZZ_SCALE=$(KARST_FUZZ_SCALE)"
	vitest run --project real tests/fuzz
	vitest run --project unit --testTimeout=0 $$(grep -rl "from 'fast-check'" --include='*.test.ts' tests)

guards: setup ## Take each guard away in a copy and show which hostile inputs come through
	node tests/hostile/guards.ts

clean: ## Remove what was made
	rm -rf out .cache coverage node_modules
