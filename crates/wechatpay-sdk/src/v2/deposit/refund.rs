//! `v2/deposit/refund`

/// `v2/deposit/refund`
pub struct Refund {
    pub(crate) node: crate::chain::Node,
}

impl Refund {
    /// 申请退款（押金） (direct and partner)
    ///
    /// `POST /deposit/refund`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .total_fee(100)
    ///     .refund_fee(100)
    ///     .refund_fee_type("CNY")
    ///     .refund_desc("商品已售完")
    ///     .refund_account("REFUND_SOURCE_RECHARGE_FUNDS")
    ///     .notify_url("https://weixin.qq.com/notify/");
    /// let answer = client.v2().deposit().refund().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011987251)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/deposit/refund", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/deposit/refund")
    }
}

/// 申请退款（押金）
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_refund_post::Response;

    /// 申请退款（押金）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::optional::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::required::<String>("out_refund_no"),
            message::required::<crate::Fen>("total_fee"),
            message::required::<crate::Fen>("refund_fee"),
            message::optional::<String>("refund_fee_type"),
            message::optional::<String>("refund_desc"),
            message::optional::<String>("refund_account"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_refund_no", value))
        }

        /// 订单金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 退款金额，单位为分（必填）
        pub fn refund_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("refund_fee", value))
        }

        /// 退款货币种类
        pub fn refund_fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_fee_type", value))
        }

        /// 退款原因
        pub fn refund_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_desc", value))
        }

        /// 退款资金来源
        pub fn refund_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_account", value))
        }

        /// 退款结果通知url
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    request!(Request);
}
