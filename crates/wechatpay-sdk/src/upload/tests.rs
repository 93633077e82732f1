//! Files that are read twice, and change in between.

use std::fs;
use std::sync::{Arc, Mutex};

use super::*;
use crate::crypto::hasher::Hasher;
use crate::transport::block_on;

/// A file that goes with the test.
struct OnDisk(PathBuf);

impl OnDisk {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("wechatpay-{}-{name}", std::process::id()));
        fs::write(&path, bytes).unwrap();
        Self(path)
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn measure(upload: &Upload, hasher: Option<Hasher>) -> Measured {
    block_on(upload.measure(hasher, None)).unwrap()
}

fn next(pieces: &mut Pieces) -> Result<Option<Bytes>, Changed> {
    block_on(std::future::poll_fn(|context| pieces.poll_next(context))).transpose()
}

fn all(measured: &Measured) -> Result<Vec<u8>, Changed> {
    let mut pieces = Pieces::of(measured);
    let mut bytes = Vec::new();
    while let Some(piece) = next(&mut pieces)? {
        assert!(!piece.is_empty() && piece.len() <= 64 << 10);
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

#[test]
fn a_path_and_its_bytes_are_one_file() {
    let long = vec![7; 200_000];
    for bytes in [&b"abc"[..], b"", &long] {
        let file = OnDisk::new("one.jpg", bytes);
        let told = Arc::new(Mutex::new(Vec::new()));
        for upload in [Upload::from_path(&file.0), Upload::new("one.jpg", bytes.to_vec())] {
            let telling = Arc::clone(&told);
            let upload = upload
                .on_progress(move |sent, length| telling.lock().unwrap().push((sent, length)));
            let measured = measure(&upload, Some(Hasher::sha256()));
            assert_eq!(measured.length(), bytes.len() as u64);
            for _ in 0..2 {
                assert_eq!(all(&measured).unwrap(), bytes);
                let told = std::mem::take(&mut *told.lock().unwrap());
                let length = bytes.len() as u64;
                assert_eq!(told.last(), Some(&(length, length)));
                assert!(told.is_sorted() && told.len() == bytes.len().div_ceil(64 << 10).max(1));
            }
        }
    }
    // `printf abc | sha256sum`
    let measured = measure(&Upload::new("a", "abc"), Some(Hasher::sha256()));
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(measured.digest(), Some(expected));
}

#[test]
fn a_file_that_changes_is_never_given_to_its_end() {
    let long = vec![7; 200_000];
    let mut other = long.clone();
    other[199_999] = 8;
    let longer = [&long[..], b"x"].concat();
    for changed in [&other[..], &longer, &long[1..], b""] {
        let file = OnDisk::new("changes.mp4", &long);
        let measured = measure(&Upload::from_path(&file.0), Some(Hasher::sha256()));
        fs::write(&file.0, changed).unwrap();
        let mut pieces = Pieces::of(&measured);
        let mut given = 0;
        let error = loop {
            match next(&mut pieces) {
                Ok(Some(piece)) => given += piece.len(),
                Ok(None) => panic!("it ended well"),
                Err(error) => break error,
            }
        };
        assert!(given < 200_000, "{given}");
        assert_eq!(error.to_string(), "changed while it was uploaded");
    }
    let file = OnDisk::new("goes.mp4", &long);
    let measured = measure(&Upload::from_path(&file.0), None);
    drop(file);
    assert!(all(&measured).unwrap_err().to_string().starts_with("cannot be read"));
    let gone = block_on(Upload::from_path("no/such/file.jpg").measure(None, None));
    let gone = gone.err().unwrap();
    assert!(gone.starts_with("cannot be read"), "{gone}");
}

#[test]
fn a_path_is_stored_as_a_path() {
    let upload = Upload::from_path("some/where.jpg").named("licence.jpg");
    let stored = upload.to_value();
    assert!(is_marked(&stored), "{stored}");
    assert_eq!(Upload::from_value(&stored), Some(upload.clone()));
    assert_eq!(format!("{upload:?}"), r#"Upload { file_name: "licence.jpg" }"#);
    assert_eq!(upload.to_summary(), json!({"file_name": "licence.jpg"}));
    assert_eq!(upload.bytes(), None);
}
