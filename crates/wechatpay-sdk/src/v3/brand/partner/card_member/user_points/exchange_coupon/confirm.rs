//! `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
#[derive(Clone, Debug)]
pub struct Confirm(pub(crate) Node);

impl Confirm {
    /// 同步积分兑券结果 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_points::exchange_coupon::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .record_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .exchange_coupon_template_id("0Flpo7FqTQ")
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .user_card_code("478515832665")
    ///     .state(post::State::POINT_EXCHANGE_COUPON_SUCCESS)
    ///     .coupon_code("123446565767")
    ///     .fail_reason("积分不足");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .user_points()
    ///     .exchange_coupon()
    ///     .confirm()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/user-points/exchange-coupon/confirm", rest)
    }
}

/// 同步积分兑券结果
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
    );

    enumeration! {
        /// 积分兑券状态
        State {
            POINT_EXCHANGE_COUPON_SUCCESS = "POINT_EXCHANGE_COUPON_SUCCESS",
            POINT_EXCHANGE_COUPON_FAIL = "POINT_EXCHANGE_COUPON_FAIL",
        }
    }

    /// 同步积分兑券结果：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 积分兑券ID
        pub record_id: Required<String>,
        /// 积分兑券模板ID
        pub exchange_coupon_template_id: Required<String>,
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 会员卡模板ID
        pub card_id: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// 会员卡code
        pub user_card_code: Required<String>,
        /// 积分兑券状态
        pub state: Required<Enumeration<State>>,
        /// 兑券成功的券code
        pub coupon_code: Option<String>,
        /// 兑券失败原因
        pub fail_reason: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 积分兑券ID
        #[inline]
        pub fn record_id(mut self, value: impl Into<String>) -> Self {
            self.record_id = Required::set(value.into());
            self
        }

        /// 积分兑券模板ID
        #[inline]
        pub fn exchange_coupon_template_id(mut self, value: impl Into<String>) -> Self {
            self.exchange_coupon_template_id = Required::set(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 会员卡模板ID
        #[inline]
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 会员卡code
        #[inline]
        pub fn user_card_code(mut self, value: impl Into<String>) -> Self {
            self.user_card_code = Required::set(value.into());
            self
        }

        /// 积分兑券状态
        #[inline]
        pub fn state(mut self, value: impl Into<Enumeration<State>>) -> Self {
            self.state = Required::set(value.into());
            self
        }

        /// 兑券成功的券code
        #[inline]
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
            self
        }

        /// 兑券失败原因
        #[inline]
        pub fn fail_reason(mut self, value: impl Into<String>) -> Self {
            self.fail_reason = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("record_id", &mut self.record_id),
                ("exchange_coupon_template_id", &mut self.exchange_coupon_template_id),
                ("brand_id", &mut self.brand_id),
                ("card_id", &mut self.card_id),
                ("openid", &mut self.openid),
                ("user_card_code", &mut self.user_card_code),
                ("state", &mut self.state),
                ("coupon_code", &mut self.coupon_code),
                ("fail_reason", &mut self.fail_reason),
            ]);
        }
    }

    /// 同步积分兑券结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 积分兑券ID
        pub record_id: Option<String>,
        /// 积分兑券模板ID
        pub exchange_coupon_template_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 会员卡code
        pub user_card_code: Option<String>,
        /// 积分兑券状态
        pub state: Option<Enumeration<State>>,
        /// 兑券成功的券code
        pub coupon_code: Option<String>,
        /// 兑券失败原因
        pub fail_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("record_id", &mut self.record_id),
                ("exchange_coupon_template_id", &mut self.exchange_coupon_template_id),
                ("brand_id", &mut self.brand_id),
                ("card_id", &mut self.card_id),
                ("openid", &mut self.openid),
                ("user_card_code", &mut self.user_card_code),
                ("state", &mut self.state),
                ("coupon_code", &mut self.coupon_code),
                ("fail_reason", &mut self.fail_reason),
            ]);
        }
    }

    message!(Request, Response);
}
