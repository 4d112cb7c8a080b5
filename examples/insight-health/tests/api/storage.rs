//! The 500 of the page, from a disk that fails; and what it means that a repeat is safe.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use serde_json::{Value, json};

use crate::server::{Server, appointment, appointment_without};

/// A directory of one test.
fn directory(name: &str) -> PathBuf {
    let name = format!("insight-health-{name}-{}", process::id());
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&directory).unwrap();
    directory
}

fn stored(file: &Path) -> Value {
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

#[test]
fn insight_health_errors_md_500_unexpected_error_safe_to_retry() {
    let directory = directory("lost");
    let file = directory.join("appointments.json");
    let server = Server::start(&["--data", file.to_str().unwrap()]);
    fs::remove_dir_all(&directory).unwrap();
    server.send_batch(&[appointment()]).assert(
        500,
        r#"{"message":"Unexpected error on our side. Safe to retry. Contact Insight Health if persistent.","retryable":true,"success":false,"code":500}"#,
    );

    fs::create_dir_all(&directory).unwrap();
    assert_eq!(server.send_batch(&[appointment()]).status, 200);
    assert_eq!(stored(&file), json!({ "nexus": { "a1": appointment() } }));

    let log = server.log();
    assert!(
        log.contains(
            r#"error.type=internal_error status=500 cause="batch not stored: storage failed: "#
        ),
        "{log}"
    );
    assert!(!log.contains("Ada"), "{log}");
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn what_passes_is_stored_once_and_the_rest_not_at_all() {
    let directory = directory("kept");
    let file = directory.join("appointments.json");
    let batch = [
        appointment_without(&["patient.id"]),
        appointment(),
        appointment(),
    ];
    for _ in 0..2 {
        // The second server reads what the first one wrote.
        let server = Server::start(&["--data", file.to_str().unwrap()]);
        assert_eq!(server.send_batch(&batch).status, 200);
        assert_eq!(stored(&file), json!({ "nexus": { "a1": appointment() } }));
    }
    fs::remove_dir_all(&directory).unwrap();
}
