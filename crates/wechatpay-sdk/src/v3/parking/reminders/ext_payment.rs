//! `/v3/parking/reminders/ext-payment`

/// `/v3/parking/reminders/ext-payment`
pub struct ExtPayment {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/parking/reminders/ext-payment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/ext-payment")
    }
}

/// 同步非临停扩展支付
pub mod post {
    use crate::message;

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
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_trade_no"),
            message::required::<Vec<FeeItems>>("fee_items"),
            message::required::<i64>("pay_time"),
            message::optional::<String>("wx_parking_lot_id"),
            message::optional::<String>("wx_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户支付订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 费用明细列表（必填）
        #[inline]
        pub fn fee_items(self, value: Vec<FeeItems>) -> Self {
            Self(self.0.with("fee_items", value))
        }

        /// 支付时间（必填）
        #[inline]
        pub fn pay_time(self, value: i64) -> Self {
            Self(self.0.with("pay_time", value))
        }

        /// 微信停车场ID
        pub fn wx_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wx_parking_lot_id", value))
        }

        /// 微信支付订单号
        pub fn wx_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wx_trade_no", value))
        }
    }

    /// 费用明细列表
    pub struct FeeItems(pub(crate) message::Object);

    impl FeeItems {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<FeeType>>("fee_type"),
            message::required::<crate::Fen>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 费用类型（必填）
        pub fn fee_type(self, value: impl Into<crate::Enumeration<FeeType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FeeType>>("fee_type", value))
        }

        /// 金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }
    }

    request!(Request, FeeItems);

    held!(FeeItems);
}
