//! Checks the two API keys: each has 32 characters, and they must differ.

use wechatpay_sdk::{ApiV2Key, ApiV3Key, Error};

use super::report::Report;
use super::settings::Settings;
use crate::language::{Text, say};

fn v3_hint() -> Text {
    say(
        "请填写在商户平台（API安全 → APIv3密钥）设置的 APIv3 密钥；平台上不能查看，只能重新设置",
        "give the APIv3 key that was set on the merchant platform (API安全 → APIv3密钥); it cannot be looked up there, \
         only set anew",
    )
}

fn v2_hint() -> Text {
    say(
        "请填写在商户平台（API安全 → APIv2密钥）设置的 APIv2 密钥",
        "give the APIv2 key that was set on the merchant platform (API安全 → APIv2密钥)",
    )
}

pub(super) fn check(settings: &Settings, report: &mut Report) {
    let wrong = |error: Error| say("应为 32 个字节", error.to_string());
    let (v3, v2) = (settings.text("api_v3_key"), settings.text("api_v2_key"));
    match v3.map(ApiV3Key::new) {
        Some(Ok(_)) => report.ok("api_v3_key", say("32 个字节", "32 bytes")),
        Some(Err(error)) => report.error("api_v3_key", wrong(error), v3_hint()),
        None if settings.has("private_key") => {
            let text =
                say("缺失：无法解密回调通知", "is missing: no notification can be decrypted");
            report.warning("api_v3_key", text, v3_hint());
        }
        None => {}
    }
    match v2.map(ApiV2Key::new) {
        Some(Ok(_)) => report.ok("api_v2_key", say("32 个字节", "32 bytes")),
        Some(Err(error)) => report.error("api_v2_key", wrong(error), v2_hint()),
        None => report.skipped(
            "api_v2_key",
            say("没有填写：v2 请求不签名", "is not given: v2 calls are not signed"),
        ),
    }
    if v3.is_some() && v3 == v2 {
        report.warning(
            "api_v3_key",
            say(
                "与 `api_v2_key` 相同：可能把其中一个填了两次",
                "is the same as `api_v2_key`: one of the two may have been given twice",
            ),
            v3_hint(),
        );
    }
}
