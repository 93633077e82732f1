//! 跨境/全球 分账 · Cross-border and global: profit sharing
//!
//! `/v3/global/profit-sharing`

pub mod bill_download_url;
pub mod orders;
pub mod receivers;
pub mod refunds;
pub mod transactions;

/// 跨境/全球 分账 · Cross-border and global: profit sharing
///
/// `/v3/global/profit-sharing`
#[derive(Clone)]
pub struct ProfitSharing {
    pub(crate) node: crate::chain::Node,
}

impl ProfitSharing {
    /// `/bill-download-url`: 获取分账账单文件下载地址 · Get a profit-sharing bill URL
    #[inline]
    pub fn bill_download_url(&self) -> bill_download_url::BillDownloadUrl {
        bill_download_url::BillDownloadUrl { node: self.node.clone() }
    }

    /// `/orders`: 请求分账 · Create a profit-sharing order
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/receivers`: 添加分账接收方、删除分账接收方 · Add a profit-sharing receiver; Delete a profit-sharing receiver
    #[inline]
    pub fn receivers(&self) -> receivers::Receivers {
        receivers::Receivers { node: self.node.clone() }
    }

    /// `/refunds`: 获取分账退款账单下载链接、查询可供垫付退款实时余额 · Get a profit-sharing refund bill URL; Query the balance for advance refunds
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    /// `/transactions`: 跨境/全球 分账 · Cross-border and global: profit sharing
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing")
    }
}
