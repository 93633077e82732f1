//! Untyped calls send the same request as typed calls, as documented.

use serde_json::Value;
use wechatpay_sdk::{Call, Chain, Upload};

use crate::answers::{Documented, least};
use crate::case::Ending;
use crate::catalogue::{Operation, Response, is_sensitive};
use crate::every::check;
use crate::exceptions::OF_UNTYPED_CALLS;
use crate::given::{FILE, Given};
use crate::platform::Platform;
use crate::schema::property;
use crate::sent;
use crate::typed::visited;

/// The declarative and the index form, each ended in both ways, with the
/// documented sample and with every member.
#[test]
fn untyped_calls_send_what_typed_ones_do() {
    check(OF_UNTYPED_CALLS, |platform, operation, case, found| {
        let (sample, full) = (Given::sample(operation), Given::full(operation, 1));
        let ending = Ending::Await(&platform.runtime);
        let template = |given| platform.client(given).chain(case.template);
        let index = |given| platform.client(given)[case.template].clone();
        for (name, chain, given, ending) in [
            ("chain, awaited", template(&sample), &sample, ending),
            ("chain, waited for", template(&full), &full, Ending::Wait),
            ("index, awaited", index(&full), &full, ending),
            ("index, waited for", index(&sample), &sample, Ending::Wait),
        ] {
            let differences = differences(platform, operation, &chain, given, ending);
            found.extend(differences.into_iter().map(|difference| format!("{name}: {difference}")));
        }
    });
}

fn differences(
    platform: &Platform,
    operation: &Operation,
    chain: &Chain,
    given: &Given,
    ending: Ending<'_>,
) -> Vec<String> {
    if matches!(operation.response(), Response::Page) {
        return match call(operation, chain, given).signed_url() {
            Ok(url) => sent::differences(operation, given, &visited(operation, &url), platform),
            Err(error) => vec![format!("no page: {error}")],
        };
    }
    let documented = Documented::new(operation, least(operation), given.sign_type());
    platform.answer(documented.answer);
    let answered = ending.end(call(operation, chain, given));
    let mut found: Vec<_> =
        answered.err().map(|error| format!("fails: {error}")).into_iter().collect();
    match platform.take().as_slice() {
        [request] => found.extend(sent::differences(operation, given, request, platform)),
        requests => found.push(format!("{} requests were sent", requests.len())),
    }
    found
}

fn call(operation: &Operation, chain: &Chain, given: &Given) -> Call {
    let bound = given.variables.iter();
    let chain = bound.fold(chain.clone(), |chain, (name, value)| chain.bind(name, value));
    let method = operation.method.parse().unwrap();
    let body = given.file.as_ref().map_or_else(|| given.body.clone(), |_| Some(given.with_file()));
    let mut call = match (operation.method.as_str(), body) {
        ("POST", Some(body)) => chain.post(body),
        ("PUT", Some(body)) => chain.put(body),
        ("PATCH", Some(body)) => chain.patch(body),
        (_, Some(body)) => chain.call(method).body(body),
        ("GET", None) => chain.get(),
        ("DELETE", None) => chain.delete(),
        (_, None) => chain.call(method),
    };
    if !given.query.is_empty() {
        call = call.query(&given.query);
    }
    for (name, value) in &given.headers {
        call = call.header(name, value.as_str().unwrap());
    }
    if let Some(part) = &given.file {
        call = call.upload(part, Upload::new(FILE.0, FILE.1));
    }
    let mut sensitive = Vec::new();
    match &given.body {
        Some(body) => collect(&given.schema, body, "", &mut sensitive),
        None => {
            let query = operation.parameters("query").filter(|p| is_sensitive(p.schema));
            let query = query.filter(|parameter| given.query.contains_key(parameter.name));
            sensitive.extend(query.map(|parameter| parameter.name.to_owned()));
        }
    }
    if operation.is_v2 || sensitive.is_empty() {
        return call;
    }
    let sensitive: Vec<_> = sensitive.iter().map(String::as_str).collect();
    call.encrypt(&sensitive)
}

/// The sensitive members that are there; lists have no place in their names.
fn collect(schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let Some(schema) = property(schema, name) else { continue };
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                if is_sensitive(schema) {
                    found.push(path);
                } else {
                    collect(schema, member, &path, found);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                if is_sensitive(&schema["items"]) {
                    found.push(path.to_owned());
                } else {
                    collect(&schema["items"], item, path, found);
                }
            }
        }
        _ => {}
    }
    found.sort();
    found.dedup();
}
