//! 会员卡 · Membership cards
//!
//! `/v3/marketing/membercard-open`

pub mod activate_informations;
pub mod callback;
pub mod cards;
pub mod phonenumber_member;
pub mod user;

/// 会员卡 · Membership cards
///
/// `/v3/marketing/membercard-open`
#[derive(Clone)]
pub struct MembercardOpen {
    pub(crate) node: crate::chain::Node,
}

impl MembercardOpen {
    /// `/activate-informations`: 获取用户信息（跳转型激活） · Get user information for activation
    #[inline]
    pub fn activate_informations(&self) -> activate_informations::ActivateInformations {
        activate_informations::ActivateInformations { node: self.node.clone() }
    }

    /// `/callback`: 查询回调地址、设置回调地址 · Query the notification URL; Set the notification URL
    #[inline]
    pub fn callback(&self) -> callback::Callback {
        callback::Callback { node: self.node.clone() }
    }

    /// `/cards`: 查询会员卡模板列表、创建会员卡模板 · List membership card templates; Create a membership card template
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// `/phonenumber-member`: 导入加密手机号提醒会员领卡、通过加密手机号查询会员领卡状态 · Remind members to claim by phone; Query card claim status by phone
    #[inline]
    pub fn phonenumber_member(&self) -> phonenumber_member::PhonenumberMember {
        phonenumber_member::PhonenumberMember { node: self.node.clone() }
    }

    /// `/user`: 查询用户在品牌下所有会员卡 · List a user's membership cards
    #[inline]
    pub fn user(&self) -> user::User {
        user::User { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open")
    }
}
