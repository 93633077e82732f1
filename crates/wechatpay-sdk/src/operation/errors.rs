//! The proof that an error answer gives, by the codes of the catalogue; and the lookup of operations.
//!
//! Error answers are rarely signed. Gateways, meshes and firewalls also write error answers, sometimes after they
//! have passed on the request. So "nothing happened" is only believed if status and code are documented as a refusal,
//! for this operation or for all operations.

use http::Method;

use super::Protocol;
use super::catalogued::{
    AT_THE_DOOR, AT_THE_DOOR_ENDING, CATALOGUED, OF_ALL_V2, OF_ALL_V3, SITUATIONS,
};
use super::facts::{Catalogued, DocumentedCode, Door, Effect};
use super::particulars::matches;
use crate::error::Meaning;

/// The operation of a method and a path. The variables of the path may have other names than in the
/// catalogue, or be filled in.
pub(crate) fn catalogued(
    protocol: Protocol,
    method: &Method,
    path: &str,
) -> Option<&'static Catalogued> {
    let is_it = |operation: &&Catalogued| {
        operation.method == method.as_str() && operation.protocol() == protocol
    };
    let order = |operation: &Catalogued| {
        operation.path.cmp(path).then_with(|| operation.method.cmp(method.as_str()))
    };
    let exact = CATALOGUED.binary_search_by(order).ok();
    // An exact path wins over a path with a variable.
    exact
        .and_then(|at| CATALOGUED.get(at).filter(is_it))
        .or_else(|| CATALOGUED.iter().filter(is_it).find(|operation| matches(operation.path, path)))
}

/// The proof that an error with this status and code gives about its request. `None` if the catalogue lacks this
/// combination.
pub(crate) fn effect(
    protocol: Protocol,
    operation: Option<&Catalogued>,
    status: u16,
    code: &str,
) -> Option<Effect> {
    let mut codes = codes(protocol, operation);
    codes.find_map(|known| known.effect.filter(|_| known.status == status && known.code == code))
}

/// The meaning of an error code, whatever its status.
pub(crate) fn meaning(
    protocol: Protocol,
    operation: Option<&Catalogued>,
    status: u16,
    code: &str,
) -> Option<Meaning> {
    let known = || codes(protocol, operation).filter(|known| known.code == code);
    let found = known().find(|known| known.status == status).or_else(|| known().next())?;
    Some(found.meaning)
}

/// The meaning of an answer without a code, by its name in the catalogue.
pub(crate) fn situation(name: &str) -> Option<Meaning> {
    SITUATIONS.iter().find(|situation| situation.name == name).map(|found| found.meaning)
}

/// Whether the catalogue knows an error code of this operation or of all, whatever its status.
pub(crate) fn is_known_code(
    protocol: Protocol,
    operation: Option<&Catalogued>,
    code: &str,
) -> bool {
    documented_code(protocol, operation, code).is_some()
}

/// A code, if it is documented for this operation or for all.
pub(crate) fn documented_code(
    protocol: Protocol,
    operation: Option<&Catalogued>,
    code: &str,
) -> Option<&'static str> {
    codes(protocol, operation).find(|known| known.code == code).map(|known| known.code)
}

/// The operation's own codes, then the codes of all operations.
fn codes(
    protocol: Protocol,
    operation: Option<&Catalogued>,
) -> impl Iterator<Item = &'static DocumentedCode> {
    let of_all = match protocol {
        Protocol::V3 | Protocol::Brand => OF_ALL_V3,
        Protocol::V2 => OF_ALL_V2,
    };
    operation.map_or(&[][..], |operation| operation.codes).iter().chain(of_all)
}

/// The documented text that `return_msg` begins or ends with.
pub(crate) fn at_the_door(return_msg: &str) -> Option<&'static Door> {
    let text = return_msg.trim().to_ascii_lowercase();
    let begins = AT_THE_DOOR.iter().find(|door| text.starts_with(&door.words.to_ascii_lowercase()));
    begins.or_else(|| {
        AT_THE_DOOR_ENDING.iter().find(|door| text.ends_with(&door.words.to_ascii_lowercase()))
    })
}

/// The operation of the catalogue with the most similar path; of two equally similar ones, the one with
/// the same method. `None` if no path is similar.
pub(crate) fn nearest(method: &Method, path: &str) -> Option<&'static Catalogued> {
    let other_method = |operation: &Catalogued| operation.method != method.as_str();
    let distance = |operation: &&Catalogued| {
        (strsim::damerau_levenshtein(operation.path, path), other_method(operation))
    };
    let longest = path.chars().count() / 3;
    let nearest = CATALOGUED.iter().min_by_key(distance)?;
    (distance(&nearest).0 <= longest).then_some(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(method: Method, path: &str) -> Option<&'static Catalogued> {
        let protocol = if path.starts_with("/v3/") { Protocol::V3 } else { Protocol::V2 };
        catalogued(protocol, &method, path)
    }

    #[test]
    fn an_operation_is_found_by_its_path_filled_in_or_not() {
        for path in [
            "/v3/refund/domestic/refunds/{out_refund_no}",
            "/v3/refund/domestic/refunds/{number}",
            "/v3/refund/domestic/refunds/1217752501201407033233368018",
        ] {
            let found = of(Method::GET, path).unwrap();
            assert_eq!(found.path, "/v3/refund/domestic/refunds/{out_refund_no}");
        }
        assert!(of(Method::POST, "/secapi/pay/refund").is_some());
        assert!(of(Method::DELETE, "/v3/refund/domestic/refunds").is_none());
        assert!(of(Method::POST, "/v3/refund/domestic/refund").is_none());
        assert_eq!(CATALOGUED.len(), 1_211);
    }

    #[test]
    fn each_operation_is_found_by_its_own_path() {
        for operation in CATALOGUED {
            let method = operation.method.parse().unwrap();
            let found = catalogued(operation.protocol(), &method, operation.path).unwrap();
            assert!(std::ptr::eq(found, operation), "{method} {}", operation.path);
        }
    }

    #[test]
    fn a_code_counts_with_its_status_and_for_its_operation() {
        let refund = of(Method::POST, "/v3/refund/domestic/refunds");
        let transfer = of(Method::POST, "/v3/fund-app/mch-transfer/transfer-bills");
        let v3 = |operation, status, code| effect(Protocol::V3, operation, status, code);
        assert_eq!(v3(refund, 403, "NOT_ENOUGH"), Some(Effect::None));
        assert_eq!(v3(refund, 404, "NOT_ENOUGH"), None);
        assert_eq!(v3(refund, 403, "WAF_BLOCKED_RESPONSE"), None);
        assert_eq!(v3(refund, 429, "FREQUENCY_LIMITED"), Some(Effect::Unknown));
        assert_eq!(v3(transfer, 429, "FREQUENCY_LIMIT"), Some(Effect::None));
        assert_eq!(v3(transfer, 400, "ALREADY_EXISTS"), Some(Effect::Unknown));
        assert_eq!(v3(None, 401, "SIGN_ERROR"), Some(Effect::None));
        let v2 = |code| effect(Protocol::V2, of(Method::POST, "/pay/micropay"), 200, code);
        assert_eq!(v2("ORDERREVERSED"), Some(Effect::None));
        assert_eq!(v2("USERPAYING"), Some(Effect::Unknown));
        assert_eq!(v2("A_NEW_CODE"), None);
    }

    /// Codes after which a request may have been carried out, by the official pages of each operation: these codes
    /// never prove that nothing has happened.
    #[test]
    fn doubtful_codes_are_no_proof_for_their_operation() {
        for (path, status, code) in [
            ("/v3/refund/domestic/refunds", 429, "FREQUENCY_LIMITED"),
            ("/v3/refund/domestic/refunds", 500, "SYSTEM_ERROR"),
            ("/v3/ecommerce/refunds/apply", 429, "FREQUENCY_LIMITED"),
            ("/v3/ecommerce/refunds/apply", 500, "SYSTEM_ERROR"),
            ("/v3/fund-app/mch-transfer/transfer-bills", 400, "ALREADY_EXISTS"),
            ("/v3/fund-app/mch-transfer/transfer-bills", 500, "SYSTEM_ERROR"),
            ("/v3/transfer/batches", 500, "SYSTEM_ERROR"),
            ("/v3/profitsharing/orders", 500, "SYSTEM_ERROR"),
            ("/v3/profitsharing/return-orders", 500, "SYSTEM_ERROR"),
            ("/v3/pay/transactions/jsapi", 500, "SYSTEM_ERROR"),
            ("/v3/marketing/favor/users/{openid}/coupons", 500, "SYSTEM_ERROR"),
            ("/v3/ecommerce/fund/withdraw", 500, "SYSTEM_ERROR"),
            ("/pay/micropay", 200, "SYSTEMERROR"),
            ("/pay/micropay", 200, "BANKERROR"),
            ("/pay/micropay", 200, "USERPAYING"),
            ("/secapi/pay/refund", 200, "SYSTEMERROR"),
            ("/secapi/pay/refund", 200, "BIZERR_NEED_RETRY"),
            ("/secapi/pay/refund", 200, "FREQUENCY_LIMITED"),
            ("/mmpaymkttransfers/sendredpack", 200, "PROCESSING"),
            ("/mmpaymkttransfers/promotion/transfers", 200, "SEND_FAILED"),
            ("/mmpaymkttransfers/promotion/transfers", 200, "SYSTEMERROR"),
            ("/mmpaysptrans/pay_bank", 200, "ORDERPAID"),
            ("/mmpaysptrans/pay_bank", 200, "INVALID_REQUEST"),
        ] {
            let operation = of(Method::POST, path).unwrap();
            let found = effect(operation.protocol(), Some(operation), status, code);
            assert_eq!(found, Some(Effect::Unknown), "{path} {code}");
        }
    }

    #[test]
    fn a_refusal_that_is_assumed_is_explained_and_proves_nothing() {
        // Documented for the JSAPI order, and assumed for the native order.
        let native = of(Method::POST, "/v3/pay/transactions/native");
        assert_eq!(effect(Protocol::V3, native, 403, "TRADE_ERROR"), None);
        assert!(meaning(Protocol::V3, native, 403, "TRADE_ERROR").is_some());
        // A code that is valid for all operations is a proof here too.
        assert_eq!(effect(Protocol::V3, native, 403, "NO_AUTH"), Some(Effect::None));
    }

    #[test]
    fn a_code_with_another_status_means_the_same_and_proves_nothing() {
        let refund = of(Method::POST, "/v3/refund/domestic/refunds");
        let with = |status| meaning(Protocol::V3, refund, status, "NOT_ENOUGH");
        assert_eq!(with(400).unwrap().explanation, with(403).unwrap().explanation);
        assert_eq!(effect(Protocol::V3, refund, 400, "NOT_ENOUGH"), None);
        assert!(meaning(Protocol::V3, refund, 403, "A_NEW_CODE").is_none());
    }

    #[test]
    fn v2_refuses_at_the_door_in_known_words() {
        assert!(at_the_door("签名错误，请检查后再试").unwrap().is_about_the_key);
        assert!(!at_the_door("缺少参数out_trade_no").unwrap().is_about_the_key);
        assert!(at_the_door("该接口仅支持HMAC-SHA256").is_some());
        assert!(at_the_door("no bill exist").is_some());
        assert!(at_the_door("mch_id参数错误").is_some());
        for unknown in ["", "OK", "系统繁忙", "签名"] {
            assert!(at_the_door(unknown).is_none(), "{unknown}");
        }
    }

    #[test]
    fn the_nearest_path_is_one_that_resembles_it() {
        let near =
            |method, path: &str| nearest(&method, path).map(|found| (found.method, found.path));
        let refunds = Some(("POST", "/v3/refund/domestic/refunds"));
        assert_eq!(near(Method::POST, "/v3/refund/domestic/refund"), refunds);
        assert_eq!(near(Method::POST, "/v3/refunds/domestic/refunds"), refunds);
        assert_eq!(near(Method::POST, "/secapi/pay/refnud"), Some(("POST", "/secapi/pay/refund")));
        assert_eq!(near(Method::GET, "/robots.txt"), None);
    }
}
