//! What is found in a catalog of several types.

use errbook::{ApiError, Definition};
use http::StatusCode;

/// Booking
#[derive(ApiError)]
enum BookingError {
    /// The calendar is down
    #[api_error(code = "unavailable", status = 503, shared_code, number = 7)]
    Outage,
    /// No such appointment
    #[api_error(code = "not_found", status = 404, number = -7)]
    NotFound,
}

/// Slots
#[derive(ApiError)]
enum SlotError {
    /// The slot is taken
    #[api_error(
        code = "unavailable",
        status = 409,
        retry = "never",
        shared_code,
        number = 8
    )]
    Taken,
}

errbook::catalog! {
    static API = [SlotError, BookingError];
}

#[test]
fn get_takes_code_and_status() {
    let variant = |code, status| API.get(code, status).map(Definition::variant);
    assert_eq!(variant("unavailable", StatusCode::CONFLICT), Some("Taken"));
    let outage = variant("unavailable", StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(outage, Some("Outage"));
    assert_eq!(variant("unavailable", StatusCode::NOT_FOUND), None);
    assert_eq!(variant("Not_Found", StatusCode::NOT_FOUND), None);
}

#[test]
fn find_gives_a_shared_code_of_every_type_in_the_order_of_the_list() {
    let types: Vec<_> = API.find("unavailable").map(Definition::type_name).collect();
    assert_eq!(types, ["SlotError", "BookingError"]);
    assert_eq!(API.find("slot_taken").count(), 0);
}

#[test]
fn find_number_looks_through_every_type() {
    let codes = |number| {
        API.find_number(number)
            .map(Definition::code)
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(8), ["unavailable"]);
    assert_eq!(codes(-7), ["not_found"]);
    assert!(codes(0).is_empty());
}

#[test]
fn it_can_be_searched_from_several_threads() {
    let threads: Vec<_> = (0..4)
        .map(|_| std::thread::spawn(|| API.find("not_found").count()))
        .collect();
    let found = threads.into_iter().map(|thread| thread.join().unwrap());
    assert_eq!(found.sum::<usize>(), 4);
}
