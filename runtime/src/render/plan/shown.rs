//! How often a response shows what only the occurrence knows. What it shows several times is evaluated once.

use http::HeaderName;

use super::{Body, HeaderPlan, Piece, Segment};
use crate::render::fact::DynamicFact;

/// How often the response shows the message and each detail.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) messages: usize,
    /// All details without a place of their own.
    details: usize,
    /// The details with a place of their own, by index.
    placed: Vec<usize>,
}

impl Shown {
    pub(super) fn add_body(&mut self, body: &Body) {
        match body {
            Body::Fixed(_) => {}
            Body::Strings(_, segments) | Body::Segments(segments) => self.add_all(segments),
        }
    }

    pub(super) fn add_headers(&mut self, headers: &[(HeaderName, HeaderPlan)]) {
        for (_, plan) in headers {
            if let HeaderPlan::Pieces(pieces) = plan {
                for piece in pieces {
                    if let Piece::Dynamic(fact) = piece {
                        self.add(*fact);
                    }
                }
            }
        }
    }

    /// How often the response shows the detail at `index`.
    pub(super) fn count(&self, index: usize, is_placed: bool) -> usize {
        if is_placed {
            self.placed.iter().filter(|known| **known == index).count()
        } else {
            self.details
        }
    }

    fn add_all(&mut self, segments: &[Segment]) {
        for segment in segments {
            match segment {
                Segment::Fixed(_) | Segment::Comma => {}
                Segment::Value(fact) | Segment::Text(fact) | Segment::Plain(fact) => {
                    self.add(*fact);
                }
                Segment::Details(_) | Segment::Spread(_) => self.details += 1,
                Segment::Optional(inside) => self.add_all(inside),
                Segment::Either(first, second) => {
                    self.add_all(first);
                    self.add_all(second);
                }
            }
        }
    }

    fn add(&mut self, fact: DynamicFact) {
        match fact {
            DynamicFact::Message => self.messages += 1,
            DynamicFact::Details => self.details += 1,
            DynamicFact::Detail(index) => self.placed.push(index),
            DynamicFact::RetryAfter | DynamicFact::RetryAfterMs => {}
        }
    }
}
