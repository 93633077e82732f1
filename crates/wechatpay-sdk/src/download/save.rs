//! A file written where the user wants it.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::file_stream::FileStream;
use crate::crypto::random;
use crate::error::{Delivery, Error, ErrorKind, Result};

/// Writes all of a file.
pub(super) async fn write_to<W: Write>(mut file: FileStream, mut writer: W) -> Result<W> {
    while let Some(piece) = file.next().await? {
        writer.write_all(&piece).map_err(unwritten)?;
    }
    writer.flush().map_err(unwritten)?;
    Ok(writer)
}

/// Saves a file under a path; gives its length.
pub(super) async fn save(file: FileStream, path: &Path) -> Result<u64> {
    let (beside, target) = Beside::create(path).map_err(unwritten)?;
    let written = write_to(file, target).await?;
    let length = written.metadata().map_err(unwritten)?.len();
    // What is told to be there is there after a loss of power.
    written.sync_all().map_err(unwritten)?;
    drop(written);
    beside.rename(path).map_err(unwritten)?;
    Ok(length)
}

/// A file beside the one that it will be; it goes if it does not become it.
struct Beside(Option<PathBuf>);

impl Beside {
    fn create(path: &Path) -> std::io::Result<(Self, File)> {
        let invalid = || std::io::Error::from(std::io::ErrorKind::InvalidFilename);
        let name = path.file_name().ok_or_else(invalid)?;
        let nonce = random::nonce().map_err(std::io::Error::other)?;
        let mut beside = std::ffi::OsString::from(".");
        beside.push(name);
        beside.push(format!(".{nonce}.part"));
        let beside = path.with_file_name(beside);
        let file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
        Ok((Self(Some(beside)), file))
    }

    fn rename(mut self, path: &Path) -> std::io::Result<()> {
        let Some(beside) = &self.0 else { return Ok(()) };
        fs::rename(beside, path)?;
        self.0 = None;
        Ok(())
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if let Some(beside) = &self.0 {
            // There is nobody to be told.
            let _ = fs::remove_file(beside);
        }
    }
}

fn unwritten(error: std::io::Error) -> Error {
    let text = "the file cannot be written";
    Error::new(ErrorKind::File, Delivery::Processed, text).with_source(error)
}
