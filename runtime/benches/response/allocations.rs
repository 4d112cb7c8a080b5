//! The allocations of an error response, compared with the hand-written optimum and `(StatusCode, Json(struct))`.
//!
//! Separate from the bench `response`, because counting slows allocations down. A reallocation counts as an allocation.

mod errors;
mod floor;
mod json;
mod rows;

use allocation_counter::AllocationInfo;

use errors::{CASES, Case};
use rows::{Make, ROWS, Row};

fn main() {
    for case in CASES {
        println!("\n{:<38} {:>6} {:>7}", case.name, "allocs", "bytes");
        for row in ROWS {
            row.count(case); // the first response also fills caches
            let counted = row.count(case);
            let floor = row.floor.map(|floor| ROWS[floor].count(case).count_total);
            let against = match floor.map(|floor| counted.count_total.cmp(&floor)) {
                Some(std::cmp::Ordering::Greater) => "  more than the floor",
                Some(_) => "  not more than the floor",
                None => "",
            };
            println!(
                "{:<38} {:>6} {:>7}{against}",
                row.name, counted.count_total, counted.bytes_total,
            );
        }
    }
}

impl Row {
    /// The allocations of one response.
    fn count(&self, case: &Case) -> AllocationInfo {
        let input = (case.make)();
        match self.make {
            Make::Http(make) => count(&input, make),
            Make::Axum(make) => count(&input, make),
            Make::Logged(make) => count(input, make),
        }
    }
}

fn count<I, O>(input: I, make: fn(I) -> O) -> AllocationInfo {
    let mut output = None;
    allocation_counter::measure(|| output = Some(make(input)))
}
