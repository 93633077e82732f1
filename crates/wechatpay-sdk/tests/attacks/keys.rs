//! The key that identifies repeated notifications must not depend on anything that can be changed without the
//! secret keys.

use http::HeaderMap;
use serde_json::json;
use wechatpay_sdk::notify::Received;

use crate::payments::unsigned_refund;
use crate::sender::{self, MCHID, V2_KEY};
use crate::stage::Faults;
use crate::table::{Group, Row};
use crate::v2::{Members, genuine, members};

/// The same signed document, written otherwise.
struct Rewriting {
    name: &'static str,
    changed: &'static str,
    write: fn(String) -> String,
}

const REWRITINGS: &[Rewriting] = &[
    Rewriting {
        name: "White space between members",
        changed: "line ends and blanks",
        write: |xml| xml.replace(">\n<", "> \t\r\n\n<"),
    },
    Rewriting {
        name: "White space behind the document",
        changed: "a line end",
        write: |xml| format!("{xml}\n"),
    },
    Rewriting {
        name: "Comments",
        changed: "`<!-- 1 -->`",
        write: |xml| xml.replace("<xml>", "<xml><!-- 1 -->"),
    },
    Rewriting {
        name: "CDATA",
        changed: "`<![CDATA[100]]>` for `100`",
        write: |xml| xml.replace(">100<", "><![CDATA[100]]><"),
    },
    Rewriting {
        name: "References",
        changed: "`&#49;00` for `100`",
        write: |xml| xml.replace(">100<", ">&#49;00<"),
    },
    Rewriting {
        name: "A declaration",
        changed: "`<?xml version=\"1.0\"?>`",
        write: |xml| format!("<?xml version=\"1.0\"?>{xml}"),
    },
    Rewriting {
        name: "A byte order mark",
        changed: "U+FEFF",
        write: |xml| format!("\u{feff}{xml}"),
    },
    Rewriting {
        name: "Another order of members",
        changed: "`sign` first",
        write: |xml| {
            let (before, rest) = xml.split_once("<sign>").unwrap();
            let (sign, after) = rest.split_once("</sign>").unwrap();
            let before = before.replace("<xml>", &format!("<xml><sign>{sign}</sign>"));
            format!("{before}{after}")
        },
    },
    Rewriting {
        name: "An additional empty member",
        changed: "`<a_new_member/>`, which no signature covers",
        write: |xml| xml.replace("</xml>", "<a_new_member/></xml>"),
    },
    Rewriting {
        name: "An empty id",
        changed: "`<event_id></event_id>`, which no signature covers",
        write: |xml| xml.replace("</xml>", "<event_id></event_id></xml>"),
    },
];

/// Notifications that are two and stay two.
const TWO: [(&str, &str); 4] = [
    ("Two payments", "another `out_trade_no`"),
    ("Two merchants", "the same id, of another merchant's client"),
    ("Two protocols", "an id of v3 as `event_id` of v2"),
    ("Two refunds without a signature", "another `refund_status` within `req_info`"),
];

const OUTSIDE: [(&str, &str); 2] = [
    ("Members around `req_info`", "unsigned: another `nonce_str`"),
    ("An id around `req_info`", "unsigned: another `event_id`"),
];

const SAME: &str = "the same notification again";

pub(crate) fn group() -> Group {
    let row = |attack: &str, changed: &str, says| Row {
        attack: format!("Again: {attack}"),
        changed: changed.to_owned(),
        says,
    };
    let mut rows: Vec<_> =
        REWRITINGS.iter().map(|rewriting| row(rewriting.name, rewriting.changed, SAME)).collect();
    rows.extend(OUTSIDE.map(|(attack, changed)| row(attack, changed, SAME)));
    rows.extend(TWO.map(|(attack, changed)| row(attack, changed, "two notifications")));
    Group { heading: "Repeated notifications", rows }
}

fn paid() -> Members {
    members(&[
        ("appid", "wx1"),
        ("mch_id", MCHID),
        ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
        ("out_trade_no", "order-1"),
        ("result_code", "SUCCESS"),
        ("return_code", "SUCCESS"),
        ("total_fee", "100"),
        ("transaction_id", "4200000000202611280000000001"),
    ])
}

fn v2(xml: &str) -> Result<Received, String> {
    let received = sender::client().notification(&HeaderMap::new(), xml.as_bytes()).wait();
    received.map_err(|rejection| rejection.to_string())
}

#[test]
fn what_is_written_otherwise_is_the_same_notification() {
    let xml = genuine(&paid(), V2_KEY);
    let first = v2(&xml).unwrap();
    let mut faults = Faults::default();
    for Rewriting { name, write, .. } in REWRITINGS {
        let rewritten = write(xml.clone());
        assert_ne!(rewritten, xml, "{name}");
        // Refusing it is as good.
        let fault = match v2(&rewritten) {
            Ok(again) => (again.guard_key() != first.guard_key()).then(|| "a new key".to_owned()),
            Err(_) if name.starts_with("An ") => None,
            Err(rejection) => Some(rejection),
        };
        faults.note(name, fault);
    }
    faults.none();
}

#[test]
fn what_stands_outside_of_the_encryption_makes_no_new_key() {
    let first = unsigned_refund(&[("nonce_str", "a")]);
    let mut faults = Faults::default();
    let others = [("nonce_str", "b"), ("event_id", "EV-1")];
    for (other, (name, _)) in others.into_iter().zip(OUTSIDE) {
        let again = unsigned_refund(&[other]);
        let is_new = again.guard_key() != first.guard_key();
        faults.note(name, is_new.then(|| "a new key".to_owned()));
    }
    faults.none();
}

#[test]
fn two_notifications_have_two_keys() {
    let mut faults = Faults::default();
    let mut differ = |place: usize, one: &Received, other: &Received| {
        let is_one = one.guard_key() == other.guard_key();
        faults.note(TWO[place].0, is_one.then(|| "one key".to_owned()));
    };
    let one = v2(&genuine(&paid(), V2_KEY)).unwrap();
    let mut members = paid();
    members[3].1 = "order-2".to_owned();
    differ(0, &one, &v2(&genuine(&members, V2_KEY)).unwrap());

    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({"out_trade_no": "order-1"}));
    let other = sender::builder().mchid("1900000110").build().unwrap();
    let one = sender::client().notification(&headers, &body).wait().unwrap();
    differ(1, &one, &other.notification(&headers, &body).wait().unwrap());

    // A sender that chooses the id of a v2 event cannot use up the id of a v3 event.
    let mut members = paid();
    members.push(("event_id".to_owned(), one.id().unwrap().to_owned()));
    differ(2, &one, &v2(&genuine(&members, V2_KEY)).unwrap());

    let inner = include_str!("../vectors/req_info.xml");
    let other = inner.replace("SUCCESS", "CHANGE");
    assert_ne!(inner, other);
    let refund = |plain: &str| {
        let req_info = sender::req_info(V2_KEY, plain.as_bytes());
        let members =
            [("return_code", "SUCCESS"), ("mch_id", MCHID), ("req_info", req_info.as_str())];
        let xml = sender::xml(&members);
        sender::client().notification(&HeaderMap::new(), &xml).wait().unwrap()
    };
    differ(3, &refund(inner), &refund(&other));
    faults.none();
}
