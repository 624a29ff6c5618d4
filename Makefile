# Two commands matter: `make serve` builds the site and serves it, `make test` proves it.
# Everything is set up on first use, inside this folder.

PORT ?= 8000
BOOT := .cache/boot
UV := $(BOOT)/bin/uv
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 1767225600)

.PHONY: help setup serve site test lint fmt quality bench release reproducible load audit fuzz mutate new-rule clean

help: ## say what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

setup: .cache/python.ready .cache/node.ready ## create .venv and node_modules

serve: site ## build the site and serve it; PORT=8000
	@python scripts/serve.py --port $(PORT)

site: setup ## build the site into build/site
	@python scripts/build_site.py

# The tests that drive browsers come after all others, two at a time; those of the site have a Playwright of their own.
test: lint site ## prove everything, as CI does
	@rm -f build/proofs.json
	@python -m pytest --numprocesses 2 --ignore tests/site --ignore tests/playground --ignore tests/embed $(PYTEST)
	@python -m pytest --numprocesses 2 --dist worksteal tests/site $(PYTEST)
	@python -m pytest --numprocesses 2 --dist worksteal tests/playground tests/embed $(PYTEST)
	@$(if $(PYTEST),:,python scripts/check_proofs.py)

lint: setup ## format, style, types and layers
	@ruff format --check .
	@ruff check .
	@ty check
	@lint-imports
	@npm run --silent typecheck

fmt: setup ## format and mend what can be mended
	@ruff format .
	@ruff check --fix .

quality: setup ## precision and recall for each rule on the labelled corpus
	@python scripts/quality.py

bench: site ## speed, as ratios against named peers in one run
	@python scripts/bench_check.py
	@python scripts/bench_sync.py
	@python scripts/bench_tables.py
	@python scripts/bench_browser.py
	@python scripts/bench_memory.py
	@python scripts/bench_audit.py
	@TACTFUL_BENCH=1 python -m pytest -q -rA tests/site/test_lighthouse.py

load: site ## requests a second, p99 and errors of nginx and Caddy with the shipped files
	@python scripts/bench_load.py

release: site ## wheel, source, site, bills of materials and checksums into dist/
	@python scripts/released.py
	@python scripts/release.py

reproducible: setup ## build all twice on two paths and compare it to the byte
	@python scripts/check_reproducible.py

audit: setup ## ask the registries for known holes in what is installed
	@python scripts/audit_dependencies.py

fuzz: .cache/depth.ready ## look for inputs that break what reads them: TARGET=settings SECONDS=600
	@for target in $(or $(TARGET),draft checker front_matter lines settings export door); do \
	  .venv-depth/bin/python fuzz/run.py $$target -max_total_time=$(or $(SECONDS),60) || exit 1; done
	@node --no-warnings fuzz/share.ts 100000

mutate: .cache/depth.ready ## change the code in small ways and see whether a test notices: TARGET='tactful.tables*'
	@.venv-depth/bin/mutmut run $(or $(TARGET),'tactful.draft*' 'tactful.salutation*' 'tactful.checker*')
	@.venv-depth/bin/python scripts/mutation_score.py

new-rule: setup ## scaffold a rule: make new-rule NAME=vague-promise FAMILY=intent
	@python scripts/new_rule.py $(NAME) $(FAMILY)

clean: ## remove what was built
	@rm -rf build dist site

$(UV): scripts/uv.txt
	@python3 -m venv $(BOOT)
	@$(BOOT)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

.cache/python.ready: $(UV) pyproject.toml uv.lock .python-version
	@$(UV) sync --quiet --locked
	@touch $@

.cache/depth.ready: .cache/python.ready
	@UV_PROJECT_ENVIRONMENT=.venv-depth $(UV) sync --quiet --locked --no-default-groups --group dev --group depth
	@touch $@

.cache/node.ready: .cache/python.ready package.json package-lock.json
	@npm ci --silent --no-audit --no-fund
	@touch $@
