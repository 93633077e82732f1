//! Whether the text under a v2 signature can be read as another document.
//!
//! Nothing in the text `a=1&b=2` is escaped: it is that of two members, and also
//! that of one member `a` whose value is `1&b=2`. Whoever holds a signed document
//! can move such a border without the key.

use crate::error::FailedCheck;

/// The most names inside of values that are compared. Genuine texts have few.
const MOST_NAMES: usize = 2000;

/// Checks that a document is the only believable reading of its signed text.
///
/// `members` are all members of the document. `is_known` tells which names the
/// catalogue has for it.
///
/// A reading takes some of the places where the text has `name=` as members. The
/// platform signs members in the order of their names, so a reading has that order
/// too. It is believable if three rules hold:
///
/// - No value holds a known name that sorts between its own member and the next
///   member. The platform would have signed the same text for a member of that name.
/// - A member that the catalogue knows holds `&name=` only if it is free text.
///   Merchants, payers and banks word `attach`, `device_info` and descriptions;
///   addresses and JSON can hold anything. The platform writes numbers, amounts,
///   identifiers and states itself.
/// - A member that the catalogue does not know holds no known name.
///
/// The document passes if it is believable, and if all believable readings have the
/// same known members. So moving borders never leads from one accepted document to
/// another with other known members. An `attach` of `a=1&b=2` passes. One of
/// `uid=1&openid=2` passes too, because `openid` does not sort between `attach` and
/// `bank_type`.
///
/// # What this cannot see
///
/// Free text that holds `&name=` can be cut there if the new member sorts into
/// place and its own value has the usual form: `device_info` of `1&fee_type=JPY`, or
/// `attach` of `a=1&b=2` at the unknown `b`. The result looks like any genuine document
/// with both members, so it passes. Who words the text decides what can be
/// cut off. For `attach` in a payment and its notification no documented member is
/// within reach, for `device_info` only `err_code`, `err_code_des` and `fee_type`.
///
/// # Errors
/// [`FailedCheck::Ambiguous`], which names the member.
pub(crate) fn check<'a>(
    members: impl Iterator<Item = (&'a str, &'a str)>,
    is_known: &dyn Fn(&str) -> bool,
) -> Result<(), FailedCheck> {
    let mut members: Vec<_> =
        members.filter(|(name, value)| !value.is_empty() && *name != "sign").collect();
    // Nearly every document ends here: its values hold no name at all.
    if !members.iter().any(|(_, value)| value.contains('&')) {
        return Ok(());
    }
    members.sort_unstable();
    let place = |name, is_member| {
        let is_known = is_known(name);
        let holds = match is_known {
            true if is_free_text(name) => Holds::Anything,
            true => Holds::NoName,
            false => Holds::NoKnownName,
        };
        Place { name, is_member, is_known, holds }
    };
    let mut places = Vec::with_capacity(members.len());
    for (name, value) in &members {
        places.push(place(*name, true));
        let names = value.split('&').skip(1).filter_map(|part| Some(part.split_once('=')?.0));
        places.extend(names.filter(|name| is_name(name)).map(|name| place(name, false)));
    }
    let culprit = if places.len() > MOST_NAMES {
        places.iter().position(|place| !place.is_member)
    } else {
        culprit(&places)
    };
    let Some(inner) = culprit else { return Ok(()) };
    let name = |place: Option<&Place<'_>>| place.map(|place| place.name.to_owned());
    let member = places.iter().take(inner).rev().find(|place| place.is_member);
    Err(FailedCheck::Ambiguous {
        member: name(member).unwrap_or_default(),
        inner: name(places.get(inner)).unwrap_or_default(),
    })
}

/// A name in the signed text.
struct Place<'a> {
    name: &'a str,
    /// Whether it is a member of the document and not within a value.
    is_member: bool,
    is_known: bool,
    /// What its value holds, if it is a member.
    holds: Holds,
}

#[derive(Clone, Copy, PartialEq)]
enum Holds {
    NoName,
    NoKnownName,
    Anything,
}

fn is_name(text: &str) -> bool {
    let is_inner = |one: char| one.is_alphanumeric() || matches!(one, '_' | '-' | '.');
    text.starts_with(|one: char| one.is_alphabetic() || one == '_') && text.chars().all(is_inner)
}

/// The place within a value that makes the document one of several readings.
fn culprit(places: &[Place<'_>]) -> Option<usize> {
    let is_member = |at: &usize| places.get(*at).is_none_or(|place| place.is_member);
    let mut members = (0..places.len()).filter(is_member);
    let unbelievable = members.find(|at| {
        let next = (at + 1..=places.len()).find(is_member);
        next.is_none_or(|next| !followers(places, *at).contains(&next))
    });
    if let Some(at) = unbelievable {
        return Some(at + 1);
    }
    let is_inner = |place: &Place<'_>| !place.is_member;
    let inner = places.iter().position(|place| is_inner(place) && place.is_known);
    let inner = inner.or_else(|| places.iter().position(is_inner));
    inner.filter(|_| has_other_reading(places))
}

/// Whether a believable reading has other known members than the document.
fn has_other_reading(places: &[Place<'_>]) -> bool {
    #[derive(Clone, Copy)]
    struct Rest {
        /// Whether the text from here on has a believable reading at all.
        readable: bool,
        /// Whether it has one that is not the document's.
        otherwise: bool,
    }
    // From the end on; the last one is behind the text.
    let mut rests = vec![Rest { readable: true, otherwise: false }; places.len() + 1];
    for at in (0..places.len()).rev() {
        let mut here = Rest { readable: false, otherwise: false };
        let mut seen = at + 1;
        let mut swallows_member = false;
        for next in followers(places, at) {
            let swallowed = places.get(seen..next).unwrap_or_default();
            swallows_member |= swallowed.iter().any(|place| place.is_member && place.is_known);
            seen = next;
            let takes_inner = places.get(next).is_some_and(|next| !next.is_member && next.is_known);
            let Some(rest) = rests.get(next) else { continue };
            here.readable |= rest.readable;
            here.otherwise |= rest.otherwise || rest.readable && (swallows_member || takes_inner);
        }
        if let Some(rest) = rests.get_mut(at) {
            *rest = here;
        }
    }
    rests.first().is_some_and(|rest| rest.otherwise)
}

/// Which places can be the next member behind the one at `at`, whose value then
/// ends there. The number of places stands for the end of the text.
fn followers(places: &[Place<'_>], at: usize) -> Vec<usize> {
    let mut followers = Vec::new();
    let Some((this, behind)) = places.get(at..).and_then(|places| places.split_first()) else {
        return followers;
    };
    // The first known name, as names sort, that the value holds and that sorts behind
    // its member.
    let mut held: Option<&str> = None;
    for (next, place) in (at + 1..).zip(behind) {
        let sorts_behind = this.name < place.name;
        if sorts_behind && held.is_none_or(|held| held >= place.name) {
            followers.push(next);
        }
        if this.holds == Holds::NoName || this.holds == Holds::NoKnownName && place.is_known {
            return followers;
        }
        if sorts_behind && place.is_known && held.is_none_or(|held| held > place.name) {
            held = Some(place.name);
        }
    }
    if held.is_none() {
        followers.push(places.len());
    }
    followers
}

/// Whether people word a member, or it is an address or JSON.
fn is_free_text(name: &str) -> bool {
    const NAMES: [&str; 26] = [
        "app_download",
        "attach",
        "business_category",
        "business_website",
        "city",
        "contact_email",
        "contract_display_account",
        "desc",
        "description",
        "destination_account_bank",
        "device_info",
        "explanation",
        "merchant_shortname",
        "mini_program",
        "office_account",
        "package",
        "path",
        "reason",
        "receiver",
        "receivers",
        "remark",
        "retmsg",
        "room",
        "service_location",
        "sign_qrcode",
        "wishing",
    ];
    const ENDINGS: [&str; 16] = [
        "_address",
        "_comment",
        "_des",
        "_desc",
        "_detail",
        "_info",
        "_link",
        "_list",
        "_location",
        "_msg",
        "_name",
        "_path",
        "_reason",
        "_records",
        "_remark",
        "_url",
    ];
    // `explanation_0` is worded as `explanation` is.
    let word = name.trim_end_matches(|one: char| one.is_ascii_digit() || one == '_');
    NAMES.contains(&word) || ENDINGS.iter().any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
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
    const OPTIONAL: [&str; 5] =
        ["attach", "device_info", "err_code", "sub_mch_id", "transaction_id"];

    fn is_known(name: &str) -> bool {
        OPTIONAL.contains(&name)
            || name != "sign" && PAYMENT.iter().any(|(known, _)| *known == name)
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
        assert!(genuine.is_err() && other.is_err(), "{genuine:?} {other:?}");
    }

    #[test]
    fn very_many_names_are_refused() {
        let many = "&openid=1".repeat(MOST_NAMES);
        assert!(of_payment(&[("attach", &many)]).is_err());
        assert_eq!(of_payment(&[("attach", &many[..900])]), Ok(()));
    }

    const KNOWN: [&str; 6] = ["attach", "bank_type", "cash_fee", "detail", "mch_id", "state"];

    fn is_of_test(name: &str) -> bool {
        KNOWN.contains(&name)
    }

    /// Every way to take places where the text has one of `names` as members.
    fn readings<'a>(text: &'a str, names: &[&str]) -> Vec<Vec<(&'a str, &'a str)>> {
        let begins = std::iter::once(0).chain(text.match_indices('&').map(|(at, _)| at + 1));
        let is_name =
            |at: &usize| text[*at..].split_once('=').is_some_and(|(name, _)| names.contains(&name));
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
                .map(|(begin, end)| text[*begin..end].split_once('='))
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
}
