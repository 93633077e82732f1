//! 商户风险 · Merchant risk
//!
//! `v2/mchrisk`

pub mod bankquerymchauditinfo;
pub mod channelquerymchauditinfo;
pub mod querymchrisk;
pub mod setmchriskcallback;
pub mod syncmchriskresult;

/// 商户风险 · Merchant risk
///
/// `v2/mchrisk`
#[derive(Clone)]
pub struct Mchrisk {
    pub(crate) node: crate::chain::Node,
}

impl Mchrisk {
    /// `/bankquerymchauditinfo`: 间联模式查询商户审核状态开放接口 · Query merchant audit state (bank)
    #[inline]
    pub fn bankquerymchauditinfo(&self) -> bankquerymchauditinfo::Bankquerymchauditinfo {
        bankquerymchauditinfo::Bankquerymchauditinfo { node: self.node.clone() }
    }

    /// `/channelquerymchauditinfo`: 渠道商查询商户审核信息 · Query merchant audit state (channel)
    #[inline]
    pub fn channelquerymchauditinfo(&self) -> channelquerymchauditinfo::Channelquerymchauditinfo {
        channelquerymchauditinfo::Channelquerymchauditinfo { node: self.node.clone() }
    }

    /// `/querymchrisk`: 事前-风险商户核查接口 · Check a merchant for risk
    #[inline]
    pub fn querymchrisk(&self) -> querymchrisk::Querymchrisk {
        querymchrisk::Querymchrisk { node: self.node.clone() }
    }

    /// `/setmchriskcallback`: 设置风险通知回调链接 · Set the risk notification URL
    #[inline]
    pub fn setmchriskcallback(&self) -> setmchriskcallback::Setmchriskcallback {
        setmchriskcallback::Setmchriskcallback { node: self.node.clone() }
    }

    /// `/syncmchriskresult`: 事后-风险商户处理结果同步接口 · Report a risk handling result
    #[inline]
    pub fn syncmchriskresult(&self) -> syncmchriskresult::Syncmchriskresult {
        syncmchriskresult::Syncmchriskresult { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mchrisk")
    }
}
