//! 获取分账退款账单下载链接、查询可供垫付退款实时余额 · Get a profit-sharing refund bill URL; Query the balance for advance refunds
//!
//! `/v3/global/profit-sharing/refunds`

pub mod bill_download_url;
pub mod refundable_balance;

/// 获取分账退款账单下载链接、查询可供垫付退款实时余额 · Get a profit-sharing refund bill URL; Query the balance for advance refunds
///
/// `/v3/global/profit-sharing/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/bill-download-url`: 获取分账退款账单下载链接 · Get a profit-sharing refund bill URL
    #[inline]
    pub fn bill_download_url(&self) -> bill_download_url::BillDownloadUrl {
        bill_download_url::BillDownloadUrl { node: self.node.clone() }
    }

    /// `/refundable-balance`: 查询可供垫付退款实时余额 · Query the balance for advance refunds
    #[inline]
    pub fn refundable_balance(&self) -> refundable_balance::RefundableBalance {
        refundable_balance::RefundableBalance { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/refunds")
    }
}
