//! Tests of the comparison, with a catalogue of one operation.

use serde_json::{Value, json};

use super::*;

pub(super) fn document() -> Value {
    json!({"paths": {"/v3/orders/{id}": {"get": {
        "summary": "查询",
        "tags": ["支付"],
        "externalDocs": {"url": "https://pay.weixin.qq.com/doc/v3/merchant/1"},
        "x-wechatpay-modes": ["direct"],
        "x-wechatpay-errors": [{"code": "SYSTEM_ERROR", "status": 500, "effect": "unknown"}],
        "parameters": [
            {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer", "format": "int64"}},
        ],
        "responses": {"200": {"content": {"application/json": {"schema": {
            "type": "object",
            "required": ["state"],
            "properties": {
                "state": {"type": "string", "enum": ["PAID", "CLOSED"], "description": "状态"},
                "time": {"type": "string", "maxLength": 32},
                "goods": {"type": "array", "items": {"type": "object", "properties": {
                    "name": {"type": "string", "x-wechatpay-encrypted": "rsa-oaep"},
                    "price": {"type": "integer", "format": "microfen"},
                    "owners": {"type": "array", "items": {
                        "type": "string", "x-wechatpay-encrypted": "rsa-oaep",
                    }},
                }}},
            },
        }}}}},
    }}}})
}

pub(super) fn common() -> Common {
    Common {
        errors: json!({
            "v3": [{"code": "NOT_FOUND", "status": 404, "effect": "unknown"}],
            "situations": [{"name": "HTTP_404", "status": 404}],
            "v2_door": [{"message": "No Bill Exist"}],
        }),
        numbers: json!([{"number": 7, "code": "A", "retry": "later"}]),
    }
}

/// The findings, without the agreeing claims, and whether everything agrees.
fn compared(files: &[&str]) -> (Vec<String>, bool) {
    let document = [document()];
    let texts = files.iter().enumerate();
    let texts = texts.map(|(n, text)| (format!("{n}.jsonl"), (*text).to_owned()));
    let texts: Vec<_> = texts.collect();
    let report = compare(&Catalogue::new(&document, common()), &texts).unwrap();
    (report.findings.clone(), report.agrees())
}

fn correction(rest: &str) -> String {
    let at = r#""method":"GET","path":"/v3/orders/{id}","where":"response""#;
    format!("{{{at},{rest},\"confidence\":\"high\"}}\n")
}

#[test]
fn corrections_that_were_made_agree() {
    let text = [
        r#""kind":"enum","field":"state","action":"replace","values":["CLOSED","PAID"],"drops":["LOST"]"#,
        r#""kind":"enum","field":"state","action":"add","values":["PAID"]"#,
        r#""kind":"encrypted","field":"goods.name","value":"rsa-oaep""#,
        r#""kind":"optional","field":"time""#,
        r#""kind":"type","field":"goods","today":"object","value":"object[]""#,
        r#""kind":"field-missing","field":"goods.name","type":"string""#,
        r#""kind":"field-misnamed","field":"goods","today":"things","type":"object[]""#,
        r#""kind":"mode","field":null,"value":["direct"]"#,
        r#""kind":"operation-note","field":null,"old":["parts"],"new":["goods"]"#,
        r#""kind":"format","field":"parts.made","value":"date-time""#,
        r#""kind":"optional","field":"note""#,
        r#""kind":"format","field":"goods.price","value":"10^-6 fen""#,
        r#""kind":"encrypted","field":"goods.owners","value":"rsa-oaep""#,
    ];
    let text: String = text.into_iter().map(correction).collect();
    assert_eq!(compared(&[&text]), (vec![], true));
    let document = [document()];
    let report =
        compare(&Catalogue::new(&document, common()), &[("a.jsonl".to_owned(), text)]).unwrap();
    let summary = "a.jsonl: 14 agree (2 absence, 2 encrypted, 2 enum, 1 format, 1 modes, 1 presence, \
                       2 required, 3 type), 0 missing, 0 wrong, 0 contradictory, 1 superseded by a \
                       correction, 0 doubtful, 0 lines not compared\n";
    assert_eq!(report.text(), summary);
}

#[test]
fn corrections_that_were_not_made_are_told() {
    let line = |rest: &str| compared(&[&correction(rest)]);
    let told = |rest: &str, finding: &str| {
        let at = "GET /v3/orders/{id} response";
        let (findings, agrees) = line(rest);
        assert!(!agrees);
        assert_eq!(findings[0], finding.replace('@', at));
    };
    told(
        r#""kind":"enum","field":"state","action":"extend","values":["PAID","CLOSED","REFUND"]"#,
        "wrong @ state: enum PAID, CLOSED, REFUND: the catalogue has PAID, CLOSED (0.jsonl:1)",
    );
    told(
        r#""kind":"enum","field":"state","action":"replace","values":["PAID"],"drops":["CLOSED"]"#,
        "wrong @ state: enum PAID: the catalogue has PAID, CLOSED (0.jsonl:1)",
    );
    told(
        r#""kind":"enum","field":"time","action":"add","values":["A"]"#,
        "missing @ time: enum A: the catalogue has none (0.jsonl:1)",
    );
    told(
        r#""kind":"format","field":"time","value":"date-time""#,
        "missing @ time: format date-time: the catalogue has none (0.jsonl:1)",
    );
    told(
        r#""kind":"encrypted","field":"state","value":"rsa-oaep""#,
        "missing @ state: encrypted rsa-oaep: the catalogue has none (0.jsonl:1)",
    );
    told(
        r#""kind":"optional","field":"state""#,
        "wrong @ state: optional: the catalogue has required (0.jsonl:1)",
    );
    told(
        r#""kind":"type","field":"time","value":"integer""#,
        "wrong @ time: type integer: the catalogue has string (0.jsonl:1)",
    );
    told(
        r#""kind":"field-misnamed","field":"goods","today":"state","type":"object[]""#,
        "wrong @ state: absent: the catalogue has it (0.jsonl:1)",
    );
    told(
        r#""kind":"operation-note","field":null,"old":["goods"],"new":["parts"]"#,
        "wrong @ goods: absent: the catalogue has it (0.jsonl:1)",
    );
    told(
        r#""kind":"format","field":"goods.cost","value":"date-time""#,
        "missing @ goods.cost: format date-time: the catalogue has no such member (0.jsonl:1)",
    );
    told(
        r#""kind":"mode","field":null,"value":["both"]"#,
        "wrong GET /v3/orders/{id}: modes direct, partner: the catalogue has direct (0.jsonl:1)",
    );
}

#[test]
fn tables_of_operations_and_events_are_compared_by_member() {
    let operation = r#"{"method":"GET","path":"/v3/orders/{id}","protocol":"v3","title":"查询",
            "products":["支付"],"modes":["direct"],"docs":["/doc/v3/merchant/1","/doc/v3/merchant/2"],
            "path_params":[{"name":"id","type":"string","required":true}],
            "query":[{"name":"limit","type":"string"}],
            "response":{"format":"json","fields":[
                {"name":"state","type":"string","required":true,"enum":["PAID","CLOSED"],"label":"状态"},
                {"name":"goods","type":"object[]","fields":[{"name":"cost","type":"number"}]}]}}"#;
    let other =
        r#"{"method":"PUT","path":"/v3/orders/{id}","title":"改","response":{"format":"empty"}}"#;
    let event = r#"{"protocol":"v3","event":"ORDER.PAID","title":"通知","body":{"fields":[]},
            "answer":[{"heading":"应答","fields":[{"name":"status","type":"integer"},
                {"name":"body","fields":[{"name":"code","type":"string"}]}]}]}"#;
    let [operation, event] = [operation, event].map(|line| line.replace('\n', " "));
    let text = format!("{operation}\n{other}\n{event}\n");
    let expected = [
        "missing GET /v3/orders/{id}: page /doc/v3/merchant/2: the catalogue has none (0.jsonl:1)",
        "wrong GET /v3/orders/{id} query limit: type string: the catalogue has integer (0.jsonl:1)",
        "missing GET /v3/orders/{id} response goods.cost: type number: the catalogue has no such member (0.jsonl:1)",
        "missing PUT /v3/orders/{id}: title 改: the catalogue has no such operation (0.jsonl:2)",
        "missing v3 ORDER.PAID: title 通知: the catalogue has no such event (0.jsonl:3)",
        "missing v3 ORDER.PAID response code: type string: the catalogue has no such event (0.jsonl:3)",
    ];
    assert_eq!(compared(&[&text]), (expected.map(str::to_owned).to_vec(), false));
}

#[test]
fn limits_errors_and_products_are_compared() {
    let at = r#""method":"GET","path":"/v3/orders/{id}""#;
    let text = format!(
        "{{{at},\"where\":\"response\",\"field\":\"time\",\"maxLength\":32,\"pattern\":\"^a\"}}\n\
             {{{at},\"codes\":[{{\"code\":\"SYSTEM_ERROR\",\"status\":500,\"effect\":\"none\"}}]}}\n\
             {{{at},\"products\":[\"支付\"],\"modes\":[\"direct\"]}}\n\
             {{{at},\"limit\":300,\"unit\":\"per-second\",\"scope\":\"merchant\"}}\n"
    );
    let expected = [
        "missing GET /v3/orders/{id} response time: pattern \"^a\": the catalogue has none (0.jsonl:1)",
        "wrong GET /v3/orders/{id}: error SYSTEM_ERROR, status 500, effect none: \
             the catalogue has status 500, effect unknown, retry no (0.jsonl:2)",
        "missing GET /v3/orders/{id}: rate limit 300 per second, merchant, all: the catalogue has none (0.jsonl:4)",
    ];
    assert_eq!(compared(&[&text]), (expected.map(str::to_owned).to_vec(), false));
}

#[test]
fn conditions_and_limits_of_the_whole_platform_are_compared() {
    let mut document = document();
    let operation = &mut document["paths"]["/v3/orders/{id}"]["get"];
    operation["x-wechatpay-conditions"] =
        json!([{"kind": "wait", "seconds": 60, "zh": "等", "en": "Wait"}]);
    operation["requestBody"] = json!({"content": {"application/json": {"schema": {
        "type": "object",
        "allOf": [{"description": "二选一", "x-wechatpay-en": "One", "anyOf": []}],
        "properties": {"payer": {"type": "object", "properties": {
            "appid": {"type": "string", "maxLength": 32},
            "openid": {"type": "string"},
        }}},
    }}}});
    let line = |rest: &str| {
        format!(
            "{{\"method\":\"GET\",\"path\":\"/v3/orders/{{id}}\",\"members\":[],\"sources\":[],\
                 \"confidence\":\"high\",{rest}}}\n"
        )
    };
    let text = [
        line(r#""kind":"wait","seconds":60,"text_zh":"等","text_en":"Wait""#),
        line(r#""kind":"wait","seconds":30,"text_zh":"等","text_en":"Wait""#),
        line(r#""kind":"one-of","text_zh":"二选一","text_en":"One""#),
        line(r#""kind":"one-of","text_zh":"二选一","text_en":"Two""#),
    ];
    let wide = |field: &str, scope: &str| {
        format!(
            "{{\"method\":null,\"path\":\"*\",\"where\":\"request\",\"field\":\"{field}\",\
                 \"scope\":\"{scope}\",\"maxLength\":32,\"confidence\":\"high\"}}\n"
        )
    };
    let text = text.concat()
        + &wide("appid", "everywhere")
        + &wide("openid", "everywhere")
        + &wide("openid", "v2")
        + &wide("openid", "Mars");
    let document = [document];
    let report =
        compare(&Catalogue::new(&document, common()), &[("0.jsonl".to_owned(), text)]).unwrap();
    let expected = [
        "wrong GET /v3/orders/{id}: condition wait `Wait`: the catalogue has another `seconds` (0.jsonl:2)",
        "missing GET /v3/orders/{id}: condition one-of `Two`: the catalogue has none (0.jsonl:4)",
        "missing all operations (everywhere) request openid: maxLength 32: \
             1 lack it, first GET /v3/orders/{id} (0.jsonl:6)",
        "wrong all operations (Mars) request openid: maxLength 32: the scope `Mars` is unknown (0.jsonl:8)",
    ];
    assert_eq!(report.findings, expected);
}

#[test]
fn what_holds_for_all_operations_is_compared() {
    let all = |code: &str, effect: &str| {
        format!(
            "{{\"kind\":\"code\",\"protocol\":\"v3\",\"code\":\"{code}\",\"spellings\":[\"{code}\"],\
                 \"status\":404,\"effect\":\"{effect}\",\"retry\":\"no\"}}\n"
        )
    };
    let number = |number: &str, code: &str| {
        format!(
            "{{\"kind\":\"request-id-suffix\",\"protocol\":\"v3\",\"code\":\"{number}\",\
                 \"maps_to\":\"{code}\",\"effect\":\"none\",\"retry\":\"later\"}}\n"
        )
    };
    let at = r#""method":"GET","path":"/v3/orders/{id}""#;
    let door = format!(
        "{{{at},\"codes\":[{{\"code\":\"No Bill Exist\",\"status\":200,\"effect\":\"none\"}}]}}\n"
    );
    // More careful than the facts, and equal to the facts.
    let right = all("NOT_FOUND", "none") + &all("HTTP_404", "none") + &number("7", "A") + &door;
    assert_eq!(compared(&[&right]), (vec![], true));
    let wrong = all("HTTP_404", "unknown") + &all("LOST", "none") + &number("7", "B");
    let expected = [
        "wrong all of v3: error HTTP_404, status 404, effect unknown: the catalogue has code null, effect none, retry no (0.jsonl:1)",
        "missing all of v3: error LOST, status 404, effect none: the catalogue has none (0.jsonl:2)",
        "wrong Request-ID 7: error B, effect none, retry later: the catalogue has code \"A\", effect none, retry later (0.jsonl:3)",
    ];
    assert_eq!(compared(&[&wrong]), (expected.map(str::to_owned).to_vec(), false));
}

#[test]
fn facts_that_contradict_each_other_are_told_and_corrections_go_before_tables() {
    let enumeration = |values: &str| {
        correction(&format!(
            r#""kind":"enum","field":"state","action":"replace","values":[{values}]"#
        ))
    };
    let table = r#"{"method":"GET","path":"/v3/orders/{id}","response":{"fields":[{"name":"state",
            "type":"string","required":true,"enum":["LOST"]}]}}"#;
    let table = table.replace('\n', " ");
    let right = enumeration(r#""PAID","CLOSED""#);
    assert_eq!(compared(&[&table, &right]), (vec![], true));
    let (findings, agrees) = compared(&[&right, &enumeration(r#""LOST""#)]);
    assert!(!agrees);
    assert!(
        matches!(&*findings, [a, b] if a.starts_with("contradictory GET") && b.contains("0.jsonl:1")),
        "{findings:?}"
    );
}

#[test]
fn what_nobody_has_settled_is_told_and_is_no_difference() {
    let low = correction(r#""kind":"type","field":"time","value":"integer""#);
    let low = low.replace("high", "low");
    let (findings, agrees) = compared(&[&low]);
    assert!(agrees && findings[0].starts_with("doubtful GET /v3/orders/{id} response time: type"));
}

#[test]
fn a_line_of_no_known_form_is_an_error() {
    let document = [document()];
    for wrong in ["{}", "[1]", "no JSON", r#"{"method":"GET","path":"/a","kind":"new"}"#] {
        let texts = [("a.jsonl".to_owned(), format!("\n{wrong}\n"))];
        let error = compare(&Catalogue::new(&document, common()), &texts).unwrap_err();
        assert!(error.starts_with("`a.jsonl`:2: "), "{error}");
    }
}
