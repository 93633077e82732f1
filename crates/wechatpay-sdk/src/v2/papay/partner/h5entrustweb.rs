//! `v2/papay/partner/h5entrustweb`

use crate::chain::{Call, Chain, Method, Node};

/// `v2/papay/partner/h5entrustweb`
pub struct H5entrustweb {
    pub(crate) node: Node,
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.node.call(Method::GET, "/papay/partner/h5entrustweb").query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/papay/partner/h5entrustweb", rest)
    }
}

/// H5纯签约
pub mod get {
    use crate::message::{Enumeration, Listed, Object, optional, required};

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v2_deposit_micropay_post_sign_type::SignType;
    pub use crate::v2::papay::h5entrustweb::get::Response;

    /// H5纯签约：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("sub_appid"),
            required::<String>("sub_mch_id"),
            required::<String>("plan_id"),
            required::<String>("contract_code"),
            required::<i64>("request_serial"),
            required::<String>("contract_display_account"),
            required::<String>("notify_url"),
            required::<Enumeration<Version>>("version"),
            optional::<Enumeration<SignType>>("sign_type"),
            required::<String>("timestamp"),
            required::<String>("clientip"),
            optional::<String>("deviceid"),
            optional::<String>("mobile"),
            optional::<String>("email"),
            optional::<String>("qq"),
            optional::<String>("openid"),
            optional::<String>("creid"),
            optional::<String>("outerid"),
            optional::<String>("return_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<Enumeration<Version>>("version", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<Enumeration<SignType>>("sign_type", value))
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
