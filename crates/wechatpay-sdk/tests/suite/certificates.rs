//! Platform certificates that the client fetches for itself, over HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Response;
use serde_json::json;
use tokio::task::JoinSet;
use wechatpay_sdk::{
    ApiV3Key, Call, Client, Delivery, ErrorKind, FailedCheck, PlatformCertificate, PlatformKeyStore,
};
use wechatpay_simulator::{PlatformKeys, Signer, Simulator};

use crate::platform::{public_key, without_platform_keys};

const DOWNLOAD: &str = "/v3/certificates";
const ECHO: &str = "/v3/security/echo";

fn start(keys: PlatformKeys) -> Simulator {
    Simulator::builder().platform_keys(keys).start_blocking().unwrap()
}

/// A call of some operation or other.
fn echo(client: &Client, message: &str) -> Call {
    client.chain(ECHO).post(json!({"echo_message": message}))
}

/// How many downloads, and how many of the others, reached the platform.
fn counts(simulator: &Simulator) -> (usize, usize) {
    let requests = simulator.requests();
    let downloads = requests.iter().filter(|request| request.target == DOWNLOAD).count();
    (downloads, requests.len() - downloads)
}

#[test]
fn a_client_with_the_api_v3_key_alone_fetches_once_and_verifies() {
    let simulator = start(PlatformKeys::Certificate);
    let client = without_platform_keys(&simulator).build().unwrap();
    for number in ["message-1", "message-2"] {
        let answer = echo(&client, number).wait().unwrap();
        assert!(answer.http().authenticated());
    }
    let targets: Vec<_> = simulator.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, [DOWNLOAD, ECHO, ECHO]);
    let sent = simulator.requests().pop().unwrap();
    let serial = sent.headers["wechatpay-serial"].to_str().unwrap();
    assert_eq!(serial, simulator.credentials().platform_certificate_serial());
    assert!(format!("{client:?}").contains(serial));
}

#[test]
fn what_is_wrong_with_a_request_is_said_before_anything_is_fetched() {
    let simulator = start(PlatformKeys::Certificate);
    let client = without_platform_keys(&simulator).build().unwrap();
    let error = client.chain("v3/pay/{x}").get().wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    assert_eq!(simulator.request_count(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_first_calls_share_one_download() {
    let simulator = start(PlatformKeys::Certificate);
    let client = without_platform_keys(&simulator).build().unwrap();
    let mut calls = JoinSet::new();
    for number in 0..32 {
        let call = echo(&client, &format!("message-{number}"));
        // Half of them blocking, on threads of their own.
        if number % 2 == 0 {
            calls.spawn(async move { call.await.map(drop) });
        } else {
            calls.spawn_blocking(move || call.wait().map(drop));
        }
    }
    while let Some(call) = calls.join_next().await {
        call.unwrap().unwrap();
    }
    assert_eq!(counts(&simulator), (1, 32));
}

/// A call that has started the download and is not polled any more does not block other calls.
#[test]
fn a_call_that_is_not_polled_any_more_holds_nobody_up() {
    let simulator = start(PlatformKeys::Certificate);
    let client = without_platform_keys(&simulator).build().unwrap();
    let mut standing = Box::pin(echo(&client, "message-1").into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(standing.as_mut().poll(&mut context).is_pending());
    echo(&client, "message-2").wait().unwrap();
    drop(standing);
    assert_eq!(counts(&simulator), (1, 1));
}

#[test]
fn a_shared_store_is_filled_once() {
    let simulator = start(PlatformKeys::Certificate);
    let store = PlatformKeyStore::new();
    let client = || {
        let builder = without_platform_keys(&simulator).platform_keys(store.clone());
        builder.build().unwrap()
    };
    let (one, two) = (client(), client());
    echo(&one, "message-1").wait().unwrap();
    echo(&two, "message-2").wait().unwrap();
    assert_eq!(counts(&simulator), (1, 2));
    // And it can be filled before.
    let store = PlatformKeyStore::new();
    let pem = simulator.credentials().platform_certificate();
    store.add(PlatformCertificate::from_pem(pem).unwrap()).unwrap();
    let three = without_platform_keys(&simulator).platform_keys(store).build().unwrap();
    echo(&three, "message-3").wait().unwrap();
    assert_eq!(counts(&simulator), (1, 3));
}

#[test]
fn a_merchant_with_the_public_key_alone_needs_no_certificate() {
    let simulator = start(PlatformKeys::PublicKey);
    let builder = without_platform_keys(&simulator);
    let client = builder.platform_public_key(public_key(simulator.credentials())).build().unwrap();
    echo(&client, "message-1").wait().unwrap();
    assert_eq!(counts(&simulator), (0, 1));
    // Without that key, the client has no key at all, and does not send the call.
    let keyless = without_platform_keys(&simulator).build().unwrap();
    let error = echo(&keyless, "message-2").wait().unwrap_err();
    assert!(error.to_string().contains("give the client the WeChat Pay public key"), "{error}");
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!(counts(&simulator), (1, 1));
}

#[test]
fn what_keeps_certificates_from_being_fetched_is_said() {
    let simulator = start(PlatformKeys::Certificate);
    let wrong = ApiV3Key::new("ffffffffffffffffffffffffffffffff").unwrap();
    let client = without_platform_keys(&simulator).api_v3_key(wrong).build().unwrap();
    let error = echo(&client, "message-1").wait().unwrap_err();
    assert!(error.to_string().contains("not the merchant's current APIv3 key"), "{error}");
    assert_eq!(error.delivery(), Delivery::NotSent);
    // An error of the platform keeps its code.
    let client = without_platform_keys(&simulator).build().unwrap();
    simulator.set_clock_offset(-400);
    let error = echo(&client, "message-1").wait().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("SIGN_ERROR")), "{error}");
    simulator.set_clock_offset(0);
    // A list that was changed on its way.
    simulator.alter(|_, answer| {
        let body = String::from_utf8(answer.body().to_vec()).unwrap();
        answer.map(|_| Bytes::from(body.replace("2124-", "2125-")))
    });
    let error = echo(&client, "message-1").wait().unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::WrongSignature { .. })), "{error}");
    assert_eq!(counts(&simulator).1, 0, "no business call was sent");
    simulator.alter_none();
    echo(&client, "message-1").wait().unwrap();
    drop(simulator);
    let client = without_platform_keys(&start(PlatformKeys::Certificate)).build().unwrap();
    let error = echo(&client, "message-1").wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent));
}

#[test]
fn forged_serials_are_no_amplifier_and_repeat_no_call() {
    let simulator = start(PlatformKeys::Both);
    let builder = without_platform_keys(&simulator);
    let client = builder.platform_public_key(public_key(simulator.credentials())).build().unwrap();
    let count = AtomicUsize::new(0);
    simulator.alter(move |request, mut answer| {
        if request.uri.path() != DOWNLOAD {
            let serial = format!("{:040X}", 0xF00D + count.fetch_add(1, Ordering::SeqCst));
            answer.headers_mut().insert("wechatpay-serial", serial.parse().unwrap());
        }
        answer
    });
    for number in 0..5 {
        let error = echo(&client, &format!("message-{number}")).wait().unwrap_err();
        let check = error.failed_check();
        assert!(matches!(check, Some(FailedCheck::UnknownSerial { .. })), "{error}");
        assert!(error.may_have_taken_effect());
    }
    assert_eq!(counts(&simulator), (1, 5));
}

#[test]
fn an_unknown_public_key_id_fetches_nothing() {
    let simulator = start(PlatformKeys::Both);
    let builder = without_platform_keys(&simulator);
    let client = builder.platform_public_key(public_key(simulator.credentials())).build().unwrap();
    simulator.alter(|_, mut answer| {
        let id = "PUB_KEY_ID_0000000000000000000000000000000";
        answer.headers_mut().insert("wechatpay-serial", id.parse().unwrap());
        answer
    });
    assert!(echo(&client, "message-1").wait().is_err());
    assert_eq!(counts(&simulator), (0, 1));
}

/// The answer of a download that lists the certificate of `other`, as `own`'s
/// merchant decrypts it.
fn listing(own: &Simulator, other: &Simulator) -> Bytes {
    let key = own.credentials().api_v3_key().as_bytes();
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).unwrap());
    let nonce = "0123456789ab";
    let mut text = other.credentials().platform_certificate().as_bytes().to_vec();
    let unique = Nonce::try_assume_unique_for_key(nonce.as_bytes()).unwrap();
    key.seal_in_place_append_tag(unique, Aad::from("certificate"), &mut text).unwrap();
    let entry = json!({
        "serial_no": other.credentials().platform_certificate_serial(),
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM", "nonce": nonce, "associated_data": "certificate",
            "ciphertext": STANDARD.encode(text),
        },
    });
    json!({"data": [entry]}).to_string().into()
}

/// While calls go on, the platform changes to a certificate that the client has
/// never seen: every answer verifies, each call is sent once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rotation_under_load_loses_no_call() {
    let simulator = start(PlatformKeys::Certificate);
    // Its key and certificate are the new ones.
    let next = Simulator::builder().seed(1).platform_keys(PlatformKeys::Certificate);
    let next = next.start_blocking().unwrap();
    let rotated = Arc::new(AtomicBool::new(false));
    let (now, signer, list): (_, Signer, _) =
        (Arc::clone(&rotated), next.signer(), listing(&simulator, &next));
    simulator.alter(move |request, answer: Response<Bytes>| {
        if !now.load(Ordering::SeqCst) || !answer.status().is_success() {
            return answer;
        }
        if request.uri.path() == DOWNLOAD {
            return signer.resign(answer.map(|_| list.clone()));
        }
        signer.resign(answer)
    });
    let client = without_platform_keys(&simulator).build().unwrap();
    let mut calls = JoinSet::new();
    for worker in 0..4 {
        let (client, rotated) = (client.clone(), Arc::clone(&rotated));
        calls.spawn(async move {
            for number in 0..16 {
                if (worker, number) == (0, 8) {
                    rotated.store(true, Ordering::SeqCst);
                }
                let answer = echo(&client, &format!("message-{worker}-{number}")).await.unwrap();
                assert!(answer.http().authenticated());
            }
        });
    }
    while let Some(worker) = calls.join_next().await {
        worker.unwrap();
    }
    assert_eq!(counts(&simulator), (2, 64));
    assert!(format!("{client:?}").contains(next.credentials().platform_certificate_serial()));
}
