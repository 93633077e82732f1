//! Responses of the operations without a state.

use wechatpay_catalogue::example::Request;

use crate::catalogue::{self, Form, Operation};
use crate::merchants::Identity;
use crate::wire::answer::{FileSigning, Reply};
use crate::wire::fault::Fault;

/// The content of files that the simulator does not generate.
const FILE: &[u8] = b"simulated";

/// A plausible response to a checked request.
pub(super) fn reply(
    operation: &Operation,
    request: &Request,
    identity: &Identity,
    now: i64,
) -> Result<Reply, Fault> {
    Ok(match operation.answer {
        Form::Empty | Form::None => Reply::Stateless(None),
        Form::Json => Reply::Stateless(Some(catalogue::answer(operation, request, identity, now)?)),
        Form::File | Form::Xml | Form::Multipart | Form::Redirect => {
            let signing = match (operation.is_statement(), operation.is_signed()) {
                (true, _) => FileSigning::Digest,
                (false, true) => FileSigning::Content,
                (false, false) => FileSigning::Nothing,
            };
            Reply::File { content: FILE.into(), signing, stateless: true }
        }
    })
}

#[cfg(test)]
mod tests;
