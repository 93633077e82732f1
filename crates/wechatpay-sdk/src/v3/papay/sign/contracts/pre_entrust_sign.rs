//! 代扣预签约 · Pre-sign a HarmonyOS auto-debit contract
//!
//! `/v3/papay/sign/contracts/pre-entrust-sign`

/// 代扣预签约 · Pre-sign a HarmonyOS auto-debit contract
///
/// `/v3/papay/sign/contracts/pre-entrust-sign`
#[derive(Clone)]
pub struct PreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSign {
    /// 代扣预签约 · Pre-sign a HarmonyOS auto-debit contract
    ///
    /// `POST /v3/papay/sign/contracts/pre-entrust-sign`
    ///
    /// 商户按签约场景发起鸿蒙委托代扣预签约，返回预签约ID、签约小程序的跳转信息或签约二维码链接。模式：普通商户。
    ///
    /// Starts the signing of a HarmonyOS auto-debit contract. Returns the pre-signing ID, the signing Mini Program's username and path, and a QR code URL. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::sign::contracts::pre_entrust_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sign_scene(post::SignScene::SIGN_SCENE_APP)
    ///     .appid("wx8888888888888888")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .contract_display_account("微信代扣用户A")
    ///     .contract_notify_url("https://www.example.com/notify")
    ///     .out_user_code("用户A")
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
    /// 官方文档 · Official pages: [merchant/4012978414](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
    #[doc(alias(
        "代扣预签约",
        "Pre-sign a HarmonyOS auto-debit contract",
        "鸿蒙委托代扣",
        "pre-entrust-sign",
        "contracts/pre-entrust-sign"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/sign/contracts/pre-entrust-sign", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/contracts/pre-entrust-sign")
    }
}

/// 代扣预签约 · Pre-sign a HarmonyOS auto-debit contract
pub mod post {

    enumeration! {
        /// 签约场景 · Contract signing scenario
        SignScene {
            /// `SIGN_SCENE_APP`: 应用内签约 · Signed in an app
            SIGN_SCENE_APP = "SIGN_SCENE_APP",
            /// `SIGN_SCENE_QRCODE`: 扫码签约 · Signed by QR code
            SIGN_SCENE_QRCODE = "SIGN_SCENE_QRCODE",
        }
    }

    enumeration! {
        /// 设备类型 · Device type
        DeviceType {
            /// `DEVICE_TYPE_UNKNOW`: 未知 · Unknown
            DEVICE_TYPE_UNKNOW = "DEVICE_TYPE_UNKNOW",
            /// `DEVICE_TYPE_PHONE`: 手机 · Phone
            DEVICE_TYPE_PHONE = "DEVICE_TYPE_PHONE",
            /// `DEVICE_TYPE_PAD`: 平板 · Tablet
            DEVICE_TYPE_PAD = "DEVICE_TYPE_PAD",
            /// `DEVICE_TYPE_TV`: 电视 · TV
            DEVICE_TYPE_TV = "DEVICE_TYPE_TV",
            /// `DEVICE_TYPE_WATCH`: 手表 · Watch
            DEVICE_TYPE_WATCH = "DEVICE_TYPE_WATCH",
        }
    }

    enumeration! {
        /// 发起预签约的用户首次登录该设备的时间 · First login on this device of the user who pre-signs
        DaysSinceFirstLogin {
            /// `DAYS_SINCE_FIRST_LOGIN_UNKNOW`: 未知 · Unknown
            DAYS_SINCE_FIRST_LOGIN_UNKNOW = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
            /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`: 1 天内 · Within 1 day
            DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
            /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`: 7 天内 · Within 7 days
            DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
            /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`: 30 天内 · Within 30 days
            DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
            /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`: 90 天内 · Within 90 days
            DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
            /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`: 180 天内 · Within 180 days
            DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
            /// `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`: 超过 180 天 · More than 180 days ago
            DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
        }
    }

    /// 代扣预签约：请求 · Pre-sign a HarmonyOS auto-debit contract: request
    pub struct Request {
        /// 签约场景（必填） · Contract signing scenario (required)
        pub sign_scene: SignScene,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户在直连商户应用下的用户标示 · User openid (direct merchant)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 委托代扣模板ID（必填） · Auto-debit template ID (required)
        pub plan_id: Option<i64>,
        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub contract_display_account: Option<String>,
        /// 签约结果通知地址（必填） · Contract result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub contract_notify_url: Option<String>,
        /// 商户侧用户标识（必填） · Merchant user ID (required)
        pub out_user_code: Option<String>,
        /// 回跳地址的url · Return URL
        ///
        /// 完整的网址。A complete URL.
        pub return_url: Option<String>,
        /// 发起预签约的用户（必填） · User who pre-signs (required)
        pub device_info: Option<DeviceInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 签约场景（必填） · Contract signing scenario (required)
        pub fn sign_scene<M>(mut self, value: impl crate::IntoMember<SignScene, M>) -> Self {
            self.sign_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户在直连商户应用下的用户标示 · User openid (direct merchant)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 委托代扣模板ID（必填） · Auto-debit template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub fn contract_display_account<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_display_account = value.into_member();
            self
        }

        /// 签约结果通知地址（必填） · Contract result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn contract_notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_notify_url = value.into_member();
            self
        }

        /// 商户侧用户标识（必填） · Merchant user ID (required)
        pub fn out_user_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_user_code = value.into_member();
            self
        }

        /// 回跳地址的url · Return URL
        ///
        /// 完整的网址。A complete URL.
        pub fn return_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_url = value.into_member();
            self
        }

        /// 发起预签约的用户（必填） · User who pre-signs (required)
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<DeviceInfo, M>) -> Self {
            self.device_info = value.into_member();
            self
        }
    }

    /// 发起预签约的用户 · User who pre-signs
    pub struct DeviceInfo {
        /// 设备类型（必填） · Device type (required)
        pub device_type: DeviceType,
        /// 设备的OS版本（必填） · Device OS version (required)
        pub device_os: Option<String>,
        /// 设备ID（必填） · Device ID (required)
        pub device_id: Option<String>,
        /// 设备是否以root身份运行（必填） · Whether device runs as root (required)
        pub device_running_as_root: Option<bool>,
        /// 设备的IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// 设备上是否安装微信（必填） · Whether WeChat is installed (required)
        pub weixin_installed: Option<bool>,
        /// 设备上微信的版本（必填） · WeChat version on the device (required)
        pub weixin_version: Option<String>,
        /// 发起预签约的用户首次登录该设备的时间（必填） · First login on this device of the user who pre-signs (required)
        pub days_since_first_login: DaysSinceFirstLogin,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DeviceInfo {
        /// 设备类型（必填） · Device type (required)
        pub fn device_type<M>(mut self, value: impl crate::IntoMember<DeviceType, M>) -> Self {
            self.device_type = value.into_member().unwrap_or_default();
            self
        }

        /// 设备的OS版本（必填） · Device OS version (required)
        pub fn device_os<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_os = value.into_member();
            self
        }

        /// 设备ID（必填） · Device ID (required)
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 设备是否以root身份运行（必填） · Whether device runs as root (required)
        pub fn device_running_as_root<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.device_running_as_root = value.into_member();
            self
        }

        /// 设备的IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn device_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_ip = value.into_member();
            self
        }

        /// 设备上是否安装微信（必填） · Whether WeChat is installed (required)
        pub fn weixin_installed<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.weixin_installed = value.into_member();
            self
        }

        /// 设备上微信的版本（必填） · WeChat version on the device (required)
        pub fn weixin_version<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.weixin_version = value.into_member();
            self
        }

        /// 发起预签约的用户首次登录该设备的时间（必填） · First login on this device of the user who pre-signs (required)
        pub fn days_since_first_login<M>(
            mut self,
            value: impl crate::IntoMember<DaysSinceFirstLogin, M>,
        ) -> Self {
            self.days_since_first_login = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 代扣预签约：应答 · Pre-sign a HarmonyOS auto-debit contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约ID · Pre-contract ID
        pub pre_entrustweb_id: Option<String>,
        /// 跳转签约小程序的username · Contract Mini Program username
        pub mini_program_username: Option<String>,
        /// 跳转签约小程序的path · Contract Mini Program path
        pub mini_program_path: Option<String>,
        /// 展示扫码签约的二维码的URL · Contract signing QR code URL
        pub redirect_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, DeviceInfo);

    message! {
        Request {
            0 => sign_scene: Required "sign_scene",
            1 => appid: Required "appid",
            2 => openid: Optional "openid",
            3 => plan_id: Required "plan_id",
            4 => out_contract_code: Required "out_contract_code",
            5 => contract_display_account: Required "contract_display_account",
            6 => contract_notify_url: Required "contract_notify_url",
            7 => out_user_code: Required "out_user_code",
            8 => return_url: Optional "return_url",
            9 => device_info: Required "device_info",
        }
        DeviceInfo {
            0 => device_type: Required "device_type",
            1 => device_os: Required "device_os",
            2 => device_id: Required "device_id",
            3 => device_running_as_root: Required "device_running_as_root",
            4 => device_ip: Required "device_ip",
            5 => weixin_installed: Required "weixin_installed",
            6 => weixin_version: Required "weixin_version",
            7 => days_since_first_login: Required "days_since_first_login",
        }
        Response {
            0 => pre_entrustweb_id: Optional "pre_entrustweb_id",
            1 => mini_program_username: Optional "mini_program_username",
            2 => mini_program_path: Optional "mini_program_path",
            3 => redirect_url: Optional "redirect_url",
        }
    }
}
