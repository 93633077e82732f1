//! The list of a message, walked in every way, on a message made for it.

#![expect(unreachable_pub, reason = "the macro declares public enumerations")]

use serde_json::json;

use super::*;
use crate::keys::PlatformPublicKey;
use crate::sensitive::Sensitive;

enumeration! {
    /// A state.
    State { OPEN = "OPEN", CLOSED = "CLOSED" }
}

#[derive(Clone, Default)]
struct Goods {
    id: Required<String>,
    price: Option<Fen>,
}

impl Message for Goods {
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("id", &mut self.id), ("price", &mut self.price)]);
    }
}

#[derive(Clone, Default)]
struct Order {
    number: Required<String>,
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

impl Message for Order {
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("number", &mut self.number),
            ("amount", &mut self.amount),
            ("state", &mut self.state),
            ("name", &mut self.name),
            ("goods", &mut self.goods),
            ("open", &mut self.open),
            ("coupon_fee_$n", &mut self.coupon_fee_n),
            ("coupon_fee", &mut self.coupon_fee),
            ("coupon_id_$n_$m", &mut self.coupon_id_n_m),
            ("extra", &mut self.extra),
        ]);
    }
}

message!(Order, Goods);

/// Read as an answer is.
fn order(value: Value) -> Order {
    crate::watched::install();
    let mut order = Order::default();
    assert!(decode(&mut order, value, Decoder::default()));
    order
}

fn send(order: &mut Order, key: Option<&PlatformPublicKey>) -> Result<Value, String> {
    let mut encoder = Encoder::to_send(key.map(|key| &key.0));
    let value = encode(order, &mut encoder);
    encoder.finish().map(|_| value)
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
    assert_eq!(order.number.get().unwrap(), "17");
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

#[test]
fn what_was_stored_comes_back_in_full_or_not_at_all() {
    let restored = serde_json::from_value::<Order>;
    let stored = json!({"amount": 100, "goods": [{"id": "g"}], "unknown": 1, "coupon_fee_1": null,
        "coupon_fee_2": 3});
    let order = restored(stored).unwrap();
    assert_eq!(order.amount, Some(Fen::new(100)));
    assert_eq!(order.goods.unwrap()[0].id.get().unwrap(), "g");
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

#[test]
fn what_cannot_be_sent_is_named_with_its_path() {
    let mut order = Order::default();
    assert_eq!(send(&mut order, None).unwrap_err(), "member `number` is required and missing");
    order.number = Required::set("1".to_owned());
    order.goods = Some(vec![Goods::default()]);
    assert_eq!(send(&mut order, None).unwrap_err(), "member `goods.id` is required and missing");
    order.goods = None;
    assert_eq!(send(&mut order, None).unwrap(), json!({"number": "1"}));
    order.name = Some("张三".into());
    assert_eq!(
        send(&mut order, None).unwrap_err(),
        "member `name` is sensitive, and the client holds no platform key to encrypt it with"
    );
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
