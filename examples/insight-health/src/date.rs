//! Dates as the API has them.

/// Whether this is a day of the calendar, as MM/DD/YYYY.
pub(crate) fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let [_, _, b'/', _, _, b'/', _, _, _, _] = bytes else {
        return false;
    };
    let (Some(month), Some(day), Some(year)) = (
        number(&bytes[..2]),
        number(&bytes[3..5]),
        number(&bytes[6..]),
    ) else {
        return false;
    };
    (1..=days_in(month, year)).contains(&day)
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + u32::from(digit - b'0'))
    })
}

/// None, in a month that does not exist.
fn days_in(month: u32, year: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for good in ["01/31/2026", "02/29/2024", "02/29/2000", "12/31/9999"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "",
            "2026-01-31",
            "1/31/2026",
            "01/31/26",
            "00/10/2026",
            "13/10/2026",
            "04/31/2026",
            "02/29/1900",
            "01/00/2026",
            "+1/01/2026",
            "01/01/2026 ",
            "01/0é/202",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
