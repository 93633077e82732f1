//! The same call more than once.

use serde_json::Value;

use super::body::{Payload, Sealed, of_body, seal};
use super::contents::message_pairs;
use super::draft::Draft;
use crate::error::{Error, Result};

impl Draft {
    /// The same draft once more. The members of typed requests become JSON on the
    /// way, which leaves sensitive ones and files out: what is asked for again has
    /// none.
    pub(crate) fn again(&mut self) -> Result<Self> {
        if let Some(problem) = self.problem.take() {
            return Err(problem);
        }
        let pairs = message_pairs(self.query_message.take(), None)?;
        self.query.extend(pairs.into_iter().map(|(name, text)| (name, Value::from(text))));
        if matches!(self.payload, Payload::Message(_)) {
            let message = std::mem::take(&mut self.payload);
            let Sealed { value, .. } = seal(message, &[], None).map_err(of_body)?;
            self.payload = value.map_or(Payload::None, Payload::Json);
        }
        if self.upload.is_some() {
            return Err(Error::request("a call that uploads a file is not repeated"));
        }
        let payload = match &self.payload {
            Payload::Json(value) => Payload::Json(value.clone()),
            Payload::None | Payload::Message(_) => Payload::None,
        };
        let mut again = Self::new(self.protocol, self.method.clone(), self.path.clone());
        again.operation = self.operation;
        again.variables.clone_from(&self.variables);
        again.query.clone_from(&self.query);
        again.payload = payload;
        again.encrypt.clone_from(&self.encrypt);
        again.headers = self.headers.clone();
        again.base_url.clone_from(&self.base_url);
        Ok(again)
    }
}
