//! The tools of npm's registry, installed once under the target directory.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::{env, fs};

/// TypeScript's compiler, a minifier and a formatter, each with its version.
const TOOLS: [&str; 3] = ["typescript@5.9.3", "esbuild@0.28.2", "prettier@3.10.1"];

/// What a careful project asks of its files.
const OPTIONS: &str = "--strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --erasableSyntaxOnly \
    --noUnusedLocals --noUnusedParameters --noImplicitReturns --noFallthroughCasesInSwitch \
    --noPropertyAccessFromIndexSignature --isolatedModules --verbatimModuleSyntax --target es2022 --module es2022 \
    --moduleResolution bundler --skipLibCheck";

/// A folder with TypeScript files.
pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    /// `None`, with a word on the standard error, if the tools cannot be installed.
    pub(super) fn new(name: &str) -> Option<Self> {
        let folder = Folder(directory(name));
        tools().as_ref()?;
        fs::create_dir_all(&folder.0).unwrap();
        folder.write("package.json", "{ \"type\": \"module\" }");
        Some(folder)
    }

    pub(super) fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    /// What the compiler says to files and what they import; nothing if there is no mistake.
    pub(super) fn compile(&self, files: &[&str]) -> String {
        let files = files.iter().copied();
        let output = self.tool("tsc", OPTIONS.split_whitespace().chain(files));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What a program without mistakes prints.
    #[track_caller]
    pub(super) fn run(&self, program: &str) -> String {
        assert_eq!(self.compile(&[&format!("{program}.ts")]), "");
        let output = Command::new("node")
            .arg(format!("{program}.js"))
            .current_dir(&self.0)
            .output()
            .unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success(), "{said}");
        said
    }

    pub(super) fn tool<'a>(&self, name: &str, args: impl Iterator<Item = &'a str>) -> Output {
        let bin = tools().as_ref().expect("the tools are installed");
        let mut command = Command::new(bin.join(name));
        command.args(args).current_dir(&self.0).output().unwrap()
    }
}

fn directory(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("typescript")
        .join(name)
}

/// The folder of the tools.
fn tools() -> &'static Option<PathBuf> {
    static INSTALLED: OnceLock<Option<PathBuf>> = OnceLock::new();
    INSTALLED.get_or_init(|| match install() {
        Ok(bin) => Some(bin),
        Err(reason) => {
            // Not captured, unlike `println!`.
            let _ = writeln!(
                io::stderr(),
                "the tests of TypeScript are skipped: {reason}"
            );
            None
        }
    })
}

fn install() -> Result<PathBuf, String> {
    let directory = directory("npm");
    let installed = directory.join("installed");
    if fs::read_to_string(&installed).is_ok_and(|tools| tools == TOOLS.join(" ")) {
        return Ok(directory.join("node_modules/.bin"));
    }
    fs::create_dir_all(&directory).unwrap();
    let output = Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", "--no-save"])
        .args(TOOLS)
        .current_dir(&directory)
        .output()
        .map_err(|error| format!("npm cannot be run: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    fs::write(&installed, TOOLS.join(" ")).unwrap();
    Ok(directory.join("node_modules/.bin"))
}
