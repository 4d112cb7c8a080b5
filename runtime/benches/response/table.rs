//! A table of cases and rows: measures each and prints the ratios.

use axum::body::Body;
use axum::response::Response;

use crate::errors::Case;
use crate::instructions;
use crate::rows::{Make, Row};
use crate::times;

pub(crate) struct Table<E: 'static> {
    pub(crate) name: &'static str,
    pub(crate) cases: &'static [Case<E>],
    pub(crate) rows: &'static [Row<E>],
    /// The row that errbook is compared with, and the head of its column.
    pub(crate) rival: Option<(&'static str, usize)>,
}

impl<E> Table<E> {
    pub(crate) fn print(&self) {
        let count_instructions = instructions::is_valgrind_installed();
        if !count_instructions {
            println!("no instructions counted: valgrind is not on the PATH");
        }
        for (index, case) in self.cases.iter().enumerate() {
            self.assert_same_responses(case);
            let times = times::times(self.rows, case);
            let count = |row| instructions::count(self.name, index, row) as f64;
            let counts: Vec<_> = if count_instructions {
                (0..self.rows.len()).map(count).collect()
            } else {
                Vec::new()
            };
            self.print_case(case, &times, &counts);
        }
    }

    /// Runs the row that the program's arguments select for counting. Returns whether they select this table.
    pub(crate) fn repeat(&self) -> bool {
        instructions::repeat(self.name, self.cases, self.rows)
    }

    /// Asserts that all rows make the same response.
    fn assert_same_responses(&self, case: &Case<E>) {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        let runtime = runtime.expect("a runtime without drivers");
        let response = |row: &Row<E>| {
            let (head, body) = row.respond(case).into_parts();
            let body = runtime.block_on(axum::body::to_bytes(body, usize::MAX));
            (head.status, head.headers, body.expect("a body in memory"))
        };
        for row in self.rows {
            assert_eq!(response(row), response(&self.rows[0]), "{}", row.name);
        }
    }

    fn print_case(&self, case: &Case<E>, times: &[f64], counts: &[f64]) {
        let rival = self.rival.map_or("", |(name, _)| name);
        let head = ["/floor", rival]
            .map(|column| format!("{column:>7}"))
            .concat();
        println!(
            "\n{:<38} {:>6}{head} {:>12}{head}",
            case.name, "ns", "instructions"
        );
        for (index, row) in self.rows.iter().enumerate() {
            let (time, count) = (self.cells(times, index, 6), self.cells(counts, index, 12));
            println!("{:<38} {time} {count}", row.name);
        }
    }

    /// The value of a row and, for errbook's rows, its ratios.
    fn cells(&self, values: &[f64], index: usize, width: usize) -> String {
        let Some(value) = values.get(index) else {
            return String::new();
        };
        let ratios = self.rows[index].floor.map(|floor| {
            let rival = self.rival.map(|(_, rival)| rival);
            let others = [Some(floor), rival].into_iter().flatten();
            let ratios = others.map(|other| format!("{:>6.2}x", value / values[other]));
            ratios.collect::<String>()
        });
        format!("{value:>width$.0}{:<14}", ratios.unwrap_or_default())
    }
}

impl<E> Row<E> {
    fn respond(&self, case: &Case<E>) -> Response {
        let input = (case.make)();
        match self.make {
            Make::Http(make) => make(&input).map(Body::from),
            Make::Axum(make) => make(&input),
            Make::Logged(make) => make(input),
        }
    }
}
