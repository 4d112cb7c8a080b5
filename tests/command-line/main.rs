//! What the program of `errbook::export::main` prints, writes and answers.

mod catalog;
mod check;
mod diff;
mod help;
mod print;
mod run;
mod write;
