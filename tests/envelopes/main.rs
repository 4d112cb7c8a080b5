//! Envelopes: published shapes, what a layout means, and every rule of the failure model.

mod answer;
mod layout;
mod shapes;
