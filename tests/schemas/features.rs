//! A feature that another crate switches on changes no document.

use std::path::Path;
use std::process::Command;

/// The document of the package `tests/features`, built with these features.
fn document(features: &str) -> String {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--locked"])
        .args([
            "--package",
            "errbook-tests-features",
            "--features",
            features,
        ])
        .current_dir(workspace)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn two_sets_of_features_give_one_document() {
    let least = document("");
    assert!(least.contains(r#""code": "taken""#), "{least}");
    assert_eq!(least, document("more"));
}
