//! Files of the platform: bills, receipts, invoices, pictures.
//!
//! A file is the answer to a call, or an answer names its address. [`Call::file`] reads both, and
//! [`Client::download`] reads a file by its address:
//!
//! ```no_run
//! use wechatpay_sdk::Client;
//! use wechatpay_sdk::bill::Trade;
//! use wechatpay_sdk::v3::bill::tradebill::get;
//!
//! # async fn example(client: Client) -> Result<(), wechatpay_sdk::Error> {
//! let request = get::Request::new().bill_date("2026-11-20").tar_type(get::TarType::GZIP);
//! let bill = client.v3().bill().tradebill().get(request).file().bill::<Trade>().await?;
//! // None: there was no trade on that day.
//! if let Some(mut bill) = bill {
//!     while let Some(row) = bill.next().await? {
//!         println!("{:?} {:?}", row.transaction_id(), row.settlement_amount()?);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! `.wait()` works like `.await`. In both cases the client's own thread receives the file, so that you can read it on
//! any thread or runtime.

mod bill;
mod contents;
mod download_file;
mod file_stream;
mod offer;
mod open;
mod room;
mod save;
mod transfer;

pub use self::bill::{Bill, NextRow, Rows};
pub use self::download_file::Download;
pub use self::file_stream::{FileStream, NextPiece};
pub use self::transfer::Transfer;

use crate::client::Client;
use crate::request::Call;

impl Client {
    /// Downloads the file at `url`, a `download_url` of the platform. The request is sent when the file is
    /// read.
    ///
    /// Set its [hash](Download::hash) if the platform announced one. The address must be on a host of the
    /// platform, or on a configured base URL: signed requests go nowhere else. [`Download`] has an
    /// example.
    pub fn download(&self, url: impl Into<String>) -> Download {
        Download::at(self.clone(), url.into())
    }
}

impl<A> Call<A> {
    /// The file that is the answer of this call, or the file that the answer names:
    /// `download_url`, with its hash and key.
    pub fn file(self) -> Download {
        Download::of(self)
    }
}
