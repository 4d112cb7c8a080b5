//! Counts instructions: runs this program under callgrind, with one row.

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::errors::Case;
use crate::rows::{Make, Row};

/// The hidden argument: `--repeat TABLE CASE ROW ITERATIONS`.
const REPEAT: &str = "--repeat";

/// The first responses also fill caches, so the counts of two runs are subtracted.
const ITERATIONS: [usize; 2] = [20, 120];

/// Runs the row that the hidden argument selects. Returns whether it selects the table of this name.
pub(crate) fn repeat<E>(table: &str, cases: &[Case<E>], rows: &[Row<E>]) -> bool {
    let arguments: Vec<_> = env::args()
        .skip_while(|argument| argument != REPEAT)
        .skip(1)
        .collect();
    let numbers: Vec<usize> = arguments
        .iter()
        .flat_map(|argument| argument.parse())
        .collect();
    let (Some(name), [case, row, iterations, ..]) = (arguments.first(), &numbers[..]) else {
        return false;
    };
    if name == table {
        rows[*row].repeat(&cases[*case], *iterations);
    }
    name == table
}

pub(crate) fn is_valgrind_installed() -> bool {
    let version = Command::new("valgrind").arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}

/// The instructions of one response.
pub(crate) fn count(table: &str, case: usize, row: usize) -> u64 {
    let [few, many] = ITERATIONS.map(|iterations| total(table, [case, row, iterations]));
    (many - few) / (ITERATIONS[1] - ITERATIONS[0]) as u64
}

fn total(table: &str, numbers: [usize; 3]) -> u64 {
    let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join("response.callgrind");
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--toggle-collect=*counted_call*"])
        .arg(format!("--callgrind-out-file={}", profile.display()))
        .arg(env::current_exe().expect("the path of this program"))
        .args([REPEAT, table])
        .args(numbers.map(|number| number.to_string()))
        .stderr(Stdio::null())
        .status()
        .expect("valgrind starts");
    assert!(status.success(), "callgrind failed: {status}");
    let profile = fs::read_to_string(profile).expect("callgrind writes a profile");
    let total = profile
        .lines()
        .find_map(|line| line.strip_prefix("totals: "));
    let total = total.and_then(|total| total.trim().parse().ok());
    total.expect("a profile ends in its total")
}

impl<E> Row<E> {
    fn repeat(&self, case: &Case<E>, iterations: usize) {
        for _ in 0..iterations {
            let input = (case.make)();
            match self.make {
                Make::Http(make) => drop(counted_call(make, &input)),
                Make::Axum(make) => drop(counted_call(make, &input)),
                Make::Logged(make) => drop(counted_call(make, input)),
            }
        }
    }
}

/// callgrind counts only inside this function, which it finds by name: neither making the input nor dropping the output
/// counts.
#[inline(never)]
fn counted_call<I, O>(make: fn(I) -> O, input: I) -> O {
    black_box(make)(input)
}
