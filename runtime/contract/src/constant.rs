//! What const evaluation needs of strings and `Cow`s, whose traits cannot be called there.

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

/// `a == b`, in const.
#[must_use]
pub const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    // Eight at once: the compiler counts the rounds.
    while i + 8 <= a.len() {
        let first = a[i] == b[i] && a[i + 1] == b[i + 1] && a[i + 2] == b[i + 2];
        let next = a[i + 3] == b[i + 3] && a[i + 4] == b[i + 4] && a[i + 5] == b[i + 5];
        if !(first && next && a[i + 6] == b[i + 6] && a[i + 7] == b[i + 7]) {
            return false;
        }
        i += 8;
    }
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_the_same_where_each_byte_is() {
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
