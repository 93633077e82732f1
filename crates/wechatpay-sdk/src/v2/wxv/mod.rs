//! `v2/wxv`

pub mod cancelbill;
pub mod changerentmoney;
pub mod createhotelbill;
pub mod createrentbill;
pub mod finishhotelbill;
pub mod finishrentbill;
pub mod queryhotelbill;
pub mod queryrentbill;

/// `v2/wxv`
pub struct Wxv {
    pub(crate) node: crate::chain::Node,
}

impl Wxv {
    /// `/cancelbill`
    #[inline]
    pub fn cancelbill(self) -> cancelbill::Cancelbill {
        cancelbill::Cancelbill { node: self.node }
    }

    /// `/changerentmoney`
    #[inline]
    pub fn changerentmoney(self) -> changerentmoney::Changerentmoney {
        changerentmoney::Changerentmoney { node: self.node }
    }

    /// `/createhotelbill`
    #[inline]
    pub fn createhotelbill(self) -> createhotelbill::Createhotelbill {
        createhotelbill::Createhotelbill { node: self.node }
    }

    /// `/createrentbill`
    #[inline]
    pub fn createrentbill(self) -> createrentbill::Createrentbill {
        createrentbill::Createrentbill { node: self.node }
    }

    /// `/finishhotelbill`
    #[inline]
    pub fn finishhotelbill(self) -> finishhotelbill::Finishhotelbill {
        finishhotelbill::Finishhotelbill { node: self.node }
    }

    /// `/finishrentbill`
    #[inline]
    pub fn finishrentbill(self) -> finishrentbill::Finishrentbill {
        finishrentbill::Finishrentbill { node: self.node }
    }

    /// `/queryhotelbill`
    #[inline]
    pub fn queryhotelbill(self) -> queryhotelbill::Queryhotelbill {
        queryhotelbill::Queryhotelbill { node: self.node }
    }

    /// `/queryrentbill`
    #[inline]
    pub fn queryrentbill(self) -> queryrentbill::Queryrentbill {
        queryrentbill::Queryrentbill { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/wxv")
    }
}
