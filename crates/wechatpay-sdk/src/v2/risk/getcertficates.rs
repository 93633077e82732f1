//! `v2/risk/getcertficates`

/// `v2/risk/getcertficates`
pub struct Getcertficates {
    pub(crate) node: crate::chain::Node,
}

impl Getcertficates {
    /// 获取平台证书
    ///
    /// `POST /risk/getcertficates`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::risk::getcertficates::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().risk().getcertficates().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014116402)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/risk/getcertficates", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/risk/getcertficates")
    }
}

/// 获取平台证书
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 获取平台证书：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
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

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 获取平台证书：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 错误码描述
        pub return_msg: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 错误码
        pub error_code: Option<String>,
        /// 错误代码描述
        pub error_code_des: Option<String>,
        /// 返回状态码
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 平台证书信息
        pub certificates: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => nonce_str: "nonce_str",
            3 => sign: "sign",
            4 => error_code: "error_code",
            5 => error_code_des: "error_code_des",
            6 => result_code: "result_code",
            7 => mch_id: "mch_id",
            8 => certificates: "certificates",
        }
    }
}
