//! The brand's gate: its own scheme with its own keys below `/brand/`, the merchant's everywhere else.

use wechatpay_simulator::{BrandCredentials, Simulator};

use crate::client::{Answer, Request, public_key, request, verify_as};

const STORES: &str = "/brand/store/brandstores";
const CERTIFICATES: &str = "/v3/certificates";
const FORM: &str = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
const SERIAL: &str = "商户证书序列号有误。请使用签名私钥匹配的证书序列号";
const PAIR: &str = "商户号与商户证书序列号不匹配";
const WRONG: &str = "错误的签名，验签失败";

/// A request that the brand signs.
fn signed(brand: &BrandCredentials, simulator: &Simulator, target: &str) -> Request {
    signed_with(brand.private_key(), brand, simulator, target)
}

/// Any request, signed by the brand of the simulator.
pub(crate) fn as_brand(
    simulator: &Simulator,
    method: &'static str,
    target: &str,
    body: &str,
) -> Request {
    let brand = simulator.credentials().brand().unwrap();
    sign(brand.private_key(), brand, request(simulator, method, target, body))
}

/// The same, with another key.
fn signed_with(
    key: &str,
    brand: &BrandCredentials,
    simulator: &Simulator,
    target: &str,
) -> Request {
    sign(key, brand, request(simulator, "GET", target, ""))
}

fn sign(key: &str, brand: &BrandCredentials, mut request: Request) -> Request {
    request.mchid = brand.id().to_owned();
    request.serial = brand.certificate_serial().to_owned();
    request.authorization = Some(of_brand(&request.authorize_with(key)));
    request
}

/// A merchant's header, in the brand's words. The signature is not over these.
fn of_brand(authorization: &str) -> String {
    let scheme = authorization.replacen("WECHATPAY2-", "WECHATPAY-BRAND-", 1);
    scheme.replacen(" mchid=", " brand_id=", 1)
}

fn assert_refused(answer: &Answer, message: &str) {
    assert_eq!((answer.status, answer.code().as_str()), (401, "SIGN_ERROR"), "{}", answer.json());
    assert_eq!(answer.json()["message"], message);
}

#[tokio::test]
async fn a_brand_is_answered_under_its_own_keys() {
    let simulator = Simulator::start().await.unwrap();
    let brand = simulator.credentials().brand().unwrap();
    let answer = signed(brand, &simulator, STORES).send(&simulator).await;
    assert_eq!(answer.status, 200, "{}", answer.json());
    assert_eq!(answer.header("wechatpay-serial"), brand.public_key_id());
    let scheme = "WECHATPAY-BRAND-SHA256-RSA2048";
    verify_as(scheme, &answer, &public_key(brand.public_key()));
    assert_ne!(brand.public_key(), simulator.credentials().public_key());
    // The key that the brand names signs; the merchant's is not one of the brand's.
    let named = signed(brand, &simulator, STORES);
    let named = named.header("wechatpay-serial", brand.public_key_id()).send(&simulator).await;
    assert_eq!(named.status, 200);
    let others = simulator.credentials().public_key_id();
    let named = signed(brand, &simulator, STORES).header("wechatpay-serial", others);
    let answer = named.send(&simulator).await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "PARAM_ERROR"));
}

#[tokio::test]
async fn a_merchant_is_no_brand() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let brand = credentials.brand().unwrap();
    // The merchant's scheme with the merchant's keys.
    assert_refused(&request(&simulator, "GET", STORES, "").send(&simulator).await, FORM);
    // The merchant's number and key under the brand's scheme.
    let mut disguised = request(&simulator, "GET", STORES, "");
    disguised.authorization = Some(of_brand(&disguised.authorize(credentials)));
    assert_refused(&disguised.send(&simulator).await, PAIR);
    // The brand's number with the merchant's certificate, or only with its key.
    let mut mixed = request(&simulator, "GET", STORES, "");
    mixed.mchid = brand.id().to_owned();
    mixed.authorization = Some(of_brand(&mixed.authorize(credentials)));
    assert_refused(&mixed.send(&simulator).await, PAIR);
    let key = credentials.private_key();
    assert_refused(&signed_with(key, brand, &simulator, STORES).send(&simulator).await, WRONG);
}

#[tokio::test]
async fn a_brand_is_no_merchant() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let brand = credentials.brand().unwrap();
    assert_refused(&signed(brand, &simulator, CERTIFICATES).send(&simulator).await, FORM);
    // The brand's number and key under the merchant's scheme.
    let mut disguised = request(&simulator, "GET", CERTIFICATES, "");
    disguised.mchid = brand.id().to_owned();
    disguised.serial = brand.certificate_serial().to_owned();
    disguised.authorization = Some(disguised.authorize_with(brand.private_key()));
    assert_refused(&disguised.send(&simulator).await, SERIAL);
    let mut mixed = request(&simulator, "GET", CERTIFICATES, "");
    mixed.authorization = Some(mixed.authorize_with(brand.private_key()));
    assert_refused(&mixed.send(&simulator).await, WRONG);
}

#[tokio::test]
async fn every_signed_part_of_a_brands_request_counts() {
    let simulator = Simulator::start().await.unwrap();
    let brand = simulator.credentials().brand().unwrap();
    let sent = signed(brand, &simulator, STORES);
    let again = signed(brand, &simulator, STORES);
    let (right, nonce) = (again.authorization.clone().unwrap(), again.nonce.clone());
    for wrong in [
        right.replace(&nonce, "another"),
        right.replace("brand_id=\"4", "brand_id=\"5"),
        right.replace("WECHATPAY-BRAND-", "WECHATPAY2-"),
        right.replace("brand_id", "mchid"),
    ] {
        let mut broken = signed(brand, &simulator, STORES);
        assert_ne!(wrong, right);
        broken.authorization = Some(wrong);
        assert_eq!(broken.send(&simulator).await.status, 401);
    }
    let mut elsewhere = signed(brand, &simulator, "/brand/store/brandstores?limit=1");
    elsewhere.authorization = sent.authorization.clone();
    assert_refused(&elsewhere.send(&simulator).await, WRONG);
    assert_eq!(sent.send(&simulator).await.status, 200);
    // The same nonce serves once.
    let mut replayed = signed(brand, &simulator, STORES);
    replayed.authorization = Some(right.clone());
    assert_eq!(replayed.send(&simulator).await.status, 200);
    let mut replayed = signed(brand, &simulator, STORES);
    replayed.authorization = Some(right);
    assert_eq!(replayed.send(&simulator).await.status, 401);
}
