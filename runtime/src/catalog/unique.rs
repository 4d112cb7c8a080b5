//! Checks that codes and numbers are unique.

use errbook_contract::constant::same;

use super::difference::{common_status, difference};
use super::index::Index;
use super::key_table::Place;
use crate::const_report::{Decimal, Violations};

/// A code has one definition, or several that all have `shared_code`; at the same status these are the same error to a
/// client.
pub(super) const fn check_codes(index: &Index<'_>, violations: &mut Violations) {
    let mut at = 0;
    while at < index.codes.repeated_len() {
        check_code(index, index.codes.repeated(at), violations);
        at += 1;
    }
}

/// Compares a definition with the earlier ones of its code.
const fn check_code(index: &Index<'_>, place: Place, violations: &mut Violations) {
    let own = index.definition(place);
    let hash = index.types[place.of_type].code_hashes[place.index];
    let mut search = index.search_code(own.code, hash);
    while let Some(other) = index.next_of_code(&mut search) {
        if other.is(place) {
            return; // later definitions report their own conflicts
        }
        let known = index.definition(other);
        if is_same_variant(index, other, place) {
            continue; // another of its statuses
        }
        let is_shared = known.optional.shared_code && own.optional.shared_code;
        if let Some(status) = common_status(known, own) {
            let (status, remedy) = if !is_shared {
                (
                    status,
                    "; give each its own code, or add `shared_code` to both",
                )
            } else if let Some(difference) = difference(known, own) {
                difference
            } else {
                continue;
            };
            violations.add_both(
                known,
                own,
                &[
                    "both have the code `",
                    own.code,
                    "` at status ",
                    Decimal::of(status as i32).as_str(),
                    remedy,
                ],
            );
        } else if !is_shared {
            let first = Decimal::of(known.status.as_u16() as i32);
            let second = Decimal::of(own.status.as_u16() as i32);
            violations.add_both(
                known,
                own,
                &[
                    "both have the code `",
                    own.code,
                    "`, at ",
                    first.as_str(),
                    " and ",
                    second.as_str(),
                    "; give each its own code, or add `shared_code` to both",
                ],
            );
        }
    }
}

/// Whether two definitions are of one variant, which has one for each of its statuses.
const fn is_same_variant(index: &Index<'_>, a: Place, b: Place) -> bool {
    let (variant, other) = (index.definition(a).variant, index.definition(b).variant);
    a.of_type == b.of_type && same(variant, other)
}

/// A number has one definition, or several that all have `shared_number`.
pub(super) const fn check_numbers(index: &Index<'_>, violations: &mut Violations) {
    let mut at = 0;
    while at < index.numbers.repeated_len() {
        check_number(index, index.numbers.repeated(at), violations);
        at += 1;
    }
}

/// Compares a definition with the earlier ones of its number.
const fn check_number(index: &Index<'_>, place: Place, violations: &mut Violations) {
    let own = index.definition(place);
    let Some(number) = own.optional.number else {
        return;
    };
    let hash = index.types[place.of_type].number_hashes[place.index];
    let mut search = index.search_number(number, hash);
    while let Some(other) = index.next_of_number(&mut search) {
        if other.is(place) {
            return; // later definitions report their own conflicts
        }
        let known = index.definition(other);
        if is_same_variant(index, other, place) {
            continue; // another of its statuses
        }
        if !(known.optional.shared_number && own.optional.shared_number) {
            violations.add_both(
                known,
                own,
                &[
                    "both have the number ",
                    Decimal::of(number).as_str(),
                    "; give each its own number, or add `shared_number` to both",
                ],
            );
        }
    }
}
