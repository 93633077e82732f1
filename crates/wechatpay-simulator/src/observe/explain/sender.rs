//! Explains a merchant and a serial that do not belong together, or that do not exist.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;

use super::explanation::{Explanation, Refused, quoted};
use super::{cause, key};
use crate::gate::authorization::{Authorization, is_of_a_brand};
use crate::keys::same_serial;
use crate::merchants::{Identity, Merchants};

/// Number of merchants in the explanation.
const NAMED: usize = 4;

pub(super) fn explain(merchants: &Merchants, refused: &Refused<'_>) -> Option<Explanation> {
    let header = refused.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let authorization = Authorization::of(refused.target, header)?;
    if is_of_a_brand(refused.target) {
        return Some(unknown_brand(merchants, &authorization));
    }
    let (mchid, serial) = (quoted(authorization.mchid), quoted(authorization.serial));
    let all = merchants.list();
    let owner = all.iter().find(|one| same_serial(&one.ring.merchant_serial, authorization.serial));
    let Some(named) = merchants.find(authorization.mchid) else {
        let owner = owner.map(|owner| owner.mchid());
        return Some(unknown_merchant(merchants, &mchid, owner, refused.of_sub_merchant));
    };
    let Some(owner) = owner else { return Some(unknown_serial(&named, authorization.serial)) };
    // The signature shows which of the two is wrong.
    let signature = STANDARD.decode(authorization.signature).unwrap_or_default();
    let its = named.ring.merchant_serial.as_str();
    Some(if key::open(&named.ring.merchant, &signature).is_some() {
        Explanation::new(
            cause::WRONG_SERIAL,
            format!(
                "`serial_no` is the certificate of the merchant {}, and the key that signed is \
                 the one of {mchid}, whose certificate is {its}.",
                owner.mchid()
            ),
            format!(
                "serial_no 是商户 {} 的证书序列号，而签名所用的是商户 {mchid} 的私钥，其证书序列\
                 号为 {its}。",
                owner.mchid()
            ),
        )
    } else {
        Explanation::new(
            cause::WRONG_MCHID,
            format!(
                "`mchid` is {mchid}, and the certificate {serial} belongs to the merchant {}: \
                 one of the two is wrong.",
                owner.mchid()
            ),
            format!("mchid 是 {mchid}，而证书 {serial} 属于商户 {}：两者之一有误。", owner.mchid()),
        )
    })
}

fn unknown_merchant(
    merchants: &Merchants,
    mchid: &str,
    owner: Option<&str>,
    of_sub_merchant: bool,
) -> Explanation {
    let (en, zh) = match owner {
        Some(owner) => (
            format!("the certificate belongs to the merchant {owner}"),
            format!("该证书属于商户 {owner}"),
        ),
        None => {
            let all = merchants.list();
            let named: Vec<&str> = all.iter().map(|one| one.mchid()).take(NAMED).collect();
            (format!("there are {}", named.join(", ")), format!("这里有 {}", named.join("、")))
        }
    };
    let (sub_en, sub_zh) = if of_sub_merchant {
        (" It is a sub-merchant: its partner signs.", "它是特约商户：应由服务商签名。")
    } else {
        ("", "")
    };
    Explanation::new(
        cause::WRONG_MCHID,
        format!("`mchid` is {mchid}, and there is no such merchant here: {en}.{sub_en}"),
        format!("mchid 是 {mchid}，这里没有这个商户：{zh}。{sub_zh}"),
    )
}

/// Explains a brand that does not exist here, or that has another certificate.
fn unknown_brand(merchants: &Merchants, authorization: &Authorization<'_>) -> Explanation {
    let (id, serial) = (quoted(authorization.mchid), quoted(authorization.serial));
    let Some(brand) = merchants.find_brand(authorization.mchid) else {
        return Explanation::new(
            cause::WRONG_BRAND_ID,
            format!("`brand_id` is {id}, and there is no such brand here."),
            format!("brand_id 是 {id}，这里没有这个品牌。"),
        );
    };
    let its = brand.ring.merchant_serial.as_str();
    Explanation::new(
        cause::WRONG_SERIAL,
        format!("`serial_no` is {serial}, and the certificate of the brand {id} is {its}."),
        format!("serial_no 是 {serial}，而品牌 {id} 的证书序列号是 {its}。"),
    )
}

fn unknown_serial(identity: &Identity, serial: &str) -> Explanation {
    let its = identity.ring.merchant_serial.as_str();
    let zeros = serial.trim_start_matches('0');
    let platform = identity.ring.named(serial.as_bytes(), identity.keys(), identity.clock.now());
    let (en, zh) = if !zeros.is_empty() && zeros.eq_ignore_ascii_case(its.trim_start_matches('0')) {
        (" It keeps its leading zeros.", "请保留开头的 0。")
    } else if platform.is_some() || serial.starts_with("PUB_KEY_ID_") {
        (
            " What was given is the platform's, which belongs into `Wechatpay-Serial`.",
            "这里填的是平台的序列号或公钥 ID，它应放在 Wechatpay-Serial 中。",
        )
    } else {
        ("", "")
    };
    Explanation::new(
        cause::WRONG_SERIAL,
        format!(
            "`serial_no` is {}, which is no merchant's certificate: the one of {} is {its}.{en}",
            quoted(serial),
            identity.mchid()
        ),
        format!(
            "serial_no 是 {}，不是任何商户的证书序列号：商户 {} 的是 {its}。{zh}",
            quoted(serial),
            identity.mchid()
        ),
    )
}
