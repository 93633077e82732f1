//! 同步支付结果通知 · Report a parking payment
//!
//! `/v3/parking/reminders/payment`

/// 同步支付结果通知 · Report a parking payment
///
/// `/v3/parking/reminders/payment`
#[derive(Clone)]
pub struct Payment {
    pub(crate) node: crate::chain::Node,
}

impl Payment {
    /// 同步支付结果通知 · Report a parking payment
    ///
    /// `POST /v3/parking/reminders/payment`
    ///
    /// 服务商同步停车订单的支付结果，提交支付类型、费用和订单号，更新停车单状态。模式：服务商。
    ///
    /// Reports the payment result of a parking order, with its type, fees and order number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::payment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_serial_number("PARK202407041530001")
    ///     .plate_number("粤B12345")
    ///     .parking_id("WXPARK001")
    ///     .parking_state(post::ParkingState::PARKING_STATUS_PARKING)
    ///     .pay_type(post::PayType::PAY_TYPE_WXPAY)
    ///     .sub_mchid("1900000109")
    ///     .total_amount(1500)
    ///     .paid_amount(1500);
    /// client.v3().parking().reminders().payment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4019557765](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
    #[doc(alias(
        "同步支付结果通知",
        "Report a parking payment",
        "停车缴费服务",
        "payment",
        "reminders/payment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/parking/reminders/payment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/payment")
    }
}

/// 同步支付结果通知 · Report a parking payment
pub mod post {

    enumeration! {
        /// 停车状态 · Parking status
        ParkingState {
            /// `PARKING_STATUS_UNKNOWN`: 未知 · Unknown
            PARKING_STATUS_UNKNOWN = "PARKING_STATUS_UNKNOWN",
            /// `PARKING_STATUS_PARKING`: 停车中 · Parking
            PARKING_STATUS_PARKING = "PARKING_STATUS_PARKING",
            /// `PARKING_STATUS_NOT_PARKING`: 未停车 · Not parking
            PARKING_STATUS_NOT_PARKING = "PARKING_STATUS_NOT_PARKING",
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

    /// 同步支付结果通知：请求 · Report a parking payment: request
    pub struct Request {
        /// 商户停车单号（必填） · Merchant parking number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_serial_number: Option<String>,
        /// 车牌号（必填） · Licence plate number (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub plate_number: Option<String>,
        /// 微信停车场ID（必填） · WeChat Pay parking lot ID (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub parking_id: Option<String>,
        /// 停车状态（必填） · Parking status (required)
        pub parking_state: ParkingState,
        /// 支付类型（必填） · Payment type (required)
        pub pay_type: PayType,
        /// 付款用户OpenID · Payer openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 总费用（必填） · Total fee (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 已支付费用（必填） · Fee paid (required)
        ///
        /// 单位为分。In fen.
        pub paid_amount: Option<crate::Fen>,
        /// 商户支付订单号 · Merchant order number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_trade_no: Option<String>,
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

        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 微信停车场ID（必填） · WeChat Pay parking lot ID (required)
        pub fn parking_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_id = value.into_member();
            self
        }

        /// 停车状态（必填） · Parking status (required)
        pub fn parking_state<M>(mut self, value: impl crate::IntoMember<ParkingState, M>) -> Self {
            self.parking_state = value.into_member().unwrap_or_default();
            self
        }

        /// 支付类型（必填） · Payment type (required)
        pub fn pay_type<M>(mut self, value: impl crate::IntoMember<PayType, M>) -> Self {
            self.pay_type = value.into_member().unwrap_or_default();
            self
        }

        /// 付款用户OpenID · Payer openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 总费用（必填） · Total fee (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 已支付费用（必填） · Fee paid (required)
        ///
        /// 单位为分。In fen.
        pub fn paid_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.paid_amount = value.into_member();
            self
        }

        /// 商户支付订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
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
            1 => plate_number: Required "plate_number",
            2 => parking_id: Required "parking_id",
            3 => parking_state: Required "parking_state",
            4 => pay_type: Required "pay_type",
            5 => openid: Optional "openid",
            6 => sub_mchid: Optional "sub_mchid",
            7 => total_amount: Required "total_amount",
            8 => paid_amount: Required "paid_amount",
            9 => out_trade_no: Optional "out_trade_no",
            10 => pay_channel: Optional "pay_channel",
            11 => pay_time: Optional "pay_time",
            12 => token: Optional "token",
            13 => wx_trade_no: Optional "wx_trade_no",
        }
    }
}
