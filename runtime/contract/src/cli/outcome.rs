//! The outcome of a command.

use std::io::{ErrorKind, Write};

/// What a command prints, and its exit code.
pub(super) struct Outcome {
    stdout: String,
    stderr: String,
    code: u8,
}

impl Outcome {
    pub(super) fn printed(stdout: String, code: u8) -> Self {
        Outcome {
            stdout,
            stderr: String::new(),
            code,
        }
    }

    /// A success with warnings.
    #[cfg(feature = "html")]
    pub(super) fn warned(stderr: String) -> Self {
        Outcome::failed(stderr, 0)
    }

    pub(super) fn failed(stderr: String, code: u8) -> Self {
        Outcome {
            stdout: String::new(),
            stderr,
            code,
        }
    }

    /// Prints the outcome and returns the exit code.
    pub(super) fn print(
        self,
        program: &str,
        stdout: &mut impl Write,
        stderr: &mut impl Write,
    ) -> u8 {
        let mut code = self.code;
        // If the standard error is closed, there is nowhere to report it.
        let mut report = |text: &str| drop(stderr.write_all(text.as_bytes()));
        let printed = stdout.write_all(self.stdout.as_bytes());
        match printed.and_then(|()| stdout.flush()) {
            // A reader that stops early, such as `head`, is not an error.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                report(&format!("{program}: cannot print: {error}\n"));
                code = 2;
            }
            _ => {}
        }
        report(&self.stderr);
        code
    }
}

/// Why a command fails.
pub(super) enum Failure {
    /// A file is missing, or differs from the export.
    Differs(String),
    /// A file cannot be read or written, or a feature is missing.
    Failed(String),
}

impl Failure {
    /// The command needs the feature `html`.
    #[cfg(not(feature = "html"))]
    pub(super) fn without_html(command: &str) -> Self {
        Failure::Failed(format!(
            "`{command}` requires a feature of errbook; add `features = [\"html\"]` to its dependency in Cargo.toml, or install \
             errbook-contract with `--features cli,html`"
        ))
    }

    pub(super) fn outcome(self, program: &str) -> Outcome {
        let (message, code) = match self {
            Failure::Differs(message) => (message, 1),
            Failure::Failed(message) => (message, 2),
        };
        Outcome::failed(format!("{program}: {message}\n"), code)
    }
}

/// Help, or a usage error.
impl From<clap::Error> for Outcome {
    fn from(error: clap::Error) -> Self {
        let text = error.render().to_string();
        if error.use_stderr() {
            Outcome::failed(text, 2)
        } else {
            Outcome::printed(text, 0)
        }
    }
}
