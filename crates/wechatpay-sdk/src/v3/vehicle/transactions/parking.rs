//! 扣费受理 · Request a parking debit
//!
//! `/v3/vehicle/transactions/parking`

/// 扣费受理 · Request a parking debit
///
/// `/v3/vehicle/transactions/parking`
#[derive(Clone)]
pub struct Parking {
    pub(crate) node: crate::chain::Node,
}

impl Parking {
    /// 扣费受理 · Request a parking debit
    ///
    /// `POST /v3/vehicle/transactions/parking`
    ///
    /// 车辆离场时商户或服务商申请停车扣费，填写停车信息和金额，受理后异步扣款并通知结果。模式：普通商户、服务商。
    ///
    /// Requests the debit of a parking fee when a vehicle leaves. The result is sent to the notification URL. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::transactions::parking::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .description("停车场扣费")
    ///     .out_trade_no("20150806125346")
    ///     .trade_scene("PARKING")
    ///     .notify_url("https://www.example.com/notify")
    ///     .amount(post::Amount::new().total(888));
    /// let answer = client.v3().vehicle().transactions().parking().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::transactions::parking::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .description("停车场扣费")
    ///     .out_trade_no("20150806125346")
    ///     .trade_scene("PARKING")
    ///     .notify_url("https://www.example.com/notify")
    ///     .amount(post::Amount::new().total(888));
    /// let answer = client.v3().vehicle().transactions().parking().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012534352](https://pay.weixin.qq.com/doc/v3/merchant/4012534352), [partner/4012534427](https://pay.weixin.qq.com/doc/v3/partner/4012534427)
    #[doc(alias(
        "扣费受理",
        "Request a parking debit",
        "停车服务",
        "parking",
        "transactions/parking"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/vehicle/transactions/parking", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/transactions/parking")
    }
}

/// 扣费受理 · Request a parking debit
pub mod post {

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
        /// 货币类型 · Currency
        Currency {
            /// `CNY`: 人民币 · Chinese yuan
            CNY = "CNY",
        }
    }

    enumeration! {
        /// 车牌颜色 · Licence plate colour
        PlateColor {
            /// `BLUE`: 蓝色 · Blue
            BLUE = "BLUE",
            /// `GREEN`: 绿色 · Green
            GREEN = "GREEN",
            /// `YELLOW`: 黄色 · Yellow
            YELLOW = "YELLOW",
            /// `BLACK`: 黑色 · Black
            BLACK = "BLACK",
            /// `WHITE`: 白色 · White
            WHITE = "WHITE",
            /// `LIMEGREEN`: 黄绿色 · Yellow-green
            LIMEGREEN = "LIMEGREEN",
        }
    }

    enumeration! {
        /// 交易状态 · Transaction status
        TradeState {
            /// `SUCCESS`: 支付成功 · Paid
            SUCCESS = "SUCCESS",
            /// `ACCEPTED`: 已接收，等待扣款 · Accepted, waiting for the debit
            ACCEPTED = "ACCEPTED",
            /// `PAY_FAIL`: 扣款失败 · The debit failed
            PAY_FAIL = "PAY_FAIL",
            /// `REFUND`: 转入退款 · Refunded, at least in part
            REFUND = "REFUND",
        }
    }

    enumeration! {
        /// 用户是否已还款 · Whether the user has repaid
        UserRepaid {
            /// `Y`: 是 · Yes
            Y = "Y",
            /// `N`: 否 · No
            N = "N",
        }
    }

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScene {
            /// `PARKING`: 停车场 · Car park
            PARKING = "PARKING",
        }
    }

    enumeration! {
        /// 车牌颜色 · Licence plate colour
        ParkingInfoPlateColor {
            /// `BLUE`: 蓝色 · Blue
            BLUE = "BLUE",
            /// `GREEN`: 绿色 · Green
            GREEN = "GREEN",
            /// `YELLOW`: 黄色 · Yellow
            YELLOW = "YELLOW",
            /// `BLACK`: 黑色 · Black
            BLACK = "BLACK",
            /// `WHITE`: 白色 · White
            WHITE = "WHITE",
            /// `LIMEGREEN`: 黄绿色 · Yellow-green
            LIMEGREEN = "LIMEGREEN",
        }
    }

    enumeration! {
        /// 货币类型 · Currency
        AmountCurrency {
            /// `CNY`: 人民币 · Chinese yuan
            CNY = "CNY",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
        }
    }

    enumeration! {
        /// 优惠类型 · Discount type
        Type {
            /// `CASH`: 充值型代金券 · Cash coupon with top-up
            CASH = "CASH",
            /// `NOCASH`: 免充值型代金券 · Cash coupon without top-up
            NOCASH = "NOCASH",
        }
    }

    enumeration! {
        /// 优惠币种 · Discount currency
        PromotionDetailCurrency {
            /// `CNY`: 人民币 · Chinese yuan
            CNY = "CNY",
        }
    }

    /// 扣费受理：请求 · Request a parking debit: request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务描述（必填） · Service description (required)
        pub description: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 只能用数字、字母和 `_*-`。Digits, A–Z, a–z and `_*-`.
        pub out_trade_no: Option<String>,
        /// 交易场景（必填） · Transaction scenario (required)
        pub trade_scene: Option<String>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tag: Option<String>,
        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 分账标识 · Profit-sharing flag
        pub profit_sharing: ProfitSharing,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 停车场景信息 · Parking scenario information
        pub parking_info: Option<ParkingInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 服务描述（必填） · Service description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
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

        /// 交易场景（必填） · Transaction scenario (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_scene = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
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

        /// 分账标识 · Profit-sharing flag
        pub fn profit_sharing<M>(
            mut self,
            value: impl crate::IntoMember<ProfitSharing, M>,
        ) -> Self {
            self.profit_sharing = value.into_member().unwrap_or_default();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 停车场景信息 · Parking scenario information
        pub fn parking_info<M>(mut self, value: impl crate::IntoMember<ParkingInfo, M>) -> Self {
            self.parking_info = value.into_member();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 订单金额（必填） · Order amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        pub currency: Currency,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 订单金额（必填） · Order amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        pub fn currency<M>(mut self, value: impl crate::IntoMember<Currency, M>) -> Self {
            self.currency = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 停车场景信息 · Parking scenario information
    pub struct ParkingInfo {
        /// 停车入场id（必填） · Parking entry ID (required)
        pub parking_id: Option<String>,
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// 车牌颜色（必填） · Licence plate colour (required)
        pub plate_color: PlateColor,
        /// 入场时间（必填） · Entry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 出场时间（必填） · Exit time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 停车场名称（必填） · Parking lot name (required)
        pub parking_name: Option<String>,
        /// 计费时长（必填） · Charged duration (required)
        ///
        /// 单位为秒。In seconds.
        pub charging_duration: Option<i64>,
        /// 停车场设备id（必填） · Parking lot device ID (required)
        pub device_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ParkingInfo {
        /// 停车入场id（必填） · Parking entry ID (required)
        pub fn parking_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_id = value.into_member();
            self
        }

        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 车牌颜色（必填） · Licence plate colour (required)
        pub fn plate_color<M>(mut self, value: impl crate::IntoMember<PlateColor, M>) -> Self {
            self.plate_color = value.into_member().unwrap_or_default();
            self
        }

        /// 入场时间（必填） · Entry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 出场时间（必填） · Exit time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 停车场名称（必填） · Parking lot name (required)
        pub fn parking_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_name = value.into_member();
            self
        }

        /// 计费时长（必填） · Charged duration (required)
        ///
        /// 单位为秒。In seconds.
        pub fn charging_duration<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.charging_duration = value.into_member();
            self
        }

        /// 停车场设备id（必填） · Parking lot device ID (required)
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }
    }

    /// 扣费受理：应答 · Request a parking debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID · App ID
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务描述 · Service description
        pub description: Option<String>,
        /// 订单创建时间 · Order creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 商户订单号 · Merchant order number
        ///
        /// 只能用数字、字母和 `_*-`。Digits, A–Z, a–z and `_*-`.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 交易状态 · Transaction status
        pub trade_state: TradeState,
        /// 交易状态描述 · Transaction status description
        pub trade_state_description: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 用户是否已还款 · Whether the user has repaid
        pub user_repaid: UserRepaid,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 交易场景 · Transaction scenario
        pub trade_scene: TradeScene,
        /// 停车场景信息 · Parking scenario information
        pub parking_info: Option<ResponseParkingInfo>,
        /// 支付者信息 · Payer information
        pub payer: Option<Payer>,
        /// 订单金额信息 · Order amount
        pub amount: Option<ResponseAmount>,
        /// 优惠信息 · Discount information
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 停车场景信息 · Parking scenario information
    #[non_exhaustive]
    pub struct ResponseParkingInfo {
        /// 停车入场id · Parking entry ID
        pub parking_id: Option<String>,
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// 车牌颜色 · Licence plate colour
        pub plate_color: ParkingInfoPlateColor,
        /// 入场时间 · Entry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 出场时间 · Exit time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 停车场名称 · Parking lot name
        pub parking_name: Option<String>,
        /// 计费时长 · Charged duration
        ///
        /// 单位为秒。In seconds.
        pub charging_duration: Option<i64>,
        /// 停车场设备id · Parking lot device ID
        pub device_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者信息 · Payer information
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在appid下的标识 · User openid
        pub openid: Option<String>,
        /// 用户在sub\_appid下的标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额信息 · Order amount
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        pub currency: AmountCurrency,
        /// 用户实际支付金额 · Amount paid by the user
        ///
        /// 单位为分。In fen.
        pub payer_total: Option<crate::Fen>,
        /// 折扣 · Total discount
        ///
        /// 单位为分。In fen.
        pub discount_total: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠信息 · Discount information
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub coupon_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 活动ID · Batch ID
        pub stock_id: Option<String>,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// 优惠币种 · Discount currency
        pub currency: PromotionDetailCurrency,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount, ParkingInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_appid: Optional "sub_appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => description: Required "description",
            4 => attach: Optional "attach",
            5 => out_trade_no: Required "out_trade_no",
            6 => trade_scene: Required "trade_scene",
            7 => goods_tag: Optional "goods_tag",
            8 => notify_url: Required "notify_url",
            9 => profit_sharing: Optional "profit_sharing",
            10 => amount: Required "amount",
            11 => parking_info: Optional "parking_info",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        ParkingInfo {
            0 => parking_id: Required "parking_id",
            1 => plate_number: Required "plate_number",
            2 => plate_color: Required "plate_color",
            3 => start_time: Required "start_time",
            4 => end_time: Required "end_time",
            5 => parking_name: Required "parking_name",
            6 => charging_duration: Required "charging_duration",
            7 => device_id: Required "device_id",
        }
        Response {
            0 => appid: Optional "appid",
            1 => sub_appid: Optional "sub_appid",
            2 => sp_mchid: Optional "sp_mchid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => description: Optional "description",
            5 => create_time: Optional "create_time",
            6 => out_trade_no: Optional "out_trade_no",
            7 => transaction_id: Optional "transaction_id",
            8 => trade_state: Optional "trade_state",
            9 => trade_state_description: Optional "trade_state_description",
            10 => success_time: Optional "success_time",
            11 => bank_type: Optional "bank_type",
            12 => user_repaid: Optional "user_repaid",
            13 => attach: Optional "attach",
            14 => trade_scene: Optional "trade_scene",
            15 => parking_info: Optional "parking_info",
            16 => payer: Optional "payer",
            17 => amount: Optional "amount",
            18 => promotion_detail: Optional "promotion_detail",
        }
        ResponseParkingInfo {
            0 => parking_id: Optional "parking_id",
            1 => plate_number: Optional "plate_number",
            2 => plate_color: Optional "plate_color",
            3 => start_time: Optional "start_time",
            4 => end_time: Optional "end_time",
            5 => parking_name: Optional "parking_name",
            6 => charging_duration: Optional "charging_duration",
            7 => device_id: Optional "device_id",
        }
        Payer {
            0 => openid: Optional "openid",
            1 => sub_openid: Optional "sub_openid",
        }
        ResponseAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
            2 => payer_total: Optional "payer_total",
            3 => discount_total: Optional "discount_total",
        }
        PromotionDetail {
            0 => coupon_id: Optional "coupon_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => stock_id: Optional "stock_id",
            5 => amount: Optional "amount",
            6 => wechatpay_contribute: Optional "wechatpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => currency: Optional "currency",
        }
    }
}
