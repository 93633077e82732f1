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

use crate::chain::Node;
use crate::client::Chain;

/// `v2/pay`
pub struct Pay(pub(crate) Node);

impl Pay {
    /// `/closecombinedorder`
    #[inline]
    pub fn closecombinedorder(self) -> closecombinedorder::Closecombinedorder {
        closecombinedorder::Closecombinedorder(self.0)
    }

    /// `/closeorder`
    #[inline]
    pub fn closeorder(self) -> closeorder::Closeorder {
        closeorder::Closeorder(self.0)
    }

    /// `/combinedorder`
    #[inline]
    pub fn combinedorder(self) -> combinedorder::Combinedorder {
        combinedorder::Combinedorder(self.0)
    }

    /// `/contractorder`
    #[inline]
    pub fn contractorder(self) -> contractorder::Contractorder {
        contractorder::Contractorder(self.0)
    }

    /// `/downloadbill`
    #[inline]
    pub fn downloadbill(self) -> downloadbill::Downloadbill {
        downloadbill::Downloadbill(self.0)
    }

    /// `/downloadfundflow`
    #[inline]
    pub fn downloadfundflow(self) -> downloadfundflow::Downloadfundflow {
        downloadfundflow::Downloadfundflow(self.0)
    }

    /// `/facepay`
    #[inline]
    pub fn facepay(self) -> facepay::Facepay {
        facepay::Facepay(self.0)
    }

    /// `/facepayquery`
    #[inline]
    pub fn facepayquery(self) -> facepayquery::Facepayquery {
        facepayquery::Facepayquery(self.0)
    }

    /// `/micropay`
    #[inline]
    pub fn micropay(self) -> micropay::Micropay {
        micropay::Micropay(self.0)
    }

    /// `/orderquery`
    #[inline]
    pub fn orderquery(self) -> orderquery::Orderquery {
        orderquery::Orderquery(self.0)
    }

    /// `/paporderquery`
    #[inline]
    pub fn paporderquery(self) -> paporderquery::Paporderquery {
        paporderquery::Paporderquery(self.0)
    }

    /// `/pappayapply`
    #[inline]
    pub fn pappayapply(self) -> pappayapply::Pappayapply {
        pappayapply::Pappayapply(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// `/profitsharingaddreceiver`
    #[inline]
    pub fn profitsharingaddreceiver(self) -> profitsharingaddreceiver::Profitsharingaddreceiver {
        profitsharingaddreceiver::Profitsharingaddreceiver(self.0)
    }

    /// `/profitsharingmerchantratioquery`
    #[inline]
    pub fn profitsharingmerchantratioquery(
        self,
    ) -> profitsharingmerchantratioquery::Profitsharingmerchantratioquery {
        profitsharingmerchantratioquery::Profitsharingmerchantratioquery(self.0)
    }

    /// `/profitsharingorderamountquery`
    #[inline]
    pub fn profitsharingorderamountquery(
        self,
    ) -> profitsharingorderamountquery::Profitsharingorderamountquery {
        profitsharingorderamountquery::Profitsharingorderamountquery(self.0)
    }

    /// `/profitsharingquery`
    #[inline]
    pub fn profitsharingquery(self) -> profitsharingquery::Profitsharingquery {
        profitsharingquery::Profitsharingquery(self.0)
    }

    /// `/profitsharingremovereceiver`
    #[inline]
    pub fn profitsharingremovereceiver(
        self,
    ) -> profitsharingremovereceiver::Profitsharingremovereceiver {
        profitsharingremovereceiver::Profitsharingremovereceiver(self.0)
    }

    /// `/profitsharingreturnquery`
    #[inline]
    pub fn profitsharingreturnquery(self) -> profitsharingreturnquery::Profitsharingreturnquery {
        profitsharingreturnquery::Profitsharingreturnquery(self.0)
    }

    /// `/querycombinedorder`
    #[inline]
    pub fn querycombinedorder(self) -> querycombinedorder::Querycombinedorder {
        querycombinedorder::Querycombinedorder(self.0)
    }

    /// `/queryexchagerate`
    #[inline]
    pub fn queryexchagerate(self) -> queryexchagerate::Queryexchagerate {
        queryexchagerate::Queryexchagerate(self.0)
    }

    /// `/refundquery`
    #[inline]
    pub fn refundquery(self) -> refundquery::Refundquery {
        refundquery::Refundquery(self.0)
    }

    /// `/refundqueryv2`
    #[inline]
    pub fn refundqueryv2(self) -> refundqueryv2::Refundqueryv2 {
        refundqueryv2::Refundqueryv2(self.0)
    }

    /// `/settlementquery`
    #[inline]
    pub fn settlementquery(self) -> settlementquery::Settlementquery {
        settlementquery::Settlementquery(self.0)
    }

    /// `/unifiedorder`
    #[inline]
    pub fn unifiedorder(self) -> unifiedorder::Unifiedorder {
        unifiedorder::Unifiedorder(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay", rest)
    }
}
