//! The typed calls.

use std::sync::atomic::Ordering;

use http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value, json};

use crate::answers::{self, Documented, changed, full, least, succeed, without_each};
use crate::case::{Case, Ending, REDACTED, Received, Typed};
use crate::catalogue::{Operation, Response, properties};
use crate::every::check;
use crate::exceptions::{OF_CALLS, OF_RESPONSES};
use crate::given::Given;
use crate::platform::{Platform, Recorded};
use crate::schema::rounds;
use crate::sent;

/// Calls with the documented sample and with every member, ended in both ways,
/// and answered with every member, with what a later platform may answer, and
/// with the least.
#[test]
fn every_call_sends_what_is_documented_and_reads_what_is_documented() {
    check(OF_CALLS, |platform, operation, case, found| {
        let (now, later) = match operation.response() {
            Response::Object(schema) => {
                let now = full(operation, schema, 0);
                let (mut sent, mut read) = changed(schema, &now);
                succeed(operation, &mut sent);
                succeed(operation, &mut read);
                ((now.clone(), now), (sent, read))
            }
            _ => Default::default(),
        };
        let (least, sample) = (least(operation), Given::sample(operation));
        let sync = Ending::Await(&platform.runtime);
        let calls = [
            ("sample", &sample, sync, now),
            ("full", &Given::full(operation, 0), Ending::Wait, later),
            ("least", &sample, Ending::Wait, (least.clone(), least)),
        ];
        for (name, given, ending, (members, expected)) in calls {
            let call = Call { platform, operation, case, given, ending };
            found
                .extend(call.differences(members, expected).iter().map(|d| format!("{name}: {d}")));
        }
    });
    // Their sensitive members were printed, and looked for on the way.
    assert!(REDACTED.load(Ordering::Relaxed) > 1_000);
}

struct Call<'a> {
    platform: &'a Platform,
    operation: &'a Operation,
    case: &'a Case,
    given: &'a Given,
    ending: Ending<'a>,
}

impl Call<'_> {
    fn differences(&self, members: Value, expected: Value) -> Vec<String> {
        let Self { platform, operation, given, .. } = *self;
        let sample = given.typed();
        let typed = (self.case.call)(platform.client(given), &sample);
        let mut found = self.kept(&sample.request, sample.again.take());
        let send = match typed {
            Typed::Call { send, .. } => send,
            Typed::Page(Ok(url)) => {
                found.extend(sent::differences(
                    operation,
                    given,
                    &visited(operation, &url),
                    platform,
                ));
                return found;
            }
            Typed::Page(Err(error)) => return vec![format!("no page: {error}")],
        };
        let (members, expected) = (given.numbered(members), given.numbered(expected));
        let documented = Documented::new(operation, members, given.sign_type());
        platform.answer(documented.answer);
        let received = send(self.ending);
        let requests = platform.take();
        match received {
            Ok(received) => found.extend(self.read(received, &documented.members, expected)),
            Err(error) => found.push(format!("fails: {error}")),
        }
        match requests.as_slice() {
            [request] => found.extend(sent::differences(operation, given, request, platform)),
            requests => found.push(format!("{} requests were sent", requests.len())),
        }
        found
    }

    /// Whether the typed request holds all of its members.
    fn kept(&self, request: &Value, again: Option<Value>) -> Vec<String> {
        let Some(again) = again else {
            let none = request.as_object().is_none_or(Map::is_empty);
            return if none { Vec::new() } else { vec!["there is no typed request".to_owned()] };
        };
        let mut members = properties(&self.given.schema).clone();
        for parameter in self.operation.parameters("query") {
            members.insert(parameter.name.to_owned(), parameter.schema.clone());
        }
        for name in ["idempotency_key".to_owned()].iter().chain(&self.given.file) {
            members.insert(name.clone(), json!({}));
        }
        let schema = json!({"properties": members});
        let found = answers::differences(&schema, self.operation.is_v2, request, &again);
        found.into_iter().map(|difference| format!("typed: {difference}")).collect()
    }

    fn read(&self, received: Received, members: &Value, mut expected: Value) -> Vec<String> {
        let found = match (self.operation.response(), received) {
            (Response::Object(schema), Received::Message(mut response)) => {
                // Kept though it is documented of no answer.
                if members.get("sign").is_none() {
                    response.as_object_mut().unwrap().remove("sign");
                }
                if let (Some(sign), Some(expected)) =
                    (members.get("sign"), expected.as_object_mut())
                {
                    expected.insert("sign".to_owned(), sign.clone());
                }
                if members.get("sign").is_none() {
                    expected.as_object_mut().unwrap().remove("sign");
                }
                answers::differences(schema, self.operation.is_v2, &expected, &response)
            }
            (Response::Empty, Received::Nothing) => Vec::new(),
            // Nothing is documented of it.
            (Response::Object(schema), Received::Nothing) if properties(schema).is_empty() => {
                Vec::new()
            }
            (Response::File, Received::File(bytes)) if bytes == answers::FILE => Vec::new(),
            _ => vec!["something else".to_owned()],
        };
        found.into_iter().map(|difference| format!("read: {difference}")).collect()
    }
}

/// A page as the browser asks for it.
pub(crate) fn visited(operation: &Operation, url: &str) -> Recorded {
    let is_signed = operation.parameters("query").any(|parameter| parameter.name == "sign");
    let url =
        if is_signed { url } else { url.strip_suffix("#wechat_redirect").unwrap_or_default() };
    let rest = url.strip_prefix("http://").unwrap_or_default();
    let (host, target) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let mut headers = HeaderMap::new();
    headers.insert("host", HeaderValue::from_str(host).unwrap());
    headers.insert("user-agent", HeaderValue::from_static("of the browser, not of wechatpay-sdk/"));
    Recorded {
        method: "GET".to_owned(),
        target: target.to_owned(),
        headers,
        body: Default::default(),
    }
}

/// Every known value, and every member missing and `null`.
#[test]
fn every_response_reads_every_value_and_misses_no_member() {
    check(OF_RESPONSES, |platform, operation, case, found| {
        let Response::Object(schema) = operation.response() else { return };
        let sample = Given::sample(operation).typed();
        let Typed::Call { reread: Some(reread), .. } = (case.call)(&platform.client, &sample)
        else {
            return;
        };
        let reread = |value| reread(value).unwrap();
        let differences = |documented: &Value, response: &Value| {
            answers::differences(schema, operation.is_v2, documented, response)
        };
        for round in 0..rounds(schema) {
            let full = full(operation, schema, round);
            found.extend(differences(&full, &reread(full.clone())));
        }
        let full = full(operation, schema, 0);
        without_each(schema, &full, &mut |place, null, without| {
            for value in [null, without.clone()] {
                let found_here = differences(&without, &reread(value));
                found.extend(found_here.into_iter().map(|d| format!("without {place}: {d}")));
            }
        });
    });
}
