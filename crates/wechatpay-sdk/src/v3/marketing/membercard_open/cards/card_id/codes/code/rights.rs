//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
#[derive(Clone, Debug)]
pub struct Rights(pub(crate) Node);

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
    pub fn patch(self, request: patch::Request) -> Call<()> {
        self.0.call_empty(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights", rest)
    }
}

/// 设置会员权益
pub mod patch {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::PATCH,
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
    )
    .numbered_by("out_request_no");

    /// 设置会员权益：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 变更前的会员积分值
        pub before_bonus_value: Option<i64>,
        /// 变更后的会员积分值
        pub bonus_value: Option<i64>,
        /// 会员积分变动值
        pub add_bonus_value: Option<i64>,
        /// 商户请求单号
        pub out_request_no: Required<String>,
        /// 是否发送积分变更通知
        pub need_inform_bonus: Option<bool>,
        /// 会员专享价文案
        pub member_price_word: Option<String>,
        /// 会员发票跳转文案
        pub fapiao_jump_word: Option<String>,
        /// 会员专属咨询信息
        pub guide: Option<Guide>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 变更前的会员积分值
        #[inline]
        pub fn before_bonus_value(mut self, value: i64) -> Self {
            self.before_bonus_value = Some(value);
            self
        }

        /// 变更后的会员积分值
        #[inline]
        pub fn bonus_value(mut self, value: i64) -> Self {
            self.bonus_value = Some(value);
            self
        }

        /// 会员积分变动值
        #[inline]
        pub fn add_bonus_value(mut self, value: i64) -> Self {
            self.add_bonus_value = Some(value);
            self
        }

        /// 商户请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 是否发送积分变更通知
        #[inline]
        pub fn need_inform_bonus(mut self, value: bool) -> Self {
            self.need_inform_bonus = Some(value);
            self
        }

        /// 会员专享价文案
        #[inline]
        pub fn member_price_word(mut self, value: impl Into<String>) -> Self {
            self.member_price_word = Some(value.into());
            self
        }

        /// 会员发票跳转文案
        #[inline]
        pub fn fapiao_jump_word(mut self, value: impl Into<String>) -> Self {
            self.fapiao_jump_word = Some(value.into());
            self
        }

        /// 会员专属咨询信息
        #[inline]
        pub fn guide(mut self, value: Guide) -> Self {
            self.guide = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("before_bonus_value", &mut self.before_bonus_value),
                ("bonus_value", &mut self.bonus_value),
                ("add_bonus_value", &mut self.add_bonus_value),
                ("out_request_no", &mut self.out_request_no),
                ("need_inform_bonus", &mut self.need_inform_bonus),
                ("member_price_word", &mut self.member_price_word),
                ("fapiao_jump_word", &mut self.fapiao_jump_word),
                ("guide", &mut self.guide),
            ]);
        }
    }

    /// 会员专属咨询信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Guide {
        /// 联系人名字
        pub staff_name: Option<String>,
        /// 联系人头像
        pub head_image_url: Option<String>,
        /// 联系方式
        pub contact_information_name: Option<String>,
        /// 联系信息值
        pub contact_information_value: Option<String>,
        /// 联系电话
        pub phone_number: Option<String>,
    }

    impl Guide {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 联系人名字
        #[inline]
        pub fn staff_name(mut self, value: impl Into<String>) -> Self {
            self.staff_name = Some(value.into());
            self
        }

        /// 联系人头像
        #[inline]
        pub fn head_image_url(mut self, value: impl Into<String>) -> Self {
            self.head_image_url = Some(value.into());
            self
        }

        /// 联系方式
        #[inline]
        pub fn contact_information_name(mut self, value: impl Into<String>) -> Self {
            self.contact_information_name = Some(value.into());
            self
        }

        /// 联系信息值
        #[inline]
        pub fn contact_information_value(mut self, value: impl Into<String>) -> Self {
            self.contact_information_value = Some(value.into());
            self
        }

        /// 联系电话
        #[inline]
        pub fn phone_number(mut self, value: impl Into<String>) -> Self {
            self.phone_number = Some(value.into());
            self
        }
    }

    impl Message for Guide {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("staff_name", &mut self.staff_name),
                ("head_image_url", &mut self.head_image_url),
                ("contact_information_name", &mut self.contact_information_name),
                ("contact_information_value", &mut self.contact_information_value),
                ("phone_number", &mut self.phone_number),
            ]);
        }
    }

    message!(Request, Guide);
}
