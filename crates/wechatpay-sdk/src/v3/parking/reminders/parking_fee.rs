//! `/v3/parking/reminders/parking-fee`

/// `/v3/parking/reminders/parking-fee`
pub struct ParkingFee {
    pub(crate) node: crate::chain::Node,
}

impl ParkingFee {
    /// 查询停车费用 (partner)
    ///
    /// `POST /v3/parking/reminders/parking-fee`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::parking_fee::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_serial_number("PARK202407041530001")
    ///     .plate_number("粤B12345")
    ///     .out_parking_id("lot_sz_tencent_001");
    /// let answer = client.v3().parking().reminders().parking_fee().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/parking/reminders/parking-fee", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/parking-fee")
    }
}

/// 查询停车费用
pub mod post {
    use crate::message;

    pub use crate::v3::parking::reminders::exit::post::PayState;

    enumeration! {
        /// 停车状态
        ParkingState {
            PARKING_STATE_UNKNOWN = "PARKING_STATE_UNKNOWN",
            PARKING_STATE_ENTERED = "PARKING_STATE_ENTERED",
            PARKING_STATE_EXIT_GATE = "PARKING_STATE_EXIT_GATE",
            PARKING_STATE_EXITED = "PARKING_STATE_EXITED",
            PARKING_STATE_UNEXPECTED_CLOSE = "PARKING_STATE_UNEXPECTED_CLOSE",
        }
    }

    /// 查询停车费用：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_serial_number"),
            message::optional::<String>("plate_number"),
            message::optional::<String>("out_parking_id"),
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

        /// 车牌号
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 商户停车场ID
        pub fn out_parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_parking_id", value))
        }
    }

    /// 查询停车费用：应答
    #[non_exhaustive]
    pub struct Response {
        /// 当前总费用，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 已停时长
        pub parking_timestamp: Option<i64>,
        /// 停车状态
        pub parking_state: Option<crate::Enumeration<ParkingState>>,
        /// 支付状态
        pub pay_state: Option<crate::Enumeration<PayState>>,
        /// 免费待出场时间
        pub allowed_exit_timestamp: Option<i64>,
        /// 下一次跳价价格，单位为分
        pub next_raise_price: Option<crate::Fen>,
        /// 下一次跳价时间
        pub next_raise_timestamp: Option<i64>,
        /// 应付金额，单位为分
        pub payable_amount: Option<crate::Fen>,
        /// 已付金额，单位为分
        pub paid_amount: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_amount: "total_amount",
            1 => parking_timestamp: "parking_timestamp",
            2 => parking_state: "parking_state",
            3 => pay_state: "pay_state",
            4 => allowed_exit_timestamp: "allowed_exit_timestamp",
            5 => next_raise_price: "next_raise_price",
            6 => next_raise_timestamp: "next_raise_timestamp",
            7 => payable_amount: "payable_amount",
            8 => paid_amount: "paid_amount",
        }
    }
}
