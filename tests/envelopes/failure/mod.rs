//! The failure model under every preset; `failure_model.md` beside this directory says where each rule is tested.

mod codes;
mod composed;
mod display;
mod headers;
mod held;
mod hostile;
mod serialize;
mod socket;
mod statuses;
mod steady;
