//! A typed call that is made more than once, each time with another value of a member.

use serde_json::Value;

use super::Draft;
use super::call::Call;
use super::planned::{Bounds, Planned};
use crate::answer::{Blank, Read};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::message;

/// What each of the calls is made of.
pub(crate) struct Repeated<A> {
    pub(super) client: Result<Client, Option<Error>>,
    pub(super) draft: Draft,
    pub(super) bounds: Bounds,
    pub(super) blank: Option<Blank>,
    pub(super) read: Read<A>,
}

impl<A> Repeated<A> {
    /// The next call.
    pub(crate) fn call(&mut self) -> Call<A> {
        let client = match &mut self.client {
            Ok(client) => Ok(client.clone()),
            Err(error) => {
                Err(error.take().unwrap_or_else(|| Error::request("the call has failed")))
            }
        };
        let (client, draft) = match (client, self.draft.again()) {
            (client, Ok(draft)) => (client, draft),
            (_, Err(error)) => (Err(error), Draft::empty()),
        };
        let mut planned = Planned::new(client, draft);
        planned.bounds = self.bounds;
        planned.blank = self.blank;
        Call::planned(planned, self.read)
    }

    /// Sets a member of the next calls' query.
    pub(crate) fn set(&mut self, member: &str, value: Value) {
        if let Some(query) = &mut self.draft.query_message {
            message::set(query.as_mut(), member.to_owned(), value);
        }
    }

    /// A number of the query.
    pub(crate) fn number(&self, member: &str) -> Option<i64> {
        match self.member(member)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// A text of the query.
    pub(crate) fn text(&self, member: &str) -> Option<String> {
        self.member(member)?.as_str().map(str::to_owned)
    }

    fn member(&self, member: &str) -> Option<Value> {
        let query = self.draft.query_message.as_ref()?;
        message::stored(query.copied().as_mut()).as_object_mut()?.remove(member)
    }
}
