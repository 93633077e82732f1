//! `/v3/papay/sign/contracts/pre-entrust-sign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/sign/contracts/pre-entrust-sign`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 签约场景
        pub sign_scene: Required<Enumeration<SignScene>>,
        /// 应用ID
        pub appid: Required<String>,
        /// 用户在直连商户应用下的用户标示
        pub openid: Option<String>,
        /// 委托代扣模板ID
        pub plan_id: Required<i64>,
        /// 商户签约协议号
        pub out_contract_code: Required<String>,
        /// 用户账户展示名称
        pub contract_display_account: Required<String>,
        /// 签约结果通知地址
        pub contract_notify_url: Required<String>,
        /// 商户侧用户标识
        pub out_user_code: Required<String>,
        /// 回跳地址的url
        pub return_url: Option<String>,
        /// 发起预签约的用户
        pub device_info: Required<DeviceInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 签约场景
        #[inline]
        pub fn sign_scene(mut self, value: impl Into<Enumeration<SignScene>>) -> Self {
            self.sign_scene = Required::set(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户在直连商户应用下的用户标示
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 委托代扣模板ID
        #[inline]
        pub fn plan_id(mut self, value: i64) -> Self {
            self.plan_id = Required::set(value);
            self
        }

        /// 商户签约协议号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Required::set(value.into());
            self
        }

        /// 用户账户展示名称
        #[inline]
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Required::set(value.into());
            self
        }

        /// 签约结果通知地址
        #[inline]
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Required::set(value.into());
            self
        }

        /// 商户侧用户标识
        #[inline]
        pub fn out_user_code(mut self, value: impl Into<String>) -> Self {
            self.out_user_code = Required::set(value.into());
            self
        }

        /// 回跳地址的url
        #[inline]
        pub fn return_url(mut self, value: impl Into<String>) -> Self {
            self.return_url = Some(value.into());
            self
        }

        /// 发起预签约的用户
        #[inline]
        pub fn device_info(mut self, value: DeviceInfo) -> Self {
            self.device_info = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sign_scene", &mut self.sign_scene),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("plan_id", &mut self.plan_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("contract_display_account", &mut self.contract_display_account),
                ("contract_notify_url", &mut self.contract_notify_url),
                ("out_user_code", &mut self.out_user_code),
                ("return_url", &mut self.return_url),
                ("device_info", &mut self.device_info),
            ]);
        }
    }

    /// 发起预签约的用户
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// 设备类型
        pub device_type: Required<Enumeration<DeviceType>>,
        /// 设备的OS版本
        pub device_os: Required<String>,
        /// 设备ID
        pub device_id: Required<String>,
        /// 设备是否以root身份运行
        pub device_running_as_root: Required<bool>,
        /// 设备的IP
        pub device_ip: Required<String>,
        /// 设备上是否安装微信
        pub weixin_installed: Required<bool>,
        /// 设备上微信的版本
        pub weixin_version: Required<String>,
        /// 发起预签约的用户首次登录该设备的时间
        pub days_since_first_login: Required<Enumeration<DaysSinceFirstLogin>>,
    }

    impl DeviceInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 设备类型
        #[inline]
        pub fn device_type(mut self, value: impl Into<Enumeration<DeviceType>>) -> Self {
            self.device_type = Required::set(value.into());
            self
        }

        /// 设备的OS版本
        #[inline]
        pub fn device_os(mut self, value: impl Into<String>) -> Self {
            self.device_os = Required::set(value.into());
            self
        }

        /// 设备ID
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Required::set(value.into());
            self
        }

        /// 设备是否以root身份运行
        #[inline]
        pub fn device_running_as_root(mut self, value: bool) -> Self {
            self.device_running_as_root = Required::set(value);
            self
        }

        /// 设备的IP
        #[inline]
        pub fn device_ip(mut self, value: impl Into<String>) -> Self {
            self.device_ip = Required::set(value.into());
            self
        }

        /// 设备上是否安装微信
        #[inline]
        pub fn weixin_installed(mut self, value: bool) -> Self {
            self.weixin_installed = Required::set(value);
            self
        }

        /// 设备上微信的版本
        #[inline]
        pub fn weixin_version(mut self, value: impl Into<String>) -> Self {
            self.weixin_version = Required::set(value.into());
            self
        }

        /// 发起预签约的用户首次登录该设备的时间
        #[inline]
        pub fn days_since_first_login(
            mut self,
            value: impl Into<Enumeration<DaysSinceFirstLogin>>,
        ) -> Self {
            self.days_since_first_login = Required::set(value.into());
            self
        }
    }

    impl Message for DeviceInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("device_type", &mut self.device_type),
                ("device_os", &mut self.device_os),
                ("device_id", &mut self.device_id),
                ("device_running_as_root", &mut self.device_running_as_root),
                ("device_ip", &mut self.device_ip),
                ("weixin_installed", &mut self.weixin_installed),
                ("weixin_version", &mut self.weixin_version),
                ("days_since_first_login", &mut self.days_since_first_login),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("pre_entrustweb_id", &mut self.pre_entrustweb_id),
                ("mini_program_username", &mut self.mini_program_username),
                ("mini_program_path", &mut self.mini_program_path),
                ("redirect_url", &mut self.redirect_url),
            ]);
        }
    }

    message!(Request, DeviceInfo, Response);
}
