//! "Required fields validation" of the page: its rows one by one, then what each word of them means.

use serde_json::{Value, json};

use crate::server::{Server, appointment, appointment_without};

/// What is missing, and its message behind `appointments[0]`.
const ROWS: [(&str, &str); 17] = [
    ("appointment", ": 'appointment' object is required."),
    ("appointment.id", ".appointment.id is required."),
    ("appointment.status", ".appointment.status is required."),
    (
        "appointment.start_time",
        ".appointment.start_time is required.",
    ),
    (
        "appointment.start_date",
        ".appointment.start_date is required. Format: MM/DD/YYYY.",
    ),
    ("appointment.type", ".appointment.type is required."),
    (
        "appointment.created_time",
        ".appointment.created_time is required.",
    ),
    ("patient", ": 'patient' object is required."),
    ("patient.id", ".patient.id is required."),
    (
        "patient.first_name",
        ".patient.first_name is required (or provide 'name').",
    ),
    (
        "patient.last_name",
        ".patient.last_name is required (or provide 'name').",
    ),
    (
        "patient.birth_date",
        ".patient.birth_date is required. Format: MM/DD/YYYY.",
    ),
    ("patient.gender", ".patient.gender is required."),
    ("practitioner", ": 'practitioner' object is required."),
    ("practitioner.id", ".practitioner.id is required."),
    (
        "practitioner.first_name",
        ".practitioner.first_name is required (or provide 'name').",
    ),
    (
        "practitioner.last_name",
        ".practitioner.last_name is required (or provide 'name').",
    ),
];

#[track_caller]
fn assert_refused(server: &Server, appointment: &Value, messages: &[&str]) {
    let errors: Vec<_> = messages
        .iter()
        .map(|message| format!(r#""appointments[0]{message}""#))
        .collect();
    let body = format!(
        r#"{{"message":"Validation failed. None of the provided appointments could be processed.","errors":[{}],"success":false,"code":400}}"#,
        errors.join(",")
    );
    server
        .send_batch(std::slice::from_ref(appointment))
        .assert(400, &body);
}

#[test]
fn insight_health_errors_md_required_fields_each_row() {
    let server = Server::start(&[]);
    for (path, message) in ROWS {
        assert_refused(&server, &appointment_without(&[path]), &[message]);
    }
}

#[test]
fn insight_health_errors_md_required_fields_all_rows_in_order() {
    let server = Server::start(&[]);
    let empty = json!({ "appointment": {}, "patient": {}, "practitioner": {} });
    let fields: Vec<_> = ROWS
        .iter()
        .filter(|(path, _)| path.contains('.'))
        .map(|(_, message)| *message)
        .collect();
    assert_refused(&server, &empty, &fields);
    let objects = [ROWS[0].1, ROWS[7].1, ROWS[13].1];
    for nothing in [json!({}), json!(null), json!("appointment"), json!([])] {
        assert_refused(&server, &nothing, &objects);
    }
}

#[test]
fn insight_health_errors_md_required_fields_null_and_blank_are_missing() {
    let server = Server::start(&[]);
    for nothing in [json!(null), json!(""), json!(" ")] {
        let mut appointment = appointment();
        appointment["patient"]["gender"] = nothing;
        assert_refused(&server, &appointment, &[".patient.gender is required."]);
    }
    let mut appointment = appointment();
    appointment["patient"] = json!("Ada");
    assert_refused(&server, &appointment, &[": 'patient' object is required."]);
}

#[test]
fn insight_health_errors_md_required_fields_are_strings() {
    let server = Server::start(&[]);
    let mut appointment = appointment();
    appointment["appointment"]["id"] = json!(7);
    let messages = [".appointment.id must be a string."];
    assert_refused(&server, &appointment, &messages);
}

#[test]
fn insight_health_errors_md_required_fields_name_stands_for_both_names() {
    let server = Server::start(&[]);
    for object in ["patient", "practitioner"] {
        let first = format!("{object}.first_name");
        let last = format!("{object}.last_name");
        let mut appointment = appointment_without(&[&first, &last]);
        appointment[object]["name"] = json!("Ada Novak");
        assert_eq!(server.send_batch(&[appointment.clone()]).status, 200);

        appointment[object]["name"] = json!("");
        let missing = [first, last].map(|path| format!(".{path} is required (or provide 'name')."));
        assert_refused(&server, &appointment, &[&missing[0], &missing[1]]);
    }
}

#[test]
fn insight_health_errors_md_required_fields_dates_are_mm_dd_yyyy() {
    let server = Server::start(&[]);
    for no_date in ["2030-01-15", "15/01/2030", "02/30/2030"] {
        let mut appointment = appointment();
        appointment["appointment"]["start_date"] = json!(no_date);
        appointment["patient"]["birth_date"] = json!(no_date);
        let messages = ["appointment.start_date", "patient.birth_date"]
            .map(|field| format!(".{field} is invalid. Format: MM/DD/YYYY."));
        assert_refused(&server, &appointment, &[&messages[0], &messages[1]]);
    }
}
