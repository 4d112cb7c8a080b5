//! Checking what a client sent, one field at a time.

use crate::errors::{FieldError, ValidationError};

/// A member of the body, or a parameter, that has to be there.
pub(crate) fn required<T>(value: Option<T>, parameter: &'static str) -> Result<T, ValidationError> {
    value.ok_or(ValidationError::MissingParameter { parameter })
}

/// The failures of one body, collected so that the client learns of all of them at once.
#[derive(Default)]
pub(crate) struct Failures(Vec<FieldError>);

impl Failures {
    pub(crate) fn add(&mut self, field: &'static str, message: &'static str) {
        self.0.push(FieldError { field, message });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn finish(self) -> Result<(), ValidationError> {
        if self.0.is_empty() {
            return Ok(());
        }
        Err(ValidationError::Failed { errors: self.0 })
    }
}

/// Good enough to catch typing errors; only a mail that arrives proves an address.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let host_is_dotted = domain
        .split_once('.')
        .is_some_and(|(name, rest)| !name.is_empty() && !rest.is_empty() && !rest.ends_with('.'));
    !local.is_empty()
        && host_is_dotted
        && !domain.contains('@')
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn an_email_address_has_one_at_sign_and_a_dotted_host() {
        for good in ["ada@example.com", "a.b+c@mail.example.org"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "",
            "ada",
            "@example.com",
            "ada@",
            "ada@host",
            "ada@.com",
            "ada@host.",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(!is_email("a b@example.com"));
        assert!(!is_email("a@b@example.com"));
    }
}
