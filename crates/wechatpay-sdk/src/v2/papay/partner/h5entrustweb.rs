//! `v2/papay/partner/h5entrustweb`

/// `v2/papay/partner/h5entrustweb`
pub struct H5entrustweb {
    pub(crate) node: crate::chain::Node,
}

impl H5entrustweb {
    /// H5纯签约 (partner)
    ///
    /// `GET /papay/partner/h5entrustweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::h5entrustweb::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id("1")
    ///     .contract_code("1")
    ///     .request_serial(1)
    ///     .contract_display_account("1")
    ///     .notify_url("https://www.example.com/")
    ///     .version(get::Version::N1_0)
    ///     .timestamp("1")
    ///     .clientip("1");
    /// let answer = client.v2().papay().partner().h5entrustweb().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988368)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/papay/partner/h5entrustweb", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/papay/partner/h5entrustweb")
    }
}

/// H5纯签约
pub mod get {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::v2::papay::h5entrustweb::get::Response;

    /// H5纯签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("plan_id"),
            message::required::<String>("contract_code"),
            message::required::<i64>("request_serial"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("notify_url"),
            message::required::<crate::Enumeration<Version>>("version"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("timestamp"),
            message::required::<String>("clientip"),
            message::optional::<String>("deviceid"),
            message::optional::<String>("mobile"),
            message::optional::<String>("email"),
            message::optional::<String>("qq"),
            message::optional::<String>("openid"),
            message::optional::<String>("creid"),
            message::optional::<String>("outerid"),
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

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
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

        /// 设备ID
        pub fn deviceid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("deviceid", value))
        }

        /// 手机号
        pub fn mobile(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mobile", value))
        }

        /// 邮箱地址
        pub fn email(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("email", value))
        }

        /// QQ号
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("qq", value))
        }

        /// 微信openID
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 身份证号
        pub fn creid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("creid", value))
        }

        /// 商户侧用户标识
        pub fn outerid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("outerid", value))
        }

        /// 回调应用appid
        pub fn return_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("return_appid", value))
        }
    }

    request!(Request);
}
