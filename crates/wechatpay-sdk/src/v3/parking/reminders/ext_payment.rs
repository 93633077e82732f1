//! 同步非临停扩展支付 · Report a non-temporary parking payment
//!
//! `/v3/parking/reminders/ext-payment`

/// 同步非临停扩展支付 · Report a non-temporary parking payment
///
/// `/v3/parking/reminders/ext-payment`
#[derive(Clone)]
pub struct ExtPayment {
    pub(crate) node: crate::chain::Node,
}

impl ExtPayment {
    /// 同步非临停扩展支付 · Report a non-temporary parking payment
    ///
    /// `POST /v3/parking/reminders/ext-payment`
    ///
    /// 服务商同步月卡等非临停业务的支付，提交费用明细、支付时间和微信支付订单号。模式：服务商。
    ///
    /// Reports a payment other than for temporary parking, with its fee items, time and transaction ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::ext_payment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("TRADE202407041530001")
    ///     .fee_items([
    ///         post::FeeItems::new()
    ///             .fee_type(post::FeeType::EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY)
    ///             .amount(5000),
    ///     ])
    ///     .pay_time(1719128975);
    /// client.v3().parking().reminders().ext_payment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4020338487](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
    #[doc(alias(
        "同步非临停扩展支付",
        "Report a non-temporary parking payment",
        "停车缴费服务",
        "ext-payment",
        "reminders/ext-payment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/parking/reminders/ext-payment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/ext-payment")
    }
}

/// 同步非临停扩展支付 · Report a non-temporary parking payment
pub mod post {

    enumeration! {
        /// 费用类型 · Fee type
        FeeType {
            /// `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`: 未知 · Unknown
            EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
            /// `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`: 月费 · Monthly fee
            EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
            /// `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`: 季费 · Quarterly fee
            EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
            /// `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`: 会员费 · Membership fee
            EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
        }
    }

    /// 同步非临停扩展支付：请求 · Report a non-temporary parking payment: request
    pub struct Request {
        /// 商户支付订单号（必填） · Merchant order number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_trade_no: Option<String>,
        /// 费用明细列表（必填） · Fee items (required)
        ///
        /// 至少 1 项。At least 1 items.
        pub fee_items: Option<Vec<FeeItems>>,
        /// 支付时间（必填） · Payment time (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub pay_time: Option<i64>,
        /// 微信停车场ID · WeChat Pay parking lot ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub wx_parking_lot_id: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub wx_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户支付订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 费用明细列表（必填） · Fee items (required)
        pub fn fee_items<M>(mut self, value: impl crate::IntoList<FeeItems, M>) -> Self {
            self.fee_items = value.into_list();
            self
        }

        /// 支付时间（必填） · Payment time (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub fn pay_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.pay_time = value.into_member();
            self
        }

        /// 微信停车场ID · WeChat Pay parking lot ID
        pub fn wx_parking_lot_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wx_parking_lot_id = value.into_member();
            self
        }

        /// 微信支付订单号 · WeChat Pay transaction ID
        pub fn wx_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wx_trade_no = value.into_member();
            self
        }
    }

    /// 费用明细列表 · Fee items
    pub struct FeeItems {
        /// 费用类型（必填） · Fee type (required)
        pub fee_type: FeeType,
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FeeItems {
        /// 费用类型（必填） · Fee type (required)
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<FeeType, M>) -> Self {
            self.fee_type = value.into_member().unwrap_or_default();
            self
        }

        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    request!(Request, FeeItems);

    message! {
        Request {
            0 => out_trade_no: Required "out_trade_no",
            1 => fee_items: Required "fee_items",
            2 => pay_time: Required "pay_time",
            3 => wx_parking_lot_id: Optional "wx_parking_lot_id",
            4 => wx_trade_no: Optional "wx_trade_no",
        }
        FeeItems {
            0 => fee_type: Required "fee_type",
            1 => amount: Required "amount",
        }
    }
}
