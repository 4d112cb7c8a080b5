//! What each part of a layout means.

mod alternatives;
mod choice;
mod extra;
mod literals;
mod nesting;
mod optional;
mod placed;
mod required;
mod spread;
mod strings;
mod together;
