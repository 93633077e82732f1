//! The list of a message, walked in every way, on a message made for it.

#![expect(unreachable_pub, reason = "the macro declares public enumerations")]

use serde_json::{Value, json};

use super::*;
use crate::keys::PlatformPublicKey;
use crate::sensitive::Sensitive;

enumeration! {
    /// A state.
    State { OPEN = "OPEN", CLOSED = "CLOSED" }
    final CLOSED
}

struct Goods {
    id: Option<String>,
    price: Option<Fen>,
    extra: Extra,
}

struct Order {
    number: Option<String>,
    amount: Option<Fen>,
    state: State,
    name: Option<Sensitive>,
    goods: Option<Vec<Goods>>,
    open: Option<bool>,
    coupon_fee_n: Numbered<Fen>,
    coupon_fee: Option<Fen>,
    coupon_id_n_m: Numbered<String>,
    anything: Option<Value>,
    extra: Extra,
}

message! {
    Order {
        0 => number: Optional "number",
        1 => amount: Optional "amount",
        2 => state: Optional "state",
        3 => name: Optional "name",
        4 => goods: Optional "goods",
        5 => open: Optional "open",
        6 => coupon_fee_n: Optional "coupon_fee_$n",
        7 => coupon_fee: Optional "coupon_fee",
        8 => coupon_id_n_m: Optional "coupon_id_$n_$m",
        9 => anything: Optional "anything",
    }
    Goods {
        0 => id: Optional "id",
        1 => price: Optional "price",
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
    assert_eq!(order.state.as_str(), "NEW_STATE");
    assert_eq!(order.goods.as_ref().unwrap()[0].price, Some(Fen::new(7)));
    assert_eq!(order.open, Some(true));
    assert!(order.coupon_fee_n.is_empty());
    assert_eq!(order.coupon_fee, None);
    assert!(order.name.is_none());
    let kept: Vec<_> = order.extra.iter().collect();
    assert_eq!(kept, [("coupon_fee_x", &json!(1)), ("unknown", &json!({"a": 1}))]);
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
        assert_eq!(order.state.as_str(), number);
        assert_eq!(order.name.as_ref().map(Sensitive::expose), Some(number));
    }
    // Undocumented members may hold numbers: they keep their digits.
    let unknown = json!({"a": 1.1, "b": ["18446744073709551616", "1e309"]});
    let order = parsed(
        r#"{"anything":{"a":1.10,"b":[18446744073709551616,1e309]},
            "other":{"a":1.10,"b":[18446744073709551616,1e309]},"next":1e309}"#,
    );
    assert_eq!(order.anything, Some(unknown.clone()));
    assert_eq!(order.extra.get("other"), Some(&unknown));
    assert_eq!(order.extra.get("next"), Some(&json!("1e309")));
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
        assert_eq!(error, format!("member `{member}` does not have its documented type"));
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
    let named = |text: &str| match State::from(text) {
        State::OPEN => "open",
        State::CLOSED => "closed",
        _ => "another",
    };
    assert_eq!([named("OPEN"), named("CLOSED"), named("open")], ["open", "closed", "another"]);
    let order = order(json!({"state": "CLOSED"}));
    assert!(order.state == State::CLOSED && order.state.is_final());
    assert!(!State::OPEN.is_final() && !State::from("SETTLED").is_final());
    assert_eq!(format!("{:?} {}", order.state, order.state), "State(\"CLOSED\") CLOSED");
    let absent = self::order(json!({})).state;
    assert!(absent.is_absent() && !absent.is_final() && absent == State::default());
}

struct Item {
    id: Option<String>,
    price: Option<Fen>,
    extra: Extra,
}

struct Placing {
    number: Option<String>,
    amount: Option<Fen>,
    state: State,
    states: Option<Vec<State>>,
    name: Option<Sensitive>,
    items: Option<Vec<Item>>,
    detail: Option<JsonText<Vec<Item>>>,
    open: Option<bool>,
    weight: Option<f64>,
    at: Option<Time>,
    anything: Option<Value>,
    extra: Extra,
}

impl Item {
    fn id<M>(mut self, value: impl IntoMember<String, M>) -> Self {
        self.id = value.into_member();
        self
    }
}

impl Placing {
    fn number<M>(mut self, value: impl IntoMember<String, M>) -> Self {
        self.number = value.into_member();
        self
    }

    fn state<M>(mut self, value: impl IntoMember<State, M>) -> Self {
        self.state = value.into_member().unwrap_or_default();
        self
    }

    fn items<M>(mut self, value: impl IntoList<Item, M>) -> Self {
        self.items = value.into_list();
        self
    }
}

request!(Item, Placing);

message! {
    Item {
        0 => id: Required "id",
        1 => price: Optional "price",
    }
    Placing {
        0 => number: Required "number",
        1 => amount: Optional "amount",
        2 => state: Optional "state",
        3 => states: Optional "states",
        4 => name: Optional "name",
        5 => items: Optional "items",
        6 => detail: Optional "detail",
        7 => open: Optional "open",
        8 => weight: Optional "weight",
        9 => at: Optional "at",
        10 => anything: Optional "anything",
    }
}

fn send(mut placing: Placing, key: Option<&PlatformPublicKey>) -> Result<Value, String> {
    let mut encoder = Encoder::to_send(key.map(|key| &key.0));
    let value = encode(&mut placing, &mut encoder);
    let written = encoder.finish();
    let faults = [written.problems, written.missing].concat();
    if faults.is_empty() { Ok(value) } else { Err(faults.join("; ")) }
}

#[test]
fn all_that_cannot_be_sent_is_named_with_its_path() {
    let refused = |placing: &Placing| send(placing.clone(), None).unwrap_err();
    let placing = Placing::new();
    assert_eq!(refused(&placing), "`number` is required and missing");
    let placing = placing.number("1");
    assert_eq!(send(placing.clone(), None).unwrap(), json!({"number": "1"}));
    let items = [Item::new().id("g"), Item::new(), Item::new()];
    let several = Placing {
        items: Some(items.to_vec()),
        detail: Some(JsonText(vec![Item::new()])),
        name: Some("张三".into()),
        ..Default::default()
    };
    assert_eq!(
        refused(&several),
        "`name` is sensitive, but the client has no platform key to encrypt it with; \
         `items[1].id` is required and missing; `items[2].id` is required and missing; \
         `detail[0].id` is required and missing; `number` is required and missing"
    );
    let mut twice = placing.items([Item::new().id("g").with("$x", 1)]);
    twice.extra.insert("number", 2);
    assert_eq!(refused(&twice), "`number` is set twice");
}

#[test]
fn a_request_is_sent_as_it_was_set_last() {
    let item = Item::new().id("g");
    let placing = Placing {
        amount: Some(Fen::new(100)),
        states: Some(vec![State::OPEN, "NEW".into()]),
        detail: Some(JsonText(vec![item.clone()])),
        open: Some(true),
        weight: Some(0.5),
        at: Some(Time::from("2018-06-08T10:34:56+08:00")),
        anything: Some(json!({"a": 1})),
        ..Default::default()
    };
    let placing = placing.number("1").number("2").state("NEW").items([item]);
    let expected = json!({
        "number": "2", "amount": 100, "state": "NEW", "states": ["OPEN", "NEW"],
        "items": [{"id": "g"}], "detail": "[{\"id\":\"g\"}]", "open": true, "weight": 0.5,
        "at": "2018-06-08T10:34:56+08:00", "anything": {"a": 1},
    });
    assert_eq!(send(placing, None).unwrap(), expected);
}

#[test]
fn setters_take_a_value_or_an_option_of_it_and_lists_whatever_iterates() {
    let placing = Placing::new().number(Some("1")).state(Some(State::OPEN));
    let placing = placing.items(["a", "b"].iter().map(|id| Item::new().id(*id)));
    assert_eq!(placing.number.as_deref(), Some("1"));
    assert_eq!(placing.items.as_ref().map(Vec::len), Some(2));
    let none = placing.number(None::<&str>).state(None::<State>).items(None::<Vec<Item>>);
    assert_eq!(none, Placing::default());
}

#[test]
fn what_the_catalogue_lacks_can_be_set_and_is_sent() {
    // A documented one by its name, one that is none, and a documented one with another type.
    let placing = Placing::new().with("number", "1").with("tomorrow", json!([1]));
    let placing = placing.with("amount", "1.00").with("weight", 1);
    assert_eq!((placing.number.as_deref(), placing.amount), (Some("1"), None));
    let sent = send(placing.clone(), None).unwrap();
    let expected = json!({"number": "1", "tomorrow": [1], "amount": "1.00", "weight": 1.0});
    assert_eq!(sent, expected);
    // Set last.
    let placing = placing.with("amount", 100).with("tomorrow", 2);
    let sent = send(placing.clone(), None).unwrap();
    assert_eq!((&sent["amount"], &sent["tomorrow"]), (&json!(100), &json!(2)));
    assert!(!format!("{placing:?}").contains('2'), "{placing:?}");
    // A required member may be among them.
    let mut given = Placing::default();
    given.extra.insert("number", 7);
    assert_eq!(send(given, None).unwrap(), json!({"number": 7}));
}

#[test]
fn a_stored_request_comes_back_in_full_or_not_at_all() {
    let stored = json!({
        "number": "2", "amount": 100, "state": "NEW", "name": {"$wechatpay-sensitive": "张三"},
        "items": [{"id": "g"}, {"id": "h", "price": 1, "of_tomorrow": null}],
        "detail": "[{\"id\":\"g\"}]", "open": true, "weight": 0.5,
        "at": "2018-06-08T10:34:56+08:00", "anything": {"a": 1}, "of_tomorrow": {"b": 2},
    });
    let placing: Placing = serde_json::from_value(stored.clone()).unwrap();
    assert_eq!(serde_json::to_value(&placing).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Placing>(stored).unwrap(), placing);
    assert!(!format!("{placing:?}").contains("张三"), "{placing:?}");
    for (stored, member) in [
        (json!({"amount": "1.00"}), "amount"),
        (json!({"items": [{"id": "g"}, 7]}), "items"),
        (json!({"items": [{"price": 0.5}]}), "price"),
        (json!({"detail": "{"}), "detail"),
    ] {
        let error = serde_json::from_value::<Placing>(stored).unwrap_err().to_string();
        assert_eq!(error, format!("member `{member}` does not have its documented type"));
    }
}

#[test]
fn debug_shows_no_sensitive_text() {
    // An encrypted member, a number that may be that of an identity card, and undocumented members.
    let secret = json!({"name": "张三", "number": "1", "anything": {"phone": "2"}, "of_tomorrow": "6222", "state": "OPEN"});
    let order = order(secret.clone());
    assert_eq!(
        format!("{order:?}"),
        r#"Order {"anything":"[undocumented]","name":"[sensitive]","number":"[sensitive]","of_tomorrow":"[undocumented]","state":"OPEN"}"#
    );
    let stored = serde_json::to_value(&order).unwrap();
    assert_eq!(
        (&stored["anything"], &stored["of_tomorrow"]),
        (&secret["anything"], &secret["of_tomorrow"])
    );
}
