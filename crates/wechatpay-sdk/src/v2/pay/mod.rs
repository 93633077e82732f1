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
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/closecombinedorder`
    #[inline]
    pub fn closecombinedorder(self) -> closecombinedorder::Closecombinedorder {
        closecombinedorder::Closecombinedorder { node: self.node }
    }

    /// `/closeorder`
    #[inline]
    pub fn closeorder(self) -> closeorder::Closeorder {
        closeorder::Closeorder { node: self.node }
    }

    /// `/combinedorder`
    #[inline]
    pub fn combinedorder(self) -> combinedorder::Combinedorder {
        combinedorder::Combinedorder { node: self.node }
    }

    /// `/contractorder`
    #[inline]
    pub fn contractorder(self) -> contractorder::Contractorder {
        contractorder::Contractorder { node: self.node }
    }

    /// `/downloadbill`
    #[inline]
    pub fn downloadbill(self) -> downloadbill::Downloadbill {
        downloadbill::Downloadbill { node: self.node }
    }

    /// `/downloadfundflow`
    #[inline]
    pub fn downloadfundflow(self) -> downloadfundflow::Downloadfundflow {
        downloadfundflow::Downloadfundflow { node: self.node }
    }

    /// `/facepay`
    #[inline]
    pub fn facepay(self) -> facepay::Facepay {
        facepay::Facepay { node: self.node }
    }

    /// `/facepayquery`
    #[inline]
    pub fn facepayquery(self) -> facepayquery::Facepayquery {
        facepayquery::Facepayquery { node: self.node }
    }

    /// `/micropay`
    #[inline]
    pub fn micropay(self) -> micropay::Micropay {
        micropay::Micropay { node: self.node }
    }

    /// `/orderquery`
    #[inline]
    pub fn orderquery(self) -> orderquery::Orderquery {
        orderquery::Orderquery { node: self.node }
    }

    /// `/paporderquery`
    #[inline]
    pub fn paporderquery(self) -> paporderquery::Paporderquery {
        paporderquery::Paporderquery { node: self.node }
    }

    /// `/pappayapply`
    #[inline]
    pub fn pappayapply(self) -> pappayapply::Pappayapply {
        pappayapply::Pappayapply { node: self.node }
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// `/profitsharingaddreceiver`
    #[inline]
    pub fn profitsharingaddreceiver(self) -> profitsharingaddreceiver::Profitsharingaddreceiver {
        profitsharingaddreceiver::Profitsharingaddreceiver { node: self.node }
    }

    /// `/profitsharingmerchantratioquery`
    #[inline]
    pub fn profitsharingmerchantratioquery(
        self,
    ) -> profitsharingmerchantratioquery::Profitsharingmerchantratioquery {
        profitsharingmerchantratioquery::Profitsharingmerchantratioquery { node: self.node }
    }

    /// `/profitsharingorderamountquery`
    #[inline]
    pub fn profitsharingorderamountquery(
        self,
    ) -> profitsharingorderamountquery::Profitsharingorderamountquery {
        profitsharingorderamountquery::Profitsharingorderamountquery { node: self.node }
    }

    /// `/profitsharingquery`
    #[inline]
    pub fn profitsharingquery(self) -> profitsharingquery::Profitsharingquery {
        profitsharingquery::Profitsharingquery { node: self.node }
    }

    /// `/profitsharingremovereceiver`
    #[inline]
    pub fn profitsharingremovereceiver(
        self,
    ) -> profitsharingremovereceiver::Profitsharingremovereceiver {
        profitsharingremovereceiver::Profitsharingremovereceiver { node: self.node }
    }

    /// `/profitsharingreturnquery`
    #[inline]
    pub fn profitsharingreturnquery(self) -> profitsharingreturnquery::Profitsharingreturnquery {
        profitsharingreturnquery::Profitsharingreturnquery { node: self.node }
    }

    /// `/querycombinedorder`
    #[inline]
    pub fn querycombinedorder(self) -> querycombinedorder::Querycombinedorder {
        querycombinedorder::Querycombinedorder { node: self.node }
    }

    /// `/queryexchagerate`
    #[inline]
    pub fn queryexchagerate(self) -> queryexchagerate::Queryexchagerate {
        queryexchagerate::Queryexchagerate { node: self.node }
    }

    /// `/refundquery`
    #[inline]
    pub fn refundquery(self) -> refundquery::Refundquery {
        refundquery::Refundquery { node: self.node }
    }

    /// `/refundqueryv2`
    #[inline]
    pub fn refundqueryv2(self) -> refundqueryv2::Refundqueryv2 {
        refundqueryv2::Refundqueryv2 { node: self.node }
    }

    /// `/settlementquery`
    #[inline]
    pub fn settlementquery(self) -> settlementquery::Settlementquery {
        settlementquery::Settlementquery { node: self.node }
    }

    /// `/unifiedorder`
    #[inline]
    pub fn unifiedorder(self) -> unifiedorder::Unifiedorder {
        unifiedorder::Unifiedorder { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay")
    }
}
