//! A type's catalog and a page's rows, as the macros write them.

use super::facts::Fact;
use crate::catalog::Catalog;
use crate::catalog::digest::{Block, Digest, Word, block};
use crate::catalog::rows::Page;
use crate::private::{DefinitionParts, Owner, RARE, RareParts};
use crate::{Definition, table};

pub(super) const VARIANTS: [&str; 12] =
    ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"];

pub(super) type Hash = fn(&str) -> u64;

/// A type's part of a catalog, as the derive has it.
pub(super) fn catalog(index: usize, facts: &[Fact], hash: Hash) -> &'static Catalog {
    let owner = leak(Owner {
        module: "api",
        type_name: String::leak(format!("Error{index}")),
        is_struct: false,
        group: None,
    });
    let mut codes = Vec::new();
    let mut numbers = Vec::<Block>::new();
    let definitions = facts.iter().enumerate().map(|(variant, fact)| {
        let marks = [
            (fact.shared_code, Word::SHARED),
            (fact.hidden, Word::HIDDEN),
        ];
        let marks = marks
            .iter()
            .filter(|it| it.0)
            .fold(0, |marks, it| marks | it.1);
        codes.push(hash(fact.code) << Word::HASH | marks | u64::from(fact.status));
        if let Some((key, place)) = fact.number.map(block) {
            let at = numbers
                .iter()
                .position(|it| it.0 == key)
                .unwrap_or_else(|| {
                    numbers.push((key, 0, 0));
                    numbers.len() - 1
                });
            match fact.shared_number {
                true => numbers[at].2 |= place,
                false => numbers[at].1 |= place,
            }
        }
        Definition::new(DefinitionParts {
            owner,
            variant: VARIANTS[variant],
            code: fact.code,
            code_hash: hash(fact.code),
            status: table::status(fact.status),
            description: fact.described.then_some("described"),
            envelope: fact.envelope,
            rare: leak(RareParts {
                number: fact.number,
                shared_number: fact.shared_number,
                shared_code: fact.shared_code,
                hidden: fact.hidden,
                ..RARE
            }),
            ..*table::NONE.parts()
        })
    });
    let definitions = definitions.collect::<Vec<_>>().leak();
    let shown = facts.iter().filter(|it| !it.hidden);
    let digest = leak(Digest {
        owner,
        identity: 7, // of every type: the names tell them apart
        codes: codes.leak(),
        documented: shown.clone().count(),
        fingerprints: shown.map(|it| fingerprint(it.code, it.status)).sum(),
        numbers: numbers.leak(),
        envelopes: facts
            .iter()
            .map(|it| it.envelope)
            .collect::<Vec<_>>()
            .leak(),
        described: facts.iter().all(|it| it.described),
    });
    leak(Catalog::of_type(definitions, digest, &[]))
}

/// A catalog of several.
pub(super) fn api(members: Vec<&'static Catalog>) -> &'static Catalog {
    leak(Catalog::of_api("API", None, members.leak(), &[], None, &[]))
}

/// A page with these rows.
pub(super) fn page<const ROWS: usize>(rows: &[(&str, u16)], hash: Hash) -> Page<ROWS> {
    let mut words = [0; ROWS];
    let (mut codes, mut places) = (String::new(), Vec::new());
    for (word, (code, status)) in words.iter_mut().zip(rows) {
        *word = hash(code) << Word::HASH | u64::from(*status);
        codes += code;
        places.extend([code.len() as u8, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0]);
    }
    Page {
        path: "errors.md",
        words,
        fingerprints: rows.iter().map(|it| fingerprint(it.0, it.1)).sum(),
        words_say_all: true,
        codes: codes.leak(),
        places: places.leak(),
    }
}

/// Unlike the words, told apart for certain: a few letters and three digits fit.
fn fingerprint(code: &str, status: u16) -> u64 {
    let text = code
        .bytes()
        .take(5)
        .fold(0, |text, byte| text << 8 | u64::from(byte));
    text << 10 | u64::from(status)
}

pub(super) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
