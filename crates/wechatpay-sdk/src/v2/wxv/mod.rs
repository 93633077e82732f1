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
#[derive(Clone)]
pub struct Wxv {
    pub(crate) node: crate::chain::Node,
}

impl Wxv {
    /// `/cancelbill`
    #[inline]
    pub fn cancelbill(&self) -> cancelbill::Cancelbill {
        cancelbill::Cancelbill { node: self.node.clone() }
    }

    /// `/changerentmoney`
    #[inline]
    pub fn changerentmoney(&self) -> changerentmoney::Changerentmoney {
        changerentmoney::Changerentmoney { node: self.node.clone() }
    }

    /// `/createhotelbill`
    #[inline]
    pub fn createhotelbill(&self) -> createhotelbill::Createhotelbill {
        createhotelbill::Createhotelbill { node: self.node.clone() }
    }

    /// `/createrentbill`
    #[inline]
    pub fn createrentbill(&self) -> createrentbill::Createrentbill {
        createrentbill::Createrentbill { node: self.node.clone() }
    }

    /// `/finishhotelbill`
    #[inline]
    pub fn finishhotelbill(&self) -> finishhotelbill::Finishhotelbill {
        finishhotelbill::Finishhotelbill { node: self.node.clone() }
    }

    /// `/finishrentbill`
    #[inline]
    pub fn finishrentbill(&self) -> finishrentbill::Finishrentbill {
        finishrentbill::Finishrentbill { node: self.node.clone() }
    }

    /// `/queryhotelbill`
    #[inline]
    pub fn queryhotelbill(&self) -> queryhotelbill::Queryhotelbill {
        queryhotelbill::Queryhotelbill { node: self.node.clone() }
    }

    /// `/queryrentbill`
    #[inline]
    pub fn queryrentbill(&self) -> queryrentbill::Queryrentbill {
        queryrentbill::Queryrentbill { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/wxv")
    }
}
