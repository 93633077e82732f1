//! `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("record_id"),
            required::<String>("exchange_coupon_template_id"),
            required::<String>("brand_id"),
            required::<String>("card_id"),
            required::<String>("openid"),
            required::<String>("user_card_code"),
            required::<Enumeration<State>>("state"),
            optional::<String>("coupon_code"),
            optional::<String>("fail_reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 积分兑券ID（必填）
        pub fn record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("record_id", value.into()))
        }

        /// 积分兑券模板ID（必填）
        pub fn exchange_coupon_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("exchange_coupon_template_id", value.into()))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 会员卡模板ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("card_id", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 会员卡code（必填）
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("user_card_code", value.into()))
        }

        /// 积分兑券状态（必填）
        pub fn state(self, value: impl Into<Enumeration<State>>) -> Self {
            Self(self.0.with::<Enumeration<State>>("state", value.into()))
        }

        /// 兑券成功的券code
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("coupon_code", value.into()))
        }

        /// 兑券失败原因
        pub fn fail_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("fail_reason", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("record_id", &mut self.record_id),
                1 => Named("exchange_coupon_template_id", &mut self.exchange_coupon_template_id),
                2 => Named("brand_id", &mut self.brand_id),
                3 => Named("card_id", &mut self.card_id),
                4 => Named("openid", &mut self.openid),
                5 => Named("user_card_code", &mut self.user_card_code),
                6 => Named("state", &mut self.state),
                7 => Named("coupon_code", &mut self.coupon_code),
                8 => Named("fail_reason", &mut self.fail_reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
