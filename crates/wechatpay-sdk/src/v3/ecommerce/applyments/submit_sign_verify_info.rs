//! `/v3/ecommerce/applyments/submit-sign-verify-info`

/// `/v3/ecommerce/applyments/submit-sign-verify-info`
pub struct SubmitSignVerifyInfo {
    pub(crate) node: crate::chain::Node,
}

impl SubmitSignVerifyInfo {
    /// 平台代理签约核身 (partner)
    ///
    /// `POST /v3/ecommerce/applyments/submit-sign-verify-info`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::applyments::submit_sign_verify_info::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("1900013511_10000")
    ///     .applyment_id(2000002124775691_i64)
    ///     .pre_sign_time("2018-06-08T10:34:56+08:00")
    ///     .proxy_verify_identity_info(
    ///         post::ProxyVerifyIdentityInfo::new()
    ///             .verify_identity_type(post::VerifyIdentityType::VERIFY_IDENTITY_TYPE_FACE_TO_FACE)
    ///             .verify_identity_result(true),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .applyments()
    ///     .submit_sign_verify_info()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/applyments/submit-sign-verify-info", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments/submit-sign-verify-info")
    }
}

/// 平台代理签约核身
pub mod post {
    use crate::message;

    pub use crate::shared::v3_apply4subject_applyment_post_finance_institution_info::Response;

    enumeration! {
        /// 核身方式
        VerifyIdentityType {
            VERIFY_IDENTITY_TYPE_FACE_TO_FACE = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
            VERIFY_IDENTITY_TYPE_REMOTE = "VERIFY_IDENTITY_TYPE_REMOTE",
        }
    }

    /// 平台代理签约核身：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::optional::<i64>("applyment_id"),
            message::optional::<crate::Time>("pre_sign_time"),
            message::optional::<ProxyVerifyIdentityInfo>("proxy_verify_identity_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务申请编号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 微信支付申请单号
        #[inline]
        pub fn applyment_id(self, value: i64) -> Self {
            Self(self.0.with("applyment_id", value))
        }

        /// 预签署微信支付协议时间
        pub fn pre_sign_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("pre_sign_time", value))
        }

        /// 平台代理核身信息
        #[inline]
        pub fn proxy_verify_identity_info(self, value: ProxyVerifyIdentityInfo) -> Self {
            Self(self.0.with("proxy_verify_identity_info", value))
        }
    }

    /// 平台代理核身信息
    pub struct ProxyVerifyIdentityInfo(pub(crate) message::Object);

    impl ProxyVerifyIdentityInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<VerifyIdentityType>>("verify_identity_type"),
            message::required::<bool>("verify_identity_result"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 核身方式（必填）
        pub fn verify_identity_type(
            self,
            value: impl Into<crate::Enumeration<VerifyIdentityType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<VerifyIdentityType>>(
                    "verify_identity_type",
                    value,
                ),
            )
        }

        /// 核身结果（必填）
        #[inline]
        pub fn verify_identity_result(self, value: bool) -> Self {
            Self(self.0.with("verify_identity_result", value))
        }
    }

    request!(Request, ProxyVerifyIdentityInfo);

    held!(ProxyVerifyIdentityInfo);
}
