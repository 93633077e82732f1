//! Files of the platform: bills, receipts, invoices, pictures.
//!
//! A file is what a call answers with, or what its answer names. [`Call::file`]
//! is both, and [`Client::download`] is a file by its address:
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
//! `.wait()` ends each of these as `.await` does. Whatever ends it: the file comes
//! by way of the client's own thread, so that it can be read on anywhere.

mod bill;
mod contents;
mod download_file;
mod file_stream;
mod offer;
mod open;
mod save;
mod transfer;

pub use self::bill::{Bill, NextRow, Rows};
pub use self::download_file::Download;
pub use self::file_stream::{FileStream, NextPiece};
pub use self::transfer::Transfer;

use crate::client::Client;
use crate::request::Call;

impl Client {
    /// The file at this address: a `download_url` that the platform told. It is
    /// not asked for before it is read.
    ///
    /// Give its [hash](Download::hash), where the platform told one. The address
    /// is one of the platform's hosts, or of a configured base URL: a signed
    /// request goes nowhere else.
    pub fn download(&self, url: impl Into<String>) -> Download {
        Download::at(self.clone(), url.into())
    }
}

impl<A> Call<A> {
    /// The file that this call answers with, or the one that its answer names:
    /// `download_url`, with its hash and key.
    pub fn file(self) -> Download {
        Download::of(self)
    }
}
