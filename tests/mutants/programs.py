"""The test programs, and which of them judge the mutants of a file."""

import json
import os
import re
import signal
import subprocess
from functools import cache
from resource import RLIMIT_CPU, setrlimit
from threading import Event, Lock, Thread

PACKAGES = ["errbook", "errbook-client", "errbook-contract", "errbook-macros", "errbook-tests", "errbook-ui-tests"]

# With which the tests of each crate are complete.
FEATURES = {
    "errbook": "actix-web,axum,cli,html,poem,poem-openapi,salvo,schemars,testing,tonic,tracing",
    "errbook-client": "document",
    "errbook-contract": "cli,html,schemars",
    "errbook-macros": "client",
}

# Of the processor. A mutant that makes unit tests, or other tests, run longer is caught: it does not end.
UNIT_SECONDS, SECONDS = 5, 100

# A failure is not to be explained; of random inputs a few do.
BRIEF = {"RUST_BACKTRACE": "0", "PROPTEST_MAX_SHRINK_ITERS": "0", "ERRBOOK_INPUTS": "100"}

# What needs the compiler, or a minute.
SLOW = ["drift::", "rebuild::", "features::two_sets", "wasm::", "any_answer::", "nesting_costs_no_stack"]

# They write into the target directory, so that only one of each may run.
WRITES = {name: Lock() for name in ["errbook-tests exports"]}

# Unit tests first, and then what takes longer; the first that fails ends it. Of `package program filter` the tests with
# that in their names are run.
JUDGES = [
    ("runtime/src/render/content.rs", ["errbook-tests-tonic tonic"]),
    ("runtime/src/adapter/tonic/", ["errbook-tests-tonic tonic"]),
    ("runtime/src/adapter/salvo/", ["errbook", "errbook-tests-salvo salvo"]),
    ("runtime/src/adapter/openapi/", ["errbook", "errbook-tests-openapi openapi"]),
    ("runtime/src/adapter/actix/", ["errbook", "errbook-tests-frameworks conformance"]),
    ("runtime/src/adapter/poem/", ["errbook", "errbook-tests-frameworks conformance"]),
    ("runtime/client/src/adapter/", ["errbook-client", "errbook-client adapters"]),
    ("runtime/client/", ["errbook-client", "errbook-client client",
                         "errbook-tests envelopes client:: round_trip::"]),
    (
        "runtime/contract/src/diff/",
        ["errbook-contract", "errbook-tests exports diff::", "errbook-tests exports"],
    ),
    (
        "runtime/contract/src/layout/",
        ["errbook-contract", "errbook", "errbook-tests derive", "errbook-tests lints", "errbook-client",
         "errbook-tests wire", "errbook-tests exports", "errbook-client client", "errbook-tests envelopes"],
    ),
    (
        "runtime/contract/",
        ["errbook-contract", "errbook-tests schemas", "errbook-tests lints",
         "errbook-tests testing", "errbook-tests services", "errbook-tests derive",
         "errbook-tests exports", "errbook-client", "errbook-client client", "errbook-tests envelopes"],
    ),
    (
        "runtime/src/",
        ["errbook", "errbook-tests derive", "errbook-tests services", "errbook-tests axum", "errbook-tests allocations",
         "errbook-tests edge", "errbook-tests testing", "errbook-tests catalog", "errbook-tests schemas",
         "errbook-tests lints", "errbook-tests wire", "errbook-tests exports", "errbook-tests envelopes"],
    ),
    ("macros/", ["errbook-macros"]),
]

# What the compiler evaluates, and what macros write, is judged by programs that are compiled with it: without a switch.
COMPILED = {
    "macros/src/client/": ["errbook-client client", "errbook-ui-tests ui"],
    "macros/": ["errbook-tests derive", "errbook-tests catalog", "errbook-tests envelopes", "errbook-ui-tests ui"],
    "runtime/src/": ["errbook-tests catalog", "errbook-tests derive", "errbook-tests envelopes", "errbook-ui-tests ui",
                     "errbook-tests catalog drift::"],
    "runtime/contract/src/": ["errbook-tests catalog", "errbook-tests derive", "errbook-tests envelopes", "errbook-ui-tests ui"],
}


def parts(program):
    """`package program`, and the filters."""
    package, *rest = program.split(" ")
    return " ".join([package, *rest[:1]]), rest[1:]


def judges(path):
    return next(programs for prefix, programs in JUDGES if path.startswith(prefix))


def judges_without_switch(path):
    """The unit tests and those programs; all that there are if none is known to be compiled with it."""
    compiled = next((programs for prefix, programs in COMPILED.items() if path.startswith(prefix)), None)
    return [judges(path)[0], *compiled] if compiled else judges(path)


def environment(target):
    return {**os.environ, "CARGO_TARGET_DIR": target, "CARGO_TERM_COLOR": "never"}


@cache
def libraries():
    """Where the tests of a proc-macro crate find the standard library; cargo says so to what it runs."""
    return subprocess.run(["rustc", "--print=target-libdir"], stdout=subprocess.PIPE, check=True, text=True).stdout.strip()


def build(tree, target, names, wrapper=None):
    """The programs by name; or what does not compile: its code, its spans of file and bytes, its text."""
    programs, errors = {}, []
    frameworks = {name for name in names if name.partition(" ")[0] not in PACKAGES}
    # Each framework by itself, since a build is with the features of all its packages.
    for group in [{name} for name in sorted(frameworks)] + [names - frameworks]:
        if group:
            built, found = build_at_once(tree, target, group, wrapper)
            programs |= built
            errors += found
    return programs, errors


def build_at_once(tree, target, names, wrapper):
    command = ["cargo", "test", "--offline", "--no-run", "--message-format=json"]
    tests = sorted({test for _, _, test in (it.partition(" ") for it in names) if test})
    if tests:
        package = min(names).partition(" ")[0]
        packages = PACKAGES if package in PACKAGES else [package]
        command += [f"--test={test}" for test in tests] + [f"--package={package}" for package in packages]
        command += ["--lib"] if any(" " not in it for it in names) else []
    else:
        # Without the crates that depend on them.
        features = [f"{package}/{it}" for package in sorted(names) for it in FEATURES[package].split(",")]
        command += ["--lib", "--features", ",".join(features)] + [f"--package={package}" for package in sorted(names)]
    environ = environment(target) | ({"RUSTC_WORKSPACE_WRAPPER": str(wrapper)} if wrapper else {})
    done = subprocess.run(command, cwd=tree, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    programs, errors = {}, []
    for line in done.stdout.splitlines():
        message = json.loads(line)
        if message.get("executable") and message["profile"]["test"]:
            seconds = SECONDS if " " in name(message) else UNIT_SECONDS
            programs[name(message)] = message["executable"], os.path.dirname(message["manifest_path"]), seconds
        elif message["reason"] == "compiler-message" and message["message"]["level"].startswith("error"):
            errors.append(error(message))
    if done.returncode and not errors:
        raise SystemExit(done.stderr)
    return programs, errors


def name(message):
    """`errbook-tests wire`; the package alone for its unit tests."""
    package = re.search(r"#([^@]+)@", message["package_id"])[1]
    is_unit = {"lib", "proc-macro"} & set(message["target"]["kind"])
    return package if is_unit else f"{package} {message['target']['name']}"


def error(message):
    found = message["message"]
    spans = [(it["file_name"], it["byte_start"], it["byte_end"]) for it in everywhere(found)]
    return (found.get("code") or {}).get("code"), spans, found["rendered"]


def everywhere(message):
    """The spans of a message and of its notes, the primary ones first."""
    spans = sorted(message["spans"], key=lambda span: not span["is_primary"])
    for child in message["children"]:
        spans += child["spans"]
    return spans


def outcome(program, target, mutant=0, wanted=()):
    """`passed`, `failed` or `endless`, with this mutant switched on. It is stopped at the first test that fails."""
    executable, folder, seconds = program
    environ = {**environment(target), **BRIEF, "ERRBOOK_MUTANT": str(mutant), "CARGO_MANIFEST_DIR": folder}
    environ["LD_LIBRARY_PATH"] = libraries()
    process = subprocess.Popen(
        [executable, "--quiet", *wanted, *(f"--skip={it}" for it in SLOW if it not in wanted)],
        cwd=folder,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        process_group=0,
        preexec_fn=lambda: setrlimit(RLIMIT_CPU, (seconds, seconds)),
    )
    ended, endless = Event(), False

    def watch():
        """One that waits uses no processor. The time for which all is stopped counts as one second."""
        nonlocal endless
        endless = not any(ended.wait(1) for _ in range(10 * seconds))
        if endless:
            os.killpg(process.pid, signal.SIGKILL)

    Thread(target=watch).start()
    try:
        failed = any(b"FAILED" in line for line in process.stdout)
        if failed:
            process.kill()
        code = process.wait()
    finally:
        ended.set()
        process.stdout.close()
    if failed:
        return "failed"
    return "endless" if endless or code in (-signal.SIGXCPU, -signal.SIGKILL) else "failed" if code else "passed"
