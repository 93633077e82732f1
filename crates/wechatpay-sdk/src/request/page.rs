//! The URL of a page that the payer's browser opens. This client signs the URL and does not
//! send it.

use http::HeaderMap;

use super::body::{Payload, of_query, seal_query};
use super::checking::CallRules;
use super::contents::message_pairs;
use super::prepare::{api_v2_key, append_query, sign_members};
use super::spec::RequestSpec;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::{Particulars, Protocol, catalogued, expand};

/// The fragment that WeChat's browser requires at the end of an OAuth page
/// (documented for `/appauth/authindex`, the only page without a signature).
const REDIRECT: &str = "#wechat_redirect";

/// The full URL of a page of v2.
pub(crate) fn page_url(client: &Client, mut spec: RequestSpec) -> Result<String> {
    if let Some(problem) = spec.problem.take() {
        return Err(problem);
    }
    let parts = client.parts();
    let path = expand(&spec.path, &spec.variables)?;
    let known = spec.known(&path);
    let particulars = Particulars::of(known);
    let origin = parts.base_urls.of(&particulars, spec.base_url.as_deref())?;
    if spec.protocol != Protocol::V2 {
        return Err(Error::request("only v2 operations have signed page URLs"));
    }
    if !matches!(spec.payload, Payload::None) {
        return Err(Error::request("a page takes no body: give the members as the query"));
    }
    let catalogued = catalogued(spec.protocol, &spec.method, &path);
    let rules = CallRules::of(&spec, catalogued, parts.checks);
    let is_unsigned = known.is_some_and(|operation| operation.unsigned_page);
    let mut members = seal_query(spec.query, &spec.encrypt, None).map_err(of_query)?;
    let mut faults = Vec::new();
    members.extend(message_pairs(spec.query_message, None, rules.checks(), &mut faults)?);
    rules.check(faults, None, &members, &HeaderMap::new(), &[])?;
    if !is_unsigned {
        // The documents of these pages list all members, including `sign`; none lists a nonce.
        sign_members(&mut members, particulars.sign_type, false, api_v2_key(parts)?)?;
    }
    let mut url = format!("{origin}{}{path}", particulars.prefix);
    append_query(&mut url, &members);
    if is_unsigned {
        url.push_str(REDIRECT);
    }
    Ok(url)
}
