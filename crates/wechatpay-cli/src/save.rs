//! Saves downloaded bills: first in a temporary file, then at their path once their rows are checked.

use std::fs::File;
use std::io::{Seek, SeekFrom};
use std::path::Path;

use tempfile::NamedTempFile;
use wechatpay_sdk::download::Download;

use crate::failure::{Failure, Result};
use crate::language::{cause, say};
use crate::progress::Progress;

/// A downloaded file with a verified hash. It is deleted unless it is kept.
#[derive(Debug)]
pub(crate) struct Downloaded(NamedTempFile);

impl Downloaded {
    /// Downloads into the directory of `place`, or into the directory of temporary files.
    pub(crate) fn new(
        download: Download,
        place: Option<&Path>,
        progress: &Progress,
    ) -> Result<Self> {
        let file = match place {
            Some(place) => beside(place)?,
            None => NamedTempFile::new().map_err(|error| {
                Failure::failed(say(
                    format!("无法创建临时文件：{}", cause(&error)),
                    format!("cannot create a temporary file: {error}"),
                ))
            })?,
        };
        let progress = progress.clone();
        let download = download.on_progress(move |length| progress.reached(length));
        Ok(Self(download.write_to(file).wait()?))
    }

    /// Opens the file at its beginning.
    pub(crate) fn open(&mut self) -> Result<&File> {
        let file = self.0.as_file_mut();
        file.seek(SeekFrom::Start(0)).map_err(|error| {
            Failure::failed(say(
                format!("无法重新读取该文件：{}", cause(&error)),
                format!("cannot read the file again: {error}"),
            ))
        })?;
        Ok(file)
    }

    /// Moves the file to its path.
    pub(crate) fn keep(self, place: &Path) -> Result {
        let failed = |error: std::io::Error| cannot_write(place, &error);
        // A saved bill must survive a power failure: its bytes and its name.
        self.0.as_file().sync_all().map_err(failed)?;
        self.0.persist(place).map_err(|error| failed(error.error))?;
        sync(directory(place)).map_err(|error| {
            let place = place.display();
            Failure::failed(say(
                format!("`{place}` 已写完，但断电时仍可能丢失：{}", cause(&error)),
                format!("`{place}` is complete, but a loss of power may still remove it: {error}"),
            ))
        })
    }
}

fn beside(place: &Path) -> Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".wechatpay-").suffix(".part");
    // The usual permissions of a new file: the umask applies.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(directory(place)).map_err(|error| cannot_write(place, &error))
}

fn directory(place: &Path) -> &Path {
    let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new("."))
}

/// As the library does for `Download::save`.
#[cfg(unix)]
fn sync(directory: &Path) -> std::io::Result<()> {
    use std::io::ErrorKind;
    match File::open(directory).and_then(|directory| directory.sync_all()) {
        // The directory can be written but not read, or its file system cannot sync a directory.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::PermissionDenied | ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        synced => synced,
    }
}

#[cfg(not(unix))]
fn sync(_: &Path) -> std::io::Result<()> {
    Ok(())
}

fn cannot_write(place: &Path, error: &std::io::Error) -> Failure {
    Failure::failed(say(
        format!("无法写入 `{}`：{}", place.display(), cause(error)),
        format!("cannot write `{}`: {error}", place.display()),
    ))
}
