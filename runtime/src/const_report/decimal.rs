//! Numbers as text in const evaluation, where `Display` cannot be called.

/// An integer as text.
pub(crate) struct Decimal {
    /// Long enough for a sign and ten digits.
    text: [u8; 11],
    start: usize,
}

impl Decimal {
    pub(crate) const fn of(number: i32) -> Self {
        let mut text = [b'-'; 11];
        let mut start = 11;
        let mut rest = number.unsigned_abs();
        loop {
            start -= 1;
            text[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            start -= 1; // the array is filled with minus signs
        }
        Decimal { text, start }
    }

    pub(crate) const fn as_str(&self) -> &str {
        match str::from_utf8(self.text.split_at(self.start).1) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_is_what_display_writes() {
        for number in [0, 7, 10, 409, -1, i32::MAX, i32::MIN] {
            assert_eq!(Decimal::of(number).as_str(), number.to_string());
        }
    }
}
