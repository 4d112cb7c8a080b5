//! The program `errbook` as it is installed.

use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;

const CONTRACT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../client/tests/vectors/contract.json"
);

fn errbook(arguments: &[&str], input: &str) -> (Option<i32>, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_errbook"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = thread::scope(|scope| {
        // A program that does not read closes the pipe.
        scope.spawn(move || drop(stdin.write_all(input.as_bytes())));
        child.wait_with_output().unwrap()
    });
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn a_contract_can_come_from_the_standard_input() {
    let contract = std::fs::read_to_string(CONTRACT).unwrap();
    let no_changes = (Some(0), "no changes\n".to_owned(), String::new());
    assert_eq!(errbook(&["diff", "-", CONTRACT], &contract), no_changes);
    assert_eq!(errbook(&["diff", CONTRACT, "-"], &contract), no_changes);
    let older = contract.replace("\"slot_taken\"", "\"slot_lost\"");
    let (code, changes, _) = errbook(&["diff", "-", CONTRACT], &older);
    assert_eq!(code, Some(1), "{changes}");
    assert!(changes.contains("slot_lost"), "{changes}");
    let (code, module, _) = errbook(&["typescript", "-"], &contract);
    assert_eq!(code, Some(0));
    assert!(
        module.contains("export interface SlotTakenError"),
        "{module}"
    );
}

#[test]
fn what_is_no_contract_is_told() {
    let (code, _, said) = errbook(&["lint", "-"], "{}");
    assert_eq!(code, Some(2));
    let start = "errbook: the standard input is not a catalog document: ";
    assert!(said.starts_with(start), "{said}");
    // As of `git show` of a file that the revision does not have.
    let (code, _, said) = errbook(&["diff", "-", CONTRACT], "");
    let expected = "errbook: the standard input is empty; does the revision have the file?\n";
    assert_eq!((code, &said[..]), (Some(2), expected));
}
