//! What an error response costs, against the hand-written optimum and `(StatusCode, Json(struct))`.
//!
//! Only the ratios count: the nanoseconds are those of the machine.

mod errors;
mod floor;
mod instructions;
mod json;
mod rows;
mod times;

use axum::body::Body;
use axum::response::Response;

use errors::{CASES, Case};
use rows::{Make, ROWS, Row};

/// The row that errbook is to beat.
const JSON: usize = ROWS.len() - 1;

fn main() {
    if instructions::repeat() {
        return;
    }
    let valgrind = instructions::valgrind_is_there();
    if !valgrind {
        println!("no instructions counted: valgrind is not on the PATH");
    }
    for (index, case) in CASES.iter().enumerate() {
        check(case);
        let times = times::times(case);
        let count = |row| instructions::count(index, row) as f64;
        let counts: Vec<_> = match valgrind {
            true => (0..ROWS.len()).map(count).collect(),
            false => Vec::new(),
        };
        print(case, &times, &counts);
    }
}

/// All rows answer the same, to the byte.
fn check(case: &Case) {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.expect("a runtime without drivers");
    let answer = |row: &Row| {
        let (head, body) = row.respond(case).into_parts();
        let body = runtime.block_on(axum::body::to_bytes(body, usize::MAX));
        (head.status, head.headers, body.expect("a body in memory"))
    };
    for row in ROWS {
        assert_eq!(answer(row), answer(&ROWS[0]), "{}", row.name);
    }
}

impl Row {
    fn respond(&self, case: &Case) -> Response {
        let input = (case.make)();
        match self.make {
            Make::Http(make) => make(&input).map(Body::from),
            Make::Axum(make) => make(&input),
            Make::Logged(make) => make(input),
        }
    }
}

fn print(case: &Case, times: &[f64], counts: &[f64]) {
    let head = ["/floor", "/Json"].map(|it| format!("{it:>7}")).concat();
    println!(
        "\n{:<38} {:>6}{head} {:>12}{head}",
        case.name, "ns", "instructions"
    );
    for (index, row) in ROWS.iter().enumerate() {
        let (time, count) = (cells(times, index, 6), cells(counts, index, 12));
        println!("{:<38} {time} {count}", row.name);
    }
}

/// A row's value and, of errbook's rows, its ratios.
fn cells(values: &[f64], index: usize, width: usize) -> String {
    let Some(value) = values.get(index) else {
        return String::new();
    };
    let ratios = ROWS[index].floor.map(|floor| {
        [floor, JSON]
            .map(|other| format!("{:>6.2}x", value / values[other]))
            .concat()
    });
    format!("{value:>width$.0}{:<14}", ratios.unwrap_or_default())
}
