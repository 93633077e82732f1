//! `v2/mchrisk/channelquerymchauditinfo`

/// `v2/mchrisk/channelquerymchauditinfo`
pub struct Channelquerymchauditinfo {
    pub(crate) node: crate::chain::Node,
}

impl Channelquerymchauditinfo {
    /// 渠道商查询商户审核信息
    ///
    /// `POST /mchrisk/channelquerymchauditinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::channelquerymchauditinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("999990016")
    ///     .acquiring_bank_id("999990017")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().channelquerymchauditinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986547)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mchrisk/channelquerymchauditinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mchrisk/channelquerymchauditinfo")
    }
}

/// 渠道商查询商户审核信息
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::v2::mchrisk::bankquerymchauditinfo::post::Response;

    /// 渠道商查询商户审核信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("acquiring_bank_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 渠道商号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 服务商号（必填）
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquiring_bank_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    request!(Request);
}
