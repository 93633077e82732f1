//! The list of a message, walked in every way, on a message made for it.

#![expect(unreachable_pub, reason = "the macro declares public enumerations")]

use serde_json::{Value, json};

use super::*;
use crate::keys::PlatformPublicKey;
use crate::sensitive::Sensitive;

enumeration! {
    /// A state.
    State { OPEN = "OPEN", CLOSED = "CLOSED" }
}

struct Goods {
    id: Option<String>,
    price: Option<Fen>,
}

struct Order {
    number: Option<String>,
    amount: Option<Fen>,
    state: Option<Enumeration<State>>,
    name: Option<Sensitive>,
    goods: Option<Vec<Goods>>,
    open: Option<bool>,
    coupon_fee_n: Numbered<Fen>,
    coupon_fee: Option<Fen>,
    coupon_id_n_m: Numbered<String>,
    extra: Option<Value>,
}

message! {
    Order {
        0 => number: "number",
        1 => amount: "amount",
        2 => state: "state",
        3 => name: "name",
        4 => goods: "goods",
        5 => open: "open",
        6 => coupon_fee_n: "coupon_fee_$n",
        7 => coupon_fee: "coupon_fee",
        8 => coupon_id_n_m: "coupon_id_$n_$m",
        9 => extra: "extra",
    }
    Goods {
        0 => id: "id",
        1 => price: "price",
    }
}

/// Read as an answer is.
fn order(value: Value) -> Order {
    crate::watched::install();
    let mut order = Order::default();
    assert!(decode(&mut order, value, Decoder::default()));
    order
}

#[test]
fn what_is_read_is_written_again() {
    let value = json!({
        "number": "1", "amount": 100, "state": "OPEN", "name": {"$wechatpay-sensitive": "张三"}, "goods": [{"id": "g", "price": 7}],
        "open": true, "coupon_fee_0": 1, "coupon_fee_10": 4, "coupon_fee_2": 2, "coupon_fee": 3,
        "coupon_id_0_0": "a", "coupon_id_0_1": "b",
    });
    let order = order(value.clone());
    assert_eq!(order.coupon_fee_n.get(2), Some(&Fen::new(2)));
    let numbers: Vec<_> = order.coupon_fee_n.iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, ["0", "2", "10"]);
    let numbers: Vec<_> = order.coupon_id_n_m.iter().collect();
    assert_eq!(numbers, [("0_0", &"a".to_owned()), ("0_1", &"b".to_owned())]);
    assert_eq!(serde_json::to_value(&order).unwrap(), value);
}

#[test]
fn reading_is_lenient() {
    let order = order(json!({
        "number": 17, "amount": "100", "state": "NEW_STATE", "goods": {"id": "g", "price": 7.0},
        "open": "TRUE", "unknown": {"a": 1}, "coupon_fee_x": 1, "coupon_fee": {}, "name": null,
    }));
    assert_eq!(order.number.as_deref().unwrap(), "17");
    assert_eq!(order.amount, Some(Fen::new(100)));
    assert_eq!(order.state.as_ref().unwrap().as_str(), "NEW_STATE");
    assert_eq!(order.goods.as_ref().unwrap()[0].price, Some(Fen::new(7)));
    assert_eq!(order.open, Some(true));
    assert!(order.coupon_fee_n.is_empty());
    assert_eq!(order.coupon_fee, None);
    assert!(order.name.is_none());
    for amount in [json!(0.5), json!("1.00"), json!(1e300), json!([]), json!("x")] {
        assert_eq!(super::tests::order(json!({"amount": amount})).amount, None);
    }
}

/// Read as the body of an answer is.
fn parsed(body: &str) -> Order {
    order(crate::answer::parse_json(body.as_bytes()).unwrap())
}

#[test]
fn an_empty_object_where_a_list_belongs_is_an_empty_list() {
    let order = parsed(r#"{"goods":{},"number":"1"}"#);
    assert_eq!(order.goods.map(|goods| goods.len()), Some(0));
    assert_eq!(order.number.as_deref(), Some("1"));
}

#[test]
fn numbers_keep_their_text() {
    for number in [
        "4200000001202611010000000001",
        "18446744073709551616",
        "-9223372036854775809",
        "1.10",
        "0.60",
        "1e309",
        "100000000000000000000000.50",
    ] {
        let order = parsed(&format!(r#"{{"number":{number},"state":{number},"name":{number}}}"#));
        assert_eq!(order.number.as_deref(), Some(number));
        assert_eq!(order.state.as_ref().map(Enumeration::as_str), Some(number));
        assert_eq!(order.name.as_ref().map(Sensitive::expose), Some(number));
    }
    // What is not documented has a number where it keeps its digits.
    let order = parsed(r#"{"extra":{"a":1.10,"b":[18446744073709551616,1e309]}}"#);
    assert_eq!(order.extra, Some(json!({"a": 1.1, "b": ["18446744073709551616", "1e309"]})));
}

#[test]
fn a_number_of_any_form_is_a_whole_number_if_it_is_one() {
    for (number, fen) in [
        ("100.00", Some(100)),
        ("1e2", Some(100)),
        ("1.5e1", Some(15)),
        ("-0", Some(0)),
        ("9007199254740993.0", Some(9_007_199_254_740_993)),
        ("9223372036854775808", None),
        ("1.50", None),
        ("1e309", None),
        // Yuan, perhaps.
        (r#""1.00""#, None),
    ] {
        let order = parsed(&format!(r#"{{"amount":{number},"number":"1"}}"#));
        assert_eq!(order.amount.map(Fen::get), fen, "{number}");
        assert_eq!(order.number.as_deref(), Some("1"), "{number}");
    }
}

#[test]
fn what_was_stored_comes_back_in_full_or_not_at_all() {
    let restored = serde_json::from_value::<Order>;
    let stored = json!({"amount": 100, "goods": [{"id": "g"}], "unknown": 1, "coupon_fee_1": null,
        "coupon_fee_2": 3});
    let order = restored(stored).unwrap();
    assert_eq!(order.amount, Some(Fen::new(100)));
    assert_eq!(order.goods.unwrap()[0].id.as_deref().unwrap(), "g");
    assert_eq!((order.coupon_fee_n.len(), order.coupon_fee_n.get(2)), (1, Some(&Fen::new(3))));
    for (stored, member) in [
        (json!({"amount": "1.00"}), "amount"),
        (json!({"goods": [{"id": "g"}, 7]}), "goods"),
        (json!({"goods": [{"id": "g", "price": 0.5}]}), "price"),
        (json!({"coupon_fee_1": 2, "coupon_fee_2": "x"}), "coupon_fee_$n"),
    ] {
        let error = restored(stored).unwrap_err().to_string();
        assert_eq!(error, format!("member `{member}` is not of its documented type"));
    }
}

#[test]
fn what_is_no_object_is_no_message() {
    for text in ["\"oops\"", "[]", "1", "null"] {
        assert!(serde_json::from_str::<Order>(text).is_err(), "{text}");
    }
}

#[test]
fn a_known_value_matches_its_constant_and_an_unknown_one_does_not() {
    let named = |text: &str| match Enumeration::<State>::from(text) {
        State::OPEN => "open",
        State::CLOSED => "closed",
        _ => "another",
    };
    assert_eq!([named("OPEN"), named("CLOSED"), named("open")], ["open", "closed", "another"]);
}

struct Item(Object);

impl Item {
    const MEMBERS: &'static [Listed] = &[required::<String>("id"), optional::<Fen>("price")];

    fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }
}

struct Placing(Object);

impl Placing {
    const MEMBERS: &'static [Listed] = &[
        required::<String>("number"),
        optional::<Fen>("amount"),
        optional::<Enumeration<State>>("state"),
        optional::<Sensitive>("name"),
        optional::<Vec<Item>>("items"),
        optional::<JsonText<Vec<Item>>>("detail"),
        optional::<bool>("open"),
        optional::<f64>("weight"),
        optional::<Time>("at"),
        optional::<Value>("extra"),
    ];

    fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }

    fn with(self, name: &'static str, value: impl Hold) -> Self {
        Self(self.0.with(name, value))
    }
}

request!(Item, Placing);
held!(Item);

fn send(placing: Placing, key: Option<&PlatformPublicKey>) -> Result<Value, String> {
    let mut encoder = Encoder::to_send(key.map(|key| &key.0));
    let mut object = placing.0;
    let value = encode(&mut object, &mut encoder);
    encoder.finish().map(|_| value)
}

#[test]
fn what_cannot_be_sent_is_named_with_its_path() {
    let placing = Placing::new();
    assert_eq!(send(placing.clone(), None).unwrap_err(), "member `number` is required and missing");
    let placing = placing.with("number", "1".to_owned());
    assert_eq!(send(placing.clone(), None).unwrap(), json!({"number": "1"}));
    let within = placing.clone().with("items", vec![Item::new()]);
    assert_eq!(send(within, None).unwrap_err(), "member `items.id` is required and missing");
    let within = placing.clone().with("detail", JsonText(vec![Item::new()]));
    assert_eq!(send(within, None).unwrap_err(), "member `detail.id` is required and missing");
    assert_eq!(
        send(placing.with("name", Sensitive::new("张三")), None).unwrap_err(),
        "member `name` is sensitive, and the client holds no platform key to encrypt it with"
    );
}

#[test]
fn a_request_is_sent_as_it_was_set_last() {
    let item = Item(Item::new().0.with("id", "g".to_owned()));
    let placing = Placing::new()
        .with("number", "1".to_owned())
        .with("number", "2".to_owned())
        .with("amount", Fen::new(100))
        .with("state", Enumeration::<State>::from("NEW"))
        .with("items", vec![item.clone()])
        .with("detail", JsonText(vec![item]))
        .with("open", true)
        .with("weight", 0.5)
        .with("at", Time::from("2018-06-08T10:34:56+08:00"))
        .with("extra", json!({"a": 1}));
    let expected = json!({
        "number": "2", "amount": 100, "state": "NEW", "items": [{"id": "g"}],
        "detail": "[{\"id\":\"g\"}]", "open": true, "weight": 0.5,
        "at": "2018-06-08T10:34:56+08:00", "extra": {"a": 1},
    });
    assert_eq!(send(placing, None).unwrap(), expected);
}

#[test]
fn a_stored_request_comes_back_in_full_or_not_at_all() {
    let stored = json!({
        "number": "2", "amount": 100, "state": "NEW", "name": {"$wechatpay-sensitive": "张三"},
        "items": [{"id": "g"}, {"id": "h", "price": 1}], "detail": "[{\"id\":\"g\"}]",
        "open": true, "weight": 0.5, "at": "2018-06-08T10:34:56+08:00", "extra": {"a": 1},
    });
    let placing: Placing = serde_json::from_value(stored.clone()).unwrap();
    assert_eq!(serde_json::to_value(&placing).unwrap(), stored);
    assert!(!format!("{placing:?}").contains("张三"), "{placing:?}");
    for (stored, member) in [
        (json!({"amount": "1.00"}), "amount"),
        (json!({"items": [{"id": "g"}, 7]}), "items"),
        (json!({"items": [{"price": 0.5}]}), "price"),
        (json!({"detail": "{"}), "detail"),
    ] {
        let error = serde_json::from_value::<Placing>(stored).unwrap_err().to_string();
        assert_eq!(error, format!("member `{member}` is not of its documented type"));
    }
}

#[test]
fn debug_shows_no_sensitive_text() {
    // Encrypted, the number of a paper perhaps, and what nobody has documented.
    let secret = json!({"name": "张三", "number": "1", "extra": {"phone": "2"}, "state": "OPEN"});
    let order = order(secret.clone());
    assert_eq!(
        format!("{order:?}"),
        r#"Order {"extra":"[undocumented]","name":"[sensitive]","number":"[sensitive]","state":"OPEN"}"#
    );
    let stored = serde_json::to_value(&order).unwrap();
    assert_eq!((&stored["extra"], &stored["number"]), (&secret["extra"], &secret["number"]));
}
