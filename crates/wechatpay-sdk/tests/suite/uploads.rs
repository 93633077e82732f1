//! Files that are uploaded from a path, piece by piece.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use serde_json::json;
use wechatpay_sdk::v2::secapi::mch::uploadmedia;
use wechatpay_sdk::v3::merchant::media::{upload, video_upload};
use wechatpay_sdk::{Checks, Delivery, ErrorKind, Upload};

use crate::platform::{Platform, builder};

/// A file that goes with the test.
struct OnDisk(PathBuf);

impl OnDisk {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("wechatpay-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn a_path_is_uploaded_and_its_progress_told() {
    let platform = tokio::task::spawn_blocking(Platform::start).await.unwrap();
    let bytes: Vec<u8> = (0..200_000_u32).map(|at| (at % 251) as u8).collect();
    let file = OnDisk::new("shop.mp4", &bytes);
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = Arc::clone(&told);
    let video = Upload::from_path(&file.0)
        .on_progress(move |sent, length| telling.lock().unwrap().push((sent, length)));
    let request = video_upload::post::Request::new().file(video);
    let answer = platform.client.v3().merchant().media().video_upload().post(request.clone()).await;
    // The simulator has compared the file with its digest, and the digest with
    // the signature.
    assert!(answer.unwrap().media_id.is_some());
    let ends = |told: &Vec<(u64, u64)>| (told.is_sorted(), told.last().copied(), told.len());
    assert_eq!(ends(&told.lock().unwrap()), (true, Some((200_000, 200_000)), 4));
    let sent = platform.simulator.requests().pop().unwrap();
    assert_eq!(sent.headers["content-length"].to_str().unwrap(), sent.body.len().to_string());
    assert!(sent.body.windows(bytes.len()).any(|window| window == bytes));
    // The same upload again: the file is opened again.
    let again = platform.client.v3().merchant().media().video_upload().post(request).await;
    assert!(again.unwrap().media_id.is_some());
    assert_eq!(told.lock().unwrap().len(), 8);
}

#[test]
fn other_ways_take_a_path_too() {
    let platform = Platform::start();
    let file = OnDisk::new("licence.jpg", b"abc");
    let meta = json!({
        "filename": "licence.jpg",
        "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
    let upload = || Upload::from_path(&file.0).named("licence.jpg");
    platform.client["v3/merchant/media/upload"].post(meta).upload("file", upload()).wait().unwrap();
    let request = upload::post::Request::new().file(upload());
    platform.client.v3().merchant().media().upload().post(request).wait().unwrap();
    let request = uploadmedia::post::Request::new()
        .mch_id(platform.credentials().mchid())
        .sign_type(uploadmedia::post::SignType::MD5)
        .media(upload());
    platform.client.v2().secapi().mch().uploadmedia().post(request).wait().unwrap();
}

#[test]
fn a_file_that_changes_on_its_way_is_not_uploaded() {
    let platform = Platform::start();
    let file = OnDisk::new("changing.mp4", &vec![7; 2_000_000]);
    let path = file.0.clone();
    let video = Upload::from_path(&file.0).named("changing.mp4").on_progress(move |_, _| {
        std::fs::write(&path, vec![8; 2_000_000]).unwrap();
    });
    let before = platform.simulator.request_count();
    let request = video_upload::post::Request::new().file(video);
    let call = platform.client.v3().merchant().media().video_upload().post(request);
    let error = call.wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Request, Delivery::NotSent));
    assert_eq!(
        error.to_string(),
        "POST /v3/merchant/media/video_upload: the file changed while it was uploaded"
    );
    assert_eq!(platform.simulator.request_count(), before);
}

#[test]
fn what_cannot_be_uploaded_is_told_before() {
    let platform = Platform::start();
    let post = |file: Upload| {
        let request = upload::post::Request::new().file(file);
        platform.client.v3().merchant().media().upload().post(request).wait().unwrap_err()
    };
    let gone = post(Upload::from_path("no/such/licence.jpg"));
    assert!(gone.to_string().contains("`file` that cannot be read"), "{gone}");
    let large = post(Upload::new("licence.jpg", vec![0; (2 << 20) + 1]));
    assert!(large.to_string().contains("2097153 bytes"), "{large}");
    assert!(large.to_string().contains("the platform accepts at most 2097152"), "{large}");
    let nameless = post(Upload::from_path("/"));
    assert_eq!(nameless.kind(), ErrorKind::Request);
    assert_eq!(platform.simulator.request_count(), 0);
}

/// The name and the digest of a file are the client's to add.
#[test]
fn strict_checks_miss_nothing_that_the_client_adds() {
    let platform = Platform::start();
    let strict = builder(&platform.simulator).checks(Checks::Strict).build().unwrap();
    let file = || Upload::new("licence.jpg", "abc");
    strict["v3/merchant/media/upload"].post(json!({})).upload("file", file()).wait().unwrap();
    let members = json!({"mch_id": platform.credentials().mchid(), "sign_type": "MD5"});
    strict["v2/secapi/mch/uploadmedia"].post(members).upload("media", file()).wait().unwrap();
    let before = platform.simulator.request_count();
    let path = "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file";
    let missing = |part: &str| {
        let call = strict.chain(path).post(json!({})).upload(part, file());
        call.wait().unwrap_err().to_string()
    };
    let text = missing("file");
    assert!(text.ends_with("cannot be sent: `file_type` is required and missing"), "{text}");
    // It adds them to the documented part only.
    let text = missing("picture");
    assert!(text.contains("`digest` is required and missing"), "{text}");
    assert_eq!(platform.simulator.request_count(), before);
}

#[test]
fn a_call_with_a_file_can_be_checked_and_sent_again() {
    let platform = Platform::start();
    let post = |file: Upload| {
        platform.client["v3/merchant/media/upload"].post(json!({})).upload("file", file)
    };
    let call = post(Upload::new("licence.jpg", "abc"));
    call.check().wait().unwrap();
    let gone = post(Upload::from_path("no/such/licence.jpg")).check().wait().unwrap_err();
    assert!(gone.to_string().contains("`file` that cannot be read"), "{gone}");
    assert_eq!(platform.simulator.request_count(), 0);
    call.send().wait().unwrap();
    call.send().wait().unwrap();
    assert_eq!(platform.simulator.request_count(), 2);
}
