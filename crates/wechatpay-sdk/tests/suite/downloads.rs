//! Downloads of files other than bills, and connections that end early.

use std::io::Write as _;
use std::time::{Duration, SystemTime};

use wechatpay_sdk::download::Download;
use wechatpay_sdk::v3::statements::get as statements;
use wechatpay_sdk::v3::transferdownload::signfile::get as signfile;
use wechatpay_sdk::{Client, Delivery, Error, ErrorKind, FailedCheck};

use crate::connections::{head, server};
use crate::platform::{Platform, builder};

/// The bytes of a file, piece by piece.
fn streamed(download: Download) -> Result<Vec<u8>, Error> {
    let mut file = download.stream().wait()?;
    let mut bytes = Vec::new();
    while let Some(piece) = file.next().wait()? {
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

fn receipt(client: &Client) -> Download {
    let request = signfile::Request::new().token("t");
    client.v3().transferdownload().signfile().get(request).file()
}

fn statement(client: &Client) -> Download {
    let request = statements::Request::new().date("20180130").mchid("1900000109");
    client.v3().statements().get(request).file()
}

#[test]
fn a_file_is_that_of_the_whole_answer() {
    let platform = Platform::start();
    let client = &platform.client;
    let request = signfile::Request::new().token("t");
    let whole = client.v3().transferdownload().signfile().get(request).wait().unwrap();
    assert!(!whole.is_empty());
    assert_eq!(streamed(receipt(client)).unwrap(), &whole[..]);
    // If the caller gives a hash, the file must match it.
    let wrong = receipt(client).hash("SHA256", "00");
    assert_eq!(streamed(wrong).unwrap_err().kind(), ErrorKind::File);
    let unknown = receipt(client).hash("CRC32", "00");
    assert!(streamed(unknown).unwrap_err().to_string().contains("hash type `CRC32`"));
}

/// The platform signs the SHA-1 of a statement, which comes before its bytes. It is
/// `printf statement | sha1sum`'s.
#[test]
fn a_statement_is_held_against_its_signed_hash() {
    const SHA1: &str = "bbb930cc426507ed3f6b7c343c75dd0e041494b7";
    let platform = Platform::start();
    let come = |file: &'static str, nonce: &'static str, sha1: &'static str| {
        let signer = platform.simulator.signer();
        platform.simulator.alter(move |_, _| {
            let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
            let timestamp = since.as_secs().to_string();
            let signed = format!("{{\"sha1\":\"{SHA1}\"}}");
            let signature = signer.sign_with(&timestamp, nonce, signed.as_bytes());
            let response = http::Response::builder()
                .header("wechatpay-timestamp", timestamp)
                .header("wechatpay-nonce", nonce)
                .header("wechatpay-serial", signer.serial())
                .header("wechatpay-statement-sha1", sha1)
                .header("wechatpay-signature", signature);
            response.body(file.into()).unwrap()
        });
        streamed(statement(&platform.client))
    };
    assert_eq!(come("statement", "nonce-1", SHA1).unwrap(), b"statement");
    for changed in ["statemenT", "statement2", "statemen", ""] {
        let nonce = if changed.is_empty() { "nonce-2" } else { changed };
        assert_eq!(come(changed, nonce, SHA1).unwrap_err().kind(), ErrorKind::File);
    }
    let other = "0000000000000000000000000000000000000000";
    let error = come("statement", "nonce-3", other).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::WrongSignature { .. })), "{error}");
}

/// A file of a path that is not documented has to be signed, or its hash known
/// from an answer that was.
#[test]
fn a_file_of_unknown_kind_is_signed_or_hashed() {
    let platform = Platform::start();
    platform.simulator.alter(|_, _| {
        http::Response::builder().header("content-length", 3).body("abc".into()).unwrap()
    });
    let url = format!("{}/v3/something/new?token=t", platform.simulator.base_url());
    let error = streamed(platform.client.download(&*url)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Verification);
    // `printf abc | sha1sum`
    let sha1 = "a9993e364706816aba3e25717850c26c9cd0d89d";
    let file = streamed(platform.client.download(&*url).hash("SHA1", sha1)).unwrap();
    assert_eq!(file, b"abc");
}

/// The error, or the bytes, of a receipt from a server that answers so.
fn answered(answer: &'static [u8]) -> Result<Vec<u8>, Error> {
    let platform = Platform::start();
    let url = server(move |mut stream| {
        head(&mut stream);
        stream.write_all(answer).unwrap();
    });
    let client = builder(&platform.simulator).base_url(url).build().unwrap();
    streamed(receipt(&client))
}

#[test]
fn a_file_that_is_cut_off_is_an_error() {
    assert_eq!(answered(b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nPDF").unwrap(), b"PDF");
    let error = answered(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nPDF").unwrap_err();
    // Asking for a file changes nothing.
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Transport, Delivery::NoEffect));
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nPDF\r\n";
    assert_eq!(answered(chunked).unwrap_err().kind(), ErrorKind::Transport);
    // The end of this answer cannot be determined.
    let endless = answered(b"HTTP/1.1 200 OK\r\n\r\nPDF").unwrap_err();
    assert_eq!((endless.kind(), endless.delivery()), (ErrorKind::File, Delivery::NoEffect));
    assert!(endless.to_string().contains("neither a length nor a hash"), "{endless}");
    let refused = answered(
        b"HTTP/1.1 404 Not Found\r\ncontent-length: 37\r\n\r\n{\"code\":\"RESOURCE_NOT_EXISTS\",\"x\":\"\"}",
    );
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::Api);
}

#[test]
fn a_file_that_stands_still_is_an_error() {
    let platform = Platform::start();
    let url = server(|mut stream| {
        head(&mut stream);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nPDF").unwrap();
        // Until the client goes.
        let _ = std::io::Read::read(&mut stream, &mut [0]);
    });
    let builder = builder(&platform.simulator).base_url(url);
    let client = builder.attempt_timeout(Duration::from_secs(2)).build().unwrap();
    let error = streamed(receipt(&client)).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::AttemptTimeout, Delivery::NoEffect));
    assert!(error.to_string().contains("no bytes of the file arrived for 2 s"), "{error}");
}
