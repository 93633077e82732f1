//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
pub struct Commit {
    pub(crate) node: crate::chain::Node,
}

impl Commit {
    /// 设置支付后展示的积分到账 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::bonus::commit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .mchid("1230000109")
    ///     .sub_mchid("1900000109")
    ///     .bonus_value(30);
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("478515832665")
    ///     .codes()
    ///     .code("478515832665")
    ///     .bonus()
    ///     .commit()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551350)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit")
    }
}

/// 设置支付后展示的积分到账
pub mod post {
    use crate::message;

    /// 设置支付后展示的积分到账：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_trade_no"),
            message::required::<String>("mchid"),
            message::required::<String>("sub_mchid"),
            message::required::<i64>("bonus_value"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 会员积分值（必填）
        #[inline]
        pub fn bonus_value(self, value: i64) -> Self {
            Self(self.0.with("bonus_value", value))
        }
    }

    request!(Request);
}
