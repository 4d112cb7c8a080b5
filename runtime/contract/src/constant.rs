//! Strings and `Cow`s in const evaluation, which cannot call their traits.

use std::borrow::Cow;

/// The slice in a `Cow`.
#[doc(hidden)]
#[macro_export]
macro_rules! const_slice {
    ($cow:expr) => {
        match $cow {
            ::std::borrow::Cow::Borrowed(slice) => *slice,
            ::std::borrow::Cow::Owned(list) => list.as_slice(),
        }
    };
}

/// The string in a `Cow`.
#[must_use]
#[allow(clippy::ptr_arg)] // `Deref` cannot be called in const
pub const fn str_of<'a>(text: &'a Cow<'static, str>) -> &'a str {
    match text {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => text.as_str(),
    }
}

/// Whether two strings are equal.
#[must_use]
pub const fn same(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    // Eight bytes at a time: const evaluation is slow, and the compiler limits its steps.
    while let (
        &[a0, a1, a2, a3, a4, a5, a6, a7, ref a_rest @ ..],
        &[b0, b1, b2, b3, b4, b5, b6, b7, ref b_rest @ ..],
    ) = (a, b)
    {
        let first = (a0 ^ b0) | (a1 ^ b1) | (a2 ^ b2) | (a3 ^ b3);
        let last = (a4 ^ b4) | (a5 ^ b5) | (a6 ^ b6) | (a7 ^ b7);
        if first | last != 0 {
            return false;
        }
        (a, b) = (a_rest, b_rest);
    }
    while let (&[a0, ref a_rest @ ..], &[b0, ref b_rest @ ..]) = (a, b) {
        if a0 != b0 {
            return false;
        }
        (a, b) = (a_rest, b_rest);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_equal_if_all_bytes_are() {
        let text = "an_appointment_of_27_bytes_";
        for at in 0..text.len() {
            assert!(same(&text[..at], &text[..at]));
            assert!(!same(text, &text[..at]));
            let mut other = text.to_owned();
            other.replace_range(at..=at, "X");
            assert!(!same(text, &other), "{other}");
        }
    }
}
