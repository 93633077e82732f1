//! `/v3/gov/subsidy/zhejiang/authcode`

pub mod cancel;
pub mod commit;
pub mod issue;
pub mod refund;
pub mod r#try;

/// `/v3/gov/subsidy/zhejiang/authcode`
#[derive(Clone)]
pub struct Authcode {
    pub(crate) node: crate::chain::Node,
}

impl Authcode {
    /// `/cancel`
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/commit`
    #[inline]
    pub fn commit(&self) -> commit::Commit {
        commit::Commit { node: self.node.clone() }
    }

    /// `/issue`
    #[inline]
    pub fn issue(&self) -> issue::Issue {
        issue::Issue { node: self.node.clone() }
    }

    /// `/refund`
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/try`
    #[inline]
    pub fn r#try(&self) -> r#try::Try {
        r#try::Try { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode")
    }
}
