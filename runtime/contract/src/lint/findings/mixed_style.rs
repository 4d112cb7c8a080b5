//! `mixed_style`: case and separators that differ from those of most codes.

use std::collections::HashSet;

use super::Finding;
use crate::document::CodeDocument;
use crate::lint::Lint;

const WORDS: [char; 2] = ['_', '-'];
const NAMESPACES: [char; 3] = ['.', ':', '/'];

pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    // Several definitions of a code count once.
    let mut known = HashSet::new();
    let mut codes = codes.to_vec();
    codes.retain(|code| known.insert(&code.code));
    let case = Case::of_most(&codes);
    let separators = Separators::of_most(&codes);
    for code in codes {
        let text = code.code();
        let other_case = case.filter(|case| !case.fits(text)).map(|case| {
            let word = case.name();
            format!("most codes of the catalog are in {word}; write this one in {word}, too")
        });
        let message = other_case.or_else(|| {
            let separator = text.chars().find(|c| separators.is_odd(*c))?;
            let others = separators.quoted();
            Some(format!(
                "the separator `{separator}` differs from those of most codes; use {others}"
            ))
        });
        if let Some(message) = message {
            found.push(Finding::in_code(Lint::MixedStyle, code, message));
        }
    }
}

/// The case of a code.
#[derive(Clone, Copy, PartialEq)]
enum Case {
    Lower,
    Upper,
    Camel,
    Pascal,
}

impl Case {
    /// `None` if the code has no letters.
    fn of_code(code: &str) -> Option<Self> {
        let lower = code.contains(|c: char| c.is_ascii_lowercase());
        let upper = code.contains(|c: char| c.is_ascii_uppercase());
        let first = code.chars().find(char::is_ascii_alphabetic)?;
        Some(match (lower, upper) {
            (_, false) => Case::Lower,
            (false, true) => Case::Upper,
            (true, true) if first.is_ascii_uppercase() => Case::Pascal,
            (true, true) => Case::Camel,
        })
    }

    /// The case that fits most codes; if several do, that of the first code.
    fn of_most(codes: &[&CodeDocument]) -> Option<Self> {
        let codes = codes.iter().map(|code| code.code());
        let fitting = |case: Case| codes.clone().filter(|code| case.fits(code)).count();
        let mut most: Option<(Case, usize)> = None;
        for case in [Case::Lower, Case::Upper, Case::Camel, Case::Pascal] {
            let count = fitting(case);
            let first = codes.clone().find_map(Case::of_code) == Some(case);
            let better = most.is_none_or(|(_, known)| count > known || count == known && first);
            if count > 0 && better {
                most = Some((case, count));
            }
        }
        most.map(|(case, _)| case)
    }

    /// Whether the code has this case; a single word in lower case is also camel case.
    fn fits(self, code: &str) -> bool {
        match Case::of_code(code) {
            Some(Case::Lower) if self == Case::Camel => !code.contains(WORDS),
            case => case.is_none_or(|case| case == self),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Case::Lower => "lower case",
            Case::Upper => "upper case",
            Case::Camel => "camel case",
            Case::Pascal => "Pascal case",
        }
    }
}

/// The separators that most codes use.
struct Separators {
    words: Option<char>,
    namespaces: Option<char>,
}

impl Separators {
    fn of_most(codes: &[&CodeDocument]) -> Self {
        let codes = codes.iter().map(|code| code.code());
        let with = |known: &'static [char]| codes.clone().filter(move |code| code.contains(known));
        let most_common = |known: &'static [char]| {
            let used = with(known).flat_map(move |code| {
                let known = known.iter().copied();
                known.filter(move |separator| code.contains(*separator))
            });
            most_common_item(used)
        };
        let (words, namespaced) = (with(&WORDS), with(&NAMESPACES).count());
        let separated = words.filter(|code| !code.contains(NAMESPACES)).count() + namespaced;
        Separators {
            words: most_common(&WORDS),
            namespaces: most_common(&NAMESPACES).filter(|_| namespaced * 2 >= separated),
        }
    }

    fn is_odd(&self, c: char) -> bool {
        let separates = WORDS.contains(&c) || NAMESPACES.contains(&c);
        separates && self.words != Some(c) && self.namespaces != Some(c)
    }

    /// "`_`" or "`_` or `.`"
    fn quoted(&self) -> String {
        let both = [self.words, self.namespaces].into_iter().flatten();
        let both: Vec<_> = both.map(|c| format!("`{c}`")).collect();
        both.join(" or ")
    }
}

/// The most frequent item; if several are, the first of them.
fn most_common_item<T: PartialEq + Copy>(all: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: Vec<(T, usize)> = Vec::new();
    for item in all {
        match counts.iter_mut().find(|(known, _)| *known == item) {
            Some((_, count)) => *count += 1,
            None => counts.push((item, 1)),
        }
    }
    // `max_by_key` returns the last maximum.
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    most.map(|(item, _)| item)
}
