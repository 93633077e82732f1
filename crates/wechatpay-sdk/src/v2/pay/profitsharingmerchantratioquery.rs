//! `v2/pay/profitsharingmerchantratioquery`

/// `v2/pay/profitsharingmerchantratioquery`
pub struct Profitsharingmerchantratioquery {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingmerchantratioquery {
    /// 查询最大分账比例 (partner)
    ///
    /// `POST /pay/profitsharingmerchantratioquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingmerchantratioquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000109")
    ///     .brand_mch_id("1900000108")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().profitsharingmerchantratioquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011985120)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/profitsharingmerchantratioquery", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/profitsharingmerchantratioquery")
    }
}

/// 查询最大分账比例
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;

    /// 查询最大分账比例：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<String>("brand_mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 品牌主商户号
        pub fn brand_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 查询最大分账比例：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 品牌主商户号
        pub brand_mch_id: Option<String>,
        /// 最大分账比例
        pub max_ratio: Option<i64>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => mch_id: "mch_id",
            3 => sub_mch_id: "sub_mch_id",
            4 => brand_mch_id: "brand_mch_id",
            5 => max_ratio: "max_ratio",
            6 => nonce_str: "nonce_str",
            7 => sign: "sign",
        }
    }
}
