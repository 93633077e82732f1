//! Reading directly and leniently give the same, on a message that has members of all kinds.

#![expect(unreachable_pub, reason = "the macro declares public enumerations")]

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::sensitive::Sensitive;

enumeration! {
    /// A state.
    State { OPEN = "OPEN" }
}

struct Goods {
    id: Option<String>,
    price: Option<Fen>,
    extra: Extra,
}

struct Order {
    number: Option<String>,
    amount: Option<Fen>,
    rate: Option<f64>,
    state: State,
    name: Option<Sensitive>,
    goods: Option<Vec<Goods>>,
    first: Option<Goods>,
    open: Option<bool>,
    text: Option<JsonText<Goods>>,
    anything: Option<Value>,
    extra: Extra,
}

message! {
    Order {
        0 => number: Optional "number",
        1 => amount: Optional "amount",
        2 => rate: Optional "rate",
        3 => state: Optional "state",
        4 => name: Optional "name",
        5 => goods: Optional "goods",
        6 => first: Optional "first",
        7 => open: Optional "open",
        8 => text: Optional "text",
        9 => anything: Optional "anything",
    }
    Goods {
        0 => id: Optional "id",
        1 => price: Optional "price",
    }
}

fn directly(json: &str) -> Option<Order> {
    let mut order = Order::default();
    let is_filled = decode_json(&mut order, json.as_bytes(), Decoder::Leaving).is_some();
    assert!(is_filled || order == Order::default(), "{json}: {order:?}");
    is_filled.then_some(order)
}

fn leniently(json: &str) -> Option<Order> {
    let json = marked(json).unwrap_or_else(|| json.to_owned());
    let mut order = Order::default();
    let value = serde_json::from_str(&json).ok()?;
    decode(&mut order, value, Decoder::Leaving).then_some(order)
}

#[test]
fn what_is_documented_is_read_directly_and_the_same() {
    for json in [
        "{}",
        r#"{"open":true,"number":"a\n\u4e2d\ud83d\ude00","amount":-7,"state":"OPEN","name":"x"}"#,
        r#"{"state":"OF_TOMORROW","amount":" 12 ","number":null}"#,
        r#"{"goods":[{"price":1,"id":"a"},{}],"first":{"id":"b","size":{"a":[1,null,"x"]}}}"#,
        r#"{"goods":[],"tomorrow":null,"text":"{\"id\":\"a\",\"more\":1}"}"#,
        r#"{"anything":{"a":18446744073709551615},"amount":-9223372036854775808}"#,
    ] {
        let order = directly(json);
        assert!(order.is_some(), "{json}");
        assert_eq!(order, leniently(json), "{json}");
    }
    assert_eq!(directly(r#"{"state":"OPEN"}"#).unwrap().state, State::OPEN);
    assert!(directly("{}").unwrap().state.is_absent());
}

#[test]
fn what_needs_leniency_is_left_to_the_lenient_way() {
    for json in [
        "",
        "null",
        "[]",
        "{",
        "{}{}",
        r#"{"number":1}"#,
        r#"{"amount":1.0}"#,
        r#"{"amount":9223372036854775808}"#,
        r#"{"rate":0.6}"#,
        r#"{"open":"true"}"#,
        r#"{"goods":{"id":"a"}}"#,
        r#"{"goods":[null]}"#,
        r#"{"first":"a"}"#,
        r#"{"text":{"id":"a"}}"#,
        r#"{"text":"{"}"#,
        r#"{"number":"a","number":"b"}"#,
        r#"{"number":null,"number":"b"}"#,
        r#"{"tomorrow":1,"tomorrow":2}"#,
        r#"{"anything":{"a":1.10}}"#,
        r#"{"tomorrow":1e309}"#,
        r#"{"anything":{"$wechatpay-number":"1.10"}}"#,
        r#"{"$wechatpay-number":"1"}"#,
        r#"{"number":"\ud83d"}"#,
        "\u{feff}{}",
    ] {
        assert!(directly(json).is_none(), "{json}");
    }
}

proptest! {
    #[test]
    fn both_ways_give_the_same(
        json in prop::collection::vec(
            prop::sample::select(vec![
                "{", "}", "[", "]", ":", ",", "\"number\":", "\"amount\":", "\"goods\":", "\"id\":", "\"first\":",
                "\"text\":", "\"anything\":", "\"x\":", "\"rate\":", "\"a\"", "\"{}\"", "1", "-0", "1.10", "null",
                "true", "{\"id\":\"b\"}", "[{\"price\":2}]",
            ]),
            0..12,
        ),
    ) {
        let json = format!("{{{}}}", json.concat());
        if let Some(order) = directly(&json) {
            prop_assert_eq!(Some(order), leniently(&json));
        }
    }

    #[test]
    fn any_members_in_any_order_are_the_same(
        members in prop::collection::vec(
            (
                prop::sample::select(vec![
                    "number", "amount", "rate", "state", "name", "goods", "first", "open", "text", "anything", "x",
                ]),
                prop::sample::select(vec![
                    "1", "\"1\"", "null", "true", "[]", "{}", "\"{}\"", "{\"id\":\"a\"}", "[{\"price\":2}]", "0.5",
                ]),
            ),
            0..8,
        ),
    ) {
        let members: Vec<_> =
            members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        let json = format!("{{{}}}", members.join(","));
        if let Some(order) = directly(&json) {
            prop_assert_eq!(Some(order), leniently(&json));
        }
    }
}
