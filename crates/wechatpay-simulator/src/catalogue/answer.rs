//! Responses of operations that store nothing, and notifications without a preceding request: the
//! examples of the catalogue, with the requesting merchant and the current time.

use serde_json::{Map, Value};
use wechatpay_catalogue::example::{self, Request, Scene};

use super::fit::{Seal, seal_members};
use super::operation::Operation;
use super::ordered::order_texts;
use super::schema::Schema;
use crate::clock::rfc3339;
use crate::keys::OPENID;
use crate::merchants::{Identity, Kind};
use crate::wire::fault::Fault;

/// Assumed duration in seconds of the described process, and validity of anything that begins now.
const TOOK: i64 = 5;
const LASTS: i64 = 30 * 24 * 60 * 60;

/// The values that an example takes from the requesting merchant and the current time.
pub(crate) fn scene(about: &str, identity: &Identity, now: i64, is_v2: bool) -> Scene {
    let mut known = Map::new();
    let mut put = |names: &[&str], value: &str| {
        for name in names {
            known.insert((*name).to_owned(), value.into());
        }
    };
    put(&["openid"], OPENID);
    if identity.kind == Kind::Brand {
        put(&["brand_id"], identity.mchid());
    } else {
        put(&["mchid", "mch_id", "combine_mchid", "combine_mch_id"], identity.mchid());
        put(&["appid", "combine_appid", "mch_appid", "wxappid"], identity.credentials.appid());
    }
    if let (Kind::Partner, Some(sub)) = (identity.kind, identity.sub_mchids.first()) {
        put(&["sp_mchid"], identity.mchid());
        put(&["sp_appid"], identity.credentials.appid());
        put(&["sub_mchid", "sub_mch_id"], sub);
    }
    Scene {
        about: about.to_owned(),
        times: [now.saturating_sub(TOOK), now, now.saturating_add(LASTS)].map(rfc3339),
        known,
        documented: Map::new(),
        base_url: identity.credentials.base_url().to_owned(),
        is_v2,
        is_whole: true,
    }
}

/// The response of an operation to a request of a merchant. Its sensitive members are encrypted for
/// the merchant.
///
/// # Errors
///
/// When a sensitive member cannot be encrypted.
pub(crate) fn answer(
    operation: &Operation,
    request: &Request,
    identity: &Identity,
    now: i64,
) -> Result<Value, Fault> {
    let Some(schema) = &operation.result else { return Ok(Map::new().into()) };
    let mut scene = scene(&operation.path, identity, now, operation.v2);
    scene.documented = documented(operation);
    let seal = |plain: &str| identity.ring.merchant.seal(plain);
    make(&operation.result_document, schema, request, &scene, &seal)
}

/// An example of a schema, with its sensitive members encrypted. `document` is the schema as JSON.
///
/// # Errors
///
/// When a sensitive member cannot be encrypted.
pub(crate) fn make(
    document: &Value,
    schema: &Schema,
    request: &Request,
    scene: &Scene,
    seal: Seal<'_>,
) -> Result<Value, Fault> {
    let mut made = example::answer_to(document, request, scene);
    let said = request.body.as_ref().and_then(Value::as_object);
    order_texts(&mut made, schema, &|text| {
        said.is_some_and(|said| said.values().any(|value| value == text))
    });
    if let Some(members) = made.as_object_mut() {
        seal_members(members, schema, seal)?;
    }
    Ok(made)
}

/// The values of an operation's documented request.
fn documented(operation: &Operation) -> Map<String, Value> {
    let examples = operation
        .parameters
        .iter()
        .filter_map(|parameter| Some((parameter.name.clone(), parameter.example.clone()?)));
    let body = operation.sample.as_ref().and_then(Value::as_object);
    examples.chain(body.cloned().unwrap_or_default()).collect()
}
