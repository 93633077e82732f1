//! 用户状态查询 · Query a user's vehicle state
//!
//! `v2/vehicle/pay/querystate`

/// 用户状态查询 · Query a user's vehicle state
///
/// `v2/vehicle/pay/querystate`
#[derive(Clone)]
pub struct Querystate {
    pub(crate) node: crate::chain::Node,
}

impl Querystate {
    /// 用户状态查询 · Query a user's vehicle state
    ///
    /// `POST /vehicle/pay/querystate`
    ///
    /// 商户查询用户的车主服务状态，返回开通情况、车牌信息和开通页的跳转路径。模式：普通商户。
    ///
    /// Returns the vehicle service state of a user, with the licence plates and the path of the opening page. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::pay::querystate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .trade_scene(post::TradeScene::PARKING)
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .version(post::Version::N3_0);
    /// let answer = client.v2().vehicle().pay().querystate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011986415](https://pay.weixin.qq.com/doc/v2/merchant/4011986415)
    #[doc(alias(
        "用户状态查询",
        "Query a users vehicle state",
        "微信车主服务",
        "querystate",
        "pay/querystate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/vehicle/pay/querystate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/vehicle/pay/querystate")
    }
}

/// 用户状态查询 · Query a user's vehicle state
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScene {
            /// `PARKING`: 停车场 · Car park
            PARKING = "PARKING",
            /// `PARKING SPACE`: 车位停车 · Parking space
            PARKING_SPACE = "PARKING SPACE",
            /// `GAS`: 加油 · Petrol
            GAS = "GAS",
            /// `HIGHWAY`: 高速公路 · Highway
            HIGHWAY = "HIGHWAY",
            /// `BRIDGE`: 路桥 · Toll bridge
            BRIDGE = "BRIDGE",
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
            /// `PAUSED`: 已暂停 · Paused
            PAUSED = "PAUSED",
            /// `OVERDUE`: 有欠款 · A debt is overdue
            OVERDUE = "OVERDUE",
            /// `UNAUTHORIZED`: 未授权 · Not authorised
            UNAUTHORIZED = "UNAUTHORIZED",
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

    enumeration! {
        /// 常用车牌标志 · Common plate flag
        CommonUseFlag {
            /// `COMMON_USE`: 常用车牌 · Plate in common use
            COMMON_USE = "COMMON_USE",
        }
    }

    /// 用户状态查询：请求 · Query a user's vehicle state: request
    pub struct Request {
        /// 公众账号id（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 交易场景（必填） · Transaction scenario (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_scene: TradeScene,
        /// 跳转场景 · Redirect scenario
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub jump_scene: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub openid: Option<String>,
        /// 版本号（必填） · Version (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub version: Version,
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

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 交易场景（必填） · Transaction scenario (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<TradeScene, M>) -> Self {
            self.trade_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 跳转场景 · Redirect scenario
        pub fn jump_scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_scene = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 版本号（必填） · Version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 用户状态查询：应答 · Query a user's vehicle state: answer
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
        /// 请求appid · Requesting app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
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
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 用户状态 · User status
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub user_state: UserState,
        /// 用户标识 · User openid
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub openid: Option<String>,
        /// 发起扣费方式 · Debit initiation method
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub deduct_mode: DeductMode,
        /// 跳转路径 · Redirect path
        ///
        /// 最长 1024 个字符。At most 1024 characters.
        pub path: Option<String>,
        /// 车牌信息 · Licence plate information
        ///
        /// JSON 文本；最长 512 个字符。A text that holds JSON. At most 512 characters.
        pub plate_number_info: Option<crate::JsonText<PlateNumberInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 车牌信息 · Licence plate information
    #[non_exhaustive]
    pub struct PlateNumberInfo {
        /// 车牌信息列表 · Licence plates
        pub plate_number_info: Option<Vec<PlateNumberInfoPlateNumberInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 车牌信息列表 · Licence plates
    #[non_exhaustive]
    pub struct PlateNumberInfoPlateNumberInfo {
        /// 车牌号 · Licence plate number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub plate_number: Option<String>,
        /// 车牌通道标识 · Plate channel type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub channel_type: Option<String>,
        /// 常用车牌标志 · Common plate flag
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub common_use_flag: CommonUseFlag,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => trade_scene: Required "trade_scene",
            4 => jump_scene: Optional "jump_scene",
            5 => openid: Required "openid",
            6 => version: Required "version",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => nonce_str: Optional "nonce_str",
            5 => sign: Optional "sign",
            6 => result_code: Optional "result_code",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
            9 => user_state: Optional "user_state",
            10 => openid: Optional "openid",
            11 => deduct_mode: Optional "deduct_mode",
            12 => path: Optional "path",
            13 => plate_number_info: Optional "plate_number_info",
        }
        PlateNumberInfo {
            0 => plate_number_info: Optional "plate_number_info",
        }
        PlateNumberInfoPlateNumberInfo {
            0 => plate_number: Optional "plate_number",
            1 => channel_type: Optional "channel_type",
            2 => common_use_flag: Optional "common_use_flag",
        }
    }
}
