//! Small catalogs by chance, of few codes, statuses and numbers so that these clash: the check says of each what a plain
//! reading of the rules says.

mod facts;
mod made;

use std::panic::catch_unwind;

use super::Catalog;
use super::check::{CatalogRules, check_catalog, check_page};
use super::rows::Page;
use super::sound::{Codes, codes};
use crate::envelope::{Envelope, FLAT, NESTED};
use facts::{Chance, Fact};
use made::{Hash, VARIANTS, api, catalog, leak, page};

/// Each way to a definition counted; a last type fills up.
const DEFINITIONS: usize = 12;
const SLOTS: usize = 32;
static NAMED: [&[&Envelope]; 3] = [&[], &[&NESTED], &[&NESTED, &FLAT]];

type Row = (&'static str, u16);

struct Case {
    api: &'static Catalog,
    rules: &'static CatalogRules,
    rows: Vec<Row>,
    /// Whether the rules hold, and whether the page agrees.
    expected: (bool, bool),
}

impl Case {
    fn new(chance: &mut Chance, hash: Hash) -> Self {
        let types = [(); 3].map(|()| chance.facts());
        let mut listed: Vec<_> = (0..=chance.below(3)).map(|_| chance.below(3)).collect();
        let ways: usize = listed.iter().map(|it| types[*it].len()).sum();
        let filling = VARIANTS[ways..].iter().map(|code| Fact::filling(code));
        let filling = catalog(3, &filling.collect::<Vec<_>>(), hash);
        let catalogs: Vec<_> = (0..3).map(|it| catalog(it, &types[it], hash)).collect();
        let members = listed.iter().map(|it| catalogs[*it]);
        // Some of them by another catalog.
        let (included, mut members) = members.partition::<Vec<_>, _>(|_| chance.one_in(3));
        members.extend([api(included), filling]);

        listed.sort_unstable();
        listed.dedup();
        let facts: Vec<_> = listed.iter().flat_map(|it| &types[*it]).collect();
        let envelopes = NAMED[chance.below(NAMED.len())];
        let retired: Vec<_> = (0..chance.below(2)).map(|_| chance.retired(hash)).collect();
        let clash = facts
            .iter()
            .enumerate()
            .any(|(at, fact)| facts[..at].iter().any(|known| known.clashes(fact)));
        let speaks = |fact: &Fact| {
            envelopes.is_empty() || envelopes.iter().any(|it| it.name() == fact.envelope.name())
        };
        let hold = facts.iter().all(|fact| {
            fact.described && speaks(fact) && !retired.iter().any(|it| fact.is_retired(it))
        });
        let rows = chance.rows(&facts);
        let is_of = |row: &Row, fact: &Fact| *row == (fact.code, fact.status);
        let agrees = rows.iter().all(|row| facts.iter().any(|it| is_of(row, it)))
            && facts
                .iter()
                .all(|it| it.hidden || rows.iter().any(|row| is_of(row, it)));
        Case {
            api: api(members),
            rules: leak(CatalogRules {
                envelopes,
                retired: retired.leak(),
            }),
            rows,
            expected: (!clash && hold, agrees),
        }
    }

    fn codes(&self) -> Codes<SLOTS> {
        codes::<5, SLOTS, SLOTS>(self.api, self.rules)
    }

    /// What the check says, with what the digests are found to say.
    fn verdict(&self, codes: &Codes<SLOTS>, hash: Hash) -> (bool, bool) {
        let check = || check_catalog::<DEFINITIONS, SLOTS>(self.api, self.rules, codes);
        let agrees = match self.rows.len() {
            0 => self.agrees(codes, &page::<0>(&self.rows, hash)),
            1 => self.agrees(codes, &page::<1>(&self.rows, hash)),
            2 => self.agrees(codes, &page::<2>(&self.rows, hash)),
            3 => self.agrees(codes, &page::<3>(&self.rows, hash)),
            4 => self.agrees(codes, &page::<4>(&self.rows, hash)),
            5 => self.agrees(codes, &page::<5>(&self.rows, hash)),
            _ => self.agrees(codes, &page::<6>(&self.rows, hash)),
        };
        (catch_unwind(check).is_ok(), agrees)
    }

    fn agrees<const ROWS: usize>(&self, codes: &Codes<SLOTS>, page: &Page<ROWS>) -> bool {
        catch_unwind(|| check_page::<DEFINITIONS, SLOTS, ROWS>(self.api, page, codes)).is_ok()
    }
}

/// How often the rules held, the digests said so, and the page agreed.
fn held(hash: Hash) -> [usize; 3] {
    let mut chance = Chance(0x5eed);
    let (mut hold, mut found, mut agree) = (0, 0, 0);
    for _ in 0..3000 {
        let case = Case::new(&mut chance, hash);
        let mut codes = case.codes();
        found += usize::from(codes.sound);
        // By the digests where they are enough, then by a close look at every definition.
        for sound in [codes.sound, false] {
            codes.sound = sound;
            let verdict = case.verdict(&codes, hash);
            assert_eq!(verdict, case.expected, "{:#?} {:?}", case.api, case.rows);
        }
        hold += usize::from(case.expected.0);
        agree += usize::from(case.expected.1);
    }
    [hold, found, agree]
}

#[test]
fn the_check_says_what_the_rules_say() {
    let apart = |code: &str| {
        code.bytes()
            .fold(7, |hash, byte| hash * 31 + u64::from(byte))
    };
    let [hold, found, agree] = held(apart);
    assert!((600..2400).contains(&hold), "{hold}");
    assert!((600..2400).contains(&agree), "{agree}");
    assert_eq!(found, hold, "the digests are enough");
}

#[test]
fn codes_of_one_hash_are_neither_mixed_up_nor_an_error() {
    // Those that fill up stay apart, so that some catalogs are found sound by their digests.
    let alike = |code: &str| match code.len() {
        1 | 2 => code
            .bytes()
            .fold(0, |hash, byte| hash * 31 + u64::from(byte)),
        _ => SLOTS as u64 - 1,
    };
    let [hold, found, _] = held(alike);
    assert!(0 < found && found < hold, "{found} of {hold}");
}
