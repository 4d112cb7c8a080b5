//! Inputs that once failed.

use super::check;

#[test]
fn derives() {
    for text in [""] {
        check::derive(text, &[]).unwrap();
    }
}
