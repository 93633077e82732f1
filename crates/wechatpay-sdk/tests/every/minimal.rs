//! Every operation by its typed chain with its minimal request, against the simulator: it succeeds.
//!
//! What asks for something that exists already gets a simulator of its own in which it does (`prepared.rs`).

use std::panic::AssertUnwindSafe;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::{self, Request};

use crate::calls::AREAS;
use crate::case::{Case, Ending, Sample, Typed};
use crate::catalogue::{OPERATIONS, Operation};
use crate::exceptions::MADE_OF_A_FILE;
use crate::given::{FILE, form};
use crate::prepared;
use crate::world::World;

fn case(operation: &Operation) -> &'static Case {
    let all = AREAS.iter().flat_map(|area| area.iter());
    let path = operation.path.as_str();
    let template = match operation.is_v2 {
        true => format!("v2{path}"),
        false => path.trim_start_matches('/').to_owned(),
    };
    all.into_iter()
        .find(|case| case.method == operation.method && case.template == template)
        .unwrap_or_else(|| panic!("no case of {}", operation.name()))
}

/// The example's members as the typed request holds them, with the simulator's merchant and the numbers of the
/// prepared objects.
fn sample(
    world: &World,
    operation: &Operation,
    request: Request,
    numbers: &Map<String, Value>,
) -> Sample {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut path = Value::Object(request.path);
    world.put(&mut path, numbers);
    let variables =
        path.as_object().unwrap().iter().map(|(name, value)| (name.clone(), text(value)));
    let mut members = request.query;
    members.extend(request.headers.into_iter().map(|(_, key)| ("idempotency_key".to_owned(), key)));
    members.extend(request.body.and_then(|body| body.as_object().cloned()).unwrap_or_default());
    let mut members = Value::Object(members);
    world.put(&mut members, numbers);
    if let Some(("multipart/form-data", schema, _)) = operation.body() {
        // What the client makes of the file is not given.
        let (_, part) = form(schema);
        let members = members.as_object_mut().unwrap();
        members.retain(|name, _| !MADE_OF_A_FILE.contains(&name.as_str()));
        let file = json!({"file_name": FILE.0, "$wechatpay-upload": STANDARD.encode(FILE.1)});
        members.insert(part, file);
    }
    Sample { variables: variables.collect(), request: members, ..Sample::default() }
}

#[test]
fn every_minimal_request_succeeds() {
    let shared = World::start();
    let (mut failed, mut n) = (Vec::new(), 0);
    for operation in OPERATIONS.iter() {
        for mode in example::modes(operation.node()) {
            n += 1;
            let request = example::minimal(operation.node(), mode);
            let name = operation.name();
            let error = match prepared::preparation(&name, mode) {
                None => call(&shared, operation, &request, &Map::new()).err(),
                Some(prepare) => {
                    let mut world = World::start();
                    // A failed preparation is reported with the other failures.
                    let prepared = AssertUnwindSafe(|| prepare(&mut world, &request));
                    match std::panic::catch_unwind(prepared) {
                        Ok(numbers) => call(&world, operation, &request, &numbers).err(),
                        Err(_) => Some("the preparation failed".to_owned()),
                    }
                }
            };
            let refusal = prepared::REFUSED.iter().find(|one| one.operation == name);
            match (error, refusal) {
                (None, None) => {}
                (Some(error), Some(refusal)) if error.contains(refusal.error) => {}
                (error, _) => failed.push(format!("{name} {mode:?}: {error:?}")),
            }
        }
    }
    assert!(failed.is_empty(), "{} of {n}:\n{}", failed.len(), failed.join("\n"));
    assert!(n > 1_200, "{n} requests");
}

/// Sends a request by its typed chain.
pub(crate) fn call(
    world: &World,
    operation: &Operation,
    request: &Request,
    numbers: &Map<String, Value>,
) -> Result<(), String> {
    let sample = sample(world, operation, request.clone(), numbers);
    match (case(operation).call)(&world.client, &sample) {
        Typed::Page(url) => url.map(drop).map_err(|error| error.to_string()),
        Typed::Call { send, .. } => send(Ending::Wait).map(drop).map_err(|error| error.to_string()),
    }
}
