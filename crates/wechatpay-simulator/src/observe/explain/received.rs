//! Explains why a captured response or notification does not verify, with the same methods in the
//! other direction. The public key recovers the hash of the signed message from the platform's
//! signature.

use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, SubjectPublicKeyInfoDer};
use serde_json::{Map, Value, json};
use x509_parser::prelude::{FromDer, X509Certificate};
use zeroize::Zeroizing;

use super::captured::{about, differs, message, parts, probe};
use super::explanation::{Explanation, quoted};
use super::{cause, key, signature};
use crate::error::{Error, Result};
use crate::gate::v2::{SignType, sign};
use crate::keys::same_serial;
use crate::wire::xml::{self, Members};

/// The prefix of a signature probe (docs/protocol.md, section 6).
const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// Verifies captured responses and notifications, and explains why they do not verify.
#[derive(Default)]
pub struct Verifier {
    /// Serial or id, and the key as SPKI DER.
    keys: Vec<(String, Vec<u8>)>,
    api_v2_key: Option<Zeroizing<String>>,
}

impl Verifier {
    /// Creates a verifier without keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a WeChat Pay public key with its id, or a platform certificate with its serial, as PEM.
    ///
    /// # Errors
    ///
    /// When the PEM is neither of them.
    pub fn key(mut self, serial: &str, pem: &str) -> Result<Self> {
        let unreadable = || Error::new("it is no PEM of a public key or a certificate");
        let spki = match SubjectPublicKeyInfoDer::from_pem_slice(pem.as_bytes()) {
            Ok(spki) => spki.to_vec(),
            Err(_) => {
                let der =
                    CertificateDer::from_pem_slice(pem.as_bytes()).map_err(|_| unreadable())?;
                let (_, certificate) = X509Certificate::from_der(&der).map_err(|_| unreadable())?;
                certificate.public_key().raw.to_vec()
            }
        };
        self.keys.push((serial.to_owned(), spki));
        Ok(self)
    }

    /// Adds the merchant's APIv2 key, for v2 signatures.
    pub fn api_v2_key(mut self, key: &str) -> Self {
        self.api_v2_key = Some(Zeroizing::new(key.to_owned()));
        self
    }

    /// Checks whether headers and body are as the platform signed them. The result has `verified`,
    /// and if it is false: `cause`, an explanation in English (`en`) and Chinese (`zh`), the
    /// message built from headers and body (`expected`), the message that was signed (`signed`), if
    /// it can be found, and the first byte in which they differ (`difference`). `now` is in seconds
    /// since 1970. The age is reported, but does not affect the result.
    pub fn examine(&self, headers: &HeaderMap, body: &[u8], now: i64) -> Value {
        let is_v2 = body.trim_ascii_start().starts_with(b"<");
        let (found, about) = match is_v2 {
            true => (self.v2(body), Map::new()),
            false => (self.v3(headers, body), about(headers, now)),
        };
        let mut told = match found {
            Ok(with) => json!({ "verified": true, "key": with }),
            Err(why) => {
                let mut told = why.describe();
                if let Some(told) = told.as_object_mut() {
                    told.insert("verified".to_owned(), json!(false));
                }
                told
            }
        };
        if let Some(told) = told.as_object_mut() {
            told.insert("protocol".to_owned(), json!(if is_v2 { "v2" } else { "v3" }));
            told.extend(about);
        }
        told
    }

    /// Returns the serial of the key that made the signature, or the reason why none did.
    fn v3(&self, headers: &HeaderMap, body: &[u8]) -> std::result::Result<&str, Box<Explanation>> {
        let [timestamp, nonce, signature, serial] = parts(headers)?;
        if let Some(rest) = signature.strip_prefix(PROBE) {
            return Err(probe(rest));
        }
        let expected = message(&timestamp, &nonce, body);
        let bytes = STANDARD
            .decode(&signature)
            .map_err(|_| Box::new(signature::malformed(&signature).with(expected.clone(), None)))?;
        let own = self.keys.iter().find(|(its, _)| same_serial(its, &serial));
        let opened = own.and_then(|(its, spki)| Some((its, key::open_spki(spki, &bytes)?)));
        let Some((held, signed)) = opened else {
            return Err(Box::new(
                self.other_key(&serial, own.is_some(), &bytes).with(expected, None),
            ));
        };
        if signed.hash != Some("SHA-256") {
            let told = signed.hash.unwrap_or("no hash");
            let why = Explanation::new(
                cause::WRONG_ALGORITHM,
                format!(
                    "The key is the right one, but what it signed is {told}: the platform signs SHA-256."
                ),
                format!("密钥是正确的，但签名算法是 {told}：平台使用 SHA256 with RSA。"),
            );
            return Err(Box::new(why.with(expected, None)));
        }
        let is_it = |message: &[u8]| digest(&SHA256, message).as_ref() == signed.digest;
        if is_it(&expected) {
            return Ok(held);
        }
        Err(Box::new(differs(&timestamp, &nonce, body, is_it, expected)))
    }

    /// Explains a signature that was not made by any key of this serial.
    fn other_key(&self, serial: &str, is_held: bool, signature: &[u8]) -> Explanation {
        let maker = self.keys.iter().find(|(_, spki)| key::open_spki(spki, signature).is_some());
        let serial = quoted(serial);
        let held =
            self.keys.iter().map(|(its, _)| format!("`{its}`")).collect::<Vec<_>>().join(", ");
        match maker {
            Some((its, _)) => Explanation::new(
                cause::WRONG_SERIAL,
                format!(
                    "`Wechatpay-Serial` names `{serial}`, and the signature is of `{its}`: the two were exchanged in the settings, or the header was changed."
                ),
                format!(
                    "Wechatpay-Serial 是 {serial}，而签名由 {its} 生成：配置中两把公钥写反了，或者请求头被改动过。"
                ),
            ),
            None if is_held => Explanation::new(
                cause::WRONG_KEY,
                format!(
                    "`{serial}` is in the settings, but the key there has not made this signature: it is another key under that name, or the signature was changed."
                ),
                format!(
                    "配置中有 {serial}，但签名不是由该公钥对应的私钥生成：公钥与其编号不匹配，或者签名被改动过。"
                ),
            ),
            None if held.is_empty() => Explanation::new(
                cause::WRONG_KEY,
                "The settings have no key of the platform: give `public_key` with `public_key_id`, or `platform_certificate`.",
                "配置中没有平台的公钥：请提供 public_key 与 public_key_id，或 platform_certificate。",
            ),
            None => Explanation::new(
                cause::WRONG_KEY,
                format!(
                    "`Wechatpay-Serial` names `{serial}`, which the settings do not have; they have {held}. It is of another merchant, or the platform has changed its key: download the certificates, or take the public key from the merchant platform."
                ),
                format!(
                    "Wechatpay-Serial 是 {serial}，配置中没有，配置中有 {held}。可能属于其他商户，或平台已更换密钥：请重新下载平台证书，或在商户平台获取微信支付公钥。"
                ),
            ),
        }
    }

    fn v2(&self, body: &[u8]) -> std::result::Result<&str, Box<Explanation>> {
        let told = |cause, en: &str, zh: &str| Err(Box::new(Explanation::new(cause, en, zh)));
        let Some(members) = xml::parse(body) else {
            return told(
                cause::XML_MALFORMED,
                "The body is no XML document of v2.",
                "报文不是 v2 的 XML。",
            );
        };
        let given = members.get("sign").map_or("", String::as_str);
        if given.is_empty() {
            return match (
                members.contains_key("req_info"),
                members.get("return_code").map(String::as_str),
            ) {
                (true, _) => told(
                    cause::SIGN_MISSING,
                    "A refund notification of v2 has no signature: it is believed because `req_info` decrypts. `wechatpay decrypt` does that.",
                    "v2 退款通知没有签名，能解密 req_info 即可信：请使用 wechatpay decrypt。",
                ),
                (_, Some("FAIL")) => told(
                    cause::SIGN_MISSING,
                    "An answer with `return_code` FAIL is not signed, and proves nothing.",
                    "return_code 为 FAIL 的应答没有签名，不能证明任何事。",
                ),
                _ => told(cause::SIGN_MISSING, "It has no member `sign`.", "报文中没有 sign。"),
            };
        }
        let Some(key) = self.api_v2_key.as_deref() else {
            return told(
                cause::WRONG_KEY,
                "The settings have no `api_v2_key`.",
                "配置中没有 api_v2_key（APIv2 密钥）。",
            );
        };
        let fits = |members: &Members, key: &str| {
            let types = [("MD5", SignType::Md5), ("HMAC-SHA256", SignType::HmacSha256)];
            types
                .into_iter()
                .find(|(_, kind)| sign(members, *kind, key).eq_ignore_ascii_case(given))
        };
        if let Some((name, kind)) = fits(&members, key) {
            if sign(&members, kind, key) == given {
                return Ok(name);
            }
            return told(
                cause::SIGN_LOWER_CASE,
                "`sign` is in small letters: the platform writes capitals.",
                "sign 是小写：平台的签名是大写。",
            );
        }
        if fits(&members, key.trim()).is_some() {
            return told(
                cause::WRONG_KEY,
                "`api_v2_key` has white space around it.",
                "api_v2_key 首尾有空白。",
            );
        }
        // A member was added after signing, or its value was replaced by an empty one.
        let added = members.keys().filter(|name| *name != "sign").find(|name| {
            let mut without = members.clone();
            without.remove(*name);
            fits(&without, key).is_some()
        });
        match added {
            Some(name) => told(
                cause::MEMBERS_DIFFER,
                &format!(
                    "The member `{}` was not signed: it was added, or was empty.",
                    quoted(name)
                ),
                &format!("成员 {} 不在签名范围内：它是后来添加的，或原来为空。", quoted(name)),
            ),
            None => told(
                cause::MESSAGE_UNKNOWN,
                "The signature belongs to other members or to another key. Most often `api_v2_key` is not the merchant's current APIv2 key; else a member was changed, left out or decoded on its way.",
                "签名与报文成员或密钥不符。最常见的原因是 api_v2_key 不是商户当前的 APIv2 密钥；否则是某个成员在途中被修改、遗漏或转码。",
            ),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let serials: Vec<&str> = self.keys.iter().map(|(serial, _)| serial.as_str()).collect();
        f.debug_struct("Verifier").field("keys", &serials).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{PrivateKey, Seed};

    const NOW: i64 = 1_721_639_012;

    struct Case {
        key: PrivateKey,
        verifier: Verifier,
    }

    impl Case {
        fn new() -> Self {
            let [key, other] = Seed(0).keys::<2>().unwrap();
            let verifier = Verifier::new().key("PUB_KEY_ID_1", &key.public_pem().unwrap()).unwrap();
            let verifier =
                verifier.key("5157F09EFDC096DE15EBE81A47057A72", &other.public_pem().unwrap());
            Self { key, verifier: verifier.unwrap().api_v2_key("192006250b4c09247ec02edce69f6a2d") }
        }

        /// The explanation of a message whose signature covers `signed`.
        fn told(&self, signed: &str, body: &str, change: impl FnOnce(&mut HeaderMap)) -> Value {
            let mut headers = HeaderMap::new();
            for (name, value) in [
                ("wechatpay-timestamp", NOW.to_string()),
                ("wechatpay-nonce", "nOnce".to_owned()),
                ("wechatpay-signature", self.key.sign(signed.as_bytes()).unwrap()),
                ("wechatpay-serial", "PUB_KEY_ID_1".to_owned()),
            ] {
                headers.insert(name, value.parse().unwrap());
            }
            change(&mut headers);
            self.verifier.examine(&headers, body.as_bytes(), NOW + 7)
        }
    }

    fn message(body: &str) -> String {
        format!("{NOW}\nnOnce\n{body}\n")
    }

    const BODY: &str = "{\"id\":\"EV-1\",\"create_time\":\"2018-06-08T10:34:56+08:00\",\"resource_type\":\"encrypt-resource\",\"event_type\":\"TRANSACTION.SUCCESS\",\"summary\":\"支付成功\",\"resource\":{\"original_type\":\"transaction\",\"algorithm\":\"AEAD_AES_256_GCM\",\"ciphertext\":\"a/b=\",\"associated_data\":\"\",\"nonce\":\"n\"}}";

    #[test]
    fn a_genuine_message_verifies_however_old() {
        let told = Case::new().told(&message(BODY), BODY, |_| ());
        assert_eq!((&told["verified"], &told["key"]), (&json!(true), &json!("PUB_KEY_ID_1")));
        assert_eq!((&told["age_seconds"], &told["protocol"]), (&json!(7), &json!("v3")));
    }

    #[test]
    fn what_was_written_anew_is_found() {
        let case = Case::new();
        let value: Value = serde_json::from_str(BODY).unwrap();
        let spaced = BODY.replace("\":", "\": ");
        let escaped = BODY.replace("支付成功", "\\u652f\\u4ed8\\u6210\\u529f");
        // `serde_json` sorts the members.
        let sorted = value.to_string();
        let pretty = format!("{value:#}");
        for body in
            [&spaced, &escaped, &sorted, &pretty, &format!("{BODY}\n"), &BODY.replace('/', "\\/")]
        {
            let told = case.told(&message(BODY), body, |_| ());
            assert_eq!(told["cause"], "body_reserialised", "{body}");
            assert_eq!(told["signed"], message(BODY).as_str());
            assert!(told["difference"]["offset"].as_u64().is_some_and(|at| at > 16), "{told}");
        }
    }

    #[test]
    fn each_cause_has_its_name() {
        let case = Case::new();
        let cause = |signed: &str, body: &str, change: &dyn Fn(&mut HeaderMap)| {
            let told = case.told(signed, body, change);
            assert_eq!(told["verified"], json!(false));
            assert!(told["en"].is_string() && told["zh"].is_string());
            told["cause"].as_str().unwrap().to_owned()
        };
        let right = message(BODY);
        let none = |_: &mut HeaderMap| ();
        let set = |name: &'static str, value: &'static str| {
            move |headers: &mut HeaderMap| drop(headers.insert(name, value.parse().unwrap()))
        };
        assert_eq!(cause(&right, "{\"id\":\"EV-2\"}", &none), "message_unknown");
        assert_eq!(cause(&message(""), BODY, &none), "body_added");
        assert_eq!(cause(&right, BODY, &set("wechatpay-timestamp", "1721639010")), "other_time");
        assert_eq!(cause(&right, BODY, &set("wechatpay-nonce", "NONCE")), "message_unknown");
        assert_eq!(cause(&format!("{NOW}\nNONCE\n{BODY}\n"), BODY, &none), "other_nonce");
        assert_eq!(cause(&right, BODY, &set("wechatpay-serial", "PUB_KEY_ID_2")), "wrong_serial");
        let other = set("wechatpay-serial", "5157f09efdc096de15ebe81a47057a72");
        assert_eq!(cause(&right, BODY, &other), "wrong_serial");
        assert_eq!(cause(&right, BODY, &set("wechatpay-signature", "AAAA")), "wrong_key");
        assert_eq!(cause(&right, BODY, &set("wechatpay-signature", "no!")), "signature_malformed");
        let probe = "WECHATPAY/SIGNTEST/AAAA";
        assert_eq!(cause(&right, BODY, &set("wechatpay-signature", probe)), "probe");
        let drop = |headers: &mut HeaderMap| _ = headers.remove("wechatpay-nonce");
        assert_eq!(cause(&right, BODY, &drop), "headers_missing");
        let twice =
            |headers: &mut HeaderMap| _ = headers.append("wechatpay-nonce", "x".parse().unwrap());
        assert_eq!(cause(&right, BODY, &twice), "headers_twice");
    }

    // The test vector of the public documentation (docs/protocol.md, section 7).
    const V2: &str = "<xml><appid>wxd930ea5d5a258f4f</appid><mch_id>10000100</mch_id><device_info>1000</device_info><body>test</body><nonce_str>ibuaiVcKdpRxkhJA</nonce_str>";
    const MD5: &str = "9A0A8659F005D6984697E2CA0A9CF3B7";
    const HMAC: &str = "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6";

    #[test]
    fn v2_is_verified_in_both_ways_and_explained() {
        let verifier = Case::new().verifier;
        let told = |more: &str| {
            let body = format!("{V2}{more}</xml>");
            verifier.examine(&HeaderMap::new(), body.as_bytes(), NOW)
        };
        for (sign, name) in [(MD5, "MD5"), (HMAC, "HMAC-SHA256")] {
            let told = told(&format!("<sign>{sign}</sign>"));
            assert_eq!((&told["verified"], &told["key"]), (&json!(true), &json!(name)));
        }
        let lower = MD5.to_lowercase();
        for (more, cause) in [
            (String::new(), "sign_missing"),
            ("<req_info>a</req_info>".to_owned(), "sign_missing"),
            (format!("<sign>{lower}</sign>"), "sign_lower_case"),
            (format!("<sign>{MD5}</sign><more>1</more>"), "members_differ"),
            (format!("<sign>{}</sign>", MD5.replace('9', "8")), "message_unknown"),
        ] {
            assert_eq!(told(&more)["cause"], cause, "{more}");
        }
        let told = verifier.examine(&HeaderMap::new(), b"<xml><a>", NOW);
        assert_eq!(told["cause"], "xml_malformed");
        let bare = Verifier::new().examine(
            &HeaderMap::new(),
            format!("{V2}<sign>{MD5}</sign></xml>").as_bytes(),
            NOW,
        );
        assert_eq!(bare["cause"], "wrong_key");
    }

    #[test]
    fn debug_shows_no_secret() {
        let shown = format!("{:?}", Case::new().verifier);
        assert!(shown.contains("PUB_KEY_ID_1") && !shown.contains("192006250b"), "{shown}");
    }
}
