//! The operations about which something is particular, by path.
//!
//! For the untyped calls; typed ones carry theirs. A pattern is a whole path,
//! in which `{}` stands for any one segment, or the beginning of paths and a
//! `*`. Sources: the facts of the catalogue; for unsigned answers of v2
//! `platform.md` §7, of v3 §3.

use http::Method;

use super::{AnswerSignature, Particulars, Protocol};

/// Hosts of their own: pattern, host, what stands before the path.
const HOSTS: &[(&str, &str, &str)] = &[
    ("/v3/global/*", "apihk.mch.weixin.qq.com", ""),
    ("/v3/payscore/oversea/partner/*", "apihk.mch.weixin.qq.com", ""),
    ("/v3/customs/*", "apihk.mch.weixin.qq.com", "/global"),
    ("/v3/merchants", "api.mch.weixin.qq.com", "/hk"),
    ("/v3/merchants/{}", "api.mch.weixin.qq.com", "/hk"),
    ("/v3/refunds", "api.mch.weixin.qq.com", "/hk"),
    ("/v3/refunds/*", "api.mch.weixin.qq.com", "/hk"),
    ("/v3/settle/settlements", "api.mch.weixin.qq.com", "/hk"),
    ("/v3/statements", "api.mch.weixin.qq.com", "/hk"),
    ("/v3/transactions/*", "api.mch.weixin.qq.com", "/hk"),
    ("/appauth/authindex", "payapp.weixin.qq.com", ""),
    ("/face/get_wxpayface_authinfo", "payapp.weixin.qq.com", ""),
    ("/risk/getpublickey", "fraud.mch.weixin.qq.com", ""),
    ("/secsvc/*", "fraud.mch.weixin.qq.com", ""),
];

/// Files, whose answers the platform does not sign. Of v3 those of GET: an image
/// is uploaded to `…/images/upload`, whose answer is signed.
const UNSIGNED_DOWNLOADS: &[&str] = &[
    "/v3/billdownload/file",
    "/v3/merchant-service/images/{}",
    "/v3/global/merchant-service/images/{}",
    "/v3/new-tax-control-fapiao/download",
    "/v3/transferdownload/elecvoucherfile",
    "/v3/transferdownload/signfile",
    "/pay/downloadbill",
    "/pay/downloadfundflow",
];

/// Files whose hash the platform signs.
const STATEMENTS: &[&str] = &["/v3/statements", "/v3/global/statements"];

/// Other answers that the platform never signs.
const UNSIGNED_V2: &[&str] = &[
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

/// v2 operations that need the merchant's certificate on the TLS connection.
const MUTUAL_TLS_V2: &[&str] = &[
    "/applyment/micro/getstate",
    "/applyment/micro/getupgradestate",
    "/applyment/micro/modifyarchives",
    "/applyment/micro/modifycontactinfo",
    "/applyment/micro/signcontract",
    "/applyment/micro/submit",
    "/applyment/micro/submitupgrade",
    "/billcommentsp/batchquerycomment",
    "/deposit/consume",
    "/deposit/refund",
    "/deposit/reverse",
    "/fund/queryautowithdrawbydate",
    "/fund/reautowithdrawbydate",
    "/mchrisk/querymchrisk",
    "/mchrisk/syncmchriskresult",
    "/mmpaymkttransfers/gethbinfo",
    "/mmpaymkttransfers/gettransferinfo",
    "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
    "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
    "/mmpaymkttransfers/promotion/transfers",
    "/mmpaymkttransfers/queryworkwxredpack",
    "/mmpaymkttransfers/send_coupon",
    "/mmpaymkttransfers/sendgroupredpack",
    "/mmpaymkttransfers/sendminiprogramhb",
    "/mmpaymkttransfers/sendredpack",
    "/mmpaymkttransfers/sendworkwxredpack",
    "/mmpaysptrans/pay_bank",
    "/mmpaysptrans/query_bank",
    "/pay/downloadfundflow",
    "/risk/getpublickey",
    "/risk/getviolation",
    "/secapi/mch/addInstitutionsub",
    "/secapi/mch/addsubdevconfig",
    "/secapi/mch/channelsetting",
    "/secapi/mch/modifyInstitutionsub",
    "/secapi/mch/modifymchinfo",
    "/secapi/mch/queryInstitutionsub",
    "/secapi/mch/querysubdevconfig",
    "/secapi/mch/submchmanage",
    "/secapi/mch/uploadmedia",
    "/secapi/mkt/addrecommendconf",
    "/secapi/pay/facepayreverse",
    "/secapi/pay/multiprofitsharing",
    "/secapi/pay/profitsharing",
    "/secapi/pay/profitsharingfinish",
    "/secapi/pay/profitsharingreturn",
    "/secapi/pay/refund",
    "/secapi/pay/refundv2",
    "/secapi/pay/reverse",
    "/wxv/*",
];

/// v2 operations that are signed without a `nonce_str`.
const WITHOUT_NONCE_V2: &[&str] = &[
    "/cgi-bin/mch/customs/customdeclareorder",
    "/cgi-bin/mch/customs/customdeclarequery",
    "/cgi-bin/mch/newcustoms/customdeclareredeclare",
    "/papay/deletecontract",
    "/papay/h5entrustweb",
    "/papay/partner/deletecontract",
    "/papay/partner/h5entrustweb",
    "/papay/partner/preentrustweb",
    "/papay/partner/querycontract",
    "/papay/preentrustweb",
    "/papay/querycontract",
    "/pay/queryexchagerate",
    "/secapi/mch/addInstitutionsub",
    "/secapi/mch/addsubdevconfig",
    "/secapi/mch/channelsetting",
    "/secapi/mch/modifyInstitutionsub",
    "/secapi/mch/modifymchinfo",
    "/secapi/mch/queryInstitutionsub",
    "/secapi/mch/querysubdevconfig",
];

/// v2 operations whose documents list no `return_code` in the answer.
const WITHOUT_RETURN_CODE_V2: &[&str] =
    &["/appauth/getaccesstoken", "/applyment/micro/signcontract"];

pub(super) fn of(protocol: Protocol, method: &Method, path: &str) -> Particulars {
    let mut particulars = Particulars::NONE;
    if let Some((_, host, prefix)) = HOSTS.iter().find(|(pattern, ..)| matches(pattern, path)) {
        particulars.host = host;
        particulars.prefix = prefix;
    }
    let is_get = method == Method::GET;
    match protocol {
        Protocol::V3 => {
            particulars.code_in_success = path.starts_with("/v3/gov/subsidy/");
            if is_get && is_one_of(UNSIGNED_DOWNLOADS, path) {
                particulars.answer_signature = AnswerSignature::None;
                particulars.download = true;
            }
            if is_get && is_one_of(STATEMENTS, path) {
                particulars.answer_signature = AnswerSignature::StatementSha1;
                particulars.download = true;
            }
        }
        Protocol::V2 => {
            particulars.download = is_one_of(UNSIGNED_DOWNLOADS, path);
            if particulars.download || is_one_of(UNSIGNED_V2, path) {
                particulars.answer_signature = AnswerSignature::None;
            }
            particulars.mutual_tls = is_one_of(MUTUAL_TLS_V2, path);
            particulars.nonce = !is_one_of(WITHOUT_NONCE_V2, path);
            particulars.return_code = !is_one_of(WITHOUT_RETURN_CODE_V2, path);
        }
    }
    particulars
}

pub(super) fn hosts() -> impl Iterator<Item = &'static str> {
    HOSTS.iter().map(|(_, host, _)| *host)
}

fn is_one_of(patterns: &[&str], path: &str) -> bool {
    patterns.iter().any(|pattern| matches(pattern, path))
}

fn matches(pattern: &str, path: &str) -> bool {
    if let Some(beginning) = pattern.strip_suffix('*') {
        return path.starts_with(beginning);
    }
    if !pattern.contains("{}") {
        return pattern == path;
    }
    let mut segments = path.split('/');
    pattern
        .split('/')
        .all(|expected| segments.next().is_some_and(|s| expected == "{}" || expected == s))
        && segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_takes_whole_segments_or_beginnings() {
        for (pattern, path, expected) in [
            ("/v3/merchants/{}", "/v3/merchants/{sub_mchid}", true),
            ("/v3/merchants/{}", "/v3/merchants/1900", true),
            ("/v3/merchants/{}", "/v3/merchants/1900/x", false),
            ("/v3/merchants/{}", "/v3/merchants", false),
            ("/mchrisk/*", "/mchrisk/querymchrisk", true),
            ("/mchrisk/*", "/mchriskx", false),
            ("/pay/downloadbill", "/pay/downloadbill/", false),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn what_is_unsigned_or_elsewhere_is_known_by_its_path() {
        let v2 = |path| of(Protocol::V2, &Method::POST, path);
        let v3 = |path| of(Protocol::V3, &Method::GET, path);
        assert_eq!(v3("/v3/pay/transactions/native"), Particulars::NONE);
        assert_eq!(v3("/v3/billdownload/file").answer_signature, AnswerSignature::None);
        assert_eq!(v3("/v3/merchant-service/images/m1").answer_signature, AnswerSignature::None);
        let upload = of(Protocol::V3, &Method::POST, "/v3/merchant-service/images/upload");
        assert_eq!(upload.answer_signature, AnswerSignature::Body);
        assert_eq!(v3("/v3/statements").answer_signature, AnswerSignature::StatementSha1);
        assert_eq!(v3("/v3/statements").prefix, "/hk");
        assert_eq!(v3("/v3/global/certificates").host, "apihk.mch.weixin.qq.com");
        assert!(v2("/secapi/pay/refund").mutual_tls);
        assert_eq!(v2("/secapi/pay/refund").answer_signature, AnswerSignature::Body);
        assert_eq!(v2("/mmpaymkttransfers/sendredpack").answer_signature, AnswerSignature::None);
        assert!(v2("/pay/unifiedorder").nonce && !v2("/papay/querycontract").nonce);
    }
}
