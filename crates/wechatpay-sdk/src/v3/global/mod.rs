//! 境外支付 · Global payments
//!
//! `/v3/global`

pub mod certificates;
pub mod customs;
pub mod merchant;
pub mod merchant_service;
pub mod merchant_storage;
pub mod merchants;
pub mod micropay;
pub mod papay;
pub mod profit_sharing;
pub mod refund;
pub mod refunds;
pub mod settle;
pub mod statements;
pub mod transactions;

/// 境外支付 · Global payments
///
/// `/v3/global`
#[derive(Clone)]
pub struct Global {
    pub(crate) node: crate::chain::Node,
}

impl Global {
    /// `/certificates`: 获取平台证书列表 · List platform certificates
    #[inline]
    pub fn certificates(&self) -> certificates::Certificates {
        certificates::Certificates { node: self.node.clone() }
    }

    /// `/customs`: 清关报关 · Customs declaration
    #[inline]
    pub fn customs(&self) -> customs::Customs {
        customs::Customs { node: self.node.clone() }
    }

    /// `/merchant`: 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/merchant-service`: 跨境/全球 消费者投诉 · Cross-border and global: consumer complaints
    #[inline]
    pub fn merchant_service(&self) -> merchant_service::MerchantService {
        merchant_service::MerchantService { node: self.node.clone() }
    }

    /// `/merchant-storage`: 上传文件 · Upload a file
    #[inline]
    pub fn merchant_storage(&self) -> merchant_storage::MerchantStorage {
        merchant_storage::MerchantStorage { node: self.node.clone() }
    }

    /// `/merchants`: 子商户进件（融合钱包） · Onboard a sub-merchant
    #[inline]
    pub fn merchants(&self) -> merchants::Merchants {
        merchants::Merchants { node: self.node.clone() }
    }

    /// `/micropay`: 跨境/全球 基础支付 · Cross-border and global: payments
    #[inline]
    pub fn micropay(&self) -> micropay::Micropay {
        micropay::Micropay { node: self.node.clone() }
    }

    /// `/papay`: 跨境/全球 · Cross-border and global
    #[inline]
    pub fn papay(&self) -> papay::Papay {
        papay::Papay { node: self.node.clone() }
    }

    /// `/profit-sharing`: 跨境/全球 分账 · Cross-border and global: profit sharing
    #[inline]
    pub fn profit_sharing(&self) -> profit_sharing::ProfitSharing {
        profit_sharing::ProfitSharing { node: self.node.clone() }
    }

    /// `/refund`: 商家充值退款余额查询、商家充值退款余额查询 · Query a sub-merchant's refund top-up balance; Query the refund top-up balance
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/refunds`: 查询所有退款、申请退款 · List the refunds of an order; Request a refund
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    /// `/settle`: 查询结算资金明细 · List settlements
    #[inline]
    pub fn settle(&self) -> settle::Settle {
        settle::Settle { node: self.node.clone() }
    }

    /// `/statements`: 下载对账单 · Download a statement
    #[inline]
    pub fn statements(&self) -> statements::Statements {
        statements::Statements { node: self.node.clone() }
    }

    /// `/transactions`: 跨境/全球 基础支付 · Cross-border and global: payments
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global")
    }
}
