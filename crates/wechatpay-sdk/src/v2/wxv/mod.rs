//! 免押租借与免押速住 · Deposit-free rental and hotel stay
//!
//! `v2/wxv`

pub mod cancelbill;
pub mod changerentmoney;
pub mod createhotelbill;
pub mod createrentbill;
pub mod finishhotelbill;
pub mod finishrentbill;
pub mod queryhotelbill;
pub mod queryrentbill;

/// 免押租借与免押速住 · Deposit-free rental and hotel stay
///
/// `v2/wxv`
#[derive(Clone)]
pub struct Wxv {
    pub(crate) node: crate::chain::Node,
}

impl Wxv {
    /// `/cancelbill`: 撤销租借订单 · Cancel a rental order
    #[inline]
    pub fn cancelbill(&self) -> cancelbill::Cancelbill {
        cancelbill::Cancelbill { node: self.node.clone() }
    }

    /// `/changerentmoney`: 修改租借订单 · Change a rental order amount
    #[inline]
    pub fn changerentmoney(&self) -> changerentmoney::Changerentmoney {
        changerentmoney::Changerentmoney { node: self.node.clone() }
    }

    /// `/createhotelbill`: 创建速住订单 · Create a hotel stay order
    #[inline]
    pub fn createhotelbill(&self) -> createhotelbill::Createhotelbill {
        createhotelbill::Createhotelbill { node: self.node.clone() }
    }

    /// `/createrentbill`: 创建租借订单 · Create a rental order
    #[inline]
    pub fn createrentbill(&self) -> createrentbill::Createrentbill {
        createrentbill::Createrentbill { node: self.node.clone() }
    }

    /// `/finishhotelbill`: 完结速住订单 · Complete a hotel stay order
    #[inline]
    pub fn finishhotelbill(&self) -> finishhotelbill::Finishhotelbill {
        finishhotelbill::Finishhotelbill { node: self.node.clone() }
    }

    /// `/finishrentbill`: 完结租借订单 · Complete a rental order
    #[inline]
    pub fn finishrentbill(&self) -> finishrentbill::Finishrentbill {
        finishrentbill::Finishrentbill { node: self.node.clone() }
    }

    /// `/queryhotelbill`: 查询速住订单 · Query a hotel stay order
    #[inline]
    pub fn queryhotelbill(&self) -> queryhotelbill::Queryhotelbill {
        queryhotelbill::Queryhotelbill { node: self.node.clone() }
    }

    /// `/queryrentbill`: 查询租借订单 · Query a rental order
    #[inline]
    pub fn queryrentbill(&self) -> queryrentbill::Queryrentbill {
        queryrentbill::Queryrentbill { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/wxv")
    }
}
