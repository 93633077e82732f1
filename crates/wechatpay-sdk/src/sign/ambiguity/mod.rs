//! Whether the text under a v2 signature can be read as another document.
//!
//! The signed text is not escaped. `a=1&b=2` is the text of two members, and also
//! the text of one member `a` with the value `1&b=2`. Anybody who has a signed
//! document can move this border without knowing the key.

#[cfg(test)]
mod tests;

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
/// with both members, so it passes. The author of the text decides what can be
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
        if sorts_behind && place.is_known {
            held = Some(held.map_or(place.name, |held| held.min(place.name)));
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
