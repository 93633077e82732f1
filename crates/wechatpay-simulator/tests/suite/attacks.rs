//! Documents of v2 that the platform does not take, however they are signed. The
//! client's half of this is its own suite, `attacks`. Each attack is one row of
//! `attacks.md` beside this file, which `docs/conformance.md` repeats.
//!
//! After a change: `UPDATE_TABLE=1 cargo test -p wechatpay-simulator --test suite attacks`.

use std::fmt::Write as _;

use wechatpay_simulator::Simulator;

use crate::client::plain_client;
use crate::v2_client::{Members, document, members, read, signature};

/// What the platform answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    /// `return_code` FAIL: the request is not XML.
    NoXml,
    /// `return_code` FAIL: the signature is wrong.
    WrongSign,
    /// The order is placed.
    Placed,
}

impl Says {
    fn text(self) -> &'static str {
        match self {
            Self::NoXml => "`return_code` FAIL, `XML格式错误`",
            Self::WrongSign => "`return_code` FAIL, `签名错误`",
            Self::Placed => "success",
        }
    }
}

struct Attack {
    name: &'static str,
    changed: &'static str,
    says: Says,
    /// The document, of the members that would be right.
    write: fn(&Simulator, Members) -> Vec<u8>,
}

const fn no_xml(
    name: &'static str,
    changed: &'static str,
    write: fn(&Simulator, Members) -> Vec<u8>,
) -> Attack {
    Attack { name, changed, says: Says::NoXml, write }
}

const fn wrong_sign(
    name: &'static str,
    changed: &'static str,
    write: fn(&Simulator, Members) -> Vec<u8>,
) -> Attack {
    Attack { name, changed, says: Says::WrongSign, write }
}

const fn placed(
    name: &'static str,
    changed: &'static str,
    write: fn(&Simulator, Members) -> Vec<u8>,
) -> Attack {
    Attack { name, changed, says: Says::Placed, write }
}

const ATTACKS: &[Attack] = &[
    placed("A genuine request", "unchanged", |simulator, members| {
        document(simulator, members).into()
    }),
    no_xml(
        "A member within the name of its neighbour",
        "`<attach=tea&body>`",
        |simulator, members| {
            let sign = signature(simulator, &members, "MD5");
            let text = signed(simulator, members, &sign);
            let folded = text.replace("<attach><![CDATA[tea]]></attach>", "");
            folded
                .replace("<body>", "<attach=tea&body>")
                .replace("</body>", "</attach=tea&body>")
                .into()
        },
    ),
    no_xml("A name with `=`", "`<attach=1>`", |simulator, members| {
        document(simulator, renamed(members, "attach=1")).into()
    }),
    no_xml("A name that begins with a digit", "`<1attach>`", |simulator, members| {
        document(simulator, renamed(members, "1attach")).into()
    }),
    no_xml("An empty name", "`<>`", |simulator, members| {
        document(simulator, renamed(members, "")).into()
    }),
    no_xml("NUL in a value", "U+0000", |simulator, members| {
        document(simulator, with_attach(members, "a\0b")).into()
    }),
    no_xml("A control character in a value", "U+0001", |simulator, members| {
        document(simulator, with_attach(members, "a\u{1}b")).into()
    }),
    no_xml("A control character as a numeric reference", "`&#1;`", |simulator, members| {
        let text = document(simulator, with_attach(members, "a\u{1}b"));
        text.replace("<![CDATA[a\u{1}b]]>", "a&#1;b").into()
    }),
    no_xml("A code point that is not a character", "U+FFFE", |simulator, members| {
        document(simulator, with_attach(members, "a\u{fffe}b")).into()
    }),
    no_xml("The end of a CDATA section in text", "`a]]>b`", |simulator, members| {
        let text = document(simulator, with_attach(members, "a]]>b"));
        text.replace("<![CDATA[a]]>b]]>", "a]]>b").into()
    }),
    no_xml("An attribute without a value", "`<attach a>`", |simulator, members| {
        document(simulator, members).replace("<attach>", "<attach a>").into()
    }),
    no_xml("An attribute twice", "`<attach a=\"1\" a=\"2\">`", |simulator, members| {
        document(simulator, members).replace("<attach>", "<attach a=\"1\" a=\"2\">").into()
    }),
    no_xml(
        "A declaration in the middle",
        "`<xml><?xml version=\"1.0\"?>`",
        |simulator, members| {
            document(simulator, members).replace("<xml>", "<xml><?xml version=\"1.0\"?>").into()
        },
    ),
    no_xml("A comment that holds `--`", "`<!-- a -- b -->`", |simulator, members| {
        document(simulator, members).replace("<xml>", "<xml><!-- a -- b -->").into()
    }),
    no_xml("A processing instruction", "`<?php ?>`", |simulator, members| {
        document(simulator, members).replace("<xml>", "<xml><?php ?>").into()
    }),
    no_xml("An ampersand that begins no reference", "`a & b`", |simulator, members| {
        let text = document(simulator, with_attach(members, "a & b"));
        text.replace("<![CDATA[a & b]]>", "a & b").into()
    }),
    no_xml("An entity", "`&e;`", |simulator, members| {
        document(simulator, members).replace("<![CDATA[tea]]>", "&e;").into()
    }),
    no_xml("A document type", "`<!DOCTYPE xml>`", |simulator, members| {
        format!("<!DOCTYPE xml>{}", document(simulator, members)).into()
    }),
    no_xml("A member twice", "two `total_fee`", |simulator, members| {
        let more = "<total_fee>1</total_fee></xml>";
        document(simulator, members).replace("</xml>", more).into()
    }),
    no_xml("Elements within a member", "`<attach><b>1</b></attach>`", |simulator, members| {
        document(simulator, members).replace("<![CDATA[tea]]>", "<b>1</b>").into()
    }),
    no_xml("Text beside members", "`<xml>tea`", |simulator, members| {
        document(simulator, members).replace("<xml>", "<xml>tea").into()
    }),
    no_xml("A second root", "`</xml><xml></xml>`", |simulator, members| {
        format!("{}<xml></xml>", document(simulator, members)).into()
    }),
    no_xml("A truncated document", "no `</xml>`", |simulator, members| {
        document(simulator, members).replace("</xml>", "").into()
    }),
    no_xml("Bytes that are not UTF-8", "`\\xff`", |simulator, members| {
        let mut bytes = document(simulator, members).into_bytes();
        let place = bytes.windows(3).position(|window| window == b"tea").unwrap();
        bytes[place] = 0xff;
        bytes
    }),
    no_xml("Not XML", "JSON", |_, _| b"{\"out_trade_no\":\"order-1\"}".to_vec()),
    wrong_sign("A changed member", "`total_fee` 1", |simulator, members| {
        document(simulator, members).replace("<![CDATA[100]]>", "<![CDATA[1]]>").into()
    }),
    wrong_sign(
        "An additional member",
        "`<attach_2>`, which nobody signed",
        |simulator, members| {
            document(simulator, members).replace("</xml>", "<attach_2>1</attach_2></xml>").into()
        },
    ),
    wrong_sign("A missing member", "no `attach`", |simulator, members| {
        document(simulator, members).replace("<attach><![CDATA[tea]]></attach>", "").into()
    }),
    wrong_sign("A lower-case signature", "`sign`", |simulator, members| {
        let sign = signature(simulator, &members, "MD5").to_lowercase();
        signed(simulator, members, &sign).into()
    }),
    wrong_sign(
        "A signature of another digest",
        "HMAC-SHA256 without `sign_type`",
        |simulator, members| {
            let sign = signature(simulator, &members, "HMAC-SHA256");
            signed(simulator, members, &sign).into()
        },
    ),
    wrong_sign("A truncated signature", "31 digits", |simulator, members| {
        let sign = signature(simulator, &members, "MD5");
        signed(simulator, members, sign.split_at(31).0).into()
    }),
    placed("Windows line ends", "CR LF in a value, signed as LF", |simulator, members| {
        document(simulator, with_attach(members, "a\nb")).replace("a\nb", "a\r\nb").into()
    }),
    placed("White space, comments, references", "none of them is signed", |simulator, members| {
        let text = document(simulator, members).replace("<xml>", "<xml>\r\n\t<!-- 1 -->");
        text.replace("<![CDATA[tea]]>", "t&#101;a").into()
    }),
];

fn with_attach(mut members: Members, attach: &str) -> Members {
    members.insert("attach".to_owned(), attach.to_owned());
    members
}

fn renamed(mut members: Members, name: &str) -> Members {
    let attach = members.remove("attach").unwrap();
    members.insert(name.to_owned(), attach);
    members
}

fn signed(simulator: &Simulator, mut members: Members, sign: &str) -> String {
    members.insert("sign".to_owned(), sign.to_owned());
    document(simulator, members)
}

fn written() -> String {
    let mut text = "| attack | what was sent | what the simulator answers |\n".to_owned();
    text.push_str("| --- | --- | --- |\n");
    for Attack { name, changed, says, .. } in ATTACKS {
        let _ = writeln!(text, "| {name} | {changed} | {} |", says.text());
    }
    text
}

#[test]
fn the_table_is_what_the_code_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/attacks.md");
    let written = written();
    if std::env::var_os("UPDATE_TABLE").is_some() {
        std::fs::write(path, &written).unwrap();
    }
    assert!(
        written == std::fs::read_to_string(path).unwrap(),
        "tests/suite/attacks.md is out of date; `UPDATE_TABLE=1` writes it"
    );
}

#[tokio::test]
async fn what_is_no_document_or_is_signed_by_nobody_places_no_order() {
    let mut wrong = Vec::new();
    for (Attack { name, says, write, .. }, number) in ATTACKS.iter().zip(0..) {
        let simulator = Simulator::start().await.unwrap();
        let order = format!("order-{number}");
        let right = members(
            &simulator,
            &[
                ("attach", "tea"),
                ("body", "one cup"),
                ("out_trade_no", &order),
                ("total_fee", "100"),
                ("spbill_create_ip", "127.0.0.1"),
                ("notify_url", "https://example.com/notify"),
                ("trade_type", "NATIVE"),
            ],
        );
        let sent = plain_client().post(format!("{}/pay/unifiedorder", simulator.base_url()));
        let answer = sent.body(write(&simulator, right)).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 200, "{name}");
        let answer = read(&answer.text().await.unwrap());
        let words = answer.get("return_msg").map(String::as_str).unwrap_or_default();
        let told = match (answer["return_code"].as_str(), words) {
            ("SUCCESS", _) => Some(Says::Placed),
            (_, words) if words.contains("XML格式错误") => Some(Says::NoXml),
            (_, words) if words.contains("签名错误") => Some(Says::WrongSign),
            _ => None,
        };
        let is_placed = simulator.order_state(&order).is_some();
        if told != Some(*says) || is_placed != (*says == Says::Placed) {
            wrong.push(format!("{name}: {answer:?}, placed: {is_placed}"));
        }
    }
    assert!(wrong.is_empty(), "{} attacks succeed:\n{}", wrong.len(), wrong.join("\n"));
}
