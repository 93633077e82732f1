//! `/v3/parking/reminders/payment`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/parking/reminders/payment`
#[derive(Clone, Debug)]
pub struct Payment(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/parking/reminders/payment", rest)
    }
}

/// 同步支付结果通知
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::parking::reminders::exit::post::{PayChannel, PayType};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/parking/reminders/payment");

    enumeration! {
        /// 停车状态
        ParkingState {
            PARKING_STATUS_UNKNOWN = "PARKING_STATUS_UNKNOWN",
            PARKING_STATUS_PARKING = "PARKING_STATUS_PARKING",
            PARKING_STATUS_NOT_PARKING = "PARKING_STATUS_NOT_PARKING",
        }
    }

    /// 同步支付结果通知：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户停车单号
        pub out_serial_number: Required<String>,
        /// 车牌号
        pub plate_number: Required<String>,
        /// 微信停车场ID
        pub parking_id: Required<String>,
        /// 停车状态
        pub parking_state: Required<Enumeration<ParkingState>>,
        /// 支付类型
        pub pay_type: Required<Enumeration<PayType>>,
        /// 付款用户OpenID
        pub openid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 总费用，单位为分
        pub total_amount: Required<Fen>,
        /// 已支付费用，单位为分
        pub paid_amount: Required<Fen>,
        /// 商户支付订单号
        pub out_trade_no: Option<String>,
        /// 支付渠道
        pub pay_channel: Option<Enumeration<PayChannel>>,
        /// 支付时间
        pub pay_time: Option<i64>,
        /// 消息支付防伪凭证
        pub token: Option<String>,
        /// 微信支付订单号
        pub wx_trade_no: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户停车单号
        #[inline]
        pub fn out_serial_number(mut self, value: impl Into<String>) -> Self {
            self.out_serial_number = Required::set(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 微信停车场ID
        #[inline]
        pub fn parking_id(mut self, value: impl Into<String>) -> Self {
            self.parking_id = Required::set(value.into());
            self
        }

        /// 停车状态
        #[inline]
        pub fn parking_state(mut self, value: impl Into<Enumeration<ParkingState>>) -> Self {
            self.parking_state = Required::set(value.into());
            self
        }

        /// 支付类型
        #[inline]
        pub fn pay_type(mut self, value: impl Into<Enumeration<PayType>>) -> Self {
            self.pay_type = Required::set(value.into());
            self
        }

        /// 付款用户OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 总费用，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 已支付费用，单位为分
        #[inline]
        pub fn paid_amount(mut self, value: impl Into<Fen>) -> Self {
            self.paid_amount = Required::set(value.into());
            self
        }

        /// 商户支付订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 支付渠道
        #[inline]
        pub fn pay_channel(mut self, value: impl Into<Enumeration<PayChannel>>) -> Self {
            self.pay_channel = Some(value.into());
            self
        }

        /// 支付时间
        #[inline]
        pub fn pay_time(mut self, value: i64) -> Self {
            self.pay_time = Some(value);
            self
        }

        /// 消息支付防伪凭证
        #[inline]
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Some(value.into());
            self
        }

        /// 微信支付订单号
        #[inline]
        pub fn wx_trade_no(mut self, value: impl Into<String>) -> Self {
            self.wx_trade_no = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_serial_number", &mut self.out_serial_number),
                ("plate_number", &mut self.plate_number),
                ("parking_id", &mut self.parking_id),
                ("parking_state", &mut self.parking_state),
                ("pay_type", &mut self.pay_type),
                ("openid", &mut self.openid),
                ("sub_mchid", &mut self.sub_mchid),
                ("total_amount", &mut self.total_amount),
                ("paid_amount", &mut self.paid_amount),
                ("out_trade_no", &mut self.out_trade_no),
                ("pay_channel", &mut self.pay_channel),
                ("pay_time", &mut self.pay_time),
                ("token", &mut self.token),
                ("wx_trade_no", &mut self.wx_trade_no),
            ]);
        }
    }

    message!(Request);
}
