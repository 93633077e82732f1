//! 跨境付款 · Cross-border payment
//!
//! `/v3/funds-to-oversea`

pub mod bill_download_url;
pub mod orders;
pub mod r#return;
pub mod transactions;

/// 跨境付款 · Cross-border payment
///
/// `/v3/funds-to-oversea`
#[derive(Clone)]
pub struct FundsToOversea {
    pub(crate) node: crate::chain::Node,
}

impl FundsToOversea {
    /// `/bill-download-url`: 获取购付汇账单文件下载链接 · Get an exchange bill URL
    #[inline]
    pub fn bill_download_url(&self) -> bill_download_url::BillDownloadUrl {
        bill_download_url::BillDownloadUrl { node: self.node.clone() }
    }

    /// `/orders`: 申请资金出境 · Create a cross-border payment
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/return`: 申请资金出境退回、查询出境退回结果（通过商户出境退回单号） · Return a cross-border payment; Query a cross-border return
    #[inline]
    pub fn r#return(&self) -> r#return::Return {
        r#return::Return { node: self.node.clone() }
    }

    /// `/transactions`: 查询订单剩余可出境余额 · Query the remaining cross-border amount
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea")
    }
}
