//! Documents whose members are divided in another way under the same signature.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::sign::v2::signed_text;

/// A payment's notification.
const PAYMENT: [(&str, &str); 12] = [
    ("appid", "wx8888888888888888"),
    ("bank_type", "CFT"),
    ("cash_fee", "1"),
    ("fee_type", "CNY"),
    ("mch_id", "1900000109"),
    ("nonce_str", "n"),
    ("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ("out_trade_no", "1217752501201407033233368018"),
    ("result_code", "SUCCESS"),
    ("return_code", "SUCCESS"),
    ("sign", "not part of it"),
    ("total_fee", "1"),
];

/// Other members that such a notification can have.
const OPTIONAL: [&str; 5] = ["attach", "device_info", "err_code", "sub_mch_id", "transaction_id"];

fn is_known(name: &str) -> bool {
    OPTIONAL.contains(&name) || name != "sign" && PAYMENT.iter().any(|(known, _)| *known == name)
}

fn of_payment(changes: &[(&str, &str)]) -> Result<(), FailedCheck> {
    let mut members: BTreeMap<_, _> = PAYMENT.into_iter().collect();
    members.extend(changes.iter().copied());
    check(members.into_iter(), &is_known)
}

#[test]
fn a_value_that_holds_the_next_member_is_refused() {
    for (name, value, emptied) in [
        ("bank_type", "CFT&fee_type=JPY", "fee_type"),
        ("bank_type", "CFT&cash_fee=1", "cash_fee"),
        ("nonce_str", "n&result_code=FAIL", "result_code"),
        ("appid", "wx8888888888888888&attach=x", "attach"),
        ("return_code", "SUCCESS&total_fee=1", "total_fee"),
        ("attach", "x&bank_type=CFT", "bank_type"),
        ("out_trade_no", "1&sub_mch_id=1900000110", "sub_mch_id"),
        // Members that the catalogue does not know yet.
        ("result_code", "SUCCESS&result_code_v3=1", "result_code_v3"),
        ("fee_type", "CNY&fee_unit=yuan", "fee_unit"),
    ] {
        let refused = of_payment(&[(name, value), (emptied, "")]);
        let expected =
            FailedCheck::Ambiguous { member: name.to_owned(), inner: emptied.to_owned() };
        assert_eq!(refused, Err(expected), "{name}={value}");
    }
}

#[test]
fn text_of_a_merchant_arrives() {
    for attach in [
        "a=1&b=2",
        "x&y&z&",
        "&=&&a",
        "uid=1&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "a&total_fee=1&sign=2&out_trade_no=3",
        "a&bank_type=CFT",
        "a&appid=wx1",
        "https://example.com/?a=1&mch_id=2",
    ] {
        assert_eq!(of_payment(&[("attach", attach)]), Ok(()), "{attach}");
    }
    // A member that is new.
    assert_eq!(of_payment(&[("new_text", "a&b=2")]), Ok(()));
    // Texts that are numbered.
    let numbered = [("explanation_0", "a&b=2")];
    assert_eq!(check(numbered.into_iter(), &|name| name == "explanation_0"), Ok(()));
}

/// Only a name of XML can be a member, so that nothing else moves a border.
#[test]
fn what_is_no_name_of_xml_is_text() {
    for text in ["x&=1", "x&1a=1", "x&-a=1", "x&.a=1", "x&a b=1", "x&a+=1"] {
        assert_eq!(of_payment(&[("openid", text)]), Ok(()), "{text}");
    }
    for inner in ["_a", "A", "a-1", "a.b", "a_1", "\u{e9}"] {
        let expected =
            FailedCheck::Ambiguous { member: "openid".to_owned(), inner: inner.to_owned() };
        assert_eq!(of_payment(&[("openid", &format!("x&{inner}=1"))]), Err(expected));
    }
}

/// The genuine `attach` holds the name of a member, and each of these takes a
/// part of it as that member, with what lies between in the value.
#[test]
fn a_member_cut_out_of_a_text_is_refused() {
    let rest = "&bank_type=CFT&cash_fee=1&fee_type=CNY&mch_id=1900000109&nonce_str=n";
    let without = ["bank_type", "cash_fee", "fee_type", "mch_id", "nonce_str"].map(|n| (n, ""));
    for (name, value) in [
        ("openid", format!("x{rest}&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
        // New members of the platform, as they would have to be.
        ("ndevice_info", format!("x{rest}")),
        ("o_unknown", format!("x{rest}")),
    ] {
        let mut changes = without.to_vec();
        changes.extend([("attach", "a"), (name, &value)]);
        assert!(of_payment(&changes).is_err(), "{name}={value}");
    }
    let genuine = "a&openid=x&ndevice_info=x&o_unknown=x";
    assert_eq!(of_payment(&[("attach", genuine)]), Ok(()));
}

#[test]
fn two_free_texts_that_can_share_a_part_are_refused_both() {
    let genuine = of_payment(&[("attach", "a&device_info=1"), ("device_info", "2")]);
    let other = of_payment(&[
        ("attach", "a"),
        ("bank_type", ""),
        ("cash_fee", ""),
        ("device_info", "1&bank_type=CFT&cash_fee=1&device_info=2"),
    ]);
    let ambiguous = |member: &str, inner: &str| {
        let (member, inner) = (member.to_owned(), inner.to_owned());
        Err(FailedCheck::Ambiguous { member, inner })
    };
    // Each error names a known member that its text holds.
    assert_eq!(genuine, ambiguous("attach", "device_info"));
    assert_eq!(other, ambiguous("device_info", "bank_type"));
}

/// The other reading takes no known name: `b` is cut out of `device_info`, and everything
/// from `bank_type` on becomes text of `attach`.
#[test]
fn a_text_that_can_swallow_members_is_refused() {
    let expected =
        FailedCheck::Ambiguous { member: "device_info".to_owned(), inner: "b".to_owned() };
    assert_eq!(of_payment(&[("attach", "a"), ("device_info", "x&b=1")]), Err(expected));
    // Without `attach` nothing sorts before `b` that could hold them.
    assert_eq!(of_payment(&[("device_info", "x&b=1")]), Ok(()));
}

/// The eleven signed members and `attach` are names as well.
#[test]
fn more_than_2000_names_are_refused() {
    let with = |names: usize| of_payment(&[("attach", &"&openid=1".repeat(names - 12))]);
    assert_eq!(with(2000), Ok(()));
    let expected =
        FailedCheck::Ambiguous { member: "attach".to_owned(), inner: "openid".to_owned() };
    assert_eq!(with(2001), Err(expected));
}

const KNOWN: [&str; 6] = ["attach", "bank_type", "cash_fee", "detail", "mch_id", "state"];

fn is_of_test(name: &str) -> bool {
    KNOWN.contains(&name)
}

/// Every way to take places where the text has one of `names` as members.
fn readings<'a>(text: &'a str, names: &[&str]) -> Vec<Vec<(&'a str, &'a str)>> {
    let begins = std::iter::once(0).chain(text.match_indices('&').map(|(at, _)| at + 1));
    let is_name = |at: &usize| {
        let name = text.get(*at..).and_then(|behind| behind.split_once('='));
        name.is_some_and(|(name, _)| names.contains(&name))
    };
    let places: Vec<_> = begins.filter(is_name).collect();
    let mut readings = Vec::new();
    for chosen in 0..1_u32 << (places.len() - 1) {
        let is_chosen = |n: usize| n == 0 || chosen >> (n - 1) & 1 == 1;
        let begins: Vec<_> =
            (0..places.len()).filter(|n| is_chosen(*n)).map(|n| places[n]).collect();
        let ends = begins.iter().skip(1).map(|at| at - 1).chain([text.len()]);
        let members: Option<Vec<_>> = begins
            .iter()
            .zip(ends)
            .map(|(begin, end)| text.get(*begin..end)?.split_once('='))
            .collect();
        let members = members.unwrap();
        let is_sorted = members.windows(2).all(|pair| pair[0].0 < pair[1].0);
        if is_sorted && members.iter().all(|(_, value)| !value.is_empty()) {
            readings.push(members);
        }
    }
    readings
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// However the borders of a signed text are moved, at most one document of all
    /// is accepted, and no other if the genuine one is.
    #[test]
    fn at_most_one_reading_of_a_text_is_accepted(
        genuine in prop::collection::btree_map(
            prop::sample::select(&KNOWN[..]),
            "(x|1|&|=|&attach=|&bank_type=|&cash_fee=|&detail=|&mch_id=|&state=|&b=){1,3}",
            1..5,
        ),
    ) {
        let genuine: Vec<_> = genuine.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let text = signed_text(genuine.iter().copied());
        let mut accepted = readings(&text, &KNOWN);
        accepted.retain(|reading| check(reading.iter().copied(), &is_of_test).is_ok());
        prop_assert!(accepted.len() <= 1, "{text}: {accepted:?}");
        if check(genuine.iter().copied(), &is_of_test).is_ok() {
            prop_assert_eq!(accepted, [genuine]);
        }
    }

    /// Names that no catalogue knows can be cut off a text, and that is all that
    /// they are good for: of the known members none appears and none is lost.
    #[test]
    fn unknown_names_move_no_border_of_a_known_member(
        genuine in prop::collection::btree_map(
            prop::sample::select(&KNOWN[..]),
            "(x|&attach=1|&bank_type=1|&detail=1|&mch_id=1|&b=1|&c=1|&q=1){1,3}",
            1..5,
        ),
    ) {
        let pairs = genuine.iter().map(|(name, value)| (*name, value.as_str()));
        let text = signed_text(pairs);
        let mut accepted = readings(&text, &[&KNOWN[..], &["b", "c", "q"]].concat());
        accepted.retain(|reading| check(reading.iter().copied(), &is_of_test).is_ok());
        let mut known: Vec<Vec<&str>> = accepted
            .iter()
            .map(|reading| reading.iter().map(|(name, _)| *name).filter(|n| is_of_test(n)).collect())
            .collect();
        known.dedup();
        prop_assert!(known.len() <= 1, "{text}: {accepted:?}");
    }
}
