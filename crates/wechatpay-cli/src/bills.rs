//! Requests bills from the platform.

use std::time::Duration;

use wechatpay_sdk::Client;
use wechatpay_sdk::bill::reconcile::Day;
use wechatpay_sdk::download::Download;

use crate::arguments::{Account, TradeRows};

/// A kind of bill, with the options of this kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Trade(TradeRows),
    Fund(Account),
    /// The fund bill of all sub-merchants.
    FundOfAll,
    Sharing,
}

/// The call for the bill of a day.
pub(crate) fn download(
    client: &Client,
    wanted: Wanted,
    day: Day,
    sub_mchid: Option<&str>,
) -> Download {
    /// The library can decrypt this algorithm, but not `SM4_GCM`.
    const ALGORITHM: (&str, &str) = ("algorithm", "AEAD_AES_256_GCM");
    let (path, mut query) = match wanted {
        Wanted::Trade(rows) => {
            let rows = match rows {
                TradeRows::All => "ALL",
                TradeRows::Success => "SUCCESS",
                TradeRows::Refund => "REFUND",
            };
            ("v3/bill/tradebill", vec![("bill_type", rows)])
        }
        Wanted::Fund(account) if sub_mchid.is_some() => {
            let account = ("account_type", account.as_str());
            ("v3/bill/sub-merchant-fundflowbill", vec![account, ALGORITHM])
        }
        Wanted::Fund(account) => ("v3/bill/fundflowbill", vec![("account_type", account.as_str())]),
        Wanted::FundOfAll => {
            ("v3/ecommerce/bill/fundflowbill", vec![("account_type", "ALL"), ALGORITHM])
        }
        Wanted::Sharing => ("v3/profitsharing/bills", Vec::new()),
    };
    let day = day.to_string();
    query.push(("bill_date", &day));
    query.extend(sub_mchid.map(|sub_mchid| ("sub_mchid", sub_mchid)));
    client[path].get().query(query).file()
}

/// Sets how many seconds to wait while the platform is making the bill.
pub(crate) fn waiting(download: Download, seconds: u64) -> Download {
    const INTERVAL: Duration = Duration::from_secs(10);
    download.patience(Duration::from_secs(seconds)).interval(INTERVAL)
}
