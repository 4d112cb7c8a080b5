//! Writes and checks what is made from the catalog of errors: see `insight-health-errors --help`.

use std::process::ExitCode;

use insight_health::errors::WEBHOOKS;

fn main() -> ExitCode {
    errbook::cli::run(&WEBHOOKS)
}
