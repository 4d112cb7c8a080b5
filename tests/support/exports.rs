//! What an example commits in `docs`, and its program that writes and checks it.

use std::process::{Command, Output};

/// The path of the program.
pub(crate) struct Exports(pub(crate) &'static str);

impl Exports {
    fn run(&self, line: &str) -> Output {
        Command::new(self.0)
            .args(line.split_whitespace())
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap()
    }

    #[track_caller]
    pub(crate) fn succeeds(&self, line: &str) {
        let output = self.run(line);
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(0), "{said}");
    }

    /// The export is the file `docs/NAME`.
    #[track_caller]
    pub(crate) fn is_committed(&self, export: &str, name: &str) {
        self.succeeds(&format!("{export} --out docs/{name} --check"));
    }

    #[track_caller]
    pub(crate) fn have_not_changed(&self) {
        let output = self.run("diff docs/errors.json --deny informational");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "no changes\n");
        assert_eq!(output.status.code(), Some(0));
    }
}
