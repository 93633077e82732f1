//! v2 documents with a valid signature: members moved into each other without a change of the signed text, and
//! documents that are not XML.

use serde_json::json;
use wechatpay_sdk::{Call, Retry};

use crate::stage::{Faults, Says, Stage, unsigned};
use crate::table::{Group, Row};
use crate::v2::{Members, document, fold, fold_into_name, genuine, members, sign};

/// The call that the document answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Query,
    Micropay,
    /// An operation whose answers are never signed.
    RedPacket,
}

struct Attack {
    name: &'static str,
    changed: &'static str,
    says: Says,
    asked: Asked,
    /// The document, of the platform's members and the APIv2 key.
    make: fn(Members, &str) -> String,
}

const fn query(
    name: &'static str,
    changed: &'static str,
    make: fn(Members, &str) -> String,
) -> Attack {
    Attack { name, changed, says: Says::NotBelieved, asked: Asked::Query, make }
}

const fn genuinely(
    name: &'static str,
    changed: &'static str,
    make: fn(Members, &str) -> String,
) -> Attack {
    Attack { name, changed, says: Says::Taken, asked: Asked::Query, make }
}

const ATTACKS: &[Attack] = &[
    query(
        "A failed payment without its state",
        "`<trade_state=PAYERROR&trade_type>`: a member within the name of its neighbour",
        |mut members, key| {
            set(&mut members, "trade_state", "PAYERROR");
            remove(&mut members, "trade_state_desc");
            let sign = sign(&members, key);
            fold_into_name(&mut members, "trade_state", "trade_type");
            // Unchanged: escaping cannot turn this into a valid name.
            document(&members, &sign)
        },
    ),
    query(
        "Yen read as fen",
        "`<bank_type>CFT&amp;fee_type=JPY</bank_type>`, and no `fee_type`",
        |mut members, key| {
            set(&mut members, "fee_type", "JPY");
            let sign = sign(&members, key);
            fold(&mut members, "bank_type", "fee_type");
            document(&members, &sign)
        },
    ),
    query(
        "Yen read as fen, in CDATA",
        "`<bank_type><![CDATA[CFT&fee_type=JPY]]></bank_type>`",
        |mut members, key| {
            set(&mut members, "fee_type", "JPY");
            let sign = sign(&members, key);
            fold(&mut members, "bank_type", "fee_type");
            let escaped = document(&members, &sign);
            escaped.replace(">CFT&amp;fee_type=JPY<", "><![CDATA[CFT&fee_type=JPY]]><")
        },
    ),
    query(
        "Yen read as fen, the ampersand as a numeric reference",
        "`CFT&#38;fee_type=JPY`",
        |mut members, key| {
            set(&mut members, "fee_type", "JPY");
            let sign = sign(&members, key);
            fold(&mut members, "bank_type", "fee_type");
            document(&members, &sign).replace("CFT&amp;", "CFT&#38;")
        },
    ),
    Attack {
        says: Says::Unknown,
        ..query(
            "A hidden amount",
            "`return_code` holds `&total_fee=100`, and no `total_fee`",
            |mut members, key| {
                let sign = sign(&members, key);
                fold(&mut members, "return_code", "total_fee");
                document(&members, &sign)
            },
        )
    },
    query(
        "Two members in one",
        "`nonce_str` holds `&out_trade_no=…&result_code=FAIL`",
        |mut members, key| {
            set(&mut members, "result_code", "FAIL");
            let sign = sign(&members, key);
            fold(&mut members, "nonce_str", "out_trade_no");
            fold(&mut members, "nonce_str", "result_code");
            document(&members, &sign)
        },
    ),
    Attack {
        name: "A signed failure of a payment by code as a success",
        changed: "`nonce_str` holds `&result_code=FAIL`, `appid` holds `&err_code=…&err_code_des=…`",
        says: Says::NotBelieved,
        asked: Asked::Micropay,
        make: |members, key| {
            let mut members = failed(members);
            let sign = sign(&members, key);
            fold(&mut members, "appid", "err_code");
            fold(&mut members, "appid", "err_code_des");
            fold(&mut members, "nonce_str", "result_code");
            document(&members, &sign)
        },
    },
    Attack {
        name: "A signed failure of a payment by code with its `err_code`",
        changed: "`nonce_str` holds `&result_code=FAIL`; `err_code` is there",
        says: Says::Unknown,
        asked: Asked::Micropay,
        make: |members, key| {
            let mut members = failed(members);
            let sign = sign(&members, key);
            fold(&mut members, "nonce_str", "result_code");
            document(&members, &sign)
        },
    },
    Attack {
        name: "A signed answer without `result_code`",
        changed: "`return_code` SUCCESS alone",
        says: Says::NotBelieved,
        asked: Asked::Micropay,
        make: |mut members, key| {
            remove(&mut members, "result_code");
            genuine(&members, key)
        },
    },
    Attack {
        name: "An answer that is never signed, without `result_code`",
        changed: "`return_code` SUCCESS alone",
        says: Says::NotBelieved,
        asked: Asked::RedPacket,
        make: |_, _| "<xml><return_code>SUCCESS</return_code></xml>".to_owned(),
    },
    Attack {
        name: "An answer that is never signed, with an `err_code` alone",
        changed: "`return_code` SUCCESS and `err_code` SYSTEMERROR",
        says: Says::Unknown,
        asked: Asked::RedPacket,
        make: |_, _| {
            let code = "<err_code>SYSTEMERROR</err_code>";
            format!("<xml><return_code>SUCCESS</return_code>{code}</xml>")
        },
    },
    query("A name with `=`", "`<attach=tea>`", |mut members, key| {
        rename(&mut members, "attach", "attach=tea");
        genuine(&members, key)
    }),
    query("A name that begins with a digit", "`<1attach>`", |mut members, key| {
        rename(&mut members, "attach", "1attach");
        genuine(&members, key)
    }),
    query("An empty name", "`<>tea</>`", |mut members, key| {
        rename(&mut members, "attach", "");
        genuine(&members, key)
    }),
    query("NUL in a value", "U+0000", |members, key| with_attach(members, key, "a\0b")),
    query("A control character in a value", "U+0001", |members, key| {
        with_attach(members, key, "a\u{1}b")
    }),
    query("A control character as a numeric reference", "`&#1;`", |members, key| {
        with_attach(members, key, "a\u{1}b").replace("a\u{1}b", "a&#1;b")
    }),
    query("A code point that is not a character", "U+FFFE", |members, key| {
        with_attach(members, key, "a\u{fffe}b")
    }),
    query("The end of a CDATA section in text", "`a]]>b`", |members, key| {
        with_attach(members, key, "a]]>b")
    }),
    query("An attribute without a value", "`<attach a>`", |members, key| {
        genuine(&members, key).replace("<attach>", "<attach a>")
    }),
    query("An attribute without quotes", "`<attach a=1>`", |members, key| {
        genuine(&members, key).replace("<attach>", "<attach a=1>")
    }),
    query("An attribute twice", "`<attach a=\"1\" a=\"2\">`", |members, key| {
        genuine(&members, key).replace("<attach>", "<attach a=\"1\" a=\"2\">")
    }),
    query("A declaration in the middle", "`<xml><?xml version=\"1.0\"?>`", |members, key| {
        genuine(&members, key).replace("<xml>", "<xml><?xml version=\"1.0\"?>")
    }),
    query("A comment that holds `--`", "`<!-- a -- b -->`", |members, key| {
        genuine(&members, key).replace("<xml>", "<xml><!-- a -- b -->")
    }),
    query("An ampersand that begins no reference", "`a & b`", |members, key| {
        with_attach(members, key, "a & b").replace("a &amp; b", "a & b")
    }),
    query("A member twice", "two `total_fee`", |members, key| {
        genuine(&members, key).replace("</xml>", "<total_fee>1</total_fee></xml>")
    }),
    query("Elements within a member", "`<attach><b>1</b></attach>`", |members, key| {
        genuine(&members, key).replace("<attach>tea</attach>", "<attach><b>1</b></attach>")
    }),
    query("A document type", "`<!DOCTYPE xml>`", |members, key| {
        format!("<!DOCTYPE xml>{}", genuine(&members, key))
    }),
    genuinely("A genuine document", "unchanged", |members, key| genuine(&members, key)),
    genuinely("A merchant's own ampersand", "`attach` holds `a=1&b=2`", |members, key| {
        with_attach(members, key, "a=1&b=2")
    }),
    genuinely(
        "A merchant's own words that look like a member",
        "`attach` holds `x&total_fee=1`, which no sorted text has at this place",
        |members, key| with_attach(members, key, "x&total_fee=1"),
    ),
    genuinely(
        "Windows line ends",
        "CR LF in a value, which XML reads as LF and the platform has signed so",
        |members, key| {
            let document = with_attach(members, key, "a\nb");
            document.replace("a\nb", "a\r\nb")
        },
    ),
    genuinely("Windows line ends in CDATA", "CR LF within `<![CDATA[…]]>`", |members, key| {
        let document = with_attach(members, key, "a\nb");
        document.replace("a\nb", "<![CDATA[a\r\nb]]>")
    }),
    genuinely("CR as a numeric reference", "`a&#13;b`, which stays CR", |members, key| {
        with_attach(members, key, "a\rb").replace("a\rb", "a&#13;b")
    }),
];

fn set(members: &mut Members, name: &str, value: &str) {
    members.iter_mut().find(|(member, _)| member == name).unwrap().1 = value.to_owned();
}

fn remove(members: &mut Members, name: &str) {
    members.retain(|(member, _)| member != name);
}

fn rename(members: &mut Members, name: &str, to: &str) {
    members.iter_mut().find(|(member, _)| member == name).unwrap().0 = to.to_owned();
}

/// `attach` as it is but for what has to be escaped.
fn with_attach(mut members: Members, key: &str, attach: &str) -> String {
    set(&mut members, "attach", attach);
    genuine(&members, key)
}

/// The failure of a payment by code. The platform signs it.
fn failed(members: Members) -> Members {
    let kept = ["appid", "mch_id", "nonce_str", "return_code", "result_code"];
    let mut members: Members =
        members.into_iter().filter(|(name, _)| kept.contains(&name.as_str())).collect();
    set(&mut members, "result_code", "FAIL");
    members.push(("err_code".to_owned(), "SYSTEMERROR".to_owned()));
    members.push(("err_code_des".to_owned(), "system error".to_owned()));
    members
}

/// What the platform answers about an order that is paid.
fn paid(stage: &Stage, order: &str) -> Members {
    let credentials = stage.platform.credentials();
    members(&[
        ("appid", credentials.appid()),
        ("attach", "tea"),
        ("bank_type", "CFT"),
        ("fee_type", "CNY"),
        ("mch_id", credentials.mchid()),
        ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
        ("out_trade_no", order),
        ("result_code", "SUCCESS"),
        ("return_code", "SUCCESS"),
        ("total_fee", "100"),
        ("trade_state", "SUCCESS"),
        ("trade_state_desc", "paid"),
        ("trade_type", "JSAPI"),
    ])
}

pub(crate) fn group() -> Group {
    let row = |attack: &Attack| {
        let operation = match attack.asked {
            Asked::Query => "`v2/pay/orderquery`",
            Asked::Micropay => "`v2/pay/micropay`",
            Asked::RedPacket => "`v2/mmpaymkttransfers/sendredpack`",
        };
        Row {
            attack: attack.name.to_owned(),
            changed: format!("{operation}: {}", attack.changed),
            says: attack.says.text(),
        }
    };
    Group {
        heading: "v2: manipulated documents with a valid signature",
        rows: ATTACKS.iter().map(row).collect(),
    }
}

fn micropay(stage: &Stage, order: &str) -> Call {
    let credentials = stage.platform.credentials();
    stage.platform.client.chain("v2/pay/micropay").post(json!({
        "appid": credentials.appid(), "mch_id": credentials.mchid(), "body": "tea",
        "out_trade_no": order, "total_fee": 100, "spbill_create_ip": "127.0.0.1",
        "auth_code": "130000000000000001",
    }))
}

#[test]
fn a_document_that_can_be_read_in_two_ways_is_not_believed() {
    let stage = Stage::start();
    let mut faults = Faults::default();
    for attack in ATTACKS {
        let key = stage.platform.credentials().api_v2_key();
        let xml = (attack.make)(paid(&stage, "order"), key);
        stage.answers_instead(move || unsigned(200, xml.clone()));
        let call = match attack.asked {
            Asked::Query => stage.query_v2("order"),
            Asked::Micropay => micropay(&stage, "order"),
            Asked::RedPacket => {
                let path = stage.platform.client.chain("v2/mmpaymkttransfers/sendredpack");
                path.post(json!({"mch_billno": "1"}))
            }
        };
        let result = call.retry(Retry::none()).wait();
        faults.note(attack.name, attack.says.fault(&result, attack.asked == Asked::Query));
    }
    faults.none();
}

/// Members with unusual values arrive as they were signed.
#[test]
fn the_values_of_genuine_documents_arrive() {
    let stage = Stage::start();
    let mut faults = Faults::default();
    for (name, attach) in [
        ("A merchant's own ampersand", "a=1&b=2"),
        ("A merchant's own words that look like a member", "x&total_fee=1"),
        ("Windows line ends", "a\nb"),
        ("CR as a numeric reference", "a\rb"),
    ] {
        let attack = ATTACKS.iter().find(|attack| attack.name == name).unwrap();
        let key = stage.platform.credentials().api_v2_key();
        let xml = (attack.make)(paid(&stage, "order"), key);
        stage.answers_instead(move || unsigned(200, xml.clone()));
        let found = match stage.query_v2("order").retry(Retry::none()).wait() {
            Ok(answer) => answer.json::<serde_json::Value>().unwrap()["attach"].clone(),
            Err(error) => error.to_string().into(),
        };
        faults.note(name, (found != attach).then(|| format!("{found}")));
    }
    faults.none();
}
