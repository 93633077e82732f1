//! `/v3/papay/sign/contracts/pre-entrust-sign`

/// `/v3/papay/sign/contracts/pre-entrust-sign`
pub struct PreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSign {
    /// 代扣预签约 (direct)
    ///
    /// `POST /v3/papay/sign/contracts/pre-entrust-sign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::sign::contracts::pre_entrust_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sign_scene(post::SignScene::SIGN_SCENE_APP)
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .contract_display_account("微信代扣用户A")
    ///     .contract_notify_url("https://yourapp.com/notify")
    ///     .out_user_code("用户A")
    ///     .return_url("https://yourapp.com/notify")
    ///     .device_info(
    ///         post::DeviceInfo::new()
    ///             .device_type(post::DeviceType::DEVICE_TYPE_UNKNOW)
    ///             .device_os("example_device_os")
    ///             .device_id("example_device_id")
    ///             .device_running_as_root(true)
    ///             .device_ip("example_device_ip")
    ///             .weixin_installed(true)
    ///             .weixin_version("example_weixin_version")
    ///             .days_since_first_login(post::DaysSinceFirstLogin::DAYS_SINCE_FIRST_LOGIN_UNKNOW),
    ///     );
    /// let answer = client.v3().papay().sign().contracts().pre_entrust_sign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/sign/contracts/pre-entrust-sign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/contracts/pre-entrust-sign")
    }
}

/// 代扣预签约
pub mod post {
    use crate::message;

    enumeration! {
        /// 签约场景
        SignScene {
            SIGN_SCENE_APP = "SIGN_SCENE_APP",
            SIGN_SCENE_QRCODE = "SIGN_SCENE_QRCODE",
        }
    }

    enumeration! {
        /// 设备类型
        DeviceType {
            DEVICE_TYPE_UNKNOW = "DEVICE_TYPE_UNKNOW",
            DEVICE_TYPE_PHONE = "DEVICE_TYPE_PHONE",
            DEVICE_TYPE_PAD = "DEVICE_TYPE_PAD",
            DEVICE_TYPE_TV = "DEVICE_TYPE_TV",
            DEVICE_TYPE_WATCH = "DEVICE_TYPE_WATCH",
        }
    }

    enumeration! {
        /// 发起预签约的用户首次登录该设备的时间
        DaysSinceFirstLogin {
            DAYS_SINCE_FIRST_LOGIN_UNKNOW = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
            DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
            DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
            DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
            DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
            DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
            DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
        }
    }

    /// 代扣预签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<SignScene>>("sign_scene"),
            message::required::<String>("appid"),
            message::optional::<String>("openid"),
            message::required::<i64>("plan_id"),
            message::required::<String>("out_contract_code"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("contract_notify_url"),
            message::required::<String>("out_user_code"),
            message::optional::<String>("return_url"),
            message::required::<DeviceInfo>("device_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 签约场景（必填）
        pub fn sign_scene(self, value: impl Into<crate::Enumeration<SignScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignScene>>("sign_scene", value))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户在直连商户应用下的用户标示
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 委托代扣模板ID（必填）
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 商户签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 签约结果通知地址（必填）
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_notify_url", value))
        }

        /// 商户侧用户标识（必填）
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_user_code", value))
        }

        /// 回跳地址的url
        pub fn return_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("return_url", value))
        }

        /// 发起预签约的用户（必填）
        #[inline]
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.with("device_info", value))
        }
    }

    /// 发起预签约的用户
    pub struct DeviceInfo(pub(crate) message::Object);

    impl DeviceInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<DeviceType>>("device_type"),
            message::required::<String>("device_os"),
            message::required::<String>("device_id"),
            message::required::<bool>("device_running_as_root"),
            message::required::<String>("device_ip"),
            message::required::<bool>("weixin_installed"),
            message::required::<String>("weixin_version"),
            message::required::<crate::Enumeration<DaysSinceFirstLogin>>("days_since_first_login"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 设备类型（必填）
        pub fn device_type(self, value: impl Into<crate::Enumeration<DeviceType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DeviceType>>("device_type", value))
        }

        /// 设备的OS版本（必填）
        pub fn device_os(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_os", value))
        }

        /// 设备ID（必填）
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 设备是否以root身份运行（必填）
        #[inline]
        pub fn device_running_as_root(self, value: bool) -> Self {
            Self(self.0.with("device_running_as_root", value))
        }

        /// 设备的IP（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_ip", value))
        }

        /// 设备上是否安装微信（必填）
        #[inline]
        pub fn weixin_installed(self, value: bool) -> Self {
            Self(self.0.with("weixin_installed", value))
        }

        /// 设备上微信的版本（必填）
        pub fn weixin_version(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("weixin_version", value))
        }

        /// 发起预签约的用户首次登录该设备的时间（必填）
        pub fn days_since_first_login(
            self,
            value: impl Into<crate::Enumeration<DaysSinceFirstLogin>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DaysSinceFirstLogin>>(
                "days_since_first_login",
                value,
            ))
        }
    }

    /// 代扣预签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预签约ID
        pub pre_entrustweb_id: Option<String>,
        /// 跳转签约小程序的username
        pub mini_program_username: Option<String>,
        /// 跳转签约小程序的path
        pub mini_program_path: Option<String>,
        /// 展示扫码签约的二维码的URL
        pub redirect_url: Option<String>,
    }

    request!(Request, DeviceInfo);

    held!(DeviceInfo);

    message! {
        Response {
            0 => pre_entrustweb_id: "pre_entrustweb_id",
            1 => mini_program_username: "mini_program_username",
            2 => mini_program_path: "mini_program_path",
            3 => redirect_url: "redirect_url",
        }
    }
}
