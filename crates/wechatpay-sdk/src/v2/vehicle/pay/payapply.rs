//! 申请扣款 · Request a vehicle debit
//!
//! `v2/vehicle/pay/payapply`

/// 申请扣款 · Request a vehicle debit
///
/// `v2/vehicle/pay/payapply`
#[derive(Clone)]
pub struct Payapply {
    pub(crate) node: crate::chain::Node,
}

impl Payapply {
    /// 申请扣款 · Request a vehicle debit
    ///
    /// `POST /vehicle/pay/payapply`
    ///
    /// 商户在车辆离场等场景申请扣款，受理后异步向用户扣费，结果以扣款通知或查单为准。模式：普通商户。
    ///
    /// Requests a vehicle service debit, such as a parking fee. The notification or a query gives the result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::pay::payapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("公交代扣")
    ///     .out_trade_no("trade202608010001")
    ///     .total_fee(888)
    ///     .spbill_create_ip("8.8.8.8")
    ///     .notify_url("https://www.example.com/notify")
    ///     .trade_type(post::TradeType::PAP)
    ///     .version(post::Version::N3_0)
    ///     .trade_scene(post::TradeScene::PARKING)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(post::SceneInfoSceneInfo::new().start_time("20170826104339")),
    ///     );
    /// let answer = client.v2().vehicle().pay().payapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011985331](https://pay.weixin.qq.com/doc/v2/merchant/4011985331)
    #[doc(alias(
        "申请扣款",
        "Request a vehicle debit",
        "微信车主服务",
        "payapply",
        "pay/payapply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/vehicle/pay/payapply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/vehicle/pay/payapply")
    }
}

/// 申请扣款 · Request a vehicle debit
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `PAP`: 代扣 · Auto-debit
            PAP = "PAP",
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
            /// `GAS`: 加油 · Petrol
            GAS = "GAS",
            /// `HIGHWAY`: 高速公路 · Highway
            HIGHWAY = "HIGHWAY",
            /// `BRIDGE`: 路桥 · Toll bridge
            BRIDGE = "BRIDGE",
        }
    }

    enumeration! {
        /// 分账标识 · Profit-sharing flag
        ProfitSharing {
            /// `Y`: 需要分账 · Profit sharing
            Y = "Y",
            /// `N`: 不分账 · No profit sharing
            N = "N",
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
        /// 支持的扣费方式 · Supported debit methods
        SupportDeductMode {
            /// `DEDUCT_PROACTIVE_ONLY`: 只支持主动缴费 · The user pays actively only
            DEDUCT_PROACTIVE_ONLY = "DEDUCT_PROACTIVE_ONLY",
            /// `DEDUCT_AUTOPAY_ONLY`: 只支持自动扣费 · Charged automatically only
            DEDUCT_AUTOPAY_ONLY = "DEDUCT_AUTOPAY_ONLY",
            /// `DEDUCT_ALL`: 两种都支持 · Both
            DEDUCT_ALL = "DEDUCT_ALL",
        }
    }

    enumeration! {
        /// 通道类型 · Lane type
        ChannelType {
            /// `ETC`: ETC 通道 · ETC lane
            ETC = "ETC",
            /// `MTC`: 人工通道 · Manual lane
            MTC = "MTC",
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

    /// 申请扣款：请求 · Request a vehicle debit: request
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
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub body: Option<String>,
        /// 商品详情 · Item details
        ///
        /// 最长 6000 个字符。At most 6000 characters.
        pub detail: Option<String>,
        /// 附加数据 · Attached data
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub fee_type: Option<String>,
        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 16 个字符。An IPv4 or IPv6 address. At most 16 characters.
        pub spbill_create_ip: Option<String>,
        /// 商品标记 · Item tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 交易类型（必填） · Transaction type (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: TradeType,
        /// 版本号（必填） · Version (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub version: Version,
        /// 交易场景（必填） · Transaction scenario (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_scene: TradeScene,
        /// 用户标识 · User openid
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub openid: Option<String>,
        /// 分账标识 · Profit-sharing flag
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub profit_sharing: ProfitSharing,
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

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 商品详情 · Item details
        pub fn detail<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn spbill_create_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spbill_create_ip = value.into_member();
            self
        }

        /// 商品标记 · Item tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 交易类型（必填） · Transaction type (required)
        pub fn trade_type<M>(mut self, value: impl crate::IntoMember<TradeType, M>) -> Self {
            self.trade_type = value.into_member().unwrap_or_default();
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

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 分账标识 · Profit-sharing flag
        pub fn profit_sharing<M>(
            mut self,
            value: impl crate::IntoMember<ProfitSharing, M>,
        ) -> Self {
            self.profit_sharing = value.into_member().unwrap_or_default();
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
        /// 交易时间（必填） · Transaction time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 16 个字符。`yyyyMMddHHmmss`, Beijing time. At most 16 characters.
        pub start_time: Option<String>,
        /// 结束时间 · End time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 16 个字符。`yyyyMMddHHmmss`, Beijing time. At most 16 characters.
        pub end_time: Option<String>,
        /// 计费时长 · Charged duration
        ///
        /// 单位为秒；最长 16 个字符。In seconds. At most 16 characters.
        pub charging_time: Option<String>,
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
        /// 免费时长 · Free duration
        ///
        /// 单位为秒。In seconds.
        pub free_time: Option<String>,
        /// 发起扣费方式 · Debit initiation method
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub deduct_mode: DeductMode,
        /// 支持的扣费方式 · Supported debit methods
        pub support_deduct_mode: SupportDeductMode,
        /// 车位编号 · Parking space number
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub space_number: Option<String>,
        /// 加油站名称 · Petrol station name
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub gas_station: Option<String>,
        /// 油品标号名 · Fuel label
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub gas_label_name: Option<String>,
        /// 油品类型名称 · Fuel type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub gas_type: Option<String>,
        /// 油品标准 · Fuel standard
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub gas_standard: Option<String>,
        /// 油量 · Fuel quantity
        ///
        /// 油量的文本，单位未见公开说明，原样传递；最长 16 个字符。A quantity of fuel as text, whose unit is not published; sent and returned as it is. At most 16 characters.
        pub gas_amount: Option<String>,
        /// 油枪号 · Fuel gun number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub gas_gun_no: Option<String>,
        /// 入口站名称 · Toll entrance name
        ///
        /// 最长 60 个字符。At most 60 characters.
        pub entrance_name: Option<String>,
        /// 出口名称 · Exit name
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub exit_name: Option<String>,
        /// 核载人数 · Passenger capacity
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub carrying_capacity: Option<String>,
        /// 核载区间 · Load range
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub carrying_range: Option<String>,
        /// 通道类型 · Lane type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub channel_type: ChannelType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfoSceneInfo {
        /// 交易时间（必填） · Transaction time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 结束时间 · End time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 计费时长 · Charged duration
        ///
        /// 单位为秒。In seconds.
        pub fn charging_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.charging_time = value.into_member();
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

        /// 免费时长 · Free duration
        ///
        /// 单位为秒。In seconds.
        pub fn free_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.free_time = value.into_member();
            self
        }

        /// 发起扣费方式 · Debit initiation method
        pub fn deduct_mode<M>(mut self, value: impl crate::IntoMember<DeductMode, M>) -> Self {
            self.deduct_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 支持的扣费方式 · Supported debit methods
        pub fn support_deduct_mode<M>(
            mut self,
            value: impl crate::IntoMember<SupportDeductMode, M>,
        ) -> Self {
            self.support_deduct_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 车位编号 · Parking space number
        pub fn space_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.space_number = value.into_member();
            self
        }

        /// 加油站名称 · Petrol station name
        pub fn gas_station<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.gas_station = value.into_member();
            self
        }

        /// 油品标号名 · Fuel label
        pub fn gas_label_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.gas_label_name = value.into_member();
            self
        }

        /// 油品类型名称 · Fuel type
        pub fn gas_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.gas_type = value.into_member();
            self
        }

        /// 油品标准 · Fuel standard
        pub fn gas_standard<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.gas_standard = value.into_member();
            self
        }

        /// 油量 · Fuel quantity
        ///
        /// 油量的文本，单位未见公开说明，原样传递。A quantity of fuel as text, whose unit is not published; sent and returned as it is.
        pub fn gas_amount<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.gas_amount = value.into_member();
            self
        }

        /// 油枪号 · Fuel gun number
        pub fn gas_gun_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.gas_gun_no = value.into_member();
            self
        }

        /// 入口站名称 · Toll entrance name
        pub fn entrance_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entrance_name = value.into_member();
            self
        }

        /// 出口名称 · Exit name
        pub fn exit_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.exit_name = value.into_member();
            self
        }

        /// 核载人数 · Passenger capacity
        pub fn carrying_capacity<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.carrying_capacity = value.into_member();
            self
        }

        /// 核载区间 · Load range
        pub fn carrying_range<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.carrying_range = value.into_member();
            self
        }

        /// 通道类型 · Lane type
        pub fn channel_type<M>(mut self, value: impl crate::IntoMember<ChannelType, M>) -> Self {
            self.channel_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 申请扣款：应答 · Request a vehicle debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 公众账号id · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SceneInfo, SceneInfoSceneInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => body: Required "body",
            4 => detail: Optional "detail",
            5 => attach: Optional "attach",
            6 => out_trade_no: Required "out_trade_no",
            7 => total_fee: Required "total_fee",
            8 => fee_type: Optional "fee_type",
            9 => spbill_create_ip: Required "spbill_create_ip",
            10 => goods_tag: Optional "goods_tag",
            11 => notify_url: Required "notify_url",
            12 => trade_type: Required "trade_type",
            13 => version: Required "version",
            14 => trade_scene: Required "trade_scene",
            15 => openid: Optional "openid",
            16 => profit_sharing: Optional "profit_sharing",
            17 => scene_info: Required "scene_info",
        }
        SceneInfo {
            0 => scene_info: Required "scene_info",
        }
        SceneInfoSceneInfo {
            0 => start_time: Required "start_time",
            1 => end_time: Optional "end_time",
            2 => charging_time: Optional "charging_time",
            3 => plate_number: Optional "plate_number",
            4 => car_type: Optional "car_type",
            5 => parking_name: Optional "parking_name",
            6 => free_time: Optional "free_time",
            7 => deduct_mode: Optional "deduct_mode",
            8 => support_deduct_mode: Optional "support_deduct_mode",
            9 => space_number: Optional "space_number",
            10 => gas_station: Optional "gas_station",
            11 => gas_label_name: Optional "gas_label_name",
            12 => gas_type: Optional "gas_type",
            13 => gas_standard: Optional "gas_standard",
            14 => gas_amount: Optional "gas_amount",
            15 => gas_gun_no: Optional "gas_gun_no",
            16 => entrance_name: Optional "entrance_name",
            17 => exit_name: Optional "exit_name",
            18 => carrying_capacity: Optional "carrying_capacity",
            19 => carrying_range: Optional "carrying_range",
            20 => channel_type: Optional "channel_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => device_info: Optional "device_info",
            5 => nonce_str: Optional "nonce_str",
            6 => sign: Optional "sign",
            7 => result_code: Optional "result_code",
            8 => err_code: Optional "err_code",
            9 => err_code_des: Optional "err_code_des",
        }
    }
}
