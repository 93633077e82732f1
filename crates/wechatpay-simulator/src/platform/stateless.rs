//! Answers of the operations that remember nothing.

use serde_json::{Map, Value};

use crate::catalogue::{self, Context, Form, Operation};
use crate::merchants::Identity;
use crate::wire::answer::{FileSigning, Reply};

/// What a file holds that nobody made.
const FILE: &[u8] = b"simulated";

/// A plausible answer to checked parameters: of body, path and query.
pub(super) fn reply(
    operation: &Operation,
    parameters: [&Map<String, Value>; 3],
    identity: &Identity,
    now: i64,
) -> Reply {
    match operation.answer {
        Form::Empty | Form::None => Reply::Stateless(None),
        Form::Json => {
            let sample = catalogue::sample(operation);
            let context = Context {
                request: parameters.to_vec(),
                sample: Some(&sample),
                now,
                v2: false,
                base_url: identity.credentials.base_url(),
                seal: &|plain| identity.ring.merchant.seal(plain),
            };
            let schema = operation.result.as_ref();
            let body = schema.map(|schema| catalogue::members(schema, &context));
            Reply::Stateless(Some(body.unwrap_or_default()))
        }
        Form::File | Form::Xml | Form::Multipart | Form::Redirect => {
            let signing = match (operation.is_statement(), operation.is_signed()) {
                (true, _) => FileSigning::Digest,
                (false, true) => FileSigning::Content,
                (false, false) => FileSigning::Nothing,
            };
            Reply::File { content: FILE.into(), signing, stateless: true }
        }
    }
}
