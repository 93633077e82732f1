//! `/v3/parking/reminders/ext-payment`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/parking/reminders/ext-payment`
#[derive(Clone, Debug)]
pub struct ExtPayment(pub(crate) Node);

impl ExtPayment {
    /// 同步非临停扩展支付 (partner)
    ///
    /// `POST /v3/parking/reminders/ext-payment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::ext_payment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("TRADE202407041530001")
    ///     .fee_items(vec![
    ///         post::FeeItems::new()
    ///             .fee_type(post::FeeType::EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY)
    ///             .amount(5000),
    ///     ])
    ///     .pay_time(1719128975)
    ///     .wx_parking_lot_id("21232735744117624001123604298240")
    ///     .wx_trade_no("4200001999202407041234567890");
    /// client.v3().parking().reminders().ext_payment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/parking/reminders/ext-payment", rest)
    }
}

/// 同步非临停扩展支付
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/parking/reminders/ext-payment")
            .numbered_by("out_trade_no");

    enumeration! {
        /// 费用类型
        FeeType {
            EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
            EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
            EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
            EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
        }
    }

    /// 同步非临停扩展支付：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户支付订单号
        pub out_trade_no: Required<String>,
        /// 费用明细列表
        pub fee_items: Required<Vec<FeeItems>>,
        /// 支付时间
        pub pay_time: Required<i64>,
        /// 微信停车场ID
        pub wx_parking_lot_id: Option<String>,
        /// 微信支付订单号
        pub wx_trade_no: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户支付订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 费用明细列表
        #[inline]
        pub fn fee_items(mut self, value: Vec<FeeItems>) -> Self {
            self.fee_items = Required::set(value);
            self
        }

        /// 支付时间
        #[inline]
        pub fn pay_time(mut self, value: i64) -> Self {
            self.pay_time = Required::set(value);
            self
        }

        /// 微信停车场ID
        #[inline]
        pub fn wx_parking_lot_id(mut self, value: impl Into<String>) -> Self {
            self.wx_parking_lot_id = Some(value.into());
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
                ("out_trade_no", &mut self.out_trade_no),
                ("fee_items", &mut self.fee_items),
                ("pay_time", &mut self.pay_time),
                ("wx_parking_lot_id", &mut self.wx_parking_lot_id),
                ("wx_trade_no", &mut self.wx_trade_no),
            ]);
        }
    }

    /// 费用明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FeeItems {
        /// 费用类型
        pub fee_type: Required<Enumeration<FeeType>>,
        /// 金额，单位为分
        pub amount: Required<Fen>,
    }

    impl FeeItems {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 费用类型
        #[inline]
        pub fn fee_type(mut self, value: impl Into<Enumeration<FeeType>>) -> Self {
            self.fee_type = Required::set(value.into());
            self
        }

        /// 金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }
    }

    impl Message for FeeItems {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("fee_type", &mut self.fee_type), ("amount", &mut self.amount)]);
        }
    }

    message!(Request, FeeItems);
}
