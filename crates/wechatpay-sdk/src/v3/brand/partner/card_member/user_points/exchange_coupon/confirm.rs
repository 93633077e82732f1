//! 同步积分兑券结果 · Report a points exchange result
//!
//! `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`

/// 同步积分兑券结果 · Report a points exchange result
///
/// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
#[derive(Clone)]
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

impl Confirm {
    /// 同步积分兑券结果 · Report a points exchange result
    ///
    /// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
    ///
    /// 会员用积分兑换优惠券后，服务商同步兑换结果；成功时附券码，失败时附原因。模式：服务商。
    ///
    /// Reports whether a member's exchange of points for a coupon succeeded, with the coupon code or the failure reason. Mode: partner.
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
    ///     .state(post::State::POINT_EXCHANGE_COUPON_SUCCESS);
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
    /// 官方文档 · Official pages: [partner/4015897268](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
    #[doc(alias(
        "同步积分兑券结果",
        "Report a points exchange result",
        "商家名片会员",
        "confirm",
        "exchange-coupon/confirm"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/user-points/exchange-coupon/confirm", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-points/exchange-coupon/confirm")
    }
}

/// 同步积分兑券结果 · Report a points exchange result
pub mod post {

    enumeration! {
        /// 积分兑券状态 · Points-for-coupon status
        State {
            /// `POINT_EXCHANGE_COUPON_SUCCESS`: 兑换成功 · Exchanged
            POINT_EXCHANGE_COUPON_SUCCESS = "POINT_EXCHANGE_COUPON_SUCCESS",
            /// `POINT_EXCHANGE_COUPON_FAIL`: 兑换失败 · Exchange failed
            POINT_EXCHANGE_COUPON_FAIL = "POINT_EXCHANGE_COUPON_FAIL",
        }
    }

    enumeration! {
        /// 积分兑券状态 · Points-for-coupon status
        ResponseState {
            /// `POINT_EXCHANGE_COUPON_SUCCESS`: 兑换成功 · Exchanged
            POINT_EXCHANGE_COUPON_SUCCESS = "POINT_EXCHANGE_COUPON_SUCCESS",
            /// `POINT_EXCHANGE_COUPON_FAIL`: 兑换失败 · Exchange failed
            POINT_EXCHANGE_COUPON_FAIL = "POINT_EXCHANGE_COUPON_FAIL",
        }
    }

    /// 同步积分兑券结果：请求 · Report a points exchange result: request
    pub struct Request {
        /// 积分兑券ID（必填） · Points-for-coupon record ID (required)
        pub record_id: Option<String>,
        /// 积分兑券模板ID（必填） · Points-for-coupon template ID (required)
        pub exchange_coupon_template_id: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_id: Option<String>,
        /// 会员卡模板ID（必填） · Membership card template ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub card_id: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 会员卡code（必填） · Membership card code (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub user_card_code: Option<String>,
        /// 积分兑券状态（必填） · Points-for-coupon status (required)
        pub state: State,
        /// 兑券成功的券code · Exchanged coupon code
        pub coupon_code: Option<String>,
        /// 兑券失败原因 · Coupon exchange failure reason
        pub fail_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 积分兑券ID（必填） · Points-for-coupon record ID (required)
        pub fn record_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.record_id = value.into_member();
            self
        }

        /// 积分兑券模板ID（必填） · Points-for-coupon template ID (required)
        pub fn exchange_coupon_template_id<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.exchange_coupon_template_id = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 会员卡模板ID（必填） · Membership card template ID (required)
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 会员卡code（必填） · Membership card code (required)
        pub fn user_card_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_card_code = value.into_member();
            self
        }

        /// 积分兑券状态（必填） · Points-for-coupon status (required)
        pub fn state<M>(mut self, value: impl crate::IntoMember<State, M>) -> Self {
            self.state = value.into_member().unwrap_or_default();
            self
        }

        /// 兑券成功的券code · Exchanged coupon code
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 兑券失败原因 · Coupon exchange failure reason
        pub fn fail_reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fail_reason = value.into_member();
            self
        }
    }

    /// 同步积分兑券结果：应答 · Report a points exchange result: answer
    #[non_exhaustive]
    pub struct Response {
        /// 积分兑券ID · Points-for-coupon record ID
        pub record_id: Option<String>,
        /// 积分兑券模板ID · Points-for-coupon template ID
        pub exchange_coupon_template_id: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 会员卡模板ID · Membership card template ID
        pub card_id: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 会员卡code · Membership card code
        pub user_card_code: Option<String>,
        /// 积分兑券状态 · Points-for-coupon status
        pub state: ResponseState,
        /// 兑券成功的券code · Exchanged coupon code
        pub coupon_code: Option<String>,
        /// 兑券失败原因 · Coupon exchange failure reason
        pub fail_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => record_id: Required "record_id",
            1 => exchange_coupon_template_id: Required "exchange_coupon_template_id",
            2 => brand_id: Required "brand_id",
            3 => card_id: Required "card_id",
            4 => openid: Required "openid",
            5 => user_card_code: Required "user_card_code",
            6 => state: Required "state",
            7 => coupon_code: Optional "coupon_code",
            8 => fail_reason: Optional "fail_reason",
        }
        Response {
            0 => record_id: Optional "record_id",
            1 => exchange_coupon_template_id: Optional "exchange_coupon_template_id",
            2 => brand_id: Optional "brand_id",
            3 => card_id: Optional "card_id",
            4 => openid: Optional "openid",
            5 => user_card_code: Optional "user_card_code",
            6 => state: Optional "state",
            7 => coupon_code: Optional "coupon_code",
            8 => fail_reason: Optional "fail_reason",
        }
    }
}
