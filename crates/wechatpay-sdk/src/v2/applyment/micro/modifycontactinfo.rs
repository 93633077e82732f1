//! `v2/applyment/micro/modifycontactinfo`

/// `v2/applyment/micro/modifycontactinfo`
pub struct Modifycontactinfo {
    pub(crate) node: crate::chain::Node,
}

impl Modifycontactinfo {
    /// 修改联系信息
    ///
    /// `POST /applyment/micro/modifycontactinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::modifycontactinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .sub_mch_id("1230000109")
    ///     .mobile_phone("13734543456")
    ///     .email("zhangsan@227.com")
    ///     .merchant_name("张三的小店")
    ///     .cert_sn("50062CE505775F070CAB06E697F1BBD1AD4F4D87");
    /// let answer = client.v2().applyment().micro().modifycontactinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115350)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/modifycontactinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/modifycontactinfo")
    }
}

/// 修改联系信息
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::v2::applyment::micro::modifyarchives::post::Response;

    /// 修改联系信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<String>("mobile_phone"),
            message::optional::<String>("email"),
            message::optional::<String>("merchant_name"),
            message::required::<String>("cert_sn"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 小微商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 手机号
        pub fn mobile_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mobile_phone", value))
        }

        /// 邮箱
        pub fn email(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("email", value))
        }

        /// 商户简称
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 加密的平台证书序列号（必填）
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_sn", value))
        }
    }

    request!(Request);
}
