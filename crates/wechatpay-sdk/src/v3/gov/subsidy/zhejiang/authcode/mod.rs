//! 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
//!
//! `/v3/gov/subsidy/zhejiang/authcode`

pub mod cancel;
pub mod commit;
pub mod issue;
pub mod refund;
pub mod r#try;

/// 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
///
/// `/v3/gov/subsidy/zhejiang/authcode`
#[derive(Clone)]
pub struct Authcode {
    pub(crate) node: crate::chain::Node,
}

impl Authcode {
    /// `/cancel`: 品类凭证码预核销撤销 · Cancel a category code freeze (Zhejiang)
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/commit`: 品类凭证码上报确认 · Commit a category code (Zhejiang)
    #[inline]
    pub fn commit(&self) -> commit::Commit {
        commit::Commit { node: self.node.clone() }
    }

    /// `/issue`: 申请品类凭证码 · Issue a category code (Zhejiang)
    #[inline]
    pub fn issue(&self) -> issue::Issue {
        issue::Issue { node: self.node.clone() }
    }

    /// `/refund`: 品类凭证码上报撤销 · Revoke a committed code (Zhejiang)
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/try`: 预核销品类凭证码 · Freeze a category code (Zhejiang)
    #[inline]
    pub fn r#try(&self) -> r#try::Try {
        r#try::Try { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode")
    }
}
