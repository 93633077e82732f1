//! `v2/mchrisk/setmchriskcallback`

/// `v2/mchrisk/setmchriskcallback`
pub struct Setmchriskcallback {
    pub(crate) node: crate::chain::Node,
}

impl Setmchriskcallback {
    /// 设置风险通知回调链接
    ///
    /// `POST /mchrisk/setmchriskcallback`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::setmchriskcallback::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .callback_url("https://pay.weixin.qq.com/wxpay/risk.action")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().setmchriskcallback().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986469)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mchrisk/setmchriskcallback", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mchrisk/setmchriskcallback")
    }
}

/// 设置风险通知回调链接
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 设置风险通知回调链接：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("callback_url"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 回调链接（必填）
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("callback_url", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 设置风险通知回调链接：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 服务商号
        pub mch_id: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => mch_id: "mch_id",
            3 => result_code: "result_code",
            4 => err_code: "err_code",
            5 => err_code_des: "err_code_des",
        }
    }
}
