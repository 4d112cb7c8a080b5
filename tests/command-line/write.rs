//! Exports in files.

use errbook::export;

use crate::catalog::API;
use crate::run::Folder;

#[test]
fn a_file_is_written_with_the_folders_above_it_and_nothing_beside_it() {
    let folder = Folder::new("write");
    let ran = folder.run("typescript --out client/src/errors.ts");
    assert_eq!(
        (ran.code, ran.stdout, ran.stderr),
        (0, String::new(), String::new())
    );
    assert_eq!(
        folder.read("client/src/errors.ts"),
        export::typescript(&API.document())
    );
    assert_eq!(folder.names("client/src"), ["errors.ts"]);
}

#[test]
fn a_file_in_the_folder_itself_is_replaced() {
    let folder = Folder::new("replace");
    folder.write(
        "errors.md",
        "old, and longer than what comes: ".repeat(100).as_str(),
    );
    assert_eq!(folder.run("markdown --out=errors.md").code, 0);
    assert_eq!(folder.read("errors.md"), export::markdown(&API.document()));
    assert_eq!(folder.names("."), ["errors.md"]);
}

#[test]
fn a_path_that_cannot_be_is_told_and_leaves_nothing() {
    let folder = Folder::new("cannot");
    folder.write("file", "text");
    for path in ["file/errors.json", "."] {
        let ran = folder.run(&format!("json --out {path}"));
        assert_eq!(ran.code, 2, "{path}");
        assert!(
            ran.stderr.contains(" cannot be written: "),
            "{}",
            ran.stderr
        );
    }
    assert_eq!(folder.names("."), ["file"]);
    assert_eq!(folder.read("file"), "text");
}

#[cfg(unix)]
#[test]
fn a_link_stays_one() {
    let folder = Folder::new("link");
    folder.write("real.md", "old");
    std::os::unix::fs::symlink("real.md", folder.path("errors.md")).unwrap();
    assert_eq!(folder.run("markdown --out errors.md").code, 0);
    assert_eq!(folder.read("real.md"), export::markdown(&API.document()));
    assert!(folder.path("errors.md").is_symlink());
    std::os::unix::fs::symlink("later.md", folder.path("ahead.md")).unwrap();
    assert_eq!(folder.run("markdown --out ahead.md").code, 0);
    assert_eq!(folder.read("later.md"), export::markdown(&API.document()));
    assert!(folder.path("ahead.md").is_symlink());
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new("mode");
    folder.write("errors.md", "old");
    let mode = || {
        std::fs::metadata(folder.path("errors.md"))
            .unwrap()
            .permissions()
    };
    std::fs::set_permissions(folder.path("errors.md"), PermissionsExt::from_mode(0o600)).unwrap();
    assert_eq!(folder.run("markdown --out errors.md").code, 0);
    assert_eq!(mode().mode() & 0o777, 0o600);
}

#[test]
fn html_writes_the_page() {
    let folder = Folder::new("html");
    let ran = folder.run("html --out errors.html");
    assert_eq!((ran.code, &ran.stderr[..]), (0, ""));
    let page = folder.read("errors.html");
    assert_eq!(page, export::html::page(&API.document()));
}
