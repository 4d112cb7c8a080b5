//! A test that is not run.

use std::fmt::Display;
use std::io::{self, Write};
use std::thread;

use crate::asked::nothing_may_be_skipped;

/// Says on the standard error, past the test harness, that the test of this thread is skipped.
///
/// # Panics
///
/// Where `CI` is set, so that no test passes there without having run.
#[track_caller]
pub fn skip(reason: impl Display) {
    let thread = thread::current();
    let test = thread.name().unwrap_or("a test");
    assert!(
        !nothing_may_be_skipped(),
        "{test} would be skipped, and CI is set: {reason}"
    );
    // An error means that nobody listens.
    let _ = writeln!(io::stderr(), "\nskipped: {test}: {reason}");
}

#[cfg(test)]
mod tests {
    use super::skip;
    use crate::child::run;

    #[test]
    #[ignore = "what the tests of this module start"]
    fn child() {
        skip("there is no tool");
    }

    #[test]
    fn it_is_said_past_the_harness() {
        for ci in [None, Some(""), Some("0"), Some("false")] {
            let (succeeds, stdout, stderr) = run("skip::tests::child", &[("CI", ci)]);
            assert!(succeeds, "{stdout}");
            assert!(stdout.contains("1 passed"), "{stdout}");
            assert_eq!(stderr, "\nskipped: skip::tests::child: there is no tool\n");
        }
    }

    #[test]
    fn it_fails_where_ci_is_set() {
        let (succeeds, stdout, _) = run("skip::tests::child", &[("CI", Some("true"))]);
        assert!(!succeeds, "{stdout}");
        let reason = "skip::tests::child would be skipped, and CI is set: there is no tool";
        assert!(stdout.contains(reason), "{stdout}");
    }
}
