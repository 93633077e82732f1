//! 用户状态查询 · Query a user's vehicle state (partner)
//!
//! `v2/vehicle/partnerpay/querystate`

/// 用户状态查询 · Query a user's vehicle state (partner)
///
/// `v2/vehicle/partnerpay/querystate`
#[derive(Clone)]
pub struct Querystate {
    pub(crate) node: crate::chain::Node,
}

impl Querystate {
    /// 用户状态查询 · Query a user's vehicle state (partner)
    ///
    /// `POST /vehicle/partnerpay/querystate`
    ///
    /// 服务商查询用户在子商户场景下的车主服务状态，返回开通情况、车牌信息和开通页的跳转路径。模式：服务商。
    ///
    /// Returns the vehicle service state of a user at a sub-merchant, with the licence plates and the path of the opening page. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::partnerpay::querystate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx9999999999999999")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .trade_scene(post::TradeScene::PARKING)
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .version(post::Version::N3_0);
    /// let answer = client.v2().vehicle().partnerpay().querystate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011988212](https://pay.weixin.qq.com/doc/v2/partner/4011988212)
    #[doc(alias(
        "用户状态查询",
        "Query a users vehicle state (partner)",
        "微信车主服务",
        "querystate",
        "partnerpay/querystate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/vehicle/partnerpay/querystate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/vehicle/partnerpay/querystate")
    }
}

/// 用户状态查询 · Query a user's vehicle state (partner)
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
        /// 跳转场景 · Redirect scenario
        JumpScene {
            /// `APP`: 应用（APP） · App
            APP = "APP",
            /// `H5`: 网页（H5） · Web page (H5)
            H5 = "H5",
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

    /// 用户状态查询：请求 · Query a user's vehicle state (partner): request
    pub struct Request {
        /// 公众账号id（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号id（必填） · Sub-merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
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
        pub jump_scene: JumpScene,
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

        /// 子商户公众账号id（必填） · Sub-merchant app ID (required)
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
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

        /// 交易场景（必填） · Transaction scenario (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<TradeScene, M>) -> Self {
            self.trade_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 跳转场景 · Redirect scenario
        pub fn jump_scene<M>(mut self, value: impl crate::IntoMember<JumpScene, M>) -> Self {
            self.jump_scene = value.into_member().unwrap_or_default();
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

    /// 用户状态查询：应答 · Query a user's vehicle state (partner): answer
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
        /// 子商户公众账号id · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
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
        /// 用户子标识 · User openid (sub-merchant)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_openid: Option<String>,
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
        pub common_use_flag: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_appid: Required "sub_appid",
            2 => mch_id: Required "mch_id",
            3 => sub_mch_id: Required "sub_mch_id",
            4 => sign_type: Optional "sign_type",
            5 => trade_scene: Required "trade_scene",
            6 => jump_scene: Optional "jump_scene",
            7 => openid: Required "openid",
            8 => version: Required "version",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => mch_id: Optional "mch_id",
            5 => sub_mch_id: Optional "sub_mch_id",
            6 => nonce_str: Optional "nonce_str",
            7 => sign: Optional "sign",
            8 => result_code: Optional "result_code",
            9 => err_code: Optional "err_code",
            10 => err_code_des: Optional "err_code_des",
            11 => user_state: Optional "user_state",
            12 => openid: Optional "openid",
            13 => deduct_mode: Optional "deduct_mode",
            14 => sub_openid: Optional "sub_openid",
            15 => path: Optional "path",
            16 => plate_number_info: Optional "plate_number_info",
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
