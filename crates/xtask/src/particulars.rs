//! What the facts do not say and `wechatpay-sdk` knows: which answers the
//! platform does not sign. A pattern is a whole path, in which `{}` stands for
//! one segment, or the beginning of paths and a `*`.

const UNSIGNED_V3: &[&str] = &[
    "/v3/billdownload/file",
    "/v3/merchant-service/images/{}",
    "/v3/global/merchant-service/images/{}",
    "/v3/new-tax-control-fapiao/download",
    "/v3/transferdownload/elecvoucherfile",
    "/v3/transferdownload/signfile",
];
const STATEMENTS: &[&str] = &["/v3/statements", "/v3/global/statements"];
const UNSIGNED_V2: &[&str] = &[
    "/pay/downloadbill",
    "/pay/downloadfundflow",
    "/mchrisk/*",
    "/mmpaymkttransfers/gethbinfo",
    "/mmpaymkttransfers/gettransferinfo",
    "/mmpaymkttransfers/pay_bank",
    "/mmpaymkttransfers/query_bank",
    "/mmpaymkttransfers/sendredpack",
    "/mmpaymkttransfers/sendgroupredpack",
    "/mmpaymkttransfers/sendminiprogramhb",
    "/mmpaymkttransfers/promotion/*",
    "/papay/entrustweb",
    "/papay/h5entrustweb",
    "/papay/preentrustweb",
    "/papay/partner/entrustweb",
    "/papay/partner/h5entrustweb",
    "/papay/partner/preentrustweb",
    "/payitil/report",
    "/risk/getpublickey",
    "/risk/getviolation",
    "/secapi/mch/submchmanage",
    "/xdc/apiv2getsignkey/sign/getsignkey",
];
/// v2 operations whose documents list no `return_code` in the answer.
pub(crate) const WITHOUT_RETURN_CODE: &[&str] =
    &["/appauth/getaccesstoken", "/applyment/micro/signcontract"];

/// How the answer is left unsigned, if it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unsigned {
    /// Altogether.
    Entirely,
    /// Only the hash of the file is signed.
    Statement,
}

pub(crate) fn unsigned(protocol: &str, method: &str, path: &str) -> Option<Unsigned> {
    let is = |patterns: &[&str]| patterns.iter().any(|pattern| matches(pattern, path));
    let is_get = method == "GET";
    match protocol {
        "v2" if is(UNSIGNED_V2) => Some(Unsigned::Entirely),
        "v3" if is_get && is(STATEMENTS) => Some(Unsigned::Statement),
        "v3" if is_get && is(UNSIGNED_V3) => Some(Unsigned::Entirely),
        _ => None,
    }
}

fn matches(pattern: &str, path: &str) -> bool {
    match (pattern.strip_suffix('*'), pattern.strip_suffix("{}")) {
        (Some(start), _) => path.starts_with(start),
        (_, Some(start)) => path.strip_prefix(start).is_some_and(|rest| !rest.contains('/')),
        _ => pattern == path,
    }
}
