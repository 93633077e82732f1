//! `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`

/// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/brand/partner/card-member/user-points/exchange-coupon/confirm", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-points/exchange-coupon/confirm")
    }
}

/// 同步积分兑券结果
pub mod post {
    use crate::message;

    enumeration! {
        /// 积分兑券状态
        State {
            POINT_EXCHANGE_COUPON_SUCCESS = "POINT_EXCHANGE_COUPON_SUCCESS",
            POINT_EXCHANGE_COUPON_FAIL = "POINT_EXCHANGE_COUPON_FAIL",
        }
    }

    /// 同步积分兑券结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("record_id"),
            message::required::<String>("exchange_coupon_template_id"),
            message::required::<String>("brand_id"),
            message::required::<String>("card_id"),
            message::required::<String>("openid"),
            message::required::<String>("user_card_code"),
            message::required::<crate::Enumeration<State>>("state"),
            message::optional::<String>("coupon_code"),
            message::optional::<String>("fail_reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 积分兑券ID（必填）
        pub fn record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("record_id", value))
        }

        /// 积分兑券模板ID（必填）
        pub fn exchange_coupon_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("exchange_coupon_template_id", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 会员卡模板ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 会员卡code（必填）
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_card_code", value))
        }

        /// 积分兑券状态（必填）
        pub fn state(self, value: impl Into<crate::Enumeration<State>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<State>>("state", value))
        }

        /// 兑券成功的券code
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
        }

        /// 兑券失败原因
        pub fn fail_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fail_reason", value))
        }
    }

    /// 同步积分兑券结果：应答
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
        pub state: Option<crate::Enumeration<State>>,
        /// 兑券成功的券code
        pub coupon_code: Option<String>,
        /// 兑券失败原因
        pub fail_reason: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => record_id: "record_id",
            1 => exchange_coupon_template_id: "exchange_coupon_template_id",
            2 => brand_id: "brand_id",
            3 => card_id: "card_id",
            4 => openid: "openid",
            5 => user_card_code: "user_card_code",
            6 => state: "state",
            7 => coupon_code: "coupon_code",
            8 => fail_reason: "fail_reason",
        }
    }
}
