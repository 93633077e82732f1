//! 基础支付 · Payments
//!
//! `v2/pay`

pub mod closecombinedorder;
pub mod closeorder;
pub mod combinedorder;
pub mod contractorder;
pub mod downloadbill;
pub mod downloadfundflow;
pub mod facepay;
pub mod facepayquery;
pub mod micropay;
pub mod orderquery;
pub mod paporderquery;
pub mod pappayapply;
pub mod partner;
pub mod profitsharingaddreceiver;
pub mod profitsharingmerchantratioquery;
pub mod profitsharingorderamountquery;
pub mod profitsharingquery;
pub mod profitsharingremovereceiver;
pub mod profitsharingreturnquery;
pub mod querycombinedorder;
pub mod queryexchagerate;
pub mod refundquery;
pub mod refundqueryv2;
pub mod settlementquery;
pub mod unifiedorder;

/// 基础支付 · Payments
///
/// `v2/pay`
#[derive(Clone)]
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/closecombinedorder`: 合单关单 · Close a combined order
    #[inline]
    pub fn closecombinedorder(&self) -> closecombinedorder::Closecombinedorder {
        closecombinedorder::Closecombinedorder { node: self.node.clone() }
    }

    /// `/closeorder`: 关闭订单 · Close an order
    #[inline]
    pub fn closeorder(&self) -> closeorder::Closeorder {
        closeorder::Closeorder { node: self.node.clone() }
    }

    /// `/combinedorder`: 合单下单 · Place a combined order
    #[inline]
    pub fn combinedorder(&self) -> combinedorder::Combinedorder {
        combinedorder::Combinedorder { node: self.node.clone() }
    }

    /// `/contractorder`: 支付中签约 · Place an order with a contract
    #[inline]
    pub fn contractorder(&self) -> contractorder::Contractorder {
        contractorder::Contractorder { node: self.node.clone() }
    }

    /// `/downloadbill`: 下载对账单 · Download a transaction bill
    #[inline]
    pub fn downloadbill(&self) -> downloadbill::Downloadbill {
        downloadbill::Downloadbill { node: self.node.clone() }
    }

    /// `/downloadfundflow`: 下载资金账单 · Download a fund-flow bill
    #[inline]
    pub fn downloadfundflow(&self) -> downloadfundflow::Downloadfundflow {
        downloadfundflow::Downloadfundflow { node: self.node.clone() }
    }

    /// `/facepay`: 提交刷脸支付 · Submit a face payment
    #[inline]
    pub fn facepay(&self) -> facepay::Facepay {
        facepay::Facepay { node: self.node.clone() }
    }

    /// `/facepayquery`: 查询订单 · Query a face payment order
    #[inline]
    pub fn facepayquery(&self) -> facepayquery::Facepayquery {
        facepayquery::Facepayquery { node: self.node.clone() }
    }

    /// `/micropay`: 提交付款码支付 · Submit a payment code payment
    #[inline]
    pub fn micropay(&self) -> micropay::Micropay {
        micropay::Micropay { node: self.node.clone() }
    }

    /// `/orderquery`: 查询订单 · Query an order
    #[inline]
    pub fn orderquery(&self) -> orderquery::Orderquery {
        orderquery::Orderquery { node: self.node.clone() }
    }

    /// `/paporderquery`: 查询订单 · Query a debit order
    #[inline]
    pub fn paporderquery(&self) -> paporderquery::Paporderquery {
        paporderquery::Paporderquery { node: self.node.clone() }
    }

    /// `/pappayapply`: 申请扣款 · Request a debit
    #[inline]
    pub fn pappayapply(&self) -> pappayapply::Pappayapply {
        pappayapply::Pappayapply { node: self.node.clone() }
    }

    /// `/partner`: 查询订单、申请扣款 · Query a debit order (partner); Request a debit (partner)
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/profitsharingaddreceiver`: 添加分账接收方 · Add a profit-sharing receiver
    #[inline]
    pub fn profitsharingaddreceiver(&self) -> profitsharingaddreceiver::Profitsharingaddreceiver {
        profitsharingaddreceiver::Profitsharingaddreceiver { node: self.node.clone() }
    }

    /// `/profitsharingmerchantratioquery`: 查询最大分账比例 · Query the maximum profit-sharing ratio
    #[inline]
    pub fn profitsharingmerchantratioquery(
        &self,
    ) -> profitsharingmerchantratioquery::Profitsharingmerchantratioquery {
        profitsharingmerchantratioquery::Profitsharingmerchantratioquery { node: self.node.clone() }
    }

    /// `/profitsharingorderamountquery`: 查询订单待分账金额 · Query the unsplit amount
    #[inline]
    pub fn profitsharingorderamountquery(
        &self,
    ) -> profitsharingorderamountquery::Profitsharingorderamountquery {
        profitsharingorderamountquery::Profitsharingorderamountquery { node: self.node.clone() }
    }

    /// `/profitsharingquery`: 查询分账结果 · Query a profit-sharing result
    #[inline]
    pub fn profitsharingquery(&self) -> profitsharingquery::Profitsharingquery {
        profitsharingquery::Profitsharingquery { node: self.node.clone() }
    }

    /// `/profitsharingremovereceiver`: 删除分账接收方 · Remove a profit-sharing receiver
    #[inline]
    pub fn profitsharingremovereceiver(
        &self,
    ) -> profitsharingremovereceiver::Profitsharingremovereceiver {
        profitsharingremovereceiver::Profitsharingremovereceiver { node: self.node.clone() }
    }

    /// `/profitsharingreturnquery`: 回退结果查询 · Query a profit-sharing return
    #[inline]
    pub fn profitsharingreturnquery(&self) -> profitsharingreturnquery::Profitsharingreturnquery {
        profitsharingreturnquery::Profitsharingreturnquery { node: self.node.clone() }
    }

    /// `/querycombinedorder`: 合单查单 · Query a combined order
    #[inline]
    pub fn querycombinedorder(&self) -> querycombinedorder::Querycombinedorder {
        querycombinedorder::Querycombinedorder { node: self.node.clone() }
    }

    /// `/queryexchagerate`: 汇率查询 · Query an exchange rate
    #[inline]
    pub fn queryexchagerate(&self) -> queryexchagerate::Queryexchagerate {
        queryexchagerate::Queryexchagerate { node: self.node.clone() }
    }

    /// `/refundquery`: 查询退款 · Query a refund
    #[inline]
    pub fn refundquery(&self) -> refundquery::Refundquery {
        refundquery::Refundquery { node: self.node.clone() }
    }

    /// `/refundqueryv2`: 查询退款（支持单品） · Query a refund with item details
    #[inline]
    pub fn refundqueryv2(&self) -> refundqueryv2::Refundqueryv2 {
        refundqueryv2::Refundqueryv2 { node: self.node.clone() }
    }

    /// `/settlementquery`: 查询结算资金 · Query settled funds
    #[inline]
    pub fn settlementquery(&self) -> settlementquery::Settlementquery {
        settlementquery::Settlementquery { node: self.node.clone() }
    }

    /// `/unifiedorder`: 统一下单 · Place a unified order
    #[inline]
    pub fn unifiedorder(&self) -> unifiedorder::Unifiedorder {
        unifiedorder::Unifiedorder { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay")
    }
}
