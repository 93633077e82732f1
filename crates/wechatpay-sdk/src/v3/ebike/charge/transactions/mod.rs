//! 充电自行车代扣受理扣款 · Debit a charging session
//!
//! `/v3/ebike/charge/transactions`

pub mod id;
pub mod out_trade_no;

/// 充电自行车代扣受理扣款 · Debit a charging session
///
/// `/v3/ebike/charge/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/id`: 查询订单 · Query an order by transaction ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/out-trade-no`: 查询订单 · Query an order by merchant order number
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// 充电自行车代扣受理扣款 · Debit a charging session
    ///
    /// `POST /v3/ebike/charge/transactions`
    ///
    /// 服务商凭用户的充电代扣凭证受理扣款，返回受理状态；扣款结果由通知告知，也可查询订单。模式：普通商户、服务商。
    ///
    /// Accepts a debit with the token of a charging session and returns the acceptance state. A notification or a query gives the result. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .out_trade_no("121775250124070332")
    ///     .notify_url("https://www.example.com/notify")
    ///     .description("商品信息")
    ///     .charging_token("sdjf23kdsHJfdk")
    ///     .amount(post::Amount::new().total(888))
    ///     .charge_info(
    ///         post::ChargeInfo::new()
    ///             .start_time("2039-08-26T09:43:39+08:00")
    ///             .end_time("2039-08-26T09:43:39+08:00")
    ///             .charging_station_name("xxx充电站")
    ///             .charging_gun_number("6555")
    ///             .charged_capacity(10),
    ///     )
    ///     .device_info(post::DeviceInfo::new().device_id("12343232").device_ip("123.12.12.123"));
    /// let answer = client.v3().ebike().charge().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .out_trade_no("121775250124070332")
    ///     .notify_url("https://www.example.com/notify")
    ///     .description("商品信息")
    ///     .charging_token("sdjf23kdsHJfdk")
    ///     .amount(post::Amount::new().total(888))
    ///     .charge_info(
    ///         post::ChargeInfo::new()
    ///             .start_time("2039-08-26T09:43:39+08:00")
    ///             .end_time("2039-08-26T09:43:39+08:00")
    ///             .charging_station_name("xxx充电站")
    ///             .charging_gun_number("6555")
    ///             .charged_capacity(10),
    ///     )
    ///     .device_info(post::DeviceInfo::new().device_id("12343232").device_ip("123.12.12.123"));
    /// let answer = client.v3().ebike().charge().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [ebike/chapter3_5.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
    #[doc(alias(
        "充电自行车代扣受理扣款",
        "Debit a charging session",
        "电动自行车行业代扣",
        "transactions",
        "charge/transactions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ebike/charge/transactions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/transactions")
    }
}

/// 充电自行车代扣受理扣款 · Debit a charging session
pub mod post {

    /// 充电自行车代扣受理扣款：请求 · Debit a charging session: request
    pub struct Request {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务商公众号ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 特约商户公众号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 附加字段 · Attached data
        pub attach: Option<String>,
        /// 营销信息 · Discount tag
        pub goods_tag: Option<String>,
        /// 通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 商品描述（必填） · Item description (required)
        pub description: Option<String>,
        /// 用户充电代扣凭证（必填） · Charging debit token (required)
        pub charging_token: Option<String>,
        /// 订单金额信息（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 充电自行车场景信息（必填） · E-bike charging scenario information (required)
        pub charge_info: Option<ChargeInfo>,
        /// 设备信息（必填） · Device information (required)
        pub device_info: Option<DeviceInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 服务商公众号ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 特约商户公众号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 附加字段 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 营销信息 · Discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 用户充电代扣凭证（必填） · Charging debit token (required)
        pub fn charging_token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.charging_token = value.into_member();
            self
        }

        /// 订单金额信息（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 充电自行车场景信息（必填） · E-bike charging scenario information (required)
        pub fn charge_info<M>(mut self, value: impl crate::IntoMember<ChargeInfo, M>) -> Self {
            self.charge_info = value.into_member();
            self
        }

        /// 设备信息（必填） · Device information (required)
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<DeviceInfo, M>) -> Self {
            self.device_info = value.into_member();
            self
        }
    }

    /// 订单金额信息 · Order amount
    pub struct Amount {
        /// 订单总金额（必填） · Total order amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 订单总金额（必填） · Total order amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 充电自行车场景信息 · E-bike charging scenario information
    pub struct ChargeInfo {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 充电站名称（必填） · Charging station name (required)
        pub charging_station_name: Option<String>,
        /// 充电枪编号（必填） · Charging gun number (required)
        pub charging_gun_number: Option<String>,
        /// 已充电量（必填） · Charged capacity (required)
        pub charged_capacity: Option<i64>,
        /// 车位延时占用时长 · Overstay duration
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub park_duration: Option<i64>,
        /// 车位延时占用产生的费用 · Overstay fee
        ///
        /// 单位为分。In fen.
        pub park_fee: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ChargeInfo {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 充电站名称（必填） · Charging station name (required)
        pub fn charging_station_name<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.charging_station_name = value.into_member();
            self
        }

        /// 充电枪编号（必填） · Charging gun number (required)
        pub fn charging_gun_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.charging_gun_number = value.into_member();
            self
        }

        /// 已充电量（必填） · Charged capacity (required)
        pub fn charged_capacity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.charged_capacity = value.into_member();
            self
        }

        /// 车位延时占用时长 · Overstay duration
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub fn park_duration<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.park_duration = value.into_member();
            self
        }

        /// 车位延时占用产生的费用 · Overstay fee
        ///
        /// 单位为分。In fen.
        pub fn park_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.park_fee = value.into_member();
            self
        }
    }

    /// 设备信息 · Device information
    pub struct DeviceInfo {
        /// 充电位设备号（必填） · Charging space device number (required)
        pub device_id: Option<String>,
        /// 商户端设备ip（必填） · Merchant device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DeviceInfo {
        /// 充电位设备号（必填） · Charging space device number (required)
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 商户端设备ip（必填） · Merchant device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn device_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_ip = value.into_member();
            self
        }
    }

    /// 充电自行车代扣受理扣款：应答 · Debit a charging session: answer
    #[non_exhaustive]
    pub struct Response {
        /// 受理状态 · Acceptance status
        pub accept_state: Option<String>,
        /// 订单创建时间 · Order creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount, ChargeInfo, DeviceInfo);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => out_trade_no: Required "out_trade_no",
            4 => attach: Optional "attach",
            5 => goods_tag: Optional "goods_tag",
            6 => notify_url: Required "notify_url",
            7 => description: Required "description",
            8 => charging_token: Required "charging_token",
            9 => amount: Required "amount",
            10 => charge_info: Required "charge_info",
            11 => device_info: Required "device_info",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        ChargeInfo {
            0 => start_time: Required "start_time",
            1 => end_time: Required "end_time",
            2 => charging_station_name: Required "charging_station_name",
            3 => charging_gun_number: Required "charging_gun_number",
            4 => charged_capacity: Required "charged_capacity",
            5 => park_duration: Optional "park_duration",
            6 => park_fee: Optional "park_fee",
        }
        DeviceInfo {
            0 => device_id: Required "device_id",
            1 => device_ip: Required "device_ip",
        }
        Response {
            0 => accept_state: Optional "accept_state",
            1 => create_time: Optional "create_time",
        }
    }
}
