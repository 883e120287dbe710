# SPDX-License-Identifier: Apache-2.0
# `make help` lists the targets; README.md has the settings.

SHELL   := /bin/bash
CC      ?= gcc
BUILD   ?= build
V       ?= @

CONFIG       ?= conf/gateway.yaml
HOST         ?= 127.0.0.1
PORT         ?= 4000
RUN          ?= run
DATABASE_URL ?=
REDIS_URL    ?=
UNSUPPORTED  ?= refuse
export CONFIG HOST PORT RUN DATABASE_URL REDIS_URL UNSUPPORTED BUILD

# what is called by people builds with all processors, unless they said -j themselves
JOBS         ?= $(shell nproc 2>/dev/null || echo 2)
PARALLEL      = $(if $(filter -j%,$(MAKEFLAGS)),,-j$(JOBS))

APACHE2      ?= /usr/sbin/apache2
HTTPD_INC    ?= /usr/include/apache2
APR_CONFIG   ?= apr-1-config
# asked once, not per file: what installs packages goes on in a make of its own
PC_INC       := $(shell pkg-config --cflags json-c yaml-0.1 hiredis 2>/dev/null)
# as the system's, of whose macros the compiler has nothing to say (-Wcast-qual)
APR_INC      := $(patsubst -I%,-isystem %,$(shell $(APR_CONFIG) --includes --cppflags 2>/dev/null))
CPPFLAGS      = -Iinclude -Itests/unit -Imodules/core -Imodules -I$(HTTPD_INC) \
                $(APR_INC) $(PC_INC) \
                -D_FORTIFY_SOURCE=2
WARN         := -Wall -Wextra -Wshadow -Wformat=2 -Wstrict-prototypes -Werror
OPT          ?= -O2 -g
# what a call runs through has to be small: padding and stubs take a tenth of its cache lines
NEAR         := -fno-plt -fno-align-jumps -fno-align-loops -fno-align-labels
CFLAGS        = -std=gnu11 -fPIC -fvisibility=hidden -fstack-protector-strong -pthread \
                $(NEAR) $(OPT) $(WARN) $(SAN) $(call room_flags,$<)
# a part of a request is const for every room of mod_llm_proxy but its owner (owners.h), and no cast
# takes that away; its unit tests make requests
room_flags    = $(if $(filter modules/mod_llm_proxy/%,$(1)),-Wcast-qual \
                    $(if $(word 4,$(subst /, ,$(1))),-DLLMP_ROOM_$(word 3,$(subst /, ,$(1))))) \
                $(if $(filter tests/unit/%,$(1)),-DLLMP_MAKES_REQUESTS)
LDFLAGS       = -Wl,-z,relro,-z,now $(SAN)
mod_llm_proxy_LIBS := -lssl
CORE_LIBS    := -ljson-c -lyaml -lcrypto -lsqlite3 -lm
APR_LIBS      = -lapr-1 -laprutil-1

MODULES  := mod_llm_proxy mod_llm_router
CORE_SRC := $(shell find modules/core -name '*.c')
CORE_OBJ := $(CORE_SRC:%.c=$(BUILD)/%.o) $(BUILD)/gen/store_sql.o
CORE     := $(BUILD)/libllmcore.a
DSO      := $(MODULES:%=$(BUILD)/%.so)
UNIT_SRC := $(shell find tests/unit -name '*.c')
UNIT_OBJ := $(UNIT_SRC:%.c=$(BUILD)/%.o)
FUZZERS  := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
GOLD_OBJ := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/golden/*.c))

.DEFAULT_GOAL := help
.PHONY: help all tuned run start stop restart graceful status check-config test unit-build \
        golden-build fuzz-build test check unit golden fuzz fuzz-long integration sdk \
        asan coverage valgrind lint bench bench-scan fresh install clean deps test-deps
.SECONDARY:

help: ## this list
	@awk -F ':.*## ' '/^[a-z][a-z -]*:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' Makefile

all: ## build the modules

# -- what is built ---------------------------------------------------------------------------

# A folder of sources is a room: a line when its first file is compiled, so that a build is seen to
# go on. Rules of rooms would not do: with -j make looks at them when all files are under way.
ROOM_OBJ  = $(CORE_OBJ) $(foreach m,$(MODULES),$($(m)_OBJ))
ROOMS     = $(sort $(patsubst %/,%,$(dir $(ROOM_OBJ))))
SAID      = $(BUILD)/.said.$$PPID
say_room  = $(if $(filter $(1),$(ROOMS)),mkdir -p $(SAID) && \
                mkdir $(SAID)/$(subst /,-,$(1)) 2>/dev/null && \
                echo "  $$(ls $(SAID) | wc -l)/$(words $(ROOMS)) $(1:$(BUILD)/%=%)" || :)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D); $(call say_room,$(@D))
	$(V)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

SQL_SRC  := modules/core/store/sql/statements.sql \
            $(sort $(wildcard modules/core/store/sql/migrations/*.sql))

$(BUILD)/gen/store_sql.c: modules/core/store/sql/embed.awk $(SQL_SRC)
	@mkdir -p $(@D)
	$(V)awk -f $^ > $@.new && mv $@.new $@

$(BUILD)/gen/store_sql.o: $(BUILD)/gen/store_sql.c
	@$(call say_room,$(@D))
	$(V)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

$(CORE): $(CORE_OBJ)
	$(V)rm -f $@ && ar rcs $@ $^

define dso_rule
$(1)_SRC := $$(shell find modules/$(1) -name '*.c')
$(1)_OBJ := $$($(1)_SRC:%.c=$$(BUILD)/%.o)
$$(BUILD)/$(1).so: $$($(1)_OBJ) $$(CORE)
	$$(V)$$(CC) -shared -o $$@ $$($(1)_OBJ) $$(CORE) $$(LDFLAGS) $$($(1)_LIBS) $$(CORE_LIBS)
endef
$(foreach m,$(MODULES),$(eval $(call dso_rule,$(m))))

all: $(DSO)
	@rm -rf $(BUILD)/.said.*

# Compiled twice: what a load calls is counted in the first, laid close together in the second, in
# one folder, as a static function is known again by its object's path. The sources have had their
# warnings by then; those of another inlining are not theirs.
LOADERS := bench_mock bench_load
TWICE   := $(MAKE) --no-print-directory $(PARALLEL) BUILD=build-tuned WARN=-w
tuned: build-tuned/.made ## build-tuned, of which calls take less CPU
build-tuned/.made: Makefile tests/bench/train.py $(shell find include modules -type f)
	$(V)rm -rf build-tuned build-counts
	@echo "building to count what a load calls"
	$(V)$(TWICE) SAN="-fprofile-generate -fprofile-update=atomic" all $(LOADERS:%=build-tuned/%)
	$(V)BUILD=build-tuned python3 tests/bench/train.py build-counts
	$(V)rm -rf build-tuned && mv build-counts build-tuned
	@echo "building with these counts"
	$(V)$(TWICE) OPT="$(OPT) -fprofile-use -Wno-missing-profile" all
	@touch $@

# the modules are tested without httpd: tests/unit/httpd stands in for it
UNIT_MOD_OBJ = $(mod_llm_router_OBJ) $(mod_llm_proxy_OBJ)

# what another module can bring and call, built as one is: it knows include/ alone
$(BUILD)/mod_llm_example.so: $(BUILD)/tests/example/mod_llm_example.o
	$(V)$(CC) -shared -o $@ $^ $(LDFLAGS) -ljson-c

$(BUILD)/unit: $(UNIT_OBJ) $(UNIT_MOD_OBJ) $(CORE)
	$(V)$(CC) -o $@ $(UNIT_OBJ) $(UNIT_MOD_OBJ) $(CORE) $(LDFLAGS) $(mod_llm_proxy_LIBS) \
	    $(CORE_LIBS) $(APR_LIBS) -lcunit

$(BUILD)/golden: $(GOLD_OBJ) $(CORE)
	$(V)$(CC) -o $@ $(GOLD_OBJ) $(CORE) $(LDFLAGS) $(CORE_LIBS) $(APR_LIBS)

$(BUILD)/fuzz_%: $(BUILD)/tests/fuzz/fuzz_%.o $(BUILD)/tests/fuzz/replay.o $(CORE)
	$(V)$(CC) -o $@ $^ $(LDFLAGS) $(CORE_LIBS) $(APR_LIBS)

$(BUILD)/scan_bench: $(BUILD)/tests/bench/scan_bench.o $(CORE)
	$(V)$(CC) -o $@ $^ $(LDFLAGS) $(CORE_LIBS) $(APR_LIBS)

$(BUILD)/bench_load: $(BUILD)/tests/bench/open_loop.o
$(BUILD)/bench_%: $(BUILD)/tests/bench/%.o
	$(V)$(CC) -o $@ $^ $(LDFLAGS) -lm

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

# -- the server ------------------------------------------------------------------------------

# what nobody gave is gatewayctl's to choose: a server that runs keeps its own
NOT_GIVEN     = $(foreach v,CONFIG HOST PORT UNSUPPORTED DATABASE_URL REDIS_URL,\
                    $(if $(filter file,$(origin $v)),-u $v))

deps:
	$(V)tests/check/packages.sh build
test-deps: deps
	$(V)tests/check/packages.sh test

run: ## serve in the foreground: CONFIG= PORT= HOST= RUN= DATABASE_URL= UNSUPPORTED=
start: ## the same in the background
restart: ## stop and start: takes up a changed environment as well
run start restart: deps
	@echo "building with $(JOBS) processors; a line per folder"
	$(V)$(MAKE) --no-print-directory $(PARALLEL) all
	$(V)env $(NOT_GIVEN) conf/gatewayctl $@
stop: ## end it
graceful: ## take up a changed configuration; calls under way go on
status: ## whether it runs
stop graceful status:
	$(V)env $(NOT_GIVEN) conf/gatewayctl $@
check-config: all ## what becomes of each key of CONFIG, and what would stop a start
	$(V)conf/gatewayctl check "$(CONFIG)"

# -- tests -----------------------------------------------------------------------------------

# the clients meet the build that is installed
test: test-deps ## all tests
	$(V)$(MAKE) --no-print-directory $(PARALLEL) all unit-build golden-build fuzz-build
	$(V)$(MAKE) --no-print-directory check unit golden fuzz integration
	$(V)$(MAKE) --no-print-directory tuned
	$(V)$(MAKE) --no-print-directory BUILD=build-tuned sdk

check: all ## layers, sizes, docs = code
	$(V)tests/check/run.sh
unit-build: $(BUILD)/unit
golden-build: $(BUILD)/golden
fuzz-build: $(FUZZERS:%=$(BUILD)/%)
unit: $(BUILD)/unit ## CUnit, the store on PostgreSQL as well
	$(V)tests/unit/core/store/with_postgres.sh $(BUILD)/unit
golden: $(BUILD)/golden ## fixtures of each wire format
	$(V)$(BUILD)/golden tests/golden

FUZZ     ?= fuzz_json
SECONDS  ?= 60
# every input of the corpus through its target; one closing line for all of them
fuzz: $(FUZZERS:%=$(BUILD)/%) ## the corpus through its targets
	$(V)passed=0; failed=0; for f in $(FUZZERS); do \
	    for input in $$(find tests/fuzz/corpus/$$f -type f | sort); do \
	        if $(BUILD)/$$f $$input; then passed=$$((passed + 1)); \
	        else failed=$$((failed + 1)); echo "failed: $$f $$input"; fi; done; done; \
	echo "fuzz: $$passed passed, $$failed failed"; [ $$failed = 0 ] && [ $$passed != 0 ]
# libFuzzer for a while; what it finds new stays in build-fuzz/
fuzz-long: ## libFuzzer: FUZZ= SECONDS=
	$(V)$(MAKE) --no-print-directory BUILD=build-fuzz CC=clang OPT="-O1 -g" \
	    SAN="-fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=undefined" \
	    build-fuzz/long_$(FUZZ)
	$(V)mkdir -p build-fuzz/corpus/$(FUZZ)
	$(V)build-fuzz/long_$(FUZZ) -max_total_time=$(SECONDS) -print_final_stats=1 -timeout=10 \
	    -artifact_prefix=build-fuzz/$(FUZZ)- build-fuzz/corpus/$(FUZZ) tests/fuzz/corpus/$(FUZZ)
$(BUILD)/long_fuzz_%: $(BUILD)/tests/fuzz/fuzz_%.o $(CORE)
	$(V)$(CC) -fsanitize=fuzzer -o $@ $^ $(LDFLAGS) $(CORE_LIBS) $(APR_LIBS)
# the gateway against plain mod_proxy: ONLY=figure ROUNDS=n PROFILE=figure; HOLD="0 2ms": of open
# loops and sessions a gateway with each LLMClientHold as well; BASE=DIR/build: of loops another
# checkout's gateway beside ours
ONLY     ?=
ROUNDS   ?= 7
PROFILE  ?=
HOLD     ?=
BASE     ?=
bench: ## against plain mod_proxy: ONLY= ROUNDS= PROFILE= HOLD= BASE=
bench: tuned
	$(V)$(MAKE) --no-print-directory $(PARALLEL) BUILD=build-tuned $(LOADERS:%=build-tuned/%)
	$(V)BUILD=build-tuned python3 tests/bench/bench.py --only "$(ONLY)" --rounds $(ROUNDS) \
	    --profile "$(PROFILE)" --hold "$(HOLD)" --base "$(BASE)"
bench-scan: $(BUILD)/scan_bench
	$(V)$(BUILD)/scan_bench

VENV     := tests/.venv
TESTS    ?= tests/integration
PYTEST   ?= -n 3 --dist loadscope
$(VENV)/.made: tests/requirements.txt
	$(V)python3 -m venv $(VENV) && $(VENV)/bin/pip install -q --disable-pip-version-check -r $<
	$(V)touch $@
# a real httpd per class of tests; one file or test: make integration TESTS=tests/integration/...
integration: all $(BUILD)/mod_llm_example.so $(VENV)/.made ## a real httpd: TESTS=
	$(V)$(VENV)/bin/python -m pytest -q $(PYTEST) $(TESTS)

# -- slower ones, not part of test ------------------------------------------------------------

fresh: ## run, test and install in a clean Debian; as root
	$(V)tests/fresh/run.sh
# unit tests, fixtures, fuzz inputs and a running server under AddressSanitizer and UBSan
ASAN_FLAGS := -fsanitize=address,undefined -fno-sanitize-recover=undefined
asan: test-deps ## all of it with AddressSanitizer and UBSan
	$(V)$(MAKE) --no-print-directory BUILD=build-asan SAN="$(ASAN_FLAGS)" OPT="-O1 -g" \
	    all unit golden fuzz
	$(V)BUILD=build-asan tests/memory/run.sh asan
	$(V)if [ -d tests/integration ]; then \
	    $(MAKE) --no-print-directory BUILD=build-asan SAN="$(ASAN_FLAGS)" OPT="-O1 -g" ASAN=1 \
	    integration; fi
# -O0: a line that ran is one that was written. Not a test: the counts are shown whatever fails,
# such as a bound of a measured time. Children of httpd write theirs when they end, as whoever they
# run as
COUNTED := build-coverage
COUNTS  := $(MAKE) --no-print-directory BUILD=$(COUNTED) SAN=--coverage \
           OPT="-O0 -g -U_FORTIFY_SOURCE"
INTEGRATION ?=
coverage: ## lines run per room, by its unit tests, all, and more: INTEGRATION=1
	$(V)$(COUNTS) $(PARALLEL) all unit-build golden-build fuzz-build
	$(V)rm -f $(COUNTED)/coverage.json
	$(V)tests/unit/core/store/with_postgres.sh python3 tests/check/coverage.py $(COUNTED) own
	$(V)$(COUNTS) unit; python3 tests/check/coverage.py $(COUNTED) take unit
	$(V)$(COUNTS) golden fuzz; python3 tests/check/coverage.py $(COUNTED) take +golden
	$(V)failed=; if [ -n "$(INTEGRATION)" ]; then umask 0; \
	    find $(COUNTED) -type d -exec chmod a+rwx {} +; \
	    find $(COUNTED) -name '*.gcda' -exec chmod a+rw {} +; \
	    $(COUNTS) integration || failed="the integration suite failed"; \
	    python3 tests/check/coverage.py $(COUNTED) take +httpd || failed=$${failed:-no counts}; fi; \
	python3 tests/check/coverage.py $(COUNTED) show; \
	[ -z "$$failed" ] || { echo "coverage: $$failed: +httpd is not all" >&2; exit 1; }
VALGRIND_TESTS ?= $(wildcard tests/integration/mod_llm_proxy/test_1[01]*.py)
valgrind: ## the main paths under valgrind
	$(V)tests/check/packages.sh valgrind
	$(V)$(MAKE) --no-print-directory all
	$(V)tests/memory/run.sh valgrind
	$(V)$(MAKE) --no-print-directory $(VENV)/.made
	$(V)TESTS="$(VALGRIND_TESTS)" tests/memory/run.sh suite
# what gcc's analyzer and cppcheck have to say; the list is in $(BUILD)/lint.txt
lint: ## gcc's analyzer and cppcheck
	$(V)tests/check/packages.sh lint
	$(V)CPPFLAGS='$(CPPFLAGS)' tests/check/lint.sh

# -- into Debian's httpd ----------------------------------------------------------------------

DESTDIR  ?=
PREFIX   ?= /usr
LIBEXEC  ?= $(PREFIX)/lib/apache2/modules
SBINDIR  ?= $(PREFIX)/sbin
MODS     := $(DESTDIR)/etc/apache2/mods-available
ETC      := $(DESTDIR)/etc/llm-gateway
STATE    := $(DESTDIR)/var/lib/llm-gateway

# build-tuned, or what another build made: make install INSTALL=build
INSTALL    ?= build-tuned
TO_INSTALL  = $(if $(filter build-tuned,$(INSTALL)),tuned,all BUILD=$(INSTALL))
install: deps ## into Debian's httpd, with llm-gatewayctl: DESTDIR= PREFIX= INSTALL=
	$(V)$(MAKE) --no-print-directory $(PARALLEL) $(TO_INSTALL)
	$(V)install -d $(DESTDIR)$(LIBEXEC) $(MODS) $(ETC)
	$(V)install -m 644 $(MODULES:%=$(INSTALL)/%.so) $(DESTDIR)$(LIBEXEC)
	$(V)for f in proxy_llm.load proxy_llm.conf llm_router.load; do \
	    sed 's#@MODULES@#$(LIBEXEC)#' conf/debian/$$f > $(MODS)/$$f; chmod 644 $(MODS)/$$f; done
	$(V)install -m 644 conf/llm-gateway.conf conf/httpd.conf $(ETC)
	$(V)install -d $(DESTDIR)$(SBINDIR)
	$(V)sed 's#^sbindir=.*#sbindir=$(SBINDIR)#; s#^libexec=.*#libexec=$(LIBEXEC)#' \
	    conf/gatewayctl > $(DESTDIR)$(SBINDIR)/llm-gatewayctl
	$(V)chmod 755 $(DESTDIR)$(SBINDIR)/llm-gatewayctl
	$(V)[ -e $(ETC)/gateway.yaml ] || install -m 640 conf/gateway.yaml $(ETC)
	$(V)if [ "$$(id -u)" = 0 ]; then install -d -m 700 -o www-data -g www-data $(STATE); \
	    else install -d -m 700 $(STATE); echo "$(STATE) must belong to www-data"; fi
	$(V)echo "next: a2enmod proxy_llm llm_router; docs/howto/use-in-an-existing-httpd.md"

JUDGE := tests/.venv-litellm
$(JUDGE)/.made: tests/sdk/judge/requirements.txt
	$(V)python3 -m venv $(JUDGE) && $(JUDGE)/bin/pip install -q --disable-pip-version-check -r $<
	$(V)touch $@
# node and npm come with tests/.venv
tests/node_modules/.made: tests/package-lock.json $(VENV)/.made
	$(V)cd tests && PATH="$(CURDIR)/$(VENV)/bin:$$PATH" npm ci --no-audit --no-fund --silent
	$(V)touch $@
# official clients unchanged, and LiteLLM's own proxy asked the same as ours
sdk: ## the official clients, and LiteLLM as judge
sdk: all $(VENV)/.made tests/node_modules/.made $(JUDGE)/.made
	$(V)$(VENV)/bin/python -m pytest -q -n 2 --dist loadscope tests/sdk
	$(V)$(VENV)/bin/python tests/sdk/openai_node/run.py

clean: ## remove what was built
	rm -rf build build-*
