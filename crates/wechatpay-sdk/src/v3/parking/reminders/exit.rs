//! 同步车辆离场通知 · Report a vehicle exit
//!
//! `/v3/parking/reminders/exit`

/// 同步车辆离场通知 · Report a vehicle exit
///
/// `/v3/parking/reminders/exit`
#[derive(Clone)]
pub struct Exit {
    pub(crate) node: crate::chain::Node,
}

impl Exit {
    /// 同步车辆离场通知 · Report a vehicle exit
    ///
    /// `POST /v3/parking/reminders/exit`
    ///
    /// 车辆离场时服务商同步离场时间、支付状态和费用，按商户停车单号关联入场记录。模式：服务商。
    ///
    /// Reports that a vehicle left a car park, with its exit time, payment state and fees. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::exit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_serial_number("PARK202407041530001")
    ///     .exit_timestamp(1720081800)
    ///     .plate_number("粤B12345")
    ///     .plate_color(post::PlateColor::PLATE_COLOR_BLUE)
    ///     .parking_id("WXPARK001");
    /// client.v3().parking().reminders().exit().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4019557725](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
    #[doc(alias(
        "同步车辆离场通知",
        "Report a vehicle exit",
        "停车缴费服务",
        "exit",
        "reminders/exit"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/parking/reminders/exit", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/exit")
    }
}

/// 同步车辆离场通知 · Report a vehicle exit
pub mod post {

    enumeration! {
        /// 车牌颜色 · Licence plate colour
        PlateColor {
            /// `PLATE_COLOR_UNKNOWN`: 未知 · Unknown
            PLATE_COLOR_UNKNOWN = "PLATE_COLOR_UNKNOWN",
            /// `PLATE_COLOR_BLUE`: 蓝色 · Blue
            PLATE_COLOR_BLUE = "PLATE_COLOR_BLUE",
            /// `PLATE_COLOR_YELLOW`: 黄色 · Yellow
            PLATE_COLOR_YELLOW = "PLATE_COLOR_YELLOW",
            /// `PLATE_COLOR_BLACK`: 黑色 · Black
            PLATE_COLOR_BLACK = "PLATE_COLOR_BLACK",
            /// `PLATE_COLOR_WHITE`: 白色 · White
            PLATE_COLOR_WHITE = "PLATE_COLOR_WHITE",
            /// `PLATE_COLOR_GREEN`: 绿色 · Green
            PLATE_COLOR_GREEN = "PLATE_COLOR_GREEN",
            /// `PLATE_COLOR_YELLOW_GREEN`: 黄绿色 · Yellow-green
            PLATE_COLOR_YELLOW_GREEN = "PLATE_COLOR_YELLOW_GREEN",
            /// `PLATE_COLOR_AGRICULTURAL_YELLOW`: 农用黄色 · Yellow, agricultural
            PLATE_COLOR_AGRICULTURAL_YELLOW = "PLATE_COLOR_AGRICULTURAL_YELLOW",
            /// `PLATE_COLOR_OTHER`: 其他 · Other
            PLATE_COLOR_OTHER = "PLATE_COLOR_OTHER",
        }
    }

    enumeration! {
        /// 支付状态 · Payment status
        PayState {
            /// `PAY_STATUS_UNKNOWN`: 未知 · Unknown
            PAY_STATUS_UNKNOWN = "PAY_STATUS_UNKNOWN",
            /// `PAY_STATUS_UNPAID`: 未支付 · Not paid
            PAY_STATUS_UNPAID = "PAY_STATUS_UNPAID",
            /// `PAY_STATUS_PAID`: 已支付 · Paid
            PAY_STATUS_PAID = "PAY_STATUS_PAID",
        }
    }

    enumeration! {
        /// 支付类型 · Payment type
        PayType {
            /// `PAY_TYPE_UNKNOWN`: 未知 · Unknown
            PAY_TYPE_UNKNOWN = "PAY_TYPE_UNKNOWN",
            /// `PAY_TYPE_WXPAY`: 微信支付 · WeChat Pay
            PAY_TYPE_WXPAY = "PAY_TYPE_WXPAY",
            /// `PAY_TYPE_OTHERS`: 其他 · Others
            PAY_TYPE_OTHERS = "PAY_TYPE_OTHERS",
        }
    }

    enumeration! {
        /// 支付渠道 · Payment channel
        PayChannel {
            /// `PAY_CHANNEL_UNKNOWN`: 未知 · Unknown
            PAY_CHANNEL_UNKNOWN = "PAY_CHANNEL_UNKNOWN",
            /// `PAY_CHANNEL_WECHAT_PAY_NOTIF`: 微信支付消息 · Message from WeChat Pay
            PAY_CHANNEL_WECHAT_PAY_NOTIF = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
            /// `PAY_CHANNEL_SCAN_QRCODE`: 扫码 · QR code
            PAY_CHANNEL_SCAN_QRCODE = "PAY_CHANNEL_SCAN_QRCODE",
            /// `PAY_CHANNEL_OFFICIAL_ACCOUNT`: 公众号 · Official Account
            PAY_CHANNEL_OFFICIAL_ACCOUNT = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
            /// `PAY_CHANNEL_MCH_MINI_PROG`: 商户小程序 · Mini Program of the merchant
            PAY_CHANNEL_MCH_MINI_PROG = "PAY_CHANNEL_MCH_MINI_PROG",
            /// `PAY_CHANNEL_OTHERS`: 其他 · Others
            PAY_CHANNEL_OTHERS = "PAY_CHANNEL_OTHERS",
        }
    }

    /// 同步车辆离场通知：请求 · Report a vehicle exit: request
    pub struct Request {
        /// 商户停车单号（必填） · Merchant parking number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_serial_number: Option<String>,
        /// 车辆出场时间（必填） · Vehicle exit time (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub exit_timestamp: Option<i64>,
        /// 车牌号（必填） · Licence plate number (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub plate_number: Option<String>,
        /// 车牌颜色（必填） · Licence plate colour (required)
        pub plate_color: PlateColor,
        /// 微信停车场ID（必填） · WeChat Pay parking lot ID (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub parking_id: Option<String>,
        /// 支付状态 · Payment status
        pub pay_state: PayState,
        /// 支付类型 · Payment type
        pub pay_type: PayType,
        /// 商户支付订单号 · Merchant order number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_trade_no: Option<String>,
        /// 总费用 · Total fee
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 已支付费用 · Fee paid
        ///
        /// 单位为分。In fen.
        pub paid_amount: Option<crate::Fen>,
        /// 付款用户OpenID · Payer openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 支付渠道 · Payment channel
        pub pay_channel: PayChannel,
        /// 支付时间 · Payment time
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub pay_time: Option<i64>,
        /// 消息支付防伪凭证 · Message payment anti-forgery token
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub token: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub wx_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户停车单号（必填） · Merchant parking number (required)
        pub fn out_serial_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_serial_number = value.into_member();
            self
        }

        /// 车辆出场时间（必填） · Vehicle exit time (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub fn exit_timestamp<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.exit_timestamp = value.into_member();
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

        /// 微信停车场ID（必填） · WeChat Pay parking lot ID (required)
        pub fn parking_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_id = value.into_member();
            self
        }

        /// 支付状态 · Payment status
        pub fn pay_state<M>(mut self, value: impl crate::IntoMember<PayState, M>) -> Self {
            self.pay_state = value.into_member().unwrap_or_default();
            self
        }

        /// 支付类型 · Payment type
        pub fn pay_type<M>(mut self, value: impl crate::IntoMember<PayType, M>) -> Self {
            self.pay_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商户支付订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 总费用 · Total fee
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 已支付费用 · Fee paid
        ///
        /// 单位为分。In fen.
        pub fn paid_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.paid_amount = value.into_member();
            self
        }

        /// 付款用户OpenID · Payer openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 支付渠道 · Payment channel
        pub fn pay_channel<M>(mut self, value: impl crate::IntoMember<PayChannel, M>) -> Self {
            self.pay_channel = value.into_member().unwrap_or_default();
            self
        }

        /// 支付时间 · Payment time
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub fn pay_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.pay_time = value.into_member();
            self
        }

        /// 消息支付防伪凭证 · Message payment anti-forgery token
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 微信支付订单号 · WeChat Pay transaction ID
        pub fn wx_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wx_trade_no = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => out_serial_number: Required "out_serial_number",
            1 => exit_timestamp: Required "exit_timestamp",
            2 => plate_number: Required "plate_number",
            3 => plate_color: Required "plate_color",
            4 => parking_id: Required "parking_id",
            5 => pay_state: Optional "pay_state",
            6 => pay_type: Optional "pay_type",
            7 => out_trade_no: Optional "out_trade_no",
            8 => total_amount: Optional "total_amount",
            9 => paid_amount: Optional "paid_amount",
            10 => openid: Optional "openid",
            11 => pay_channel: Optional "pay_channel",
            12 => pay_time: Optional "pay_time",
            13 => token: Optional "token",
            14 => wx_trade_no: Optional "wx_trade_no",
        }
    }
}
