//! Example responses.

use serde_json::{Map, Value};

use super::fitting::{as_kind, fits, fitting, kind};
use super::{Request, amounts, moments, plausible, texts};

/// Preferred values of enumerations, in order. If none is known, the first value that is not a
/// failure is used.
const LIKELY: [&str; 14] = [
    "SUCCESS",
    "FINISHED",
    "COMPLETED",
    "ACTIVE",
    "NORMAL",
    "EFFECTIVE",
    "PASSED",
    "APPROVED",
    "VALID",
    "AVAILABLE",
    "SENDED",
    "BOUND",
    "PROCESSING",
    "ACCEPTED",
];

/// Parts of values that indicate a failure.
const FAILED: [&str; 10] = [
    "FAIL", "ERROR", "UNKNOWN", "INVALID", "ABNORMAL", "REJECT", "CLOSE", "UNSPEC", "REVOKE", "NOT",
];

/// Actions at the end of a path, with the state that they lead to.
const ACTIONS: [(&str, &str); 18] = [
    ("cancel", "CANCEL"),
    ("close", "CLOSE"),
    ("deactivate", "DEACTIVATE"),
    ("terminate", "TERMINAT"),
    ("stop", "STOP"),
    ("pause", "PAUSE"),
    ("delete", "DELETE"),
    ("return", "RETURN"),
    ("refund", "REFUND"),
    ("revoke", "REVOKE"),
    ("reverse", "REVERS"),
    ("unbind", "UNBIND"),
    ("send", "SENDED"),
    ("use", "USED"),
    ("finish", "FINISH"),
    ("complete", "DONE"),
    ("invalidate", "INVALID"),
    ("confirm", "CONFIRM"),
];

/// Parts of names of members that occur in a response only after a failure.
const OF_FAILURES: [&str; 10] = [
    "fail",
    "reject",
    "err_",
    "error",
    "abnormal",
    "invalid_reason",
    "punish_reason",
    "block_reason",
    "close_reason",
    "cancel_reason",
];

/// Names of the member that leads to the next or the previous page of a list.
const OF_PAGES: [&str; 6] =
    ["next", "prev", "next_page_token", "next_cursor", "next_offset", "page_token"];

/// The context of an example response, in addition to the request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The path of the operation, or the event type. It determines the state in the response.
    pub about: String,
    /// The times of the request, of its completion, and a time in the future, in the form of RFC
    /// 3339. An empty text stands for a time in 2026 or later.
    pub times: [String; 3],
    /// The caller, by names of members: `mchid`, `appid`, `openid` … These values replace made-up
    /// values, but not values of the request.
    pub known: Map<String, Value>,
    /// The documented request: its plausible values by name.
    pub documented: Map<String, Value>,
    /// The beginning of URLs in the response.
    pub base_url: String,
    /// Whether times have the formats of v2, which does not use RFC 3339.
    pub is_v2: bool,
    /// Whether the response contains optional members. Members of failures are never included.
    pub is_whole: bool,
}

impl Scene {
    pub(super) fn is_about(&self, word: &str) -> bool {
        self.about.to_lowercase().contains(word)
    }
}

/// Returns an example response to an example request of an operation, or `None` if the response has
/// no members.
///
/// The response repeats values of the request. Its numbers, states and times are consistent, and
/// its amounts add up. Encrypted members contain their plain text.
///
/// ```
/// use wechatpay_catalogue::example::{self, Mode};
///
/// let refunds = wechatpay_catalogue::openapi(Some("refund"))?;
/// let refunds = wechatpay_catalogue::resolved(&refunds);
/// let refund = &refunds["paths"]["/v3/refund/domestic/refunds"]["post"];
/// let request = example::minimal(refund, Mode::Direct);
/// let answer = example::answer(refund, &request).unwrap();
/// assert_eq!(answer["out_refund_no"], request.body.unwrap()["out_refund_no"]);
/// # Ok::<_, wechatpay_catalogue::UnknownArea>(())
/// ```
pub fn answer(operation: &Value, request: &Request) -> Option<Value> {
    let content = operation.pointer("/responses/200/content")?;
    let media = |media: &str| content.pointer(&format!("/{media}/schema"));
    let is_v2 = media("text~1xml").is_some();
    let schema = media("application~1json").or(media("text~1xml"))?;
    let answer = answer_to(schema, request, &Scene { is_v2, ..Scene::default() });
    let is_empty = answer.as_object().is_some_and(Map::is_empty) || answer.is_null();
    (!is_empty).then_some(answer)
}

/// Same as [`answer`] for programs that answer requests: a response of the schema `schema`, which
/// may come from [`table`](crate::table), in a scene of their own.
pub fn answer_to(schema: &Value, request: &Request, scene: &Scene) -> Value {
    let mut named = Map::new();
    for part in [&request.path, &request.query] {
        named.extend(part.clone());
    }
    let mut all = named.clone();
    all.extend(request.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default());
    let sent = Value::Object(all);
    Writer { named, sent: &sent, scene }.value(schema, "", Some(&sent))
}

struct Writer<'a> {
    /// The values in the path and the query.
    named: Map<String, Value>,
    /// All values of the request.
    sent: &'a Value,
    scene: &'a Scene,
}

impl Writer<'_> {
    /// `beside` is the value at the same place of the request.
    fn value(&self, schema: &Value, name: &str, beside: Option<&Value>) -> Value {
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            return self.object(schema, properties, beside);
        }
        if let Some(items) = schema.get("items") {
            return self.list(schema, items, name, beside);
        }
        if let Some(inner) = schema.get("contentSchema") {
            let said = beside.filter(|beside| beside.is_string());
            return said
                .cloned()
                .unwrap_or_else(|| self.value(inner, name, None).to_string().into());
        }
        if kind(schema) == "object" {
            return beside
                .filter(|beside| beside.is_object())
                .cloned()
                .unwrap_or_else(|| Map::new().into());
        }
        self.scalar(schema, name, beside)
    }

    fn object(
        &self,
        schema: &Value,
        properties: &Map<String, Value>,
        beside: Option<&Value>,
    ) -> Value {
        let required = schema.get("required").and_then(Value::as_array);
        let required: Vec<_> = required.into_iter().flatten().filter_map(Value::as_str).collect();
        let is_all = self.scene.is_whole || required.is_empty();
        let mut made = Map::new();
        let mut repeated = Vec::new();
        for (name, member) in properties {
            // The response repeats values of the request.
            let beside = beside.and_then(|sent| sent.get(name));
            let is_list = member.get("items").is_some();
            let is_expected = is_all && (is_list || !self.is_elsewhere(name, properties));
            if required.contains(&name.as_str()) || is_expected || beside.is_some() {
                let value = self.value(member, name, beside);
                let said = self
                    .repeats(member, texts::bare(name), beside)
                    .and_then(|said| as_kind(said, member));
                if said.as_ref() == Some(&value) || beside == Some(&value) {
                    repeated.push(name.clone());
                }
                made.insert(name.clone(), value);
            }
        }
        amounts::add_up(&mut made, &repeated, |name| required.contains(&name));
        made.into_iter().map(|(name, value)| (first(&name), value)).collect::<Map<_, _>>().into()
    }

    /// Whether an optional member belongs to another kind of response: to a failure, or to a page
    /// before the last.
    fn is_elsewhere(&self, name: &str, properties: &Map<String, Value>) -> bool {
        OF_PAGES.contains(&name)
            || self.is_of_a_failure(name)
            || self.is_of_an_end(name)
            || self.is_of_a_partner(name, properties)
    }

    /// Whether a member occurs only in responses to partners, while the caller is a merchant:
    /// `sub_mchid` next to `mchid`, if the request does not have it.
    fn is_of_a_partner(&self, name: &str, properties: &Map<String, Value>) -> bool {
        let own = name.strip_prefix("sp_").or_else(|| name.strip_prefix("sub_"));
        let is_partners = own.is_some_and(|own| {
            ["mchid", "mch_id", "appid", "openid"].contains(&own) && properties.contains_key(own)
        });
        let names = ["sub_mchid", "sub_mch_id", "sp_mchid"];
        is_partners && !names.iter().any(|name| found(self.sent, name).is_some())
    }

    fn is_of_a_failure(&self, name: &str) -> bool {
        OF_FAILURES.iter().any(|word| name.contains(word))
    }

    /// Whether a member describes an event that has not happened: a usable coupon has not been
    /// returned.
    fn is_of_an_end(&self, name: &str) -> bool {
        moments::ends(name).is_some_and(|word| !self.scene.is_about(word))
    }

    fn list(&self, schema: &Value, items: &Value, name: &str, beside: Option<&Value>) -> Value {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        if let Some(sent) = beside.and_then(Value::as_array).filter(|sent| !sent.is_empty()) {
            return sent.iter().map(|one| self.value(items, name, Some(one))).collect();
        }
        let is_empty = name == "promotion_detail"
            || self.is_of_a_failure(name)
            || texts::is_list_of_others(name);
        if is_empty && least == 0 {
            return Vec::<Value>::new().into();
        }
        vec![self.value(items, name, None)].into()
    }

    fn scalar(&self, schema: &Value, name: &str, beside: Option<&Value>) -> Value {
        let bare = texts::bare(name);
        if let Some(said) = self.repeats(schema, bare, beside) {
            return as_kind(said, schema).unwrap_or_else(|| said.clone());
        }
        if let Some(known) = self.known(bare).filter(|known| fits(known, schema)) {
            return known;
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array)
            && let Some(state) = self.state(values)
        {
            return state.clone();
        }
        let made = moments::moment(bare, schema, self.scene)
            .or_else(|| self.documented(bare, schema))
            .unwrap_or_else(|| texts::made_up(bare, schema, self.scene));
        fitting(made, schema)
    }

    /// The value of a member in the request: at the same place, in its path or query, or, for a
    /// number, anywhere.
    fn repeats<'s>(
        &'s self,
        schema: &Value,
        name: &str,
        beside: Option<&'s Value>,
    ) -> Option<&'s Value> {
        let anywhere = is_of_the_business(name).then(|| found(self.sent, name)).flatten();
        let fits =
            |value: &&Value| as_kind(value, schema).is_some_and(|value| fits(&value, schema));
        [beside, self.named.get(name), anywhere].into_iter().flatten().find(fits)
    }

    /// The value of a member that identifies the caller.
    fn known(&self, name: &str) -> Option<Value> {
        let known = &self.scene.known;
        if let Some(known) = known.get(name) {
            return Some(known.clone());
        }
        let end = ["openid", "appid", "mchid"].into_iter().find(|end| name.ends_with(end))?;
        known.get(end).cloned()
    }

    /// The state after the request.
    fn state<'v>(&self, values: &'v [Value]) -> Option<&'v Value> {
        let begins = |word: &str| {
            let word_within = format!("_{word}");
            values.iter().find(|value| {
                value
                    .as_str()
                    .is_some_and(|value| value.starts_with(word) || value.contains(&word_within))
            })
        };
        let last = self.scene.about.rsplit(['/', '.']).next().unwrap_or_default();
        let action = ACTIONS.iter().find(|(verb, _)| last.ends_with(verb));
        let is_event = self.scene.about.contains('.');
        let event = is_event.then(|| begins(last)).flatten();
        let done = event.or_else(|| action.and_then(|(_, state)| begins(state)));
        let likely =
            || LIKELY.iter().find_map(|likely| values.iter().find(|value| value == likely));
        let no_failure = || {
            values.iter().find(|value| {
                let text = value.as_str().unwrap_or_default();
                !FAILED.iter().any(|word| text.contains(word))
            })
        };
        done.or_else(likely).or_else(no_failure).or_else(|| values.first())
    }

    /// The value of this name in the documented request, if any.
    fn documented(&self, name: &str, schema: &Value) -> Option<Value> {
        if is_of_the_business(name) || schema.get("x-wechatpay-encrypted").is_some() {
            return None;
        }
        let documented = self.scene.documented.values().find_map(|value| found(value, name));
        let value = self.scene.documented.get(name).or(documented)?;
        let is_plausible =
            value.as_str().is_none_or(|text| !text.is_empty() && !text.contains("示例"));
        (is_plausible && fits(value, schema)).then(|| value.clone())
    }
}

/// The first of numbered names: for `coupon_id_$n`, the response has the first one.
fn first(name: &str) -> String {
    name.replace("$n", "0").replace("$m", "0")
}

/// Whether a number or an account is shared by a request and its response, at any place.
fn is_of_the_business(name: &str) -> bool {
    // Nested objects use these names, too.
    if ["id", "code", "no"].contains(&name) {
        return false;
    }
    name.ends_with("_no")
        || ["id", "code", "openid", "currency", "serial"].iter().any(|end| name.ends_with(end))
}

fn found<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => {
            members.get(name).or_else(|| members.values().find_map(|inner| found(inner, name)))
        }
        Value::Array(items) => items.iter().find_map(|item| found(item, name)),
        _ => None,
    }
}

/// A made-up value of a member of which only the name is known.
pub(super) fn identity_or(name: &str, otherwise: impl FnOnce() -> String) -> Value {
    plausible::identity(name).map_or_else(otherwise, str::to_owned).into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn operation(schema: Value) -> Value {
        json!({"responses": {"200": {"content": {"application/json": {"schema": schema}}}}})
    }

    fn fen() -> Value {
        json!({"type": "integer", "format": "fen"})
    }

    #[test]
    fn what_was_asked_is_repeated_and_amounts_add_up() {
        let schema = json!({
            "required": ["out_refund_no", "refund_id", "status", "create_time", "success_time", "amount"],
            "properties": {
                "out_refund_no": {"type": "string"},
                "refund_id": {"type": "string"},
                "status": {"type": "string", "enum": ["CLOSED", "SUCCESS"]},
                "create_time": {"type": "string", "format": "date-time"},
                "success_time": {"type": "string", "format": "date-time"},
                "note": {"type": "string"},
                "amount": {"required": ["total", "refund", "payer_total", "payer_refund", "discount_refund"], "properties": {
                    "total": fen(), "refund": fen(), "payer_total": fen(), "payer_refund": fen(), "discount_refund": fen(),
                }},
            },
        });
        let body = json!({"out_refund_no": "r1", "amount": {"total": 888, "refund": 100}});
        let request = Request { body: Some(body), ..Request::default() };
        let answer = answer(&operation(schema), &request).unwrap();
        assert_eq!(answer["out_refund_no"], "r1");
        assert_eq!(answer["status"], "SUCCESS");
        assert!(answer["create_time"].as_str() < answer["success_time"].as_str());
        assert!(answer.get("note").is_none());
        let amount = json!({"total": 888, "refund": 100, "payer_total": 888, "payer_refund": 100, "discount_refund": 0});
        assert_eq!(answer["amount"], amount);
    }

    #[test]
    fn an_answer_without_members_has_no_example() {
        assert_eq!(answer(&json!({"responses": {"204": {}}}), &Request::default()), None);
        assert_eq!(answer(&operation(json!({"type": "object"})), &Request::default()), None);
    }

    fn whole(schema: Value, path: &str, request: Value) -> Value {
        let text = |text: &str| text.to_owned();
        let known = json!({"mchid": "1600000001", "appid": "wx1", "sub_mchid": "1600000002"});
        let scene = Scene {
            about: text(path),
            times: [
                text("2024-07-22T17:03:27+08:00"),
                text("2024-07-22T17:03:32+08:00"),
                text("2024-08-21T17:03:32+08:00"),
            ],
            known: known.as_object().cloned().unwrap(),
            documented: json!({"title": "拼团"}).as_object().cloned().unwrap(),
            base_url: text("http://h"),
            is_v2: !path.starts_with("/v3"),
            is_whole: true,
        };
        let part = |name: &str| request[name].as_object().cloned().unwrap_or_default();
        let body = request.get("body").cloned();
        let request =
            Request { path: part("path"), query: part("query"), body, ..Request::default() };
        answer_to(&schema, &request, &scene)
    }

    #[test]
    fn the_values_of_path_and_query_come_back_wherever_they_belong() {
        let text = json!({"type": "string"});
        let schema = json!({"properties": {
            "data": {"type": "array", "items": {"properties": {
                "stock_id": text, "id": text, "sp_mchid": text, "payer_mchid": text, "sub_mchid": text,
                "state": {"type": "string", "enum": ["OPEN", "DONE"]}, "title": text,
            }}},
            "offset": {"type": "integer"},
            "total_count": {"type": "integer"},
            "next_cursor": text,
            "fail_reason": text,
        }});
        let request = json!({"path": {"stock_id": "7"}, "query": {"offset": "20", "sub_mchid": "1900000109"}, "body": {"id": "x"}});
        assert_eq!(
            whole(schema, "/v3/stocks/{stock_id}", request),
            json!({
                "data": [{
                    "stock_id": "7", "id": "100001", "sp_mchid": "1600000001", "payer_mchid": "1600000001",
                    "sub_mchid": "1900000109", "state": "OPEN", "title": "拼团",
                }],
                "offset": 20,
                "total_count": 1,
            })
        );
    }

    #[test]
    fn each_item_of_a_list_is_answered() {
        let schema = json!({"properties": {"receivers": {"type": "array", "items": {"properties": {
            "account": {"type": "string"}, "amount": fen(), "result": {"type": "string", "enum": ["CLOSED", "SUCCESS"]},
        }}}}});
        let body = json!({"body": {"receivers": [{"account": "a", "amount": 1}, {"account": "b", "amount": 2}]}});
        assert_eq!(
            whole(schema, "/v3/orders", body)["receivers"],
            json!([{"account": "a", "amount": 1, "result": "SUCCESS"}, {"account": "b", "amount": 2, "result": "SUCCESS"}])
        );
    }

    #[test]
    fn what_is_done_has_the_state_of_what_was_asked() {
        let schema = json!({"properties": {
            "state": {"type": "string", "enum": ["SENDED", "USED", "RETURNED"]},
            "use_time": {"type": "string", "format": "date-time"},
            "return_time": {"type": "string", "format": "date-time"},
        }});
        let done = |path: &str| whole(schema.clone(), path, json!({}));
        assert_eq!(
            done("/v3/coupons/return"),
            json!({"state": "RETURNED", "return_time": "2024-07-22T17:03:32+08:00"})
        );
        assert_eq!(done("/v3/coupons/{code}"), json!({"state": "SENDED"}));
    }
}
