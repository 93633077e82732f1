//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
pub struct Commit {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<()> {
        self.node
            .call_empty(
                Method::POST,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
            )
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node
            .chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit", rest)
    }
}

/// 设置支付后展示的积分到账
pub mod post {
    use crate::message::{Listed, Object, required};

    /// 设置支付后展示的积分到账：请求（其他接口共用）
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_trade_no"),
            required::<String>("mchid"),
            required::<String>("sub_mchid"),
            required::<i64>("bonus_value"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
