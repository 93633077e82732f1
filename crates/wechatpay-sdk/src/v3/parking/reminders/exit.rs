//! `/v3/parking/reminders/exit`

/// `/v3/parking/reminders/exit`
pub struct Exit {
    pub(crate) node: crate::chain::Node,
}

impl Exit {
    /// 同步车辆离场通知 (partner)
    ///
    /// `POST /v3/parking/reminders/exit`
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
    ///     .parking_id("WXPARK001")
    ///     .pay_state(post::PayState::PAY_STATUS_PAID)
    ///     .pay_type(post::PayType::PAY_TYPE_WXPAY)
    ///     .out_trade_no("TRADE202407041530001")
    ///     .total_amount(1500)
    ///     .paid_amount(1500)
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .pay_channel(post::PayChannel::PAY_CHANNEL_WECHAT_PAY_NOTIF)
    ///     .pay_time(1720081800)
    ///     .token("token1234567890")
    ///     .wx_trade_no("4200001999202407041234567890");
    /// client.v3().parking().reminders().exit().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/parking/reminders/exit", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/exit")
    }
}

/// 同步车辆离场通知
pub mod post {
    use crate::message;

    pub use crate::v3::parking::reminders::entry::post::PlateColor;

    enumeration! {
        /// 支付状态
        PayState {
            PAY_STATUS_UNKNOWN = "PAY_STATUS_UNKNOWN",
            PAY_STATUS_UNPAID = "PAY_STATUS_UNPAID",
            PAY_STATUS_PAID = "PAY_STATUS_PAID",
        }
    }

    enumeration! {
        /// 支付类型
        PayType {
            PAY_TYPE_UNKNOWN = "PAY_TYPE_UNKNOWN",
            PAY_TYPE_WXPAY = "PAY_TYPE_WXPAY",
            PAY_TYPE_OTHERS = "PAY_TYPE_OTHERS",
        }
    }

    enumeration! {
        /// 支付渠道
        PayChannel {
            PAY_CHANNEL_UNKNOWN = "PAY_CHANNEL_UNKNOWN",
            PAY_CHANNEL_WECHAT_PAY_NOTIF = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
            PAY_CHANNEL_SCAN_QRCODE = "PAY_CHANNEL_SCAN_QRCODE",
            PAY_CHANNEL_OFFICIAL_ACCOUNT = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
            PAY_CHANNEL_MCH_MINI_PROG = "PAY_CHANNEL_MCH_MINI_PROG",
            PAY_CHANNEL_OTHERS = "PAY_CHANNEL_OTHERS",
        }
    }

    /// 同步车辆离场通知：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_serial_number"),
            message::required::<i64>("exit_timestamp"),
            message::required::<String>("plate_number"),
            message::required::<crate::Enumeration<PlateColor>>("plate_color"),
            message::required::<String>("parking_id"),
            message::optional::<crate::Enumeration<PayState>>("pay_state"),
            message::optional::<crate::Enumeration<PayType>>("pay_type"),
            message::optional::<String>("out_trade_no"),
            message::optional::<crate::Fen>("total_amount"),
            message::optional::<crate::Fen>("paid_amount"),
            message::optional::<String>("openid"),
            message::optional::<crate::Enumeration<PayChannel>>("pay_channel"),
            message::optional::<i64>("pay_time"),
            message::optional::<String>("token"),
            message::optional::<String>("wx_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户停车单号（必填）
        pub fn out_serial_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_serial_number", value))
        }

        /// 车辆出场时间（必填）
        #[inline]
        pub fn exit_timestamp(self, value: i64) -> Self {
            Self(self.0.with("exit_timestamp", value))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 车牌颜色（必填）
        pub fn plate_color(self, value: impl Into<crate::Enumeration<PlateColor>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PlateColor>>("plate_color", value))
        }

        /// 微信停车场ID（必填）
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_id", value))
        }

        /// 支付状态
        pub fn pay_state(self, value: impl Into<crate::Enumeration<PayState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PayState>>("pay_state", value))
        }

        /// 支付类型
        pub fn pay_type(self, value: impl Into<crate::Enumeration<PayType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PayType>>("pay_type", value))
        }

        /// 商户支付订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 总费用，单位为分
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 已支付费用，单位为分
        pub fn paid_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("paid_amount", value))
        }

        /// 付款用户OpenID
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 支付渠道
        pub fn pay_channel(self, value: impl Into<crate::Enumeration<PayChannel>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PayChannel>>("pay_channel", value))
        }

        /// 支付时间
        #[inline]
        pub fn pay_time(self, value: i64) -> Self {
            Self(self.0.with("pay_time", value))
        }

        /// 消息支付防伪凭证
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }

        /// 微信支付订单号
        pub fn wx_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wx_trade_no", value))
        }
    }

    request!(Request);
}
