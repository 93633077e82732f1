//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`

use crate::chain::{Members, Method};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
pub struct Rights {
    pub(crate) node: crate::chain::Node,
}

impl Rights {
    /// 设置会员权益 (direct and partner)
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::rights::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .before_bonus_value(500)
    ///     .bonus_value(600)
    ///     .add_bonus_value(100)
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .need_inform_bonus(true)
    ///     .member_price_word("钻石会员尊享8折")
    ///     .fapiao_jump_word("3张发票可开")
    ///     .guide(
    ///         patch::Guide::new()
    ///             .staff_name("酒店管家-何小明")
    ///             .head_image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///             .contact_information_name("微信号")
    ///             .contact_information_value("weixin123")
    ///             .phone_number("0755-12345677"),
    ///     );
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551213)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights")
    }
}

/// 设置会员权益
pub mod patch {
    use crate::message;

    /// 设置会员权益：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("before_bonus_value"),
            message::optional::<i64>("bonus_value"),
            message::optional::<i64>("add_bonus_value"),
            message::required::<String>("out_request_no"),
            message::optional::<bool>("need_inform_bonus"),
            message::optional::<String>("member_price_word"),
            message::optional::<String>("fapiao_jump_word"),
            message::optional::<Guide>("guide"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 变更前的会员积分值
        #[inline]
        pub fn before_bonus_value(self, value: i64) -> Self {
            Self(self.0.with("before_bonus_value", value))
        }

        /// 变更后的会员积分值
        #[inline]
        pub fn bonus_value(self, value: i64) -> Self {
            Self(self.0.with("bonus_value", value))
        }

        /// 会员积分变动值
        #[inline]
        pub fn add_bonus_value(self, value: i64) -> Self {
            Self(self.0.with("add_bonus_value", value))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 是否发送积分变更通知
        #[inline]
        pub fn need_inform_bonus(self, value: bool) -> Self {
            Self(self.0.with("need_inform_bonus", value))
        }

        /// 会员专享价文案
        pub fn member_price_word(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("member_price_word", value))
        }

        /// 会员发票跳转文案
        pub fn fapiao_jump_word(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_jump_word", value))
        }

        /// 会员专属咨询信息
        #[inline]
        pub fn guide(self, value: Guide) -> Self {
            Self(self.0.with("guide", value))
        }
    }

    /// 会员专属咨询信息
    pub struct Guide(pub(crate) message::Object);

    impl Guide {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("staff_name"),
            message::optional::<String>("head_image_url"),
            message::optional::<String>("contact_information_name"),
            message::optional::<String>("contact_information_value"),
            message::optional::<String>("phone_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 联系人名字
        pub fn staff_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("staff_name", value))
        }

        /// 联系人头像
        pub fn head_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("head_image_url", value))
        }

        /// 联系方式
        pub fn contact_information_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_information_name", value))
        }

        /// 联系信息值
        pub fn contact_information_value(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_information_value", value))
        }

        /// 联系电话
        pub fn phone_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone_number", value))
        }
    }

    request!(Request, Guide);

    held!(Guide);
}
