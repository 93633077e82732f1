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

/// `v2`
#[derive(Clone)]
pub struct V2 {
    pub(crate) node: crate::chain::Node,
}

impl crate::Client {
    /// The chain of `v2`.
    #[inline]
    pub fn v2(&self) -> V2 {
        V2 { node: crate::chain::Node::new(self) }
    }
}

impl V2 {
    /// `/appauth`
    #[cfg(feature = "v2-appauth")]
    #[inline]
    pub fn appauth(&self) -> appauth::Appauth {
        appauth::Appauth { node: self.node.clone() }
    }

    /// `/applyment`
    #[cfg(feature = "v2-applyment")]
    #[inline]
    pub fn applyment(&self) -> applyment::Applyment {
        applyment::Applyment { node: self.node.clone() }
    }

    /// `/billcommentsp`
    #[cfg(feature = "v2-billcommentsp")]
    #[inline]
    pub fn billcommentsp(&self) -> billcommentsp::Billcommentsp {
        billcommentsp::Billcommentsp { node: self.node.clone() }
    }

    /// `/cgi-bin`
    #[cfg(feature = "v2-cgi-bin")]
    #[inline]
    pub fn cgi_bin(&self) -> cgi_bin::CgiBin {
        cgi_bin::CgiBin { node: self.node.clone() }
    }

    /// `/deposit`
    #[cfg(feature = "v2-deposit")]
    #[inline]
    pub fn deposit(&self) -> deposit::Deposit {
        deposit::Deposit { node: self.node.clone() }
    }

    /// `/face`
    #[cfg(feature = "v2-face")]
    #[inline]
    pub fn face(&self) -> face::Face {
        face::Face { node: self.node.clone() }
    }

    /// `/fund`
    #[cfg(feature = "v2-fund")]
    #[inline]
    pub fn fund(&self) -> fund::Fund {
        fund::Fund { node: self.node.clone() }
    }

    /// `/mchrisk`
    #[cfg(feature = "v2-mchrisk")]
    #[inline]
    pub fn mchrisk(&self) -> mchrisk::Mchrisk {
        mchrisk::Mchrisk { node: self.node.clone() }
    }

    /// `/mmpaymkttransfers`
    #[cfg(feature = "v2-mmpaymkttransfers")]
    #[inline]
    pub fn mmpaymkttransfers(&self) -> mmpaymkttransfers::Mmpaymkttransfers {
        mmpaymkttransfers::Mmpaymkttransfers { node: self.node.clone() }
    }

    /// `/mmpaysptrans`
    #[cfg(feature = "v2-mmpaysptrans")]
    #[inline]
    pub fn mmpaysptrans(&self) -> mmpaysptrans::Mmpaysptrans {
        mmpaysptrans::Mmpaysptrans { node: self.node.clone() }
    }

    /// `/papay`
    #[cfg(feature = "v2-papay")]
    #[inline]
    pub fn papay(&self) -> papay::Papay {
        papay::Papay { node: self.node.clone() }
    }

    /// `/pay`
    #[cfg(feature = "v2-pay")]
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// `/payitil`
    #[cfg(feature = "v2-payitil")]
    #[inline]
    pub fn payitil(&self) -> payitil::Payitil {
        payitil::Payitil { node: self.node.clone() }
    }

    /// `/risk`
    #[cfg(feature = "v2-risk")]
    #[inline]
    pub fn risk(&self) -> risk::Risk {
        risk::Risk { node: self.node.clone() }
    }

    /// `/secapi`
    #[cfg(feature = "v2-secapi")]
    #[inline]
    pub fn secapi(&self) -> secapi::Secapi {
        secapi::Secapi { node: self.node.clone() }
    }

    /// `/secsvc`
    #[cfg(feature = "v2-secsvc")]
    #[inline]
    pub fn secsvc(&self) -> secsvc::Secsvc {
        secsvc::Secsvc { node: self.node.clone() }
    }

    /// `/tools`
    #[cfg(feature = "v2-tools")]
    #[inline]
    pub fn tools(&self) -> tools::Tools {
        tools::Tools { node: self.node.clone() }
    }

    /// `/transit`
    #[cfg(feature = "v2-transit")]
    #[inline]
    pub fn transit(&self) -> transit::Transit {
        transit::Transit { node: self.node.clone() }
    }

    /// `/vehicle`
    #[cfg(feature = "v2-vehicle")]
    #[inline]
    pub fn vehicle(&self) -> vehicle::Vehicle {
        vehicle::Vehicle { node: self.node.clone() }
    }

    /// `/wxv`
    #[cfg(feature = "v2-wxv")]
    #[inline]
    pub fn wxv(&self) -> wxv::Wxv {
        wxv::Wxv { node: self.node.clone() }
    }

    /// `/xdc`
    #[cfg(feature = "v2-xdc")]
    #[inline]
    pub fn xdc(&self) -> xdc::Xdc {
        xdc::Xdc { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2")
    }
}
