//! Copies a request specification, to send the same call more than once.

use super::body::Payload;
use super::spec::RequestSpec;
use crate::error::Result;

impl RequestSpec {
    /// A copy of this specification.
    pub(crate) fn again(&self) -> Result<Self> {
        if let Some(problem) = &self.problem {
            return Err(problem.copied());
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
        again.upload.clone_from(&self.upload);
        again.encrypt.clone_from(&self.encrypt);
        again.checks = self.checks;
        again.headers = self.headers.clone();
        again.base_url.clone_from(&self.base_url);
        Ok(again)
    }
}
