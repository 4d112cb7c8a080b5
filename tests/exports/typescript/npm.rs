//! TypeScript's compiler, a minifier and a formatter.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use errbook_tests_tools::{npm, skip};

use crate::TMP;

/// What a careful project asks of its files.
const OPTIONS: &str = "--strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --erasableSyntaxOnly \
    --noUnusedLocals --noUnusedParameters --noImplicitReturns --noFallthroughCasesInSwitch \
    --noPropertyAccessFromIndexSignature --isolatedModules --verbatimModuleSyntax --target es2022 --module es2022 \
    --moduleResolution bundler --skipLibCheck";

/// What the oldest compiler does not know yet.
const NEWER_OPTION: &str = "--erasableSyntaxOnly ";

/// A folder with TypeScript files.
pub(super) struct Folder {
    path: PathBuf,
    programs: PathBuf,
}

impl Folder {
    /// `None` if the test is skipped, since the programs are missing.
    pub(super) fn new(name: &str) -> Option<Self> {
        let programs = match npm::programs("typescript", Path::new(TMP)) {
            Ok(programs) => programs,
            Err(reason) => {
                skip(reason);
                return None;
            }
        };
        let path = Path::new(TMP).join("typescript").join(name);
        fs::create_dir_all(&path).unwrap();
        let folder = Self { path, programs };
        folder.write("package.json", "{ \"type\": \"module\" }");
        Some(folder)
    }

    pub(super) fn write(&self, name: &str, text: &str) {
        fs::write(self.path.join(name), text).unwrap();
    }

    /// What the compiler says to files and what they import; nothing if there is no mistake.
    pub(super) fn compile(&self, files: &[&str]) -> String {
        let files = files.iter().copied();
        said(self.tool("tsc", OPTIONS.split_whitespace().chain(files)))
    }

    /// What the oldest compiler that the module is for says to files; nothing if the test is skipped.
    pub(super) fn compile_with_oldest(&self, files: &[&str]) -> String {
        let programs = match npm::programs("typescript-oldest", Path::new(TMP)) {
            Ok(programs) => programs,
            Err(reason) => {
                skip(reason);
                return String::new();
            }
        };
        let options = OPTIONS.replace(NEWER_OPTION, "");
        let arguments = ["--noEmit"].into_iter().chain(options.split_whitespace());
        let files = files.iter().copied();
        said(self.program(&programs.join("tsc"), arguments.chain(files)))
    }

    /// What a program without mistakes prints.
    #[track_caller]
    pub(super) fn run(&self, program: &str) -> String {
        assert_eq!(self.compile(&[&format!("{program}.ts")]), "");
        let output = Command::new("node")
            .arg(format!("{program}.js"))
            .current_dir(&self.path)
            .output()
            .unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success(), "{said}");
        said
    }

    pub(super) fn tool<'a>(&self, name: &str, args: impl Iterator<Item = &'a str>) -> Output {
        self.program(&self.programs.join(name), args)
    }

    fn program<'a>(&self, program: &Path, args: impl Iterator<Item = &'a str>) -> Output {
        let mut command = Command::new(program);
        command.args(args).current_dir(&self.path).output().unwrap()
    }
}

/// What a program says, which is nothing exactly when it succeeds: one that cannot do its work finds no mistake, either.
#[track_caller]
fn said(output: Output) -> String {
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert_eq!(output.status.success(), said.is_empty(), "{said}");
    said
}

#[test]
#[should_panic(expected = "assertion")]
fn a_program_that_fails_in_silence_has_not_found_nothing() {
    said(Command::new("false").output().unwrap());
}
