"""Which mutants are tested, and what they are called."""

import hashlib
import json
import subprocess
from collections import Counter, defaultdict

# Another release lists other mutants.
VERSION = "27.1.0"

PACKAGES = ["errbook", "errbook-client", "errbook-contract", "errbook-macros"]

# All mutants of these folders, in the order in which they are tested.
WHOLE = [
    "runtime/client/src/decode/",
    "runtime/client/src/verdict/",
    "runtime/src/render/",
    "runtime/contract/src/layout/",
    "runtime/contract/src/diff/",
]

# Of all others, a sample.
SAMPLE = 300
SEED = 14


def all_of(root):
    """All mutants of the packages, each with its `name`."""
    return named(listed(root))


def chosen(mutants):
    """Of all mutants those of WHOLE, then the sample, each with a `number`."""
    whole = [mutant for folder in WHOLE for mutant in mutants if mutant["file"].startswith(folder)]
    rest = [mutant for mutant in mutants if not mutant["file"].startswith(tuple(WHOLE))]
    for number, mutant in enumerate(whole + list(sample(rest)), 1):
        mutant["number"] = number
        yield mutant


def sample(mutants):
    """Of each folder its share, by a hash, so that most stay when a mutant comes or goes."""
    folders = defaultdict(list)
    for mutant in mutants:
        folders[folder(mutant)].append(mutant)
    # Folders too small for one are taken together, in their order.
    share, owed = SAMPLE / len(mutants), 0.5
    for _, members in sorted(folders.items()):
        owed += share * len(members)
        members.sort(key=lambda mutant: hashlib.sha256(f"{SEED} {mutant['name']}".encode()).digest())
        yield from members[: int(owed)]
        owed -= int(owed)


def folder(mutant):
    """`runtime/contract/src/export`"""
    before, _, inside = mutant["file"].partition("/src/")
    return f"{before}/src/{inside.split('/')[0]}" if "/" in inside else f"{before}/src"


def listed(root):
    version = subprocess.run(["cargo", "mutants", "--version"], stdout=subprocess.PIPE, check=True, text=True).stdout.split()[-1]
    if version != VERSION:
        raise SystemExit(f"this is cargo-mutants {version}; cargo install cargo-mutants --locked --version {VERSION}")
    command = ["cargo", "mutants", "--list", "--json", "--dir", root]
    for package in PACKAGES:
        command += ["--package", package]
    found = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    return sorted(found, key=lambda mutant: (mutant["file"], position(mutant)))


def named(mutants):
    """A name has no line, so that it stays while other functions change."""
    seen = Counter()
    for mutant in mutants:
        name = f"{mutant['file']}: {what(mutant)}"
        seen[name] += 1
        mutant["name"] = name if seen[name] == 1 else f"{name} #{seen[name]}"
    return mutants


def what(mutant):
    """What cargo-mutants calls it, without file, line and column."""
    return mutant["name"].split(": ", 1)[1]


def position(mutant):
    start = mutant["span"]["start"]
    return start["line"], start["column"]
