//! Details of other people's types that cannot be serialized.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use super::sent;
use super::taken::{Taken, refuses};

#[test]
fn s13_a_map_whose_keys_are_no_strings_is_left_out() {
    refuses(BTreeMap::from([((1, 2), "secret")]), "key must be a string");
    refuses(
        BTreeMap::from([(vec![1], "secret")]),
        "key must be a string",
    );
    refuses(
        BTreeMap::from([(Some("k"), BTreeMap::from([([0_u8; 2], 1)]))]),
        "key must be a string",
    );
}

#[cfg(unix)] // where a path may be any bytes
#[test]
fn s13_a_path_that_is_not_utf_8_is_left_out() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;
    use std::path::PathBuf;

    let path = PathBuf::from(OsString::from_vec(b"/secret/\xff".to_vec()));
    refuses(path, "UTF-8");
}

#[test]
fn a_path_that_is_utf_8_is_sent() {
    let error = Taken::new(Path::new("/é"));
    assert_eq!(sent(&error)["error"]["details"]["value"], "/é");
}

#[test]
fn s13_a_poisoned_lock_or_a_borrowed_cell_is_left_out() {
    let lock = Mutex::new("secret");
    std::thread::scope(|scope| {
        let poisoning = scope.spawn(|| {
            let _guard = lock.lock();
            panic!("poisons the lock");
        });
        assert!(poisoning.join().is_err());
    });
    refuses(&lock, "poison");
    let cell = RefCell::new("secret");
    let _borrowed = cell.borrow_mut();
    refuses(&cell, "borrowed");
}

#[test]
fn s13_a_time_before_its_epoch_is_left_out() {
    refuses(
        SystemTime::UNIX_EPOCH - Duration::from_secs(1),
        "UNIX_EPOCH",
    );
}
