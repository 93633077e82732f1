//! 用户入场通知 · Report a vehicle entry (partner)
//!
//! `v2/vehicle/partnerpay/notification`

/// 用户入场通知 · Report a vehicle entry (partner)
///
/// `v2/vehicle/partnerpay/notification`
#[derive(Clone)]
pub struct Notification {
    pub(crate) node: crate::chain::Node,
}

impl Notification {
    /// 用户入场通知 · Report a vehicle entry (partner)
    ///
    /// `POST /vehicle/partnerpay/notification`
    ///
    /// 服务商在用户车辆入场时上报交易场景和场景信息，微信支付据此通知用户并返回用户状态。模式：服务商。
    ///
    /// Reports the entry of a vehicle at a sub-merchant with its scene information, so that the user can be informed. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::partnerpay::notification::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_appid("wx9999999999999999")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .version(post::Version::N3_0)
    ///     .trade_scene(post::TradeScene::PARKING)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(
    ///                 post::SceneInfoSceneInfo::new()
    ///                     .start_time("20170826104339")
    ///                     .free_time("1200"),
    ///             ),
    ///     );
    /// let answer = client.v2().vehicle().partnerpay().notification().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011988204](https://pay.weixin.qq.com/doc/v2/partner/4011988204)
    #[doc(alias(
        "用户入场通知",
        "Report a vehicle entry (partner)",
        "微信车主服务",
        "notification",
        "partnerpay/notification"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/vehicle/partnerpay/notification", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/vehicle/partnerpay/notification")
    }
}

/// 用户入场通知 · Report a vehicle entry (partner)
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 版本号 · Version
        Version {
            /// `3.0`: 版本 3.0 · Version 3.0
            N3_0 = "3.0",
        }
    }

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScene {
            /// `PARKING`: 停车场 · Car park
            PARKING = "PARKING",
            /// `PARKING SPACE`: 车位停车 · Parking space
            PARKING_SPACE = "PARKING SPACE",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 用户状态 · User status
        UserState {
            /// `NORMAL`: 正常 · Normal
            NORMAL = "NORMAL",
            /// `BLOCK`: 不可用 · Blocked
            BLOCK = "BLOCK",
        }
    }

    enumeration! {
        /// 发起扣费方式 · Debit initiation method
        DeductMode {
            /// `PROACTIVE`: 主动缴费 · The user pays actively
            PROACTIVE = "PROACTIVE",
            /// `AUTOPAY`: 自动扣费 · Charged automatically
            AUTOPAY = "AUTOPAY",
        }
    }

    /// 用户入场通知：请求 · Report a vehicle entry (partner): request
    pub struct Request {
        /// 公众账号id（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户公众账号id（必填） · Sub-merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 版本号（必填） · Version (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub version: Version,
        /// 交易场景（必填） · Transaction scenario (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_scene: TradeScene,
        /// 场景信息JSON格式字符串（必填） · Scenario information (JSON string) (required)
        ///
        /// JSON 文本；最长 1024 个字符。A text that holds JSON. At most 1024 characters.
        pub scene_info: Option<crate::JsonText<SceneInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号id（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户公众账号id（必填） · Sub-merchant app ID (required)
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 版本号（必填） · Version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 交易场景（必填） · Transaction scenario (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<TradeScene, M>) -> Self {
            self.trade_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 场景信息JSON格式字符串（必填） · Scenario information (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn scene_info<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<SceneInfo>, M>,
        ) -> Self {
            self.scene_info = value.into_member();
            self
        }
    }

    /// 场景信息JSON格式字符串 · Scenario information (JSON string)
    pub struct SceneInfo {
        /// 场景PARKING信息（必填） · Parking scenario information (required)
        pub scene_info: Option<SceneInfoSceneInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 场景PARKING信息（必填） · Parking scenario information (required)
        pub fn scene_info<M>(
            mut self,
            value: impl crate::IntoMember<SceneInfoSceneInfo, M>,
        ) -> Self {
            self.scene_info = value.into_member();
            self
        }
    }

    /// 场景PARKING信息 · Parking scenario information
    pub struct SceneInfoSceneInfo {
        /// 入场时间（必填） · Entry time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 16 个字符。`yyyyMMddHHmmss`, Beijing time. At most 16 characters.
        pub start_time: Option<String>,
        /// 回调通知URL · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 车牌号 · Licence plate number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub plate_number: Option<String>,
        /// 车辆类型 · Vehicle type
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub car_type: Option<String>,
        /// 停车场名称 · Parking lot name
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub parking_name: Option<String>,
        /// 免费时长（必填） · Free duration (required)
        ///
        /// 单位为秒；最长 16 个字符。In seconds. At most 16 characters.
        pub free_time: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub openid: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_openid: Option<String>,
        /// 车位编号 · Parking space number
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub space_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfoSceneInfo {
        /// 入场时间（必填） · Entry time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 回调通知URL · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 车牌号 · Licence plate number
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 车辆类型 · Vehicle type
        pub fn car_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.car_type = value.into_member();
            self
        }

        /// 停车场名称 · Parking lot name
        pub fn parking_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_name = value.into_member();
            self
        }

        /// 免费时长（必填） · Free duration (required)
        ///
        /// 单位为秒。In seconds.
        pub fn free_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.free_time = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户子标识 · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 车位编号 · Parking space number
        pub fn space_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.space_number = value.into_member();
            self
        }
    }

    /// 用户入场通知：应答 · Report a vehicle entry (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 公众账号id · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户公众账号id · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code_des: Option<String>,
        /// 用户状态 · User status
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub user_state: UserState,
        /// 发起扣费方式 · Debit initiation method
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub deduct_mode: DeductMode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SceneInfo, SceneInfoSceneInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_appid: Required "sub_appid",
            3 => sub_mch_id: Required "sub_mch_id",
            4 => sign_type: Optional "sign_type",
            5 => version: Required "version",
            6 => trade_scene: Required "trade_scene",
            7 => scene_info: Required "scene_info",
        }
        SceneInfo {
            0 => scene_info: Required "scene_info",
        }
        SceneInfoSceneInfo {
            0 => start_time: Required "start_time",
            1 => notify_url: Optional "notify_url",
            2 => plate_number: Optional "plate_number",
            3 => car_type: Optional "car_type",
            4 => parking_name: Optional "parking_name",
            5 => free_time: Required "free_time",
            6 => openid: Optional "openid",
            7 => sub_openid: Optional "sub_openid",
            8 => space_number: Optional "space_number",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => sub_appid: Optional "sub_appid",
            5 => sub_mch_id: Optional "sub_mch_id",
            6 => nonce_str: Optional "nonce_str",
            7 => sign: Optional "sign",
            8 => result_code: Optional "result_code",
            9 => err_code: Optional "err_code",
            10 => err_code_des: Optional "err_code_des",
            11 => user_state: Optional "user_state",
            12 => deduct_mode: Optional "deduct_mode",
        }
    }
}
