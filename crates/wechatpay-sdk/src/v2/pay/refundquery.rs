//! `v2/pay/refundquery`

/// `v2/pay/refundquery`
pub struct Refundquery {
    pub(crate) node: crate::chain::Node,
}

impl Refundquery {
    /// 查询退款 (direct and partner)
    ///
    /// `POST /pay/refundquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::refundquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .refund_id("1217752501201407033233368018")
    ///     .offset(15);
    /// let answer = client.v2().pay().refundquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634907)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/refundquery", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/refundquery")
    }
}

/// 查询退款
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_refundquery_post::Response;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;

    /// 查询退款：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::optional::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::required::<String>("out_refund_no"),
            message::required::<String>("refund_id"),
            message::optional::<i64>("offset"),
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

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
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

        /// 微信退款单号（必填）
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_id", value))
        }

        /// 偏移量
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    request!(Request);
}
