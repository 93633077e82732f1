//! `v2/papay/h5entrustweb`

/// `v2/papay/h5entrustweb`
pub struct H5entrustweb {
    pub(crate) node: crate::chain::Node,
}

impl H5entrustweb {
    /// H5纯签约 (direct)
    ///
    /// `GET /papay/h5entrustweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::h5entrustweb::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .plan_id("1")
    ///     .contract_code("1")
    ///     .request_serial(1)
    ///     .contract_display_account("1")
    ///     .notify_url("https://www.example.com/")
    ///     .version(get::Version::N1_0)
    ///     .timestamp("1")
    ///     .clientip("1");
    /// let answer = client.v2().papay().h5entrustweb().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987295)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/papay/h5entrustweb", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/papay/h5entrustweb")
    }
}

/// H5纯签约
pub mod get {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;

    /// H5纯签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("plan_id"),
            message::required::<String>("contract_code"),
            message::required::<i64>("request_serial"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("notify_url"),
            message::required::<crate::Enumeration<Version>>("version"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("timestamp"),
            message::required::<String>("clientip"),
            message::optional::<String>("return_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 模板id（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 签约协议号（必填）
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_code", value))
        }

        /// 请求序列号（必填）
        #[inline]
        pub fn request_serial(self, value: i64) -> Self {
            Self(self.0.with("request_serial", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 时间戳（必填）
        pub fn timestamp(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("timestamp", value))
        }

        /// 客户端 IP（必填）
        pub fn clientip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("clientip", value))
        }

        /// 回调应用appid
        pub fn return_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("return_appid", value))
        }
    }

    /// H5纯签约：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 业务结果描述
        pub result_msg: Option<String>,
        /// 跳转URL
        pub redirect_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => result_msg: "result_msg",
            4 => redirect_url: "redirect_url",
        }
    }
}
