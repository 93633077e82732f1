//! 国家消费品换新补贴 上海/福建/重庆 · Trade-in subsidies: Shanghai, Fujian, Chongqing
//!
//! `/v3/gov/subsidy/audit/cup`

pub mod invalid;
pub mod query;
pub mod refund;
pub mod update;
pub mod upload;

/// 国家消费品换新补贴 上海/福建/重庆 · Trade-in subsidies: Shanghai, Fujian, Chongqing
///
/// `/v3/gov/subsidy/audit/cup`
#[derive(Clone)]
pub struct Cup {
    pub(crate) node: crate::chain::Node,
}

impl Cup {
    /// `/invalid`: 作废审核记录 · Invalidate an audit record
    #[inline]
    pub fn invalid(&self) -> invalid::Invalid {
        invalid::Invalid { node: self.node.clone() }
    }

    /// `/query`: 查询审核结果 · Query an audit result
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// `/refund`: 同步非银联支付交易退款信息 · Report a refund outside UnionPay
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/update`: 更新审核数据 · Update audit data
    #[inline]
    pub fn update(&self) -> update::Update {
        update::Update { node: self.node.clone() }
    }

    /// `/upload`: 上传审核数据 · Upload audit data
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup")
    }
}
