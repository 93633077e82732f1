//! Writes a file on a separate thread, because a runtime must not wait
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

/// The maximum number of pieces that wait for the disk.
const BEHIND: usize = 4;

/// Writes the whole file and returns the writer. Each operation of the writer may take at most
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

/// Saves a file under a path and returns its length.
pub(super) async fn save(file: FileStream, path: PathBuf, patience: Duration) -> Result<u64> {
    let target = path.clone();
    // The first step: a file that cannot be written need not be downloaded.
    let creating = timeout(patience, offload(move |_| TemporaryFile::create(&target)));
    let created = creating.await.map_err(|_| late(patience))??;
    let (temporary, mut target) = created.map_err(unwritten)?;
    write(file, patience, move |pieces| {
        match pieces.write_all(&mut target)? {
            Ended::Whole => {}
            Ended::Abandoned => return Err(abandoned()),
        }
        let length = target.metadata()?.len();
        // A returned length promises that the file survives a power failure.
        target.sync_all()?;
        drop(target);
        // If the caller was told that the transfer failed, the file must not exist.
        if !pieces.is_wanted() {
            return Err(abandoned());
        }
        temporary.rename(&path)?;
        sync_directory(&path).map_err(|error| {
            let text = "could not sync the directory, so a power failure may still remove the complete file";
            io::Error::new(error.kind(), format!("{text}: {error}"))
        })?;
        Ok(length)
    })
    .await
}

/// Passes the pieces of a file to `work`, which writes them on a separate thread.
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
        // The caller may not be waiting any more.
        let _ = told.send(result);
    })?;
    loop {
        let piece = match file.next().await {
            Ok(piece) => piece,
            Err(error) => {
                // The thread removes the written bytes before the error is returned.
                drop(full);
                let _ = timeout(patience, &mut outcome).await;
                return Err(error);
            }
        };
        let is_end = piece.is_none();
        let given = timeout(patience, full.send(piece)).await.map_err(|_| late(patience))?;
        // The thread has ended, and its result has the reason.
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

/// The end of the pieces.
enum Ended {
    /// The file is complete.
    Whole,
    /// The download has failed, or the caller does not wait for it any more.
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

/// A temporary file in the same directory. Dropping it deletes the file, unless it was renamed.
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
            // An error here cannot be reported.
            let _ = fs::remove_file(temporary);
        }
    }
}

/// A new name is on the disk once its directory is. The command has the same function for files that it checks first.
#[cfg(unix)]
fn sync_directory(path: &Path) -> io::Result<()> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let synced = File::open(parent.unwrap_or(Path::new("."))).and_then(|parent| parent.sync_all());
    match synced {
        // The directory can be written but not read, or its file system cannot sync a directory.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::PermissionDenied
                    | io::ErrorKind::InvalidInput
                    | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        synced => synced,
    }
}

#[cfg(not(unix))]
fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
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
