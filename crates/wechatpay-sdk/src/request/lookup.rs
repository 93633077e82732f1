//! What asks for the outcome of a request before it is sent again.

use http::Method;
use serde_json::{Map, Value};

use super::body::Payload;
use super::spec::RequestSpec;
use crate::error::{Delivery, Error};
use crate::operation::{Checks, Protocol, Query, Repeat};

/// A query about a request: its operation, and its members out of the request's.
pub(super) struct Lookup {
    protocol: Protocol,
    number: &'static str,
    query: Query,
    members: Vec<(String, String)>,
    base_url: Option<String>,
}

/// What a query has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// There is something under the number.
    Something,
    /// There is nothing under it.
    Nothing,
}

impl Lookup {
    /// The query that a kind of operation has; `member` gives the request's.
    pub(super) fn of(
        repeat: Repeat,
        protocol: Protocol,
        base_url: Option<String>,
        member: impl Fn(&str) -> Option<String>,
    ) -> Option<Self> {
        let Repeat::Queried(number, query) = repeat else { return None };
        let names = std::iter::once(number).chain(query.with.iter().copied());
        let members = names.filter_map(|name| Some((name.to_owned(), member(name)?))).collect();
        Some(Self { protocol, number, query, members, base_url })
    }

    /// The query, as a call is described.
    pub(super) fn spec(&self) -> RequestSpec {
        let method = match self.protocol {
            Protocol::V3 | Protocol::Brand => Method::GET,
            Protocol::V2 => Method::POST,
        };
        let mut spec = RequestSpec::new(self.protocol, method, self.query.path.into());
        // What its call was sent with is good enough to ask about.
        spec.checks = Some(Checks::Off);
        spec.base_url.clone_from(&self.base_url);
        match self.protocol {
            Protocol::V3 | Protocol::Brand => {
                let (number, rest): (Vec<_>, Vec<_>) =
                    self.members.iter().cloned().partition(|(name, _)| name == self.number);
                spec.variables = number;
                spec.query = rest.into_iter().map(|(name, text)| (name, text.into())).collect();
            }
            Protocol::V2 => {
                let members = self.members.iter().cloned();
                let mut object = Map::new();
                object.extend(members.map(|(name, text)| (name, Value::from(text))));
                spec.payload = Payload::Json(object.into());
            }
        }
        spec
    }

    /// What the query's error says, if it says something of the request.
    pub(super) fn found(&self, error: &Error) -> Option<Found> {
        let is_absent =
            error.code() == Some(self.query.absent) && error.delivery() == Delivery::NoEffect;
        is_absent.then_some(Found::Nothing)
    }
}
