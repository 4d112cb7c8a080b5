//! Codes and numbers that must be unique, and those that are retired.

use super::Retired;
use super::table::Table;
use crate::Definition;
use crate::const_report::{Decimal, Violations, digits, text};
use errbook_contract::constant::same;

/// Puts a definition into the table of codes; whether it was there already, reached another way.
pub(super) const fn insert_code<const N: usize, const SLOTS: usize>(
    all: &[&'static Definition; N],
    index: usize,
    codes: &mut Table<SLOTS>,
    violations: &mut Violations,
) -> bool {
    let own = all[index];
    let mut probe = codes.probe(own.code_hash);
    while let Some(other) = codes.next(&mut probe) {
        let known = all[other];
        if known.code_hash == own.code_hash && is_same(known, own) {
            return true;
        }
    }
    let mut walk = codes.probe(own.code_hash);
    while let Some(other) = codes.next(&mut walk) {
        let known = all[other];
        if known.code_hash != own.code_hash || !same(known.code, own.code) {
            continue;
        }
        let (first, second) = (digits(known.status), digits(own.status));
        if known.status.as_u16() == own.status.as_u16() {
            violations.add_both(
                all[other],
                all[index],
                &[
                    "both have the code `",
                    own.code,
                    "` at status ",
                    text(&second),
                    "; give each its own",
                ],
            );
        } else if !(known.optional.shared_code && own.optional.shared_code) {
            violations.add_both(
                all[other],
                all[index],
                &[
                    "both have the code `",
                    own.code,
                    "`, at ",
                    text(&first),
                    " and ",
                    text(&second),
                    "; give each its own, or add `shared_code` to both if that is on purpose",
                ],
            );
        }
    }
    codes.insert(&probe, own.code_hash, index);
    false
}

/// Puts a definition that has a number into the table of numbers.
pub(super) const fn insert_number<const N: usize, const SLOTS: usize>(
    all: &[&'static Definition; N],
    index: usize,
    numbers: &mut Table<SLOTS>,
    violations: &mut Violations,
) {
    let own = all[index];
    let Some(number) = own.optional.number else {
        return;
    };
    let mut probe = numbers.probe(hash(number));
    while let Some(other) = numbers.next(&mut probe) {
        let known = all[other];
        if let Some(known_number) = known.optional.number
            && known_number == number
            && !(known.optional.shared_number && own.optional.shared_number)
        {
            violations.add_both(
                all[other],
                all[index],
                &[
                    "both have the number ",
                    Decimal::of(number).as_str(),
                    "; give each its own, or add `shared_number` to both if that is on purpose",
                ],
            );
        }
    }
    numbers.insert(&probe, hash(number), index);
}

/// What is retired is not used again.
pub(super) const fn check_retired<const N: usize, const SLOTS: usize>(
    all: &[&'static Definition; N],
    retired: &Retired,
    codes: &Table<SLOTS>,
    numbers: &Table<SLOTS>,
    violations: &mut Violations,
) {
    if let Some(code) = retired.code {
        let mut probe = codes.probe(retired.code_hash);
        while let Some(index) = codes.next(&mut probe) {
            let parts = all[index];
            let at_status = match retired.status {
                Some(status) => status.as_u16() == parts.status.as_u16(),
                None => true,
            };
            if parts.code_hash == retired.code_hash && same(parts.code, code) && at_status {
                violations.add(
                    all[index],
                    &["the code `", code, "` is retired; choose another"],
                );
            }
        }
    }
    if let Some(number) = retired.number {
        let mut probe = numbers.probe(hash(number));
        while let Some(index) = numbers.next(&mut probe) {
            if let Some(known) = all[index].optional.number
                && known == number
            {
                violations.add(
                    all[index],
                    &[
                        "the number ",
                        Decimal::of(number).as_str(),
                        " is retired; choose another",
                    ],
                );
            }
        }
    }
}

/// Numbers of a dictionary run close together: spread them.
pub(super) const fn hash(number: i32) -> u64 {
    (number as u32 as u64 + 1) * 0x9e37_79b1
}

/// One definition, however it is reached: module, type and variant.
const fn is_same(a: &Definition, b: &Definition) -> bool {
    same(a.variant, b.variant)
        && same(a.owner.type_name, b.owner.type_name)
        && same(a.owner.module, b.owner.module)
}
