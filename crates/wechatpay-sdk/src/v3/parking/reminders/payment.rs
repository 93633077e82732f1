//! `/v3/parking/reminders/payment`

/// `/v3/parking/reminders/payment`
pub struct Payment {
    pub(crate) node: crate::chain::Node,
}

impl Payment {
    /// 同步支付结果通知 (partner)
    ///
    /// `POST /v3/parking/reminders/payment`
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
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_mchid("1900000109")
    ///     .total_amount(1500)
    ///     .paid_amount(1500)
    ///     .out_trade_no("TRADE202407041530001")
    ///     .pay_channel(post::PayChannel::PAY_CHANNEL_WECHAT_PAY_NOTIF)
    ///     .pay_time(1720081800)
    ///     .token("token1234567890")
    ///     .wx_trade_no("4200001999202407041234567890");
    /// client.v3().parking().reminders().payment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/parking/reminders/payment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/payment")
    }
}

/// 同步支付结果通知
pub mod post {
    use crate::message;

    pub use crate::v3::parking::reminders::exit::post::{PayChannel, PayType};

    enumeration! {
        /// 停车状态
        ParkingState {
            PARKING_STATUS_UNKNOWN = "PARKING_STATUS_UNKNOWN",
            PARKING_STATUS_PARKING = "PARKING_STATUS_PARKING",
            PARKING_STATUS_NOT_PARKING = "PARKING_STATUS_NOT_PARKING",
        }
    }

    /// 同步支付结果通知：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_serial_number"),
            message::required::<String>("plate_number"),
            message::required::<String>("parking_id"),
            message::required::<crate::Enumeration<ParkingState>>("parking_state"),
            message::required::<crate::Enumeration<PayType>>("pay_type"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_mchid"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<crate::Fen>("paid_amount"),
            message::optional::<String>("out_trade_no"),
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

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 微信停车场ID（必填）
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_id", value))
        }

        /// 停车状态（必填）
        pub fn parking_state(self, value: impl Into<crate::Enumeration<ParkingState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ParkingState>>("parking_state", value))
        }

        /// 支付类型（必填）
        pub fn pay_type(self, value: impl Into<crate::Enumeration<PayType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PayType>>("pay_type", value))
        }

        /// 付款用户OpenID
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 总费用，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 已支付费用，单位为分（必填）
        pub fn paid_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("paid_amount", value))
        }

        /// 商户支付订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
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
