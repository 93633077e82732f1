//! `/v3/gov/subsidy/zhejiang/authcode`

pub mod cancel;
pub mod commit;
pub mod issue;
pub mod refund;
pub mod r#try;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/zhejiang/authcode`
pub struct Authcode(pub(crate) Node);

impl Authcode {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel(self.0)
    }

    /// `/commit`
    #[inline]
    pub fn commit(self) -> commit::Commit {
        commit::Commit(self.0)
    }

    /// `/issue`
    #[inline]
    pub fn issue(self) -> issue::Issue {
        issue::Issue(self.0)
    }

    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund(self.0)
    }

    /// `/try`
    #[inline]
    pub fn r#try(self) -> r#try::Try {
        r#try::Try(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/authcode", rest)
    }
}
