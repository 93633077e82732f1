//! `/v3/brand/partner/card-member/user-points/sync`

/// `/v3/brand/partner/card-member/user-points/sync`
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 同步积分余额 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/user-points/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_points::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .user_card_code("478515832665")
    ///     .point_balance(1000);
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .user_points()
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/user-points/sync", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-points/sync")
    }
}

/// 同步积分余额
pub mod post {
    use crate::message;

    /// 同步积分余额：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<String>("brand_id"),
            message::required::<String>("card_id"),
            message::required::<String>("openid"),
            message::required::<String>("user_card_code"),
            message::required::<i64>("point_balance"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
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

        /// 积分余额（必填）
        #[inline]
        pub fn point_balance(self, value: i64) -> Self {
            Self(self.0.with("point_balance", value))
        }
    }

    /// 同步积分余额：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家请求单号
        pub out_request_no: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 会员卡code
        pub user_card_code: Option<String>,
        /// 积分余额
        pub point_balance: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_request_no: "out_request_no",
            1 => brand_id: "brand_id",
            2 => card_id: "card_id",
            3 => openid: "openid",
            4 => user_card_code: "user_card_code",
            5 => point_balance: "point_balance",
        }
    }
}
