//! Finds the special properties of an operation by its path.

use http::Method;

use super::listed::LISTED;
use super::{Operation, Protocol};

/// The operation of a method and a path with filled-in variables, if it has special properties.
pub(crate) fn listed(
    protocol: Protocol,
    method: &Method,
    path: &str,
) -> Option<&'static Operation> {
    let mut operations = LISTED.iter();
    operations.find(|operation| {
        operation.protocol == protocol
            && operation.method == *method
            && matches(operation.path, path)
    })
}

/// Like the function above, by the path in the catalogue.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) fn particular(method: &Method, path: &str) -> Option<&'static Operation> {
    let order = |operation: &Operation| {
        operation.path.cmp(path).then_with(|| operation.method.as_str().cmp(method.as_str()))
    };
    let at = LISTED.binary_search_by(order).ok()?;
    LISTED.get(at)
}

pub(super) fn hosts() -> impl Iterator<Item = &'static str> {
    LISTED.iter().map(|operation| operation.particulars.host)
}

/// Whether `path` matches `template`, in which `{name}` stands for a segment.
pub(super) fn matches(template: &str, path: &str) -> bool {
    // This comparison excludes most templates quickly.
    if !template.split('{').next().is_some_and(|literal| path.starts_with(literal)) {
        return false;
    }
    let mut segments = path.split('/');
    template
        .split('/')
        .all(|expected| segments.next().is_some_and(|s| expected.starts_with('{') || expected == s))
        && segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::super::{AnswerSignature, MAIN_HOST, Particulars};
    use super::*;
    use crate::sign::v2::SignType;

    #[test]
    fn a_variable_takes_one_whole_segment() {
        for (template, path, expected) in [
            ("/v3/merchants/{sub_mchid}", "/v3/merchants/{other}", true),
            ("/v3/merchants/{sub_mchid}", "/v3/merchants/1900", true),
            ("/v3/merchants/{sub_mchid}", "/v3/merchants/1900/x", false),
            ("/v3/merchants/{sub_mchid}", "/v3/merchants", false),
            ("/pay/downloadbill", "/pay/downloadbill/", false),
        ] {
            assert_eq!(matches(template, path), expected, "{template} {path}");
        }
    }

    #[test]
    fn each_is_found_by_its_own_path() {
        for operation in LISTED {
            let found = particular(&operation.method, operation.path).unwrap();
            assert!(std::ptr::eq(found, operation), "{} {}", operation.method, operation.path);
        }
        let get = |path| particular(&Method::GET, path).is_some();
        assert!(get("/v3/statements") && !get("/v3/statement") && !get("/v3/statements/"));
        assert!(particular(&Method::POST, "/v3/statements").is_none());
    }

    #[test]
    fn what_is_unsigned_or_elsewhere_is_known_by_its_path() {
        let of = |protocol, method: Method, path: &str| {
            listed(protocol, &method, path).map_or(Particulars::NONE, |o| o.particulars)
        };
        let v2 = |path| of(Protocol::V2, Method::POST, path);
        let v3 = |path| of(Protocol::V3, Method::GET, path);
        assert_eq!(v3("/v3/pay/transactions/native"), Particulars::NONE);
        assert_eq!(v3("/v3/billdownload/file").answer_signature, AnswerSignature::None);
        assert_eq!(v3("/v3/merchant-service/images/m1").answer_signature, AnswerSignature::None);
        let upload = of(Protocol::V3, Method::POST, "/v3/merchant-service/images/upload");
        assert_eq!(upload.answer_signature, AnswerSignature::Body);
        assert_eq!(v3("/v3/statements").answer_signature, AnswerSignature::StatementSha1);
        assert_eq!(v3("/v3/statements").prefix, "/hk");
        assert_eq!(v3("/v3/global/certificates").host, "apihk.mch.weixin.qq.com");
        assert!(v2("/secapi/pay/refund").mutual_tls);
        assert_eq!(v2("/secapi/pay/refund").answer_signature, AnswerSignature::Body);
        assert_eq!(v2("/mmpaymkttransfers/sendredpack").answer_signature, AnswerSignature::None);
        assert!(v2("/pay/unifiedorder").nonce && !v2("/papay/querycontract").nonce);
    }

    #[test]
    fn sensitive_members_are_known_by_their_paths() {
        let add = listed(Protocol::V3, &Method::POST, "/v3/profitsharing/receivers/add");
        assert_eq!(add.unwrap().sensitive, ["name"]);
    }

    #[test]
    fn what_is_particular_is_kept() {
        let operation = Operation::v3_get("/v3/statements").at(MAIN_HOST, "/hk").statement();
        let expected = Particulars {
            prefix: "/hk",
            answer_signature: AnswerSignature::StatementSha1,
            download: true,
            ..Particulars::NONE
        };
        assert_eq!(operation.download().particulars, expected);
        let operation = Operation::v2_post("/x")
            .at("fraud.mch.weixin.qq.com", "")
            .unsigned()
            .mutual_tls()
            .hmac_sha256()
            .without_nonce()
            .without_return_code()
            .code_in_success();
        let expected = Particulars {
            host: "fraud.mch.weixin.qq.com",
            prefix: "",
            answer_signature: AnswerSignature::None,
            download: false,
            mutual_tls: true,
            sign_type: SignType::HmacSha256,
            nonce: false,
            return_code: false,
            code_in_success: true,
        };
        assert_eq!(operation.particulars, expected);
    }
}
