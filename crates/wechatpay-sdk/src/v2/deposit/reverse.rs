//! `v2/deposit/reverse`

/// `v2/deposit/reverse`
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 撤销订单 (direct and partner)
    ///
    /// `POST /deposit/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000100")
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().deposit().reverse().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986741)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/deposit/reverse", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/deposit/reverse")
    }
}

/// 撤销订单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_reverse_post::{Recall, Response};

    /// 撤销订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<String>("transaction_id"),
            message::required::<String>("out_trade_no"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
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

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    request!(Request);
}
