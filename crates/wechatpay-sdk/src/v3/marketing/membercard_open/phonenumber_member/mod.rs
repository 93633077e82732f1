//! 导入加密手机号提醒会员领卡、通过加密手机号查询会员领卡状态 · Remind members to claim by phone; Query card claim status by phone
//!
//! `/v3/marketing/membercard-open/phonenumber-member`

pub mod import;
pub mod search;

/// 导入加密手机号提醒会员领卡、通过加密手机号查询会员领卡状态 · Remind members to claim by phone; Query card claim status by phone
///
/// `/v3/marketing/membercard-open/phonenumber-member`
#[derive(Clone)]
pub struct PhonenumberMember {
    pub(crate) node: crate::chain::Node,
}

impl PhonenumberMember {
    /// `/import`: 导入加密手机号提醒会员领卡 · Remind members to claim by phone
    #[inline]
    pub fn import(&self) -> import::Import {
        import::Import { node: self.node.clone() }
    }

    /// `/search`: 通过加密手机号查询会员领卡状态 · Query card claim status by phone
    #[inline]
    pub fn search(&self) -> search::Search {
        search::Search { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/phonenumber-member")
    }
}
