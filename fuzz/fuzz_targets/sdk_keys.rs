//! Keys and certificates, as PEM and PKCS#12: whatever comes is one or is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_sdk::{
    ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate, PlatformPublicKey,
};

fuzz_target!(|data: &[u8]| {
    if let Ok(text) = std::str::from_utf8(data) {
        let refused = [
            MerchantPrivateKey::from_pem(text).map(drop),
            PlatformPublicKey::from_pem("PUB_KEY_ID_0119", text).map(drop),
            PlatformPublicKey::from_pem(text, text).map(drop),
            PlatformCertificate::from_pem(text).map(drop),
            PlatformCertificate::all_from_pem(text).map(drop),
            ClientCertificate::from_pem(text, text).map(drop),
            ApiV3Key::new(text).map(drop),
        ];
        for error in refused.into_iter().filter_map(Result::err) {
            let _ = format!("{error} {error:?}");
        }
    }
    let _ = ClientCertificate::from_pkcs12(data, "1900000109").map_err(|error| error.to_string());
});
