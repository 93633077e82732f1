//! Checks the two API keys: each has 32 characters, and they must differ.

use wechatpay_sdk::{ApiV2Key, ApiV3Key};

use super::report::Report;
use super::settings::Settings;

const V3: &str = "give the APIv3 key that was set on the merchant platform (API安全 → APIv3密钥); it cannot \
                  be looked up there, only set anew";
const V2: &str = "give the APIv2 key that was set on the merchant platform (API安全 → APIv2密钥)";

pub(super) fn check(settings: &Settings, report: &mut Report) {
    let (v3, v2) = (settings.text("api_v3_key"), settings.text("api_v2_key"));
    match v3.map(ApiV3Key::new) {
        Some(Ok(_)) => report.ok("api_v3_key", "32 bytes"),
        Some(Err(error)) => report.error("api_v3_key", error, V3),
        None if settings.has("private_key") => {
            report.warning("api_v3_key", "is missing: no notification can be decrypted", V3);
        }
        None => {}
    }
    match v2.map(ApiV2Key::new) {
        Some(Ok(_)) => report.ok("api_v2_key", "32 bytes"),
        Some(Err(error)) => report.error("api_v2_key", error, V2),
        None => report.skipped("api_v2_key", "is not given: v2 calls are not signed"),
    }
    if v3.is_some() && v3 == v2 {
        report.warning(
            "api_v3_key",
            "is the same as `api_v2_key`: one of the two may have been given twice",
            V3,
        );
    }
}
