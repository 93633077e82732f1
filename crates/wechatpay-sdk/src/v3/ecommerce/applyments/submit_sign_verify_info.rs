//! 平台代理签约核身 · Submit signing and identity verification data
//!
//! `/v3/ecommerce/applyments/submit-sign-verify-info`

/// 平台代理签约核身 · Submit signing and identity verification data
///
/// `/v3/ecommerce/applyments/submit-sign-verify-info`
#[derive(Clone)]
pub struct SubmitSignVerifyInfo {
    pub(crate) node: crate::chain::Node,
}

impl SubmitSignVerifyInfo {
    /// 平台代理签约核身 · Submit signing and identity verification data
    ///
    /// `POST /v3/ecommerce/applyments/submit-sign-verify-info`
    ///
    /// 电商平台代二级商户提交预签署协议的时间和核身信息，返回微信支付申请单号。模式：服务商。
    ///
    /// Submits the pre-signing time of the agreement and the identity verification data on behalf of a sub-merchant. Returns the WeChat Pay application ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::applyments::submit_sign_verify_info::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_request_no("1900013511_10000");
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
    /// 官方文档 · Official pages: [partner/4015616722](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
    #[doc(alias(
        "平台代理签约核身",
        "Submit signing and identity verification data",
        "平台收付通",
        "submit-sign-verify-info",
        "applyments/submit-sign-verify-info"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/applyments/submit-sign-verify-info", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments/submit-sign-verify-info")
    }
}

/// 平台代理签约核身 · Submit signing and identity verification data
pub mod post {

    enumeration! {
        /// 核身方式 · Identity verification method
        VerifyIdentityType {
            /// `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`: 当面核身 · Verified face to face
            VERIFY_IDENTITY_TYPE_FACE_TO_FACE = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
            /// `VERIFY_IDENTITY_TYPE_REMOTE`: 远程核身 · Verified remotely
            VERIFY_IDENTITY_TYPE_REMOTE = "VERIFY_IDENTITY_TYPE_REMOTE",
        }
    }

    /// 平台代理签约核身：请求 · Submit signing and identity verification data: request
    pub struct Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub out_request_no: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<i64>,
        /// 预签署微信支付协议时间 · WeChat Pay agreement pre-signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub pre_sign_time: Option<crate::Time>,
        /// 平台代理核身信息 · Platform identity verification information
        pub proxy_verify_identity_info: Option<ProxyVerifyIdentityInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 微信支付申请单号 · WeChat Pay application number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }

        /// 预签署微信支付协议时间 · WeChat Pay agreement pre-signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn pre_sign_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.pre_sign_time = value.into_member();
            self
        }

        /// 平台代理核身信息 · Platform identity verification information
        pub fn proxy_verify_identity_info<M>(
            mut self,
            value: impl crate::IntoMember<ProxyVerifyIdentityInfo, M>,
        ) -> Self {
            self.proxy_verify_identity_info = value.into_member();
            self
        }
    }

    /// 平台代理核身信息 · Platform identity verification information
    pub struct ProxyVerifyIdentityInfo {
        /// 核身方式（必填） · Identity verification method (required)
        pub verify_identity_type: VerifyIdentityType,
        /// 核身结果（必填） · Identity verification result (required)
        pub verify_identity_result: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ProxyVerifyIdentityInfo {
        /// 核身方式（必填） · Identity verification method (required)
        pub fn verify_identity_type<M>(
            mut self,
            value: impl crate::IntoMember<VerifyIdentityType, M>,
        ) -> Self {
            self.verify_identity_type = value.into_member().unwrap_or_default();
            self
        }

        /// 核身结果（必填） · Identity verification result (required)
        pub fn verify_identity_result<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.verify_identity_result = value.into_member();
            self
        }
    }

    /// 平台代理签约核身：应答 · Submit signing and identity verification data: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ProxyVerifyIdentityInfo);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => applyment_id: Optional "applyment_id",
            2 => pre_sign_time: Optional "pre_sign_time",
            3 => proxy_verify_identity_info: Optional "proxy_verify_identity_info",
        }
        ProxyVerifyIdentityInfo {
            0 => verify_identity_type: Required "verify_identity_type",
            1 => verify_identity_result: Required "verify_identity_result",
        }
        Response {
            0 => applyment_id: Optional "applyment_id",
        }
    }
}
