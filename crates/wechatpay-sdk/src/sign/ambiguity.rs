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
/// A name counts where the text has it at its start or as `&name=`, if the catalogue
/// knows it or the document has it as a member. A reading takes some of these
/// places as members. The platform signs members in the order of their names, so
/// a reading does too. It is believable if two rules hold:
///
/// - No value holds a name that sorts between its own member and the next member.
///   The platform would have signed the same text for a member of that name.
/// - Only free text holds any other name. The platform itself writes numbers,
///   amounts, identifiers and states, without names in them. Merchants, payers and
///   banks word `attach`, `device_info` and descriptions; addresses and JSON can
///   hold anything, and so can a member that the catalogue does not know.
///
/// The document passes if it is believable and no other reading is. So moving
/// borders of known members never leads from one accepted document to another.
/// An `attach` of `a=1&b=2` passes. One of `uid=1&openid=2` passes too, because
/// `openid` does not sort between `attach` and `bank_type`.
///
/// # What this cannot see
///
/// Free text that holds `&name=` can be cut there if the new member sorts into
/// place and its own value has the usual form: `device_info` of `1&fee_type=JPY`, or
/// `attach` of `a=1&b=2` at the unknown `b`. The result looks like any genuine document
/// with both members, so it passes. Who words the text decides what can be
/// cut off. For `attach` in payments and their notifications no documented member
/// is within reach, for `device_info` only `err_code`, `err_code_des` and `fee_type`.
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
    let counts =
        |name: &str| is_known(name) || members.binary_search_by_key(&name, |(own, _)| own).is_ok();
    let mut places = Vec::with_capacity(members.len());
    let mut suspect = None;
    for (name, value) in &members {
        places.push(Place { name, is_member: true, is_free: is_free(name, is_known) });
        let names = value.split('&').skip(1).filter_map(|part| Some(part.split_once('=')?.0));
        for inner in names.filter(|inner| counts(inner)) {
            suspect = suspect.or(Some((*name, inner)));
            places.push(Place { name: inner, is_member: false, is_free: is_free(inner, is_known) });
        }
    }
    let Some((member, inner)) = suspect else { return Ok(()) };
    if places.len() <= MOST_NAMES && is_believable(&places) && believable_readings(&places) == 1 {
        return Ok(());
    }
    Err(FailedCheck::Ambiguous { member: member.to_owned(), inner: inner.to_owned() })
}

/// A name in the signed text.
struct Place<'a> {
    name: &'a str,
    /// Whether it is a member of the document and not within a value.
    is_member: bool,
    is_free: bool,
}

/// Whether the document itself is a believable reading.
fn is_believable(places: &[Place<'_>]) -> bool {
    let is_member = |at: &usize| places.get(*at).is_none_or(|place| place.is_member);
    (0..places.len()).filter(is_member).all(|at| {
        let next = (at + 1..=places.len()).find(is_member);
        next.is_some_and(|next| followers(places, at).contains(&next))
    })
}

/// How many believable readings there are; two stand for several.
fn believable_readings(places: &[Place<'_>]) -> usize {
    // From the end: in how many ways the text can go on behind each member.
    let mut ways = vec![1; places.len() + 1];
    for at in (0..places.len()).rev() {
        let next = followers(places, at).into_iter().filter_map(|next| ways.get(next));
        let sum = next.sum::<usize>().min(2);
        if let Some(ways) = ways.get_mut(at) {
            *ways = sum;
        }
    }
    ways.first().copied().unwrap_or_default()
}

/// Which places can be the next member behind the one at `at`, whose value then
/// ends there. The number of places stands for the end of the text.
fn followers(places: &[Place<'_>], at: usize) -> Vec<usize> {
    let mut followers = Vec::new();
    let Some((this, behind)) = places.get(at..).and_then(|places| places.split_first()) else {
        return followers;
    };
    // The first name in sorting order that the value holds and that sorts behind its member.
    let mut held: Option<&str> = None;
    for (next, place) in (at + 1..).zip(behind) {
        let sorts_behind = this.name < place.name;
        if sorts_behind && held.is_none_or(|held| held >= place.name) {
            followers.push(next);
        }
        if !this.is_free {
            return followers;
        }
        if sorts_behind && held.is_none_or(|held| held > place.name) {
            held = Some(place.name);
        }
    }
    if held.is_none() {
        followers.push(places.len());
    }
    followers
}

/// Whether a member may hold any text. Those that the catalogue does not know may.
fn is_free(name: &str, is_known: &dyn Fn(&str) -> bool) -> bool {
    const NAMES: [&str; 17] = [
        "attach",
        "body",
        "desc",
        "description",
        "detail",
        "device_info",
        "explanation",
        "package",
        "path",
        "reason",
        "receiver",
        "receivers",
        "remark",
        "retmsg",
        "room",
        "service_location",
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
    NAMES.contains(&word) || ENDINGS.iter().any(|ending| word.ends_with(ending)) || !is_known(name)
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
        assert_eq!(of_payment(&[("new_text", "a&b=2"), ("zz_url", "?a=1&openid=2")]), Ok(()));
    }

    /// The genuine `attach` holds the name of a member, and each of these takes a
    /// part of it as that member, with what lies between in the value.
    #[test]
    fn a_member_cut_out_of_a_text_is_refused() {
        let rest = "&bank_type=CFT&cash_fee=1&fee_type=CNY&mch_id=1900000109&nonce_str=n";
        let without = ["bank_type", "cash_fee", "fee_type", "mch_id", "nonce_str"].map(|n| (n, ""));
        for (name, value) in [
            ("openid", format!("x{rest}&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
            // Free text can hold names, but the genuine reading is believable too.
            ("ndevice_info", format!("x{rest}")),
            ("o_unknown", format!("x{rest}")),
        ] {
            let mut changes = without.to_vec();
            changes.extend([("attach", "a"), (name, &value)]);
            assert!(of_payment(&changes).is_err(), "{name}={value}");
        }
        let genuine = format!("a&openid=x&ndevice_info=x&o_unknown=x");
        assert_eq!(of_payment(&[("attach", &genuine)]), Ok(()));
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

    /// Every way to take the places where the text has a known name as members.
    fn readings(text: &str) -> Vec<Vec<(&str, &str)>> {
        let mut readings: Vec<Vec<(&str, &str)>> = Vec::new();
        let places: Vec<_> = std::iter::once(0)
            .chain(text.match_indices('&').map(|(at, _)| at + 1))
            .filter(|at| {
                let name = text[*at..].split_once('=').map(|(name, _)| name);
                name.is_some_and(|name| !name.contains('&') && KNOWN.contains(&name))
            })
            .collect();
        for chosen in 0..1_u32 << (places.len() - 1) {
            let is_chosen = |n: usize| n == 0 || chosen >> (n - 1) & 1 == 1;
            let begins: Vec<_> =
                (0..places.len()).filter(|n| is_chosen(*n)).map(|n| places[n]).collect();
            let ends = begins.iter().skip(1).map(|at| at - 1).chain([text.len()]);
            let members: Vec<_> = begins
                .iter()
                .zip(ends)
                .filter_map(|(begin, end)| text[*begin..end].split_once('='))
                .collect();
            if members.windows(2).all(|pair| pair[0].0 < pair[1].0) {
                readings.push(members);
            }
        }
        readings
    }

    const KNOWN: [&str; 6] = ["attach", "bank_type", "cash_fee", "detail", "mch_id", "state"];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        /// However the borders of a signed text are moved, at most one document of all
        /// is accepted, and none of the others if the genuine one is.
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
            let accepted: Vec<_> = readings(&text)
                .into_iter()
                .filter(|reading| reading.iter().all(|(_, value)| !value.is_empty()))
                .filter(|reading| check(reading.iter().copied(), &|name| KNOWN.contains(&name)).is_ok())
                .collect();
            prop_assert!(accepted.len() <= 1, "{text}: {accepted:?}");
            if check(genuine.iter().copied(), &|name| KNOWN.contains(&name)).is_ok() {
                prop_assert_eq!(accepted, [genuine]);
            }
        }
    }
}
