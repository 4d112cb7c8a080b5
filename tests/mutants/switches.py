"""Puts all mutants of a file into it at once, each behind a switch, so that one build serves all.

A switch is `crate::__mutant(7)`, true in a process whose `ERRBOOK_MUTANT` is 7.
"""

import re
from collections import defaultdict

import tree_sitter_rust
from tree_sitter import Language, Parser

PARSER = Parser(Language(tree_sitter_rust.language()))

# Around the root of each crate. What the compiler evaluates is without mutants; `const_eval_select` is a feature of nightly
# compilers alone, see `WRAPPER`.
ALLOWED = "#![feature(core_intrinsics, const_eval_select)]#![allow(internal_features)]\n"
SWITCH = """
/// Whether this mutant is switched on.
#[allow(dead_code)]
pub(crate) const fn __mutant(number: u32) -> bool {
    const fn at_compile_time(_: u32) -> bool {
        false
    }
    fn at_run_time(number: u32) -> bool {
        static ON: ::std::sync::OnceLock<u32> = ::std::sync::OnceLock::new();
        let on = || ::std::env::var("ERRBOOK_MUTANT").ok()?.parse().ok();
        *ON.get_or_init(|| on().unwrap_or(0)) == number
    }
    ::core::intrinsics::const_eval_select((number,), at_compile_time, at_run_time)
}
"""

# A stable compiler that takes features; for the packages of the workspace alone, so that others need no build of their own.
WRAPPER = '#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec "$@"\n'

# What stands around the code of a mutant, by which a compile error finds it.
BEGIN, END = "/*<{}*/", "/*>{}*/"
MARK = re.compile(r"/\*([<>])(\d+)\*/")


class File:
    """A source file with the switches of its mutants."""

    def __init__(self, text):
        self.source = text.encode()
        self.root = PARSER.parse(self.source).root_node
        # A character of the first line is that of no other: where each line begins, in bytes.
        self.lines = text.split("\n")
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line.encode()) + 1)
        self.starts = starts
        self.wraps = defaultdict(list)

    def add(self, mutant):
        """Gives the mutant a switch. Otherwise what it is: `alone`, such as in the value of a constant, or `unviable`."""
        start, end = (self.offset(mutant["span"][side]) for side in ("start", "end"))
        node = self.root.descendant_for_byte_range(start, end)
        if node is None or within(node, ("const_item", "static_item", "array_type")):
            return "alone"
        # `||` may not stand beside `let`.
        if mutant["replacement"] == "||" and node.parent.type == "let_chain":
            return "unviable"
        mutant["const"] = in_const_function(node)
        add = {
            "FnValue": self.value,
            "BinaryOperator": self.binary,
            "UnaryOperator": self.unary,
            "MatchArm": self.arm,
            "MatchArmGuard": self.guard,
            "StructField": self.field,
        }.get(mutant["genre"])
        return None if add and add(mutant, start, end, node) else "alone"

    def value(self, mutant, start, end, node):
        block = node
        while block and not (block.type == "block" and block.parent.type == "function_item"):
            block = block.parent
        if block is None:
            return False
        if "impl Iterator" in mutant["function"]["return_type"]:
            self.wraps[block.id].append(lambda text: f"{{ {iterator(mutant, text)} }}")
            return True
        returned = f"return {mutant['replacement']};"
        self.wraps[block.children[0].id].append(
            lambda text: f"{text} if {switch(mutant)} {{ {marked(mutant, returned)} }} "
        )
        return True

    def binary(self, mutant, start, end, node):
        whole = node.parent
        if whole.type not in ("binary_expression", "compound_assignment_expr"):
            return False
        before, after = (self.source[a:b].decode() for a, b in ((whole.start_byte, start), (end, whole.end_byte)))
        self.either(whole, mutant, before + mutant["replacement"] + after)
        return True

    def unary(self, mutant, start, end, node):
        whole = node if node.type == "unary_expression" else node.parent
        if whole.type != "unary_expression" or whole.start_byte != start:
            return False
        self.either(whole, mutant, self.text(whole)[1:])
        return True

    def either(self, node, mutant, changed):
        self.wraps[node.id].append(
            lambda text: f"(if {switch(mutant)} {{ {marked(mutant, changed)} }} else {{ {text} }})"
        )

    def arm(self, mutant, start, end, node):
        if node.type != "match_arm":
            return False
        pattern = node.child_by_field_name("pattern")
        condition = pattern.child_by_field_name("condition")
        off = f"!{switch(mutant)}"
        if condition:
            self.wraps[condition.id].append(lambda text: marked(mutant, f"{off} && ({text})"))
        else:
            self.wraps[pattern.id].append(lambda text: f"{text} {marked(mutant, f'if {off}')}")
        return True

    def guard(self, mutant, start, end, node):
        while node and node.type != "match_pattern":
            node = node.parent
        condition = node and node.child_by_field_name("condition")
        if not condition or condition.start_byte != start:
            return False
        on = f"{switch(mutant)} || " if mutant["replacement"] == "true" else f"!{switch(mutant)} && "
        self.wraps[condition.id].append(lambda text: marked(mutant, f"({on}({text}))"))
        return True

    def field(self, mutant, start, end, node):
        """Without the field its value is that of the base, `..Item::default()`."""
        # The comma behind it belongs to the mutant.
        node = self.root.descendant_for_byte_range(start, start)
        node = within(node, ("field_initializer", "shorthand_field_initializer"))
        base = node and node.parent.named_children[-1]
        if not base or base.type != "base_field_initializer" or node.start_byte != start:
            return False
        name, value = node.child_by_field_name("field") or node, node.child_by_field_name("value") or node
        before = "" if value is not node else f"{self.text(node)}: "
        changed = f"({self.text(base.named_children[0])}).{self.text(name)}"
        self.wraps[value.id].append(
            lambda text: f"{before}(if {switch(mutant)} {{ {marked(mutant, changed)} }} else {{ {text} }})"
        )
        return True

    def offset(self, place):
        line = place["line"] - 1
        return self.starts[line] + len(self.lines[line][: place["column"] - 1].encode())

    def text(self, node):
        return self.source[node.start_byte : node.end_byte].decode()

    def rendered(self, node=None):
        node = node or self.root
        if node.child_count == 0:
            text = self.text(node)
        else:
            parts, at = [], node.start_byte
            for child in node.children:
                parts += [self.source[at : child.start_byte].decode(), self.rendered(child)]
                at = child.end_byte
            text = "".join(parts) + self.source[at : node.end_byte].decode()
        for wrap in self.wraps.get(node.id, ()):
            text = wrap(text)
        return text


def switch(mutant):
    return f"crate::__mutant({mutant['number']})"


def iterator(mutant, block):
    """A body that returns `impl Iterator`, which is one type: its items are left out, and others added."""
    on, replacement = switch(mutant), mutant["replacement"]
    if replacement == "None":
        return f"Option::filter({block}, |_| !{on})"
    is_optional = replacement.startswith("Some(")
    items = "items" if is_optional else block
    changed = f"::core::iter::Iterator::take({items}, if {on} {{ 0 }} else {{ usize::MAX }})"
    _, is_once, added = replacement.partition("iter::once(")
    if is_once:
        added = marked(mutant, added[: -2 if is_optional else -1])
        changed = f"::core::iter::Iterator::chain({changed}, if {on} {{ Some({added}) }} else {{ None }})"
    return f"Option::map({block}, |items| {changed})" if is_optional else changed


def marked(mutant, text):
    number = mutant["number"]
    return f"{BEGIN.format(number)}{text}{END.format(number)}"


def within(node, types):
    """The node of one of these types around a node."""
    while node and node.type not in types:
        node = node.parent
    return node


def in_const_function(node):
    function = within(node, ("function_item",))
    modifiers = [it for it in function.children if it.type == "function_modifiers"] if function else []
    return any(b"const" in it.text.split() for it in modifiers)


def replaced(text, mutant):
    """The file with this mutant alone."""
    file = File(text)
    start, end = (file.offset(mutant["span"][side]) for side in ("start", "end"))
    return (file.source[:start] + mutant["replacement"].encode() + file.source[end:]).decode()


def mutants_at(text, start, end):
    """The numbers of the mutants whose code overlaps the bytes of an instrumented file."""
    data, begun = text.encode().decode("latin-1"), {}
    for mark in MARK.finditer(data):
        kind, number = mark[1], int(mark[2])
        if kind == "<":
            begun[number] = mark.start()
        elif begun[number] < end and start < mark.end():
            yield number


def mutants_of_function(text, start):
    """The numbers of the mutants in the function around a byte of an instrumented file."""
    node = PARSER.parse(text.encode()).root_node.descendant_for_byte_range(start, start)
    while node and node.type != "function_item":
        node = node.parent
    if node:
        yield from (int(mark[2]) for mark in MARK.finditer(node.text.decode()))
