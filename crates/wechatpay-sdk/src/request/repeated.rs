//! A typed call that is repeated, each time with another value of one member.

use serde_json::Value;

use super::RequestSpec;
use super::call::Call;
use super::pending::{Bounds, PendingCall};
use crate::answer::{Blank, Read};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::message;

/// The parts of each call.
pub(crate) struct Repeated<A> {
    pub(super) client: Result<Client, Option<Error>>,
    pub(super) spec: RequestSpec,
    pub(super) bounds: Bounds,
    pub(super) blank: Option<Blank>,
    pub(super) read: Read<A>,
}

impl<A> Repeated<A> {
    /// Repeats a call like this one.
    pub(crate) fn of(call: Call<A>) -> Self {
        let (pending, read) = call.into_parts();
        match pending {
            Ok(pending) => {
                let PendingCall { client, spec, bounds, blank, .. } = *pending;
                Self { client: client.map_err(Some), spec: *spec, bounds, blank, read }
            }
            Err(error) => {
                let (client, spec) = (Err(Some(error)), RequestSpec::empty());
                Self { client, spec, bounds: Bounds::default(), blank: None, read }
            }
        }
    }

    /// The next call.
    pub(crate) fn call(&mut self) -> Call<A> {
        let client = match &mut self.client {
            Ok(client) => Ok(client.clone()),
            Err(error) => {
                Err(error.take().unwrap_or_else(|| Error::request("the call has failed")))
            }
        };
        let (client, spec) = match (client, self.spec.again()) {
            (client, Ok(spec)) => (client, spec),
            (_, Err(error)) => (Err(error), RequestSpec::empty()),
        };
        let mut pending = PendingCall::new(client, spec);
        pending.bounds = self.bounds;
        pending.blank = self.blank;
        Call::pending(pending, self.read)
    }

    /// Sets a query member of the following calls.
    pub(crate) fn set(&mut self, member: &str, value: Value) {
        if let Some(query) = &mut self.spec.query_message {
            message::set(query.as_mut(), member.to_owned(), value);
        }
    }

    /// A query member that is a number.
    pub(crate) fn number(&self, member: &str) -> Option<i64> {
        match self.member(member)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// A query member that is a text.
    pub(crate) fn text(&self, member: &str) -> Option<String> {
        self.member(member)?.as_str().map(str::to_owned)
    }

    fn member(&self, member: &str) -> Option<Value> {
        let query = self.spec.query_message.as_ref()?;
        message::stored(query.copied().as_mut()).as_object_mut()?.remove(member)
    }
}
