//! A file written where the user wants it, by a thread of its own: no runtime waits
//! for a disk.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use super::file_stream::FileStream;
use crate::crypto::random;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::offload::{self, offload};

/// How many pieces wait for the disk at most.
const BEHIND: usize = 4;

/// Writes all of a file; gives the writer. Nothing may take the writer longer than
/// `patience`.
pub(super) async fn write_to<W: Write + Send + 'static>(
    file: FileStream,
    writer: W,
    patience: Duration,
) -> Result<W> {
    write(file, patience, move |pieces| {
        let mut writer = writer;
        match pieces.write_all(&mut writer)? {
            Ended::Whole => writer.flush().map(|()| writer),
            Ended::Abandoned => Err(abandoned()),
        }
    })
    .await
}

/// Saves a file under a path; gives its length.
pub(super) async fn save(file: FileStream, path: PathBuf, patience: Duration) -> Result<u64> {
    let target = path.clone();
    // First of all: what cannot be written need not be read.
    let creating = timeout(patience, offload(move |_| TemporaryFile::create(&target)));
    let created = creating.await.map_err(|_| late(patience))??;
    let (temporary, mut target) = created.map_err(unwritten)?;
    write(file, patience, move |pieces| {
        match pieces.write_all(&mut target)? {
            Ended::Whole => {}
            Ended::Abandoned => return Err(abandoned()),
        }
        let length = target.metadata()?.len();
        // What is told to be there is there after a loss of power.
        target.sync_all()?;
        drop(target);
        // Who was told that it failed must not find it there.
        if !pieces.is_wanted() {
            return Err(abandoned());
        }
        temporary.rename(&path)?;
        Ok(length)
    })
    .await
}

/// Gives the pieces of a file to `work`, which writes them on a thread of its own.
async fn write<T: Send + 'static>(
    mut file: FileStream,
    patience: Duration,
    work: impl FnOnce(&mut Pieces<'_>) -> io::Result<T> + Send + 'static,
) -> Result<T> {
    let (full, pieces) = mpsc::channel(BEHIND);
    let (told, mut outcome) = oneshot::channel::<io::Result<T>>();
    offload::spawn(move || {
        let is_wanted = || !told.is_closed();
        let result = work(&mut Pieces { pieces, is_wanted: &is_wanted });
        // Perhaps nobody wants to know any more.
        let _ = told.send(result);
    })?;
    loop {
        let piece = match file.next().await {
            Ok(piece) => piece,
            Err(error) => {
                // It removes what it has written before the error is told.
                drop(full);
                let _ = timeout(patience, &mut outcome).await;
                return Err(error);
            }
        };
        let is_end = piece.is_none();
        let given = timeout(patience, full.send(piece)).await.map_err(|_| late(patience))?;
        // The thread has ended: it tells why.
        if is_end || given.is_err() {
            break;
        }
    }
    match timeout(patience, &mut outcome).await.map_err(|_| late(patience))? {
        Ok(result) => result.map_err(unwritten),
        Err(_) => Err(unwritten(io::Error::other("the thread that writes it has panicked"))),
    }
}

/// The pieces of a file, for the thread that writes them.
struct Pieces<'a> {
    /// `None` at the end of the file.
    pieces: mpsc::Receiver<Option<Bytes>>,
    is_wanted: &'a dyn Fn() -> bool,
}

/// How the pieces have ended.
enum Ended {
    /// That was all of the file.
    Whole,
    /// The download has failed, or nobody waits for it any more.
    Abandoned,
}

impl Pieces<'_> {
    fn write_all(&mut self, writer: &mut dyn Write) -> io::Result<Ended> {
        while let Some(piece) = self.pieces.blocking_recv() {
            match piece {
                Some(piece) => writer.write_all(&piece)?,
                None => return Ok(Ended::Whole),
            }
        }
        Ok(Ended::Abandoned)
    }

    fn is_wanted(&self) -> bool {
        (self.is_wanted)()
    }
}

/// A file beside the one that it will be; it goes if it does not become it.
struct TemporaryFile(Option<PathBuf>);

impl TemporaryFile {
    fn create(path: &Path) -> io::Result<(Self, File)> {
        let invalid = || io::Error::from(io::ErrorKind::InvalidFilename);
        let name = path.file_name().ok_or_else(invalid)?;
        let nonce = random::nonce().map_err(io::Error::other)?;
        let mut temporary = std::ffi::OsString::from(".");
        temporary.push(name);
        temporary.push(format!(".{nonce}.part"));
        let temporary = path.with_file_name(temporary);
        let file = OpenOptions::new().write(true).create_new(true).open(&temporary)?;
        Ok((Self(Some(temporary)), file))
    }

    fn rename(mut self, path: &Path) -> io::Result<()> {
        let Some(temporary) = &self.0 else { return Ok(()) };
        fs::rename(temporary, path)?;
        self.0 = None;
        Ok(())
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        if let Some(temporary) = &self.0 {
            // There is nobody to be told.
            let _ = fs::remove_file(temporary);
        }
    }
}

fn abandoned() -> io::Error {
    io::Error::other("the download was abandoned")
}

fn late(patience: Duration) -> Error {
    let text =
        format!("the file cannot be written: nothing was written for {} s", patience.as_secs_f64());
    Error::new(ErrorKind::File, Delivery::NoEffect, text)
}

fn unwritten(error: io::Error) -> Error {
    let text = "the file cannot be written";
    Error::new(ErrorKind::File, Delivery::NoEffect, text).with_source(error)
}
