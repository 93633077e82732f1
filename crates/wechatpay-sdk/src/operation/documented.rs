//! The members of v2 documents in the catalogue.

use super::facts::Documented;
use super::members_v2::{ANSWERS, OF_ANSWERS, OF_NOTIFICATIONS};

impl Documented {
    /// The answer of the operation at a path. `None` if the catalogue lacks the operation.
    pub(crate) fn answer(path: &str) -> Option<&'static Self> {
        let at = ANSWERS.binary_search_by(|answer| answer.path.cmp(path)).ok()?;
        ANSWERS.get(at)
    }
}

/// Whether an answer can have a member of this name. For an operation that the catalogue lacks, that is
/// every member of v2.
pub(crate) fn is_member_of_answer(documented: Option<&Documented>, name: &str) -> bool {
    is_listed(documented.map_or(OF_ANSWERS, |answer| answer.members), name)
}

/// Whether any v2 notification has a member of this name. Only the members of a document show which
/// notification it is, so this function does not distinguish notifications.
pub(crate) fn is_member_of_notification(name: &str) -> bool {
    is_listed(OF_NOTIFICATIONS, name)
}

fn is_listed(names: &str, name: &str) -> bool {
    names.split(' ').any(|listed| fits(listed, name))
}

/// Whether `name` matches the listed name: `coupon_id_0` matches `coupon_id_$n`.
fn fits(listed: &str, name: &str) -> bool {
    let mut parts = listed.split("_$");
    let Some(mut rest) = parts.next().and_then(|first| name.strip_prefix(first)) else {
        return false;
    };
    for part in parts {
        // After the letter of the placeholder.
        let fixed = part.get(1..).unwrap_or_default();
        let Some(number) = rest.strip_prefix('_') else { return false };
        let behind = number.trim_start_matches(|one: char| one.is_ascii_digit());
        let Some(behind) = behind.strip_prefix(fixed).filter(|_| behind.len() < number.len())
        else {
            return false;
        };
        rest = behind;
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbered_names_fit_any_number() {
        for (listed, name, expected) in [
            ("coupon_id_$n", "coupon_id_0", true),
            ("coupon_id_$n", "coupon_id_12", true),
            ("coupon_id_$n", "coupon_id_", false),
            ("coupon_id_$n", "coupon_id", false),
            ("coupon_id_$n", "coupon_id_1_2", false),
            ("coupon_id_$n", "coupon_id_x", false),
            ("coupon_refund_fee_$n_$m", "coupon_refund_fee_1_20", true),
            ("coupon_refund_fee_$n_$m", "coupon_refund_fee_1", false),
            ("attach", "attach", true),
            ("attach", "attach_1", false),
        ] {
            assert_eq!(fits(listed, name), expected, "{listed} {name}");
        }
    }

    #[test]
    fn each_answer_is_found_by_its_path() {
        for answer in ANSWERS {
            let found = Documented::answer(answer.path).unwrap();
            assert!(std::ptr::eq(found, answer), "{}", answer.path);
        }
        assert!(Documented::answer("/pay/orderquery/").is_none());
    }

    #[test]
    fn members_are_known_for_their_document() {
        let query = Documented::answer("/pay/orderquery").unwrap();
        assert!(query.result_code);
        assert!(is_member_of_answer(Some(query), "coupon_fee_1"));
        assert!(!is_member_of_answer(Some(query), "refund_id"));
        assert!(!is_member_of_answer(Some(query), "sign"));
        assert!(is_member_of_answer(None, "refund_id") && !is_member_of_answer(None, "b"));
        assert!(is_member_of_notification("total_fee") && !is_member_of_notification("sign"));
        let rate = Documented::answer("/pay/queryexchagerate").unwrap();
        assert!(!rate.result_code && is_member_of_answer(Some(rate), "result_code"));
    }
}
