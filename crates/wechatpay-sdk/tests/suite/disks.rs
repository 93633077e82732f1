//! Files that are huge, never come or cannot be written: no runtime waits for them,
//! and a call ends in time.

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use serde_json::json;
use wechatpay_sdk::v2::secapi::mch::uploadmedia;
use wechatpay_sdk::v3::merchant::media::video_upload;
use wechatpay_sdk::v3::transferdownload::signfile::get as signfile;
use wechatpay_sdk::{
    BoxError, BoxFuture, Client, Delivery, Error, ErrorKind, RemoteSigner, Retry, Upload,
};

use crate::platform::{Platform, builder, public_key};

/// A path that nothing is at, and that is free again after the test.
#[derive(Debug)]
struct OnDisk(PathBuf);

impl OnDisk {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("wechatpay-{}-{name}", std::process::id())))
    }

    /// A sparse file of `length` bytes, which uses no disk space.
    fn sparse(name: &str, length: u64) -> Self {
        let path = Self::new(name);
        File::create(&path.0).unwrap().set_len(length).unwrap();
        path
    }

    /// A pipe without a writer.
    fn pipe(name: &str) -> Self {
        let path = Self::new(name);
        path.become_pipe();
        path
    }

    fn become_pipe(&self) {
        let _ = std::fs::remove_file(&self.0);
        // No crate here makes one on macOS, too, without `unsafe`.
        assert!(Command::new("mkfifo").arg(&self.0).status().unwrap().success());
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn platform() -> Platform {
    tokio::task::spawn_blocking(Platform::start).await.unwrap()
}

/// Runs `test` in a runtime of one thread, which nothing may hold: the test fails if
/// the runtime does not come to an end.
fn in_one_thread<F: Future<Output = ()>>(test: impl FnOnce() -> F + Send + 'static) {
    let (ended, end) = mpsc::channel();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(test());
        drop(runtime);
        let _ = ended.send(());
    });
    match end.recv_timeout(Duration::from_secs(20)) {
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("the runtime is held"),
        _ => thread.join().unwrap(),
    }
}

/// An operation whose files have no documented bound.
async fn upload_v2(client: &Client, file: Upload, timeout: Duration) -> Error {
    let request = uploadmedia::post::Request::new()
        .mch_id(client.mchid())
        .sign_type(uploadmedia::post::SignType::MD5)
        .media(file);
    let call = client.v2().secapi().mch().uploadmedia().post(request);
    call.timeout(timeout).await.unwrap_err()
}

/// Its digest would take a minute or more. The clock does not advance while there is work to do, so reading the
/// file here does not cause a timeout.
#[test]
fn a_digest_ends_with_the_call() {
    in_one_thread(|| async {
        let platform = platform().await;
        let file = OnDisk::sparse("huge.mp4", 64 << 30);
        tokio::time::pause();
        let timeout = Duration::from_millis(100);
        let error = upload_v2(&platform.client, Upload::from_path(&file.0), timeout).await;
        let expected = (ErrorKind::TotalTimeout, Delivery::NotSent);
        assert_eq!((error.kind(), error.delivery()), expected, "{error}");
    });
}

#[test]
fn the_size_of_a_file_is_checked_before_it_is_read() {
    in_one_thread(|| async {
        let platform = platform().await;
        let file = OnDisk::sparse("large.mp4", 64 << 30);
        let request = video_upload::post::Request::new().file(Upload::from_path(&file.0));
        let call = platform.client.v3().merchant().media().video_upload().post(request);
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        let told = error.to_string();
        assert!(told.contains("68719476736 bytes") && told.contains("5242880"), "{told}");
        assert_eq!(platform.simulator.request_count(), 0);
    });
}

#[test]
fn what_is_no_file_is_not_opened() {
    in_one_thread(|| async {
        let platform = platform().await;
        let pipe = OnDisk::pipe("pipe.mp4");
        let upload = || Upload::from_path(&pipe.0);
        let error = upload_v2(&platform.client, upload(), Duration::from_secs(60)).await;
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains("not a regular file"), "{error}");
        let meta = json!({"filename": "pipe.mp4", "sha256": "00"});
        let call = platform.client["v3/merchant/media/video_upload"].post(meta);
        let error = call.upload("file", upload()).await.unwrap_err();
        assert!(error.to_string().contains("not a regular file"), "{error}");
        let directory = Upload::from_path(std::env::temp_dir());
        let error = upload_v2(&platform.client, directory, Duration::from_secs(60)).await;
        assert!(error.to_string().contains("not a regular file"), "{error}");
    });
}

/// Puts a pipe where the file is, between its measuring and its sending.
#[derive(Debug)]
struct Swapping(OnDisk);

impl RemoteSigner for Swapping {
    fn sign<'a>(&'a self, _: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        self.0.become_pipe();
        Box::pin(async { Ok(vec![0; 256]) })
    }
}

#[test]
fn a_pipe_in_the_place_of_a_file_ends_the_upload() {
    in_one_thread(|| async {
        let platform = platform().await;
        let credentials = platform.credentials();
        let file = OnDisk::sparse("swapped.mp4", 1000);
        let client = Client::builder()
            .mchid(credentials.mchid())
            .certificate_serial(credentials.certificate_serial())
            .platform_public_key(public_key(credentials))
            .base_url(platform.simulator.base_url())
            .remote_signer(Swapping(OnDisk(file.0.clone())))
            .build()
            .unwrap();
        let meta = json!({"filename": "swapped.mp4", "sha256": "00"});
        let call = client["v3/merchant/media/video_upload"].post(meta);
        let error = call.upload("file", Upload::from_path(&file.0)).await.unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Request, Delivery::NotSent));
        assert!(error.to_string().contains("not a regular file"), "{error}");
        assert_eq!(platform.simulator.request_count(), 0);
    });
}

/// Writes nothing until the test is over.
struct Stuck(mpsc::Receiver<()>);

impl Write for Stuck {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        let _ = self.0.recv();
        Ok(1)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn receipt(client: &Client) -> wechatpay_sdk::download::Download {
    let request = signfile::Request::new().token("t");
    client.v3().transferdownload().signfile().get(request).file()
}

#[test]
fn a_disk_that_takes_nothing_ends_the_download() {
    in_one_thread(|| async {
        let platform = platform().await;
        let (_over, stuck) = mpsc::channel();
        let download = receipt(&platform.client).retry(Retry::none());
        let written = download.attempt_timeout(Duration::from_secs(2)).write_to(Stuck(stuck));
        let error = written.await.err().unwrap();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::File, Delivery::NoEffect));
        assert!(error.to_string().contains("2 s"), "{error}");
    });
}

/// Tells which thread writes.
struct Telling(mpsc::Sender<std::thread::ThreadId>);

impl Write for Telling {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let _ = self.0.send(std::thread::current().id());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        let _ = self.0.send(std::thread::current().id());
        Ok(())
    }
}

#[test]
fn no_runtime_writes_a_file() {
    in_one_thread(|| async {
        let platform = platform().await;
        let (teller, told) = mpsc::channel();
        receipt(&platform.client).write_to(Telling(teller)).await.unwrap();
        let threads: Vec<_> = told.iter().collect();
        assert!(threads.len() > 1 && !threads.contains(&std::thread::current().id()));
    });
}

#[test]
fn a_file_that_breaks_off_leaves_what_was_there() {
    in_one_thread(|| async {
        let platform = platform().await;
        platform.simulator.alter(|_, mut answer| {
            answer.headers_mut().insert("content-length", "100000".parse().unwrap());
            answer
        });
        let builder = builder(&platform.simulator).attempt_timeout(Duration::from_millis(300));
        let client = builder.retry(Retry::none()).build().unwrap();
        let folder = OnDisk::new("folder");
        std::fs::create_dir(&folder.0).unwrap();
        let path = folder.0.join("receipt.pdf");
        std::fs::write(&path, "before").unwrap();
        receipt(&client).save(&path).await.unwrap_err();
        // No partial file is left behind either.
        assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1);
        assert_eq!(std::fs::read(&path).unwrap(), b"before");
        std::fs::remove_dir_all(&folder.0).unwrap();
    });
}
