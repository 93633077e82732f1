//! `v2/papay/partner/preentrustweb`

/// `v2/papay/partner/preentrustweb`
pub struct Preentrustweb {
    pub(crate) node: crate::chain::Node,
}

impl Preentrustweb {
    /// APP纯签约 (partner)
    ///
    /// `POST /papay/partner/preentrustweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::preentrustweb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("1200009811")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id("12535")
    ///     .contract_code("100000")
    ///     .request_serial(1000)
    ///     .contract_display_account("微信代扣")
    ///     .notify_url("")
    ///     .version(post::Version::N1_0)
    ///     .sign_type(post::SignType::MD5)
    ///     .timestamp("1414488825")
    ///     .return_app(post::ReturnApp::Y);
    /// let answer = client.v2().papay().partner().preentrustweb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988366)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/papay/partner/preentrustweb", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/papay/partner/preentrustweb")
    }
}

/// APP纯签约
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;

    enumeration! {
        /// 返回app
        ReturnApp {
            Y = "Y",
            N = "N",
        }
    }

    /// APP纯签约：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mch_id"),
            message::required::<String>("plan_id"),
            message::required::<String>("contract_code"),
            message::required::<i64>("request_serial"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("notify_url"),
            message::required::<crate::Enumeration<Version>>("version"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("timestamp"),
            message::optional::<crate::Enumeration<ReturnApp>>("return_app"),
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

        /// 子商户号
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

        /// 返回app
        pub fn return_app(self, value: impl Into<crate::Enumeration<ReturnApp>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ReturnApp>>("return_app", value))
        }
    }

    /// APP纯签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 请求appid
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 跳转签约小程序的username
        pub miniprogram_username: Option<String>,
        /// 跳转签约小程序的path
        pub miniprogram_path: Option<String>,
        /// 预签约id
        pub pre_entrustweb_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => appid: "appid",
            6 => mch_id: "mch_id",
            7 => sub_appid: "sub_appid",
            8 => sub_mch_id: "sub_mch_id",
            9 => nonce_str: "nonce_str",
            10 => sign: "sign",
            11 => miniprogram_username: "miniprogram_username",
            12 => miniprogram_path: "miniprogram_path",
            13 => pre_entrustweb_id: "pre_entrustweb_id",
        }
    }
}
