//! Books appointments at Bookwell, and prints what it learns from errors: `bookwell-client [URL [KEY…]]`.

mod api;
mod keys;

use std::process::ExitCode;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _, Zoned};
use serde_json::Value;

use api::{Bookwell, BookwellError, Failure};

/// More than the server allows in a minute.
const REQUESTS: usize = 64;

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next();
    let url = url.unwrap_or_else(|| "http://127.0.0.1:3000".to_owned());
    let mut keys: Vec<_> = arguments.collect();
    if keys.is_empty() {
        keys = ["bk_demo_expired", "bk_demo"].map(str::to_owned).into();
    }
    match story(&Bookwell::new(url, keys)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("bookwell-client: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn story(bookwell: &Bookwell) -> Result<(), Failure> {
    println!("The services, with a key that has expired:");
    let services = bookwell.services().await?;
    println!("  {} services", services.as_array().map_or(0, Vec::len));

    println!("An appointment for two people:");
    let start = tomorrow_at_ten();
    for name in ["ada", "grace"] {
        println!("  {name}: {}", book(bookwell, name, &start).await?);
    }

    println!("An appointment that nobody has made:");
    match bookwell.appointment("apt_none").await {
        Err(Failure::Answer(error @ BookwellError::AppointmentNotFound { .. })) => {
            println!("  {error}");
        }
        other => println!("  {}", other?),
    }

    println!("{REQUESTS} requests without a pause:");
    for _ in 0..REQUESTS {
        bookwell.services().await?;
    }
    println!("  all were answered");
    Ok(())
}

/// Books the time, or the next one that is free.
async fn book(bookwell: &Bookwell, name: &str, start: &str) -> Result<String, Failure> {
    let booked = |appointment: &Value| {
        let start = appointment["start_time"].as_str();
        format!("booked for {}", start.unwrap_or("?"))
    };
    let failure = match bookwell.book(name, start).await {
        Ok(appointment) => return Ok(booked(&appointment)),
        Err(failure) => failure,
    };
    let next = match failure.answer() {
        Some(BookwellError::SlotUnavailable { details, .. }) => {
            let details = details.as_deref();
            details.and_then(|details| details.next_available.clone())
        }
        _ => None,
    };
    let Some(next) = next else {
        return Err(failure);
    };
    println!("  {name}: {failure} The next is {next}.");
    Ok(booked(&bookwell.book(name, &next).await?))
}

fn tomorrow_at_ten() -> String {
    let now = Timestamp::now().to_zoned(TimeZone::UTC);
    let day = now.date().saturating_add(1.day());
    let at = day.at(10, 0, 0, 0).to_zoned(TimeZone::UTC);
    at.map_or(now.timestamp(), |at: Zoned| at.timestamp())
        .to_string()
}
