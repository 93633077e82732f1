//! The same call more than once.

use super::body::Payload;
use super::spec::RequestSpec;
use crate::error::{Error, Result};

impl RequestSpec {
    /// The same specification once more.
    pub(crate) fn again(&mut self) -> Result<Self> {
        if let Some(problem) = self.problem.take() {
            return Err(problem);
        }
        if self.upload.is_some() {
            return Err(Error::request("a call that uploads a file is not repeated"));
        }
        let mut again = Self::new(self.protocol, self.method.clone(), self.path.clone());
        again.template = self.template;
        again.operation = self.operation;
        again.variables.clone_from(&self.variables);
        again.query.clone_from(&self.query);
        again.query_message = self.query_message.as_ref().map(|message| message.copied());
        again.payload = match &self.payload {
            Payload::None => Payload::None,
            Payload::Message(message) => Payload::Message(message.copied()),
            Payload::Json(value) => Payload::Json(value.clone()),
        };
        again.encrypt.clone_from(&self.encrypt);
        again.checks = self.checks;
        again.headers = self.headers.clone();
        again.base_url.clone_from(&self.base_url);
        Ok(again)
    }
}
