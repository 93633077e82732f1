//! A message written straight has the members that it has by way of a tree.

#![expect(unreachable_pub, reason = "the macro declares public enumerations")]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::sensitive::Sensitive;
use crate::upload::Upload;

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
    states: Option<Vec<State>>,
    name: Option<Sensitive>,
    file: Option<Upload>,
    goods: Option<Vec<Goods>>,
    first: Option<Goods>,
    open: Option<bool>,
    text: Option<JsonText<Goods>>,
    lists: Option<Vec<Vec<String>>>,
    anything: Option<Value>,
    extra: Extra,
}

message! {
    Order {
        0 => number: Required "number",
        1 => amount: Optional "amount",
        2 => rate: Optional "rate",
        3 => state: Optional "state",
        4 => states: Optional "states",
        5 => name: Optional "name",
        6 => file: Optional "file",
        7 => goods: Optional "goods",
        8 => first: Optional "first",
        9 => open: Optional "open",
        10 => text: Optional "text",
        11 => lists: Optional "lists",
        12 => anything: Optional "anything",
    }
    Goods {
        0 => id: Optional "id",
        1 => price: Required "price",
    }
}

fn order() -> Order {
    Order { number: Some("1".to_owned()), ..Order::default() }
}

fn goods(id: Option<&str>, price: Option<i64>) -> Goods {
    Goods { id: id.map(str::to_owned), price: price.map(Fen::from), extra: Extra::default() }
}

fn straight(order: &Order) -> Option<Value> {
    let mut copy = order.clone();
    let json = encode_json(&mut copy);
    // Another way may have to write it.
    assert_eq!(copy, *order);
    json.map(|json| serde_json::from_slice(&json).unwrap())
}

#[test]
fn a_plain_message_is_written_straight() {
    let expected = json!({
        "number": "a\"\\\n\u{7f}中\u{1}", "amount": -7, "state": "OPEN", "states": ["", "NEW"], "open": false,
        "goods": [{"id": "", "price": i64::MIN}, {"price": i64::MAX}], "first": {"price": 0}, "lists": [[], ["a", "b"]],
    });
    let order = Order {
        number: Some("a\"\\\n\u{7f}中\u{1}".to_owned()),
        amount: Some(Fen::from(-7)),
        state: State::OPEN,
        states: Some(vec![State::default(), "NEW".into()]),
        open: Some(false),
        goods: Some(vec![goods(Some(""), Some(i64::MIN)), goods(None, Some(i64::MAX))]),
        first: Some(goods(None, Some(0))),
        lists: Some(vec![vec![], vec!["a".to_owned(), "b".to_owned()]]),
        ..Order::default()
    };
    assert_eq!(straight(&order), Some(expected));
    // An enumeration is absent by its text.
    assert!(self::order().state.is_absent());
    assert_eq!(straight(&self::order()), Some(json!({"number": "1"})));
    assert_eq!(
        straight(&Order { goods: Some(vec![]), ..self::order() }).unwrap()["goods"],
        json!([])
    );
}

#[test]
fn what_is_not_plain_is_left_to_the_other_way() {
    let mut undocumented = order();
    undocumented.extra.insert("tomorrow", 1);
    let mut undocumented_within = order();
    undocumented_within.first = Some(goods(None, Some(1)));
    undocumented_within.first.as_mut().unwrap().extra.insert("tomorrow", 1);
    for order in [
        Order::default(),
        Order { number: Some("$".to_owned()), ..order() },
        Order { number: Some("😀".to_owned()), ..order() },
        Order { state: "😀".into(), ..order() },
        Order { rate: Some(0.5), ..order() },
        Order { name: Some("x".into()), ..order() },
        Order { file: Some(Upload::new("a", "b")), ..order() },
        Order { goods: Some(vec![goods(None, Some(1)), goods(None, None)]), ..order() },
        Order { first: Some(goods(Some("$wechatpay"), Some(1))), ..order() },
        Order { text: Some(JsonText(goods(None, Some(1)))), ..order() },
        Order { anything: Some(json!({})), ..order() },
        undocumented,
        undocumented_within,
    ] {
        assert_eq!(straight(&order), None, "{order:?}");
    }
}

proptest! {
    /// Whatever a text holds, a reader finds it again, or the other way writes it.
    #[test]
    fn any_text_is_written_as_it_is(text in any::<String>()) {
        let order = Order { number: Some(text.clone()), ..Order::default() };
        match straight(&order) {
            Some(written) => prop_assert_eq!(written, stored(&mut order.clone())),
            None => prop_assert!(text.contains(|c: char| c == '$' || c.len_utf8() > 3)),
        }
    }

    #[test]
    fn any_plain_message_is_the_same_both_ways(
        amount in any::<Option<i64>>(),
        open in any::<Option<bool>>(),
        items in prop::option::of(prop::collection::vec(("[a-z\"\\\\\t中]{0,4}", any::<i64>()), 0..4)),
    ) {
        let items = items.map(|items| items.iter().map(|(id, price)| goods(Some(id), Some(*price))).collect());
        let order = Order { amount: amount.map(Fen::from), open, goods: items, ..order() };
        prop_assert_eq!(straight(&order), Some(stored(&mut order.clone())));
    }
}
