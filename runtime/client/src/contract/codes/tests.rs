use std::ops::Range;

use super::{by_code, fill, of_code, slot, slots};
use crate::contract::Definition;

fn found(definitions: &[Definition], code: &str) -> Range<usize> {
    let mut positions = vec![0; slots(definitions.len())];
    fill(&mut positions, definitions);
    of_code(&positions, definitions, code)
}

/// Many of them are alike at the beginning, at the end, or both.
fn codes() -> Vec<String> {
    let mut codes: Vec<_> = (0..700)
        .flat_map(|number| {
            [
                number.to_string(),
                format!("booking_error_{number}"),
                format!("{number}_not_available"),
                format!("not_found_{number}_not_found"),
            ]
        })
        .collect();
    codes.extend((0..40).map(|length| "x".repeat(length)));
    codes.sort();
    codes
}

#[test]
fn each_code_is_found_and_no_other() {
    let codes = codes();
    let definitions: Vec<_> = codes
        .iter()
        .map(|code| Definition {
            code: code.clone().into(),
            ..Definition::bare("", 400)
        })
        .collect();
    let mut positions = vec![0; slots(definitions.len())];
    fill(&mut positions, &definitions);
    for (position, code) in codes.iter().enumerate() {
        let only = position..position + 1;
        assert_eq!(of_code(&positions, &definitions, code), only, "{code}");
        for other in [format!("{code}_"), format!("_{code}"), code.to_uppercase()] {
            let expected = codes.iter().position(|known| *known == other);
            let expected = expected.map_or(0..0, |position| position..position + 1);
            let found = of_code(&positions, &definitions, &other);
            assert_eq!(found, expected, "{other}");
        }
    }
}

#[test]
fn definitions_of_one_code_are_found_together() {
    static DEFINITIONS: [Definition; 5] = [
        Definition::bare("busy", 429),
        Definition::bare("conflict", 409),
        Definition::bare("conflict", 410),
        Definition::bare("conflict", 412),
        Definition::bare("gone", 410),
    ];
    static CODES: [u32; slots(5)] = by_code(&DEFINITIONS);

    assert_eq!(of_code(&CODES, &DEFINITIONS, "busy"), 0..1);
    assert_eq!(of_code(&CODES, &DEFINITIONS, "conflict"), 1..4);
    assert_eq!(of_code(&CODES, &DEFINITIONS, "gone"), 4..5);
}

/// Whichever of them comes first, and although one stands where another one would.
#[test]
fn codes_of_one_slot_are_found() {
    let all = codes();
    let last = |code: &&String| slot(code.as_bytes(), slots(3)) == slots(3) - 1;
    let definitions: Vec<_> = all
        .iter()
        .filter(last)
        .take(3)
        .map(|code| Definition {
            code: code.clone().into(),
            ..Definition::bare("", 400)
        })
        .collect();
    assert_eq!(definitions.len(), 3);
    for (position, known) in definitions.iter().enumerate() {
        assert_eq!(found(&definitions, &known.code), position..position + 1);
    }
    let other = all.iter().filter(last).nth(3);
    assert_eq!(found(&definitions, other.expect("a fourth")), 0..0);
}

#[test]
fn a_contract_without_definitions_has_no_code() {
    assert_eq!(found(&[], "busy"), 0..0);
    assert_eq!(found(&[], ""), 0..0);
}

/// Otherwise a search would take as long as one by comparison.
#[test]
fn codes_are_spread() {
    let codes = codes();
    let length = slots(codes.len());
    let mut taken = vec![0; length];
    for code in &codes {
        taken[slot(code.as_bytes(), length)] += 1;
    }
    let most = taken.into_iter().max();
    assert!(most < Some(8), "{most:?}");
}
