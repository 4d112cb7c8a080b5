//! What the program of `errbook::cli::run` prints, writes and answers.

mod catalog;
mod check;
mod diff;
mod help;
mod openapi;
mod print;
mod run;
mod write;
