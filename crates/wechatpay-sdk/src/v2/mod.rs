//! APIv2 的接口 · Operations of APIv2
//!
//! `v2`

#[cfg(feature = "v2-appauth")]
pub mod appauth;
#[cfg(feature = "v2-applyment")]
pub mod applyment;
#[cfg(feature = "v2-billcommentsp")]
pub mod billcommentsp;
#[cfg(feature = "v2-cgi-bin")]
pub mod cgi_bin;
#[cfg(feature = "v2-deposit")]
pub mod deposit;
#[cfg(feature = "v2-face")]
pub mod face;
#[cfg(feature = "v2-fund")]
pub mod fund;
#[cfg(feature = "v2-mchrisk")]
pub mod mchrisk;
#[cfg(feature = "v2-mmpaymkttransfers")]
pub mod mmpaymkttransfers;
#[cfg(feature = "v2-mmpaysptrans")]
pub mod mmpaysptrans;
#[cfg(feature = "v2-papay")]
pub mod papay;
#[cfg(feature = "v2-pay")]
pub mod pay;
#[cfg(feature = "v2-payitil")]
pub mod payitil;
#[cfg(feature = "v2-risk")]
pub mod risk;
#[cfg(feature = "v2-secapi")]
pub mod secapi;
#[cfg(feature = "v2-secsvc")]
pub mod secsvc;
#[cfg(feature = "v2-tools")]
pub mod tools;
#[cfg(feature = "v2-transit")]
pub mod transit;
#[cfg(feature = "v2-vehicle")]
pub mod vehicle;
#[cfg(feature = "v2-wxv")]
pub mod wxv;
#[cfg(feature = "v2-xdc")]
pub mod xdc;

/// APIv2 的接口 · Operations of APIv2
///
/// `v2`
#[derive(Clone)]
pub struct V2 {
    pub(crate) node: crate::chain::Node,
}

impl crate::Client {
    /// Begins the chain of an operation: `/v2`.
    #[inline]
    pub fn v2(&self) -> V2 {
        V2 { node: crate::chain::Node::new(self) }
    }
}

impl V2 {
    /// `/appauth`: 刷脸授权 · App authorisation
    #[cfg(feature = "v2-appauth")]
    #[inline]
    pub fn appauth(&self) -> appauth::Appauth {
        appauth::Appauth { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-appauth"))]
    #[doc(hidden)]
    pub fn appauth(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Appauth,
    {
        crate::off::Off
    }

    /// `/applyment`: 商户进件 · Merchant onboarding
    #[cfg(feature = "v2-applyment")]
    #[inline]
    pub fn applyment(&self) -> applyment::Applyment {
        applyment::Applyment { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-applyment"))]
    #[doc(hidden)]
    pub fn applyment(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Applyment,
    {
        crate::off::Off
    }

    /// `/billcommentsp`: 订单评价 · Order comments
    #[cfg(feature = "v2-billcommentsp")]
    #[inline]
    pub fn billcommentsp(&self) -> billcommentsp::Billcommentsp {
        billcommentsp::Billcommentsp { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-billcommentsp"))]
    #[doc(hidden)]
    pub fn billcommentsp(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Billcommentsp,
    {
        crate::off::Off
    }

    /// `/cgi-bin`: 清关报关 · Customs declaration
    #[cfg(feature = "v2-cgi-bin")]
    #[inline]
    pub fn cgi_bin(&self) -> cgi_bin::CgiBin {
        cgi_bin::CgiBin { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-cgi-bin"))]
    #[doc(hidden)]
    pub fn cgi_bin(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2CgiBin,
    {
        crate::off::Off
    }

    /// `/deposit`: 酒店押金 · Hotel deposit
    #[cfg(feature = "v2-deposit")]
    #[inline]
    pub fn deposit(&self) -> deposit::Deposit {
        deposit::Deposit { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-deposit"))]
    #[doc(hidden)]
    pub fn deposit(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Deposit,
    {
        crate::off::Off
    }

    /// `/face`: 刷脸支付 · Face payment
    #[cfg(feature = "v2-face")]
    #[inline]
    pub fn face(&self) -> face::Face {
        face::Face { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-face"))]
    #[doc(hidden)]
    pub fn face(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Face,
    {
        crate::off::Off
    }

    /// `/fund`: 资金 · Funds
    #[cfg(feature = "v2-fund")]
    #[inline]
    pub fn fund(&self) -> fund::Fund {
        fund::Fund { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-fund"))]
    #[doc(hidden)]
    pub fn fund(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Fund,
    {
        crate::off::Off
    }

    /// `/mchrisk`: 商户风险 · Merchant risk
    #[cfg(feature = "v2-mchrisk")]
    #[inline]
    pub fn mchrisk(&self) -> mchrisk::Mchrisk {
        mchrisk::Mchrisk { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-mchrisk"))]
    #[doc(hidden)]
    pub fn mchrisk(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Mchrisk,
    {
        crate::off::Off
    }

    /// `/mmpaymkttransfers`: 现金红包与付款到零钱 · Red packets and payment to balance
    #[cfg(feature = "v2-mmpaymkttransfers")]
    #[inline]
    pub fn mmpaymkttransfers(&self) -> mmpaymkttransfers::Mmpaymkttransfers {
        mmpaymkttransfers::Mmpaymkttransfers { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-mmpaymkttransfers"))]
    #[doc(hidden)]
    pub fn mmpaymkttransfers(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Mmpaymkttransfers,
    {
        crate::off::Off
    }

    /// `/mmpaysptrans`: 付款到银行卡 · Payment to bank card
    #[cfg(feature = "v2-mmpaysptrans")]
    #[inline]
    pub fn mmpaysptrans(&self) -> mmpaysptrans::Mmpaysptrans {
        mmpaysptrans::Mmpaysptrans { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-mmpaysptrans"))]
    #[doc(hidden)]
    pub fn mmpaysptrans(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Mmpaysptrans,
    {
        crate::off::Off
    }

    /// `/papay`: 委托代扣 · Auto-debit
    #[cfg(feature = "v2-papay")]
    #[inline]
    pub fn papay(&self) -> papay::Papay {
        papay::Papay { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-papay"))]
    #[doc(hidden)]
    pub fn papay(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Papay,
    {
        crate::off::Off
    }

    /// `/pay`: 基础支付 · Payments
    #[cfg(feature = "v2-pay")]
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-pay"))]
    #[doc(hidden)]
    pub fn pay(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Pay,
    {
        crate::off::Off
    }

    /// `/payitil`: 交易保障 · Call reports
    #[cfg(feature = "v2-payitil")]
    #[inline]
    pub fn payitil(&self) -> payitil::Payitil {
        payitil::Payitil { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-payitil"))]
    #[doc(hidden)]
    pub fn payitil(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Payitil,
    {
        crate::off::Off
    }

    /// `/risk`: 风险 · Risk
    #[cfg(feature = "v2-risk")]
    #[inline]
    pub fn risk(&self) -> risk::Risk {
        risk::Risk { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-risk"))]
    #[doc(hidden)]
    pub fn risk(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Risk,
    {
        crate::off::Off
    }

    /// `/secapi`: 退款与分账 · Refunds and profit sharing
    #[cfg(feature = "v2-secapi")]
    #[inline]
    pub fn secapi(&self) -> secapi::Secapi {
        secapi::Secapi { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-secapi"))]
    #[doc(hidden)]
    pub fn secapi(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Secapi,
    {
        crate::off::Off
    }

    /// `/secsvc`: 实名验证 · Real-name verification
    #[cfg(feature = "v2-secsvc")]
    #[inline]
    pub fn secsvc(&self) -> secsvc::Secsvc {
        secsvc::Secsvc { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-secsvc"))]
    #[doc(hidden)]
    pub fn secsvc(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Secsvc,
    {
        crate::off::Off
    }

    /// `/tools`: 工具 · Tools
    #[cfg(feature = "v2-tools")]
    #[inline]
    pub fn tools(&self) -> tools::Tools {
        tools::Tools { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-tools"))]
    #[doc(hidden)]
    pub fn tools(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Tools,
    {
        crate::off::Off
    }

    /// `/transit`: 乘车码代扣 · Transit code auto-debit
    #[cfg(feature = "v2-transit")]
    #[inline]
    pub fn transit(&self) -> transit::Transit {
        transit::Transit { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-transit"))]
    #[doc(hidden)]
    pub fn transit(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Transit,
    {
        crate::off::Off
    }

    /// `/vehicle`: 车主服务 · Vehicle services
    #[cfg(feature = "v2-vehicle")]
    #[inline]
    pub fn vehicle(&self) -> vehicle::Vehicle {
        vehicle::Vehicle { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-vehicle"))]
    #[doc(hidden)]
    pub fn vehicle(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Vehicle,
    {
        crate::off::Off
    }

    /// `/wxv`: 免押租借与免押速住 · Deposit-free rental and hotel stay
    #[cfg(feature = "v2-wxv")]
    #[inline]
    pub fn wxv(&self) -> wxv::Wxv {
        wxv::Wxv { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-wxv"))]
    #[doc(hidden)]
    pub fn wxv(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Wxv,
    {
        crate::off::Off
    }

    /// `/xdc`: 沙箱环境 · Sandbox
    #[cfg(feature = "v2-xdc")]
    #[inline]
    pub fn xdc(&self) -> xdc::Xdc {
        xdc::Xdc { node: self.node.clone() }
    }

    #[cfg(not(feature = "v2-xdc"))]
    #[doc(hidden)]
    pub fn xdc(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::V2Xdc,
    {
        crate::off::Off
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2")
    }
}
