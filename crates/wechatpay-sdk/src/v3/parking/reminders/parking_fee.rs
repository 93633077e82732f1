//! 查询停车费用 · Query a parking fee
//!
//! `/v3/parking/reminders/parking-fee`

/// 查询停车费用 · Query a parking fee
///
/// `/v3/parking/reminders/parking-fee`
#[derive(Clone)]
pub struct ParkingFee {
    pub(crate) node: crate::chain::Node,
}

impl ParkingFee {
    /// 查询停车费用 · Query a parking fee
    ///
    /// `POST /v3/parking/reminders/parking-fee`
    ///
    /// 服务商按停车单号或车牌查询停车费用，返回总费用、已停时长、支付状态和应付金额。模式：服务商。
    ///
    /// Queries the fee of a parked vehicle and returns the total, the parking time, the payment state and the payable amount. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::parking_fee::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_serial_number("PARK202407041530001");
    /// let answer = client.v3().parking().reminders().parking_fee().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4019557825](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
    #[doc(alias(
        "查询停车费用",
        "Query a parking fee",
        "停车缴费服务",
        "parking-fee",
        "reminders/parking-fee"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/parking/reminders/parking-fee", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/parking-fee")
    }
}

/// 查询停车费用 · Query a parking fee
pub mod post {

    enumeration! {
        /// 停车状态 · Parking status
        ParkingState {
            /// `PARKING_STATE_UNKNOWN`: 未知 · Unknown
            PARKING_STATE_UNKNOWN = "PARKING_STATE_UNKNOWN",
            /// `PARKING_STATE_ENTERED`: 已入场 · Entered
            PARKING_STATE_ENTERED = "PARKING_STATE_ENTERED",
            /// `PARKING_STATE_EXIT_GATE`: 已到出口 · At the exit
            PARKING_STATE_EXIT_GATE = "PARKING_STATE_EXIT_GATE",
            /// `PARKING_STATE_EXITED`: 已出场 · Left
            PARKING_STATE_EXITED = "PARKING_STATE_EXITED",
            /// `PARKING_STATE_UNEXPECTED_CLOSE`: 异常关闭 · Closed unexpectedly
            PARKING_STATE_UNEXPECTED_CLOSE = "PARKING_STATE_UNEXPECTED_CLOSE",
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

    /// 查询停车费用：请求 · Query a parking fee: request
    pub struct Request {
        /// 商户停车单号（必填） · Merchant parking number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_serial_number: Option<String>,
        /// 车牌号 · Licence plate number
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub plate_number: Option<String>,
        /// 商户停车场ID · Merchant parking lot ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_parking_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户停车单号（必填） · Merchant parking number (required)
        pub fn out_serial_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_serial_number = value.into_member();
            self
        }

        /// 车牌号 · Licence plate number
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 商户停车场ID · Merchant parking lot ID
        pub fn out_parking_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_parking_id = value.into_member();
            self
        }
    }

    /// 查询停车费用：应答 · Query a parking fee: answer
    #[non_exhaustive]
    pub struct Response {
        /// 当前总费用 · Current total fee
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 已停时长 · Parking duration
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub parking_timestamp: Option<i64>,
        /// 停车状态 · Parking status
        pub parking_state: ParkingState,
        /// 支付状态 · Payment status
        pub pay_state: PayState,
        /// 免费待出场时间 · Free exit time limit
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub allowed_exit_timestamp: Option<i64>,
        /// 下一次跳价价格 · Price after the next increase
        ///
        /// 单位为分。In fen.
        pub next_raise_price: Option<crate::Fen>,
        /// 下一次跳价时间 · Time of the next increase
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub next_raise_timestamp: Option<i64>,
        /// 应付金额 · Amount payable
        ///
        /// 单位为分。In fen.
        pub payable_amount: Option<crate::Fen>,
        /// 已付金额 · Amount paid
        ///
        /// 单位为分。In fen.
        pub paid_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_serial_number: Required "out_serial_number",
            1 => plate_number: Optional "plate_number",
            2 => out_parking_id: Optional "out_parking_id",
        }
        Response {
            0 => total_amount: Optional "total_amount",
            1 => parking_timestamp: Optional "parking_timestamp",
            2 => parking_state: Optional "parking_state",
            3 => pay_state: Optional "pay_state",
            4 => allowed_exit_timestamp: Optional "allowed_exit_timestamp",
            5 => next_raise_price: Optional "next_raise_price",
            6 => next_raise_timestamp: Optional "next_raise_timestamp",
            7 => payable_amount: Optional "payable_amount",
            8 => paid_amount: Optional "paid_amount",
        }
    }
}
