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

/// `v2/pay`
#[derive(Clone)]
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/closecombinedorder`
    #[inline]
    pub fn closecombinedorder(&self) -> closecombinedorder::Closecombinedorder {
        closecombinedorder::Closecombinedorder { node: self.node.clone() }
    }

    /// `/closeorder`
    #[inline]
    pub fn closeorder(&self) -> closeorder::Closeorder {
        closeorder::Closeorder { node: self.node.clone() }
    }

    /// `/combinedorder`
    #[inline]
    pub fn combinedorder(&self) -> combinedorder::Combinedorder {
        combinedorder::Combinedorder { node: self.node.clone() }
    }

    /// `/contractorder`
    #[inline]
    pub fn contractorder(&self) -> contractorder::Contractorder {
        contractorder::Contractorder { node: self.node.clone() }
    }

    /// `/downloadbill`
    #[inline]
    pub fn downloadbill(&self) -> downloadbill::Downloadbill {
        downloadbill::Downloadbill { node: self.node.clone() }
    }

    /// `/downloadfundflow`
    #[inline]
    pub fn downloadfundflow(&self) -> downloadfundflow::Downloadfundflow {
        downloadfundflow::Downloadfundflow { node: self.node.clone() }
    }

    /// `/facepay`
    #[inline]
    pub fn facepay(&self) -> facepay::Facepay {
        facepay::Facepay { node: self.node.clone() }
    }

    /// `/facepayquery`
    #[inline]
    pub fn facepayquery(&self) -> facepayquery::Facepayquery {
        facepayquery::Facepayquery { node: self.node.clone() }
    }

    /// `/micropay`
    #[inline]
    pub fn micropay(&self) -> micropay::Micropay {
        micropay::Micropay { node: self.node.clone() }
    }

    /// `/orderquery`
    #[inline]
    pub fn orderquery(&self) -> orderquery::Orderquery {
        orderquery::Orderquery { node: self.node.clone() }
    }

    /// `/paporderquery`
    #[inline]
    pub fn paporderquery(&self) -> paporderquery::Paporderquery {
        paporderquery::Paporderquery { node: self.node.clone() }
    }

    /// `/pappayapply`
    #[inline]
    pub fn pappayapply(&self) -> pappayapply::Pappayapply {
        pappayapply::Pappayapply { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/profitsharingaddreceiver`
    #[inline]
    pub fn profitsharingaddreceiver(&self) -> profitsharingaddreceiver::Profitsharingaddreceiver {
        profitsharingaddreceiver::Profitsharingaddreceiver { node: self.node.clone() }
    }

    /// `/profitsharingmerchantratioquery`
    #[inline]
    pub fn profitsharingmerchantratioquery(
        &self,
    ) -> profitsharingmerchantratioquery::Profitsharingmerchantratioquery {
        profitsharingmerchantratioquery::Profitsharingmerchantratioquery { node: self.node.clone() }
    }

    /// `/profitsharingorderamountquery`
    #[inline]
    pub fn profitsharingorderamountquery(
        &self,
    ) -> profitsharingorderamountquery::Profitsharingorderamountquery {
        profitsharingorderamountquery::Profitsharingorderamountquery { node: self.node.clone() }
    }

    /// `/profitsharingquery`
    #[inline]
    pub fn profitsharingquery(&self) -> profitsharingquery::Profitsharingquery {
        profitsharingquery::Profitsharingquery { node: self.node.clone() }
    }

    /// `/profitsharingremovereceiver`
    #[inline]
    pub fn profitsharingremovereceiver(
        &self,
    ) -> profitsharingremovereceiver::Profitsharingremovereceiver {
        profitsharingremovereceiver::Profitsharingremovereceiver { node: self.node.clone() }
    }

    /// `/profitsharingreturnquery`
    #[inline]
    pub fn profitsharingreturnquery(&self) -> profitsharingreturnquery::Profitsharingreturnquery {
        profitsharingreturnquery::Profitsharingreturnquery { node: self.node.clone() }
    }

    /// `/querycombinedorder`
    #[inline]
    pub fn querycombinedorder(&self) -> querycombinedorder::Querycombinedorder {
        querycombinedorder::Querycombinedorder { node: self.node.clone() }
    }

    /// `/queryexchagerate`
    #[inline]
    pub fn queryexchagerate(&self) -> queryexchagerate::Queryexchagerate {
        queryexchagerate::Queryexchagerate { node: self.node.clone() }
    }

    /// `/refundquery`
    #[inline]
    pub fn refundquery(&self) -> refundquery::Refundquery {
        refundquery::Refundquery { node: self.node.clone() }
    }

    /// `/refundqueryv2`
    #[inline]
    pub fn refundqueryv2(&self) -> refundqueryv2::Refundqueryv2 {
        refundqueryv2::Refundqueryv2 { node: self.node.clone() }
    }

    /// `/settlementquery`
    #[inline]
    pub fn settlementquery(&self) -> settlementquery::Settlementquery {
        settlementquery::Settlementquery { node: self.node.clone() }
    }

    /// `/unifiedorder`
    #[inline]
    pub fn unifiedorder(&self) -> unifiedorder::Unifiedorder {
        unifiedorder::Unifiedorder { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay")
    }
}
