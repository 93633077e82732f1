//! 高速场景商户扣款 · Request an ETC highway debit
//!
//! `/v3/vehicle/etc/transactions/highway`

/// 高速场景商户扣款 · Request an ETC highway debit
///
/// `/v3/vehicle/etc/transactions/highway`
#[derive(Clone)]
pub struct Highway {
    pub(crate) node: crate::chain::Node,
}

impl Highway {
    /// 高速场景商户扣款 · Request an ETC highway debit
    ///
    /// `POST /v3/vehicle/etc/transactions/highway`
    ///
    /// 服务商在高速场景按ETC扣费授权协议申请扣款，填写通行信息和金额，返回订单及其状态。模式：服务商。
    ///
    /// Requests the debit of a highway toll under an ETC contract and returns the order. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::transactions::highway::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("121775250124070332")
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .contract_id("wxd678ef4Fwxd678ef4Fwxd678ef4F21")
    ///     .description("商品信息")
    ///     .highway_info(
    ///         post::HighwayInfo::new()
    ///             .plate_number("粤B888888")
    ///             .start_time("2039-08-26T09:43:39+08:00")
    ///             .end_time("2039-08-26T09:43:39+08:00")
    ///             .channel_type("ETC")
    ///             .entrance("沿江深圳-大铲湾"),
    ///     )
    ///     .amount(post::Amount::new());
    /// let answer = client.v3().vehicle().etc().transactions().highway().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012715331](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
    #[doc(alias(
        "高速场景商户扣款",
        "Request an ETC highway debit",
        "ETC授权",
        "highway",
        "transactions/highway"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/vehicle/etc/transactions/highway", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/transactions/highway")
    }
}

/// 高速场景商户扣款 · Request an ETC highway debit
pub mod post {

    /// 高速场景商户扣款：请求 · Request an ETC highway debit: request
    pub struct Request {
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户appid（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 特约商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// ETC扣费授权协议号（必填） · ETC debit authorisation contract ID (required)
        pub contract_id: Option<String>,
        /// 商品信息（必填） · Item information (required)
        pub description: Option<String>,
        /// 附加信息 · Attached data
        pub attach: Option<String>,
        /// 营销信息 · Discount tag
        pub goods_tag: Option<String>,
        /// 高速场景信息（必填） · Motorway scenario information (required)
        pub highway_info: Option<HighwayInfo>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 设备信息 · Device information
        pub device_info: Option<DeviceInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户appid（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 特约商户appid · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// ETC扣费授权协议号（必填） · ETC debit authorisation contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 商品信息（必填） · Item information (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 附加信息 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 营销信息 · Discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 高速场景信息（必填） · Motorway scenario information (required)
        pub fn highway_info<M>(mut self, value: impl crate::IntoMember<HighwayInfo, M>) -> Self {
            self.highway_info = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 设备信息 · Device information
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<DeviceInfo, M>) -> Self {
            self.device_info = value.into_member();
            self
        }
    }

    /// 高速场景信息 · Motorway scenario information
    pub struct HighwayInfo {
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// 入站时间（必填） · Toll entry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 出站时间（必填） · Toll exit time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 通道类型（必填） · Lane type (required)
        pub channel_type: Option<String>,
        /// 车辆类型 · Vehicle type
        pub car_type: Option<String>,
        /// 入口名称（必填） · Entrance name (required)
        pub entrance: Option<String>,
        /// 出口名称 · Exit name
        pub exit: Option<String>,
        /// 承载人数 · Passenger capacity
        pub carrying_capacity: Option<i64>,
        /// 荷载范围 · Load range
        pub carrying_range: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl HighwayInfo {
        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 入站时间（必填） · Toll entry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 出站时间（必填） · Toll exit time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 通道类型（必填） · Lane type (required)
        pub fn channel_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_type = value.into_member();
            self
        }

        /// 车辆类型 · Vehicle type
        pub fn car_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.car_type = value.into_member();
            self
        }

        /// 入口名称（必填） · Entrance name (required)
        pub fn entrance<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entrance = value.into_member();
            self
        }

        /// 出口名称 · Exit name
        pub fn exit<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.exit = value.into_member();
            self
        }

        /// 承载人数 · Passenger capacity
        pub fn carrying_capacity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.carrying_capacity = value.into_member();
            self
        }

        /// 荷载范围 · Load range
        pub fn carrying_range<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.carrying_range = value.into_member();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 订单金额 · Order amount
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
        /// 订单金额 · Order amount
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

    /// 设备信息 · Device information
    pub struct DeviceInfo {
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 商户端设备IP（必填） · Merchant device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DeviceInfo {
        /// 商户端设备号 · Merchant device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 商户端设备IP（必填） · Merchant device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn device_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_ip = value.into_member();
            self
        }
    }

    /// 高速场景商户扣款：应答 · Request an ETC highway debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户appid · Merchant app ID
        pub appid: Option<String>,
        /// 特约商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: Option<String>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 交易状态 · Transaction status
        pub trade_state: Option<String>,
        /// 交易状态描述 · Transaction status description
        pub trade_state_desc: Option<String>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额 · Order amount
        pub amount: Option<ResponseAmount>,
        /// 设备信息 · Device information
        pub device_info: Option<ResponseDeviceInfo>,
        /// 优惠详情 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在服务商APP的标识 · User openid (partner)
        pub sp_openid: Option<String>,
        /// 用户在特约商户APP的标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
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

    /// 设备信息 · Device information
    #[non_exhaustive]
    pub struct ResponseDeviceInfo {
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 商户端设备IP · Merchant device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠详情 · Discount details
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Option<String>,
        /// 优惠类型 · Discount type
        pub r#type: Option<String>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wxpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, HighwayInfo, Amount, DeviceInfo);

    message! {
        Request {
            0 => out_trade_no: Required "out_trade_no",
            1 => sub_mchid: Optional "sub_mchid",
            2 => appid: Required "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => contract_id: Required "contract_id",
            5 => description: Required "description",
            6 => attach: Optional "attach",
            7 => goods_tag: Optional "goods_tag",
            8 => highway_info: Required "highway_info",
            9 => amount: Required "amount",
            10 => device_info: Optional "device_info",
        }
        HighwayInfo {
            0 => plate_number: Required "plate_number",
            1 => start_time: Required "start_time",
            2 => end_time: Required "end_time",
            3 => channel_type: Required "channel_type",
            4 => car_type: Optional "car_type",
            5 => entrance: Required "entrance",
            6 => exit: Optional "exit",
            7 => carrying_capacity: Optional "carrying_capacity",
            8 => carrying_range: Optional "carrying_range",
        }
        Amount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
        DeviceInfo {
            0 => device_id: Optional "device_id",
            1 => device_ip: Required "device_ip",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => transaction_id: Optional "transaction_id",
            6 => attach: Optional "attach",
            7 => trade_type: Optional "trade_type",
            8 => bank_type: Optional "bank_type",
            9 => success_time: Optional "success_time",
            10 => trade_state: Optional "trade_state",
            11 => trade_state_desc: Optional "trade_state_desc",
            12 => payer: Optional "payer",
            13 => amount: Optional "amount",
            14 => device_info: Optional "device_info",
            15 => promotion_detail: Optional "promotion_detail",
        }
        Payer {
            0 => sp_openid: Optional "sp_openid",
            1 => sub_openid: Optional "sub_openid",
        }
        ResponseAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
            2 => payer_total: Optional "payer_total",
            3 => discount_total: Optional "discount_total",
        }
        ResponseDeviceInfo {
            0 => device_id: Optional "device_id",
            1 => device_ip: Optional "device_ip",
        }
        PromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => activity_id: Optional "activity_id",
            5 => amount: Optional "amount",
            6 => wxpay_contribute: Optional "wxpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
        }
    }
}
