//! `/v3/papay/sign/contracts/pre-entrust-sign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/sign/contracts/pre-entrust-sign`
pub struct PreEntrustSign(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/sign/contracts/pre-entrust-sign", rest)
    }
}

/// 代扣预签约
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/papay/sign/contracts/pre-entrust-sign");

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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<SignScene>>("sign_scene"),
            required::<String>("appid"),
            optional::<String>("openid"),
            required::<i64>("plan_id"),
            required::<String>("out_contract_code"),
            required::<String>("contract_display_account"),
            required::<String>("contract_notify_url"),
            required::<String>("out_user_code"),
            optional::<String>("return_url"),
            required::<DeviceInfo>("device_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 签约场景（必填）
        pub fn sign_scene(self, value: impl Into<Enumeration<SignScene>>) -> Self {
            Self(self.0.with::<Enumeration<SignScene>>("sign_scene", value.into()))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 用户在直连商户应用下的用户标示
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 委托代扣模板ID（必填）
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 商户签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_contract_code", value.into()))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_display_account", value.into()))
        }

        /// 签约结果通知地址（必填）
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_notify_url", value.into()))
        }

        /// 商户侧用户标识（必填）
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_user_code", value.into()))
        }

        /// 回跳地址的url
        pub fn return_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("return_url", value.into()))
        }

        /// 发起预签约的用户（必填）
        #[inline]
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.with("device_info", value))
        }
    }

    /// 发起预签约的用户
    #[derive(Clone)]
    pub struct DeviceInfo(pub(crate) Object);

    impl DeviceInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<DeviceType>>("device_type"),
            required::<String>("device_os"),
            required::<String>("device_id"),
            required::<bool>("device_running_as_root"),
            required::<String>("device_ip"),
            required::<bool>("weixin_installed"),
            required::<String>("weixin_version"),
            required::<Enumeration<DaysSinceFirstLogin>>("days_since_first_login"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 设备类型（必填）
        pub fn device_type(self, value: impl Into<Enumeration<DeviceType>>) -> Self {
            Self(self.0.with::<Enumeration<DeviceType>>("device_type", value.into()))
        }

        /// 设备的OS版本（必填）
        pub fn device_os(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_os", value.into()))
        }

        /// 设备ID（必填）
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_id", value.into()))
        }

        /// 设备是否以root身份运行（必填）
        #[inline]
        pub fn device_running_as_root(self, value: bool) -> Self {
            Self(self.0.with("device_running_as_root", value))
        }

        /// 设备的IP（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_ip", value.into()))
        }

        /// 设备上是否安装微信（必填）
        #[inline]
        pub fn weixin_installed(self, value: bool) -> Self {
            Self(self.0.with("weixin_installed", value))
        }

        /// 设备上微信的版本（必填）
        pub fn weixin_version(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("weixin_version", value.into()))
        }

        /// 发起预签约的用户首次登录该设备的时间（必填）
        pub fn days_since_first_login(
            self,
            value: impl Into<Enumeration<DaysSinceFirstLogin>>,
        ) -> Self {
            Self(
                self.0.with::<Enumeration<DaysSinceFirstLogin>>(
                    "days_since_first_login",
                    value.into(),
                ),
            )
        }
    }

    /// 代扣预签约：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("pre_entrustweb_id", &mut self.pre_entrustweb_id),
                1 => Named("mini_program_username", &mut self.mini_program_username),
                2 => Named("mini_program_path", &mut self.mini_program_path),
                3 => Named("redirect_url", &mut self.redirect_url),
                _ => return None,
            })
        }
    }

    request!(Request, DeviceInfo);

    held!(DeviceInfo);

    message!(Response);
}
