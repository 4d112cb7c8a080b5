//! What an example commits in `docs`, and its program that writes and checks it.

use std::process::{Command, Output};

/// The program of an example.
pub struct Exports {
    /// Its path.
    pub program: &'static str,
    /// The folder of the example.
    pub folder: &'static str,
}

impl Exports {
    fn run(&self, line: &str) -> Output {
        Command::new(self.program)
            .args(line.split_whitespace())
            .current_dir(self.folder)
            .output()
            .unwrap()
    }

    /// The program ends well with these arguments.
    #[track_caller]
    pub fn succeeds(&self, line: &str) {
        let output = self.run(line);
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(0), "{said}");
    }

    /// The export is the file `docs/NAME`.
    #[track_caller]
    pub fn is_committed(&self, export: &str, name: &str) {
        self.succeeds(&format!("{export} --out docs/{name} --check"));
    }

    /// The catalog is the one in `docs/errors.json`.
    #[track_caller]
    pub fn have_not_changed(&self) {
        let output = self.run("diff docs/errors.json --deny informational");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "no changes\n");
        assert_eq!(output.status.code(), Some(0));
    }
}
