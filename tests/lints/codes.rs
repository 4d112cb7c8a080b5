//! The spelling of codes.

use errbook::ApiError;
use errbook::lint::Lint;

use crate::{found, message};

/// A type with a variant for each code.
macro_rules! codes {
    ($name:ident: $($variant:ident = $code:literal),*) => {
        /// Codes
        #[derive(ApiError)]
        enum $name {
            $(
                #[api_error(code = $code, status = 403)]
                $variant,
            )*
        }
    };
}

codes!(Snake: A = "no_key", B = "gone", C = "oldKey", D = "old-key", E = "OLD_KEY", F = "old.key", G = "2fa");
codes!(Camel: A = "gone", B = "taken", C = "noKey", D = "oldKey", E = "old_slot", F = "Pascal");
codes!(Screaming: A = "NO_KEY", B = "GONE", C = "gone_by");
codes!(Namespaced: A = "auth.no_key", B = "auth.old", C = "slot.taken", D = "not_found", E = "slot:gone");
codes!(FewNamespaces: A = "no_key", B = "old_key", C = "auth.missing");
codes!(Tie: A = "no_key", B = "old-slot");
codes!(TieOfCase: A = "NO_KEY", B = "old_slot");
codes!(Digits: A = "17", B = "18", C = "no_key");
codes!(Alike: A = "slot_taken", B = "slot-taken", C = "SlotTaken", D = "slot_taken_by", E = "slottaken");

#[test]
fn most_codes_set_the_style() {
    let snake = ["oldKey", "old-key", "OLD_KEY", "old.key"];
    assert_eq!(found(Snake::CATALOG, Lint::MixedStyle), snake);
    assert_eq!(found(Screaming::CATALOG, Lint::MixedStyle), ["gone_by"]);
    assert_eq!(found(Tie::CATALOG, Lint::MixedStyle), ["old-slot"]);
    assert_eq!(found(TieOfCase::CATALOG, Lint::MixedStyle), ["old_slot"]);
    assert_eq!(found(Digits::CATALOG, Lint::MixedStyle), [""; 0]);
}

#[test]
fn one_word_in_lower_case_is_camel_case() {
    let odd = ["old_slot", "Pascal"];
    assert_eq!(found(Camel::CATALOG, Lint::MixedStyle), odd);
}

#[test]
fn namespaces_may_stand_beside_words() {
    assert_eq!(found(Namespaced::CATALOG, Lint::MixedStyle), ["slot:gone"]);
    let few = ["auth.missing"];
    assert_eq!(found(FewNamespaces::CATALOG, Lint::MixedStyle), few);
}

#[test]
fn the_style_is_told() {
    assert_eq!(
        message(Snake::CATALOG, Lint::MixedStyle, "OLD_KEY"),
        "most codes of the catalog are in lower case; write this one in lower case, too"
    );
    assert_eq!(
        message(Namespaced::CATALOG, Lint::MixedStyle, "slot:gone"),
        "the separator `:` differs from those of most codes; use `_` or `.`"
    );
}

#[test]
fn near_duplicates_are_told_with_the_first() {
    let later = ["slot-taken", "SlotTaken", "slottaken"];
    assert_eq!(found(Alike::CATALOG, Lint::NearDuplicate), later);
    assert_eq!(
        message(Alike::CATALOG, Lint::NearDuplicate, "SlotTaken"),
        "the code differs from `slot_taken` only in case or separators; \
         choose a code that is easily told apart"
    );
}

/// One code at two statuses
#[derive(ApiError)]
enum Shared {
    #[api_error(code = "no_key", status = 403)]
    NoKey,
    #[api_error(code = "old-key", status = 403, shared_code)]
    Old,
    #[api_error(code = "old-key", status = 410, shared_code)]
    Older,
    #[api_error(code = "last_key", status = 403)]
    Last,
}

#[test]
fn a_shared_code_is_no_near_duplicate_and_told_once() {
    assert_eq!(found(Shared::CATALOG, Lint::NearDuplicate), [""; 0]);
    assert_eq!(found(Shared::CATALOG, Lint::MixedStyle), ["old-key"]);
}
