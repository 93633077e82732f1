//! 设置会员权益 · Set a user's membership rights
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`

use crate::chain::{Members, Method};

/// 设置会员权益 · Set a user's membership rights
///
/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
#[derive(Clone)]
pub struct Rights {
    pub(crate) node: crate::chain::Node,
}

impl Rights {
    /// 设置会员权益 · Set a user's membership rights
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
    ///
    /// 设置用户会员卡的积分、专享价和发票等权益信息，并可选择是否发送积分变更通知。模式：普通商户、服务商。
    ///
    /// Sets the points, member price and fapiao rights of a user's membership card, and optionally notifies the user of the points change. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::rights::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().out_request_no("100002322019090134234sfdf");
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .code("478515832665")
    ///     .rights()
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012551213](https://pay.weixin.qq.com/doc/v3/merchant/4012551213), [partner/4012729622](https://pay.weixin.qq.com/doc/v3/partner/4012729622)
    #[doc(alias(
        "设置会员权益",
        "Set a users membership rights",
        "会员卡",
        "rights",
        "codes/rights"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights")
    }
}

/// 设置会员权益 · Set a user's membership rights
pub mod patch {

    /// 设置会员权益：请求 · Set a user's membership rights: request
    pub struct Request {
        /// 变更前的会员积分值 · Member points before the change
        pub before_bonus_value: Option<i64>,
        /// 变更后的会员积分值 · Member points after the change
        pub bonus_value: Option<i64>,
        /// 会员积分变动值 · Member points change
        pub add_bonus_value: Option<i64>,
        /// 商户请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// 是否发送积分变更通知 · Whether to notify points change
        pub need_inform_bonus: Option<bool>,
        /// 会员专享价文案 · Member price text
        pub member_price_word: Option<String>,
        /// 会员发票跳转文案 · Member fapiao redirect text
        pub fapiao_jump_word: Option<String>,
        /// 会员专属咨询信息 · Member exclusive consultation information
        pub guide: Option<Guide>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 变更前的会员积分值 · Member points before the change
        pub fn before_bonus_value<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.before_bonus_value = value.into_member();
            self
        }

        /// 变更后的会员积分值 · Member points after the change
        pub fn bonus_value<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.bonus_value = value.into_member();
            self
        }

        /// 会员积分变动值 · Member points change
        pub fn add_bonus_value<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.add_bonus_value = value.into_member();
            self
        }

        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 是否发送积分变更通知 · Whether to notify points change
        pub fn need_inform_bonus<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_inform_bonus = value.into_member();
            self
        }

        /// 会员专享价文案 · Member price text
        pub fn member_price_word<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.member_price_word = value.into_member();
            self
        }

        /// 会员发票跳转文案 · Member fapiao redirect text
        pub fn fapiao_jump_word<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_jump_word = value.into_member();
            self
        }

        /// 会员专属咨询信息 · Member exclusive consultation information
        pub fn guide<M>(mut self, value: impl crate::IntoMember<Guide, M>) -> Self {
            self.guide = value.into_member();
            self
        }
    }

    /// 会员专属咨询信息 · Member exclusive consultation information
    pub struct Guide {
        /// 联系人名字 · Contact name
        pub staff_name: Option<String>,
        /// 联系人头像 · Contact avatar
        ///
        /// 完整的网址。A complete URL.
        pub head_image_url: Option<String>,
        /// 联系方式 · Contact method
        pub contact_information_name: Option<String>,
        /// 联系信息值 · Contact value
        pub contact_information_value: Option<String>,
        /// 联系电话 · Contact phone number
        pub phone_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Guide {
        /// 联系人名字 · Contact name
        pub fn staff_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.staff_name = value.into_member();
            self
        }

        /// 联系人头像 · Contact avatar
        ///
        /// 完整的网址。A complete URL.
        pub fn head_image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.head_image_url = value.into_member();
            self
        }

        /// 联系方式 · Contact method
        pub fn contact_information_name<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_information_name = value.into_member();
            self
        }

        /// 联系信息值 · Contact value
        pub fn contact_information_value<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_information_value = value.into_member();
            self
        }

        /// 联系电话 · Contact phone number
        pub fn phone_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone_number = value.into_member();
            self
        }
    }

    request!(Request, Guide);

    message! {
        Request {
            0 => before_bonus_value: Optional "before_bonus_value",
            1 => bonus_value: Optional "bonus_value",
            2 => add_bonus_value: Optional "add_bonus_value",
            3 => out_request_no: Required "out_request_no",
            4 => need_inform_bonus: Optional "need_inform_bonus",
            5 => member_price_word: Optional "member_price_word",
            6 => fapiao_jump_word: Optional "fapiao_jump_word",
            7 => guide: Optional "guide",
        }
        Guide {
            0 => staff_name: Optional "staff_name",
            1 => head_image_url: Optional "head_image_url",
            2 => contact_information_name: Optional "contact_information_name",
            3 => contact_information_value: Optional "contact_information_value",
            4 => phone_number: Optional "phone_number",
        }
    }
}
