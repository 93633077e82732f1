//! `/v3/parking/reminders/applications`

/// `/v3/parking/reminders/applications`
pub struct Applications {
    pub(crate) node: crate::chain::Node,
}

impl Applications {
    /// 查询停车场进件申请单列表 (partner)
    ///
    /// `GET /v3/parking/reminders/applications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::applications::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .out_parking_lot_id("lot_sz_tencent_001")
    ///     .offset(0)
    ///     .limit(10);
    /// let answer = client.v3().parking().reminders().applications().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557811)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/parking/reminders/applications", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/applications")
    }
}

/// 查询停车场进件申请单列表
pub mod get {
    use crate::message;

    pub use crate::v3::parking::reminders::application::query::get::{
        AggregateLimitMode, AuditComment, AuditStatus, ChargeMode, ChargingRule, DailyLimitType,
        DayType, DurationSegmentRule, FeeLimitType, Fields, FirstChargeTimeMode, FirstDurationMode,
        FixedIntervalRule, FreePeriodCalculationMode, FreePeriodChargingMode, HolidayMode,
        ParkingLot, ParkingLotType, PlateType, PreEntryRule, RuleType, TimeRoundingType,
        VehicleType,
    };

    /// 查询停车场进件申请单列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_parking_lot_id"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户停车场ID（必填）
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_parking_lot_id", value))
        }

        /// 偏移量
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询停车场进件申请单列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// `application_list`
        pub application_list: Option<Vec<ApplicationList>>,
        /// 微信停车场ID
        pub wx_parking_lot_id: Option<String>,
    }

    /// `ApplicationList`
    #[non_exhaustive]
    pub struct ApplicationList {
        /// 停车场进件审核单号
        pub parking_lot_audit_no: Option<String>,
        /// 审核状态
        pub audit_status: Option<crate::Enumeration<AuditStatus>>,
        /// 提交时间
        pub submit_time: Option<i64>,
        /// `parking_lot`
        pub parking_lot: Option<ParkingLot>,
        /// `audit_comment`
        pub audit_comment: Option<AuditComment>,
    }

    request!(Request);

    message! {
        Response {
            0 => application_list: "application_list",
            1 => wx_parking_lot_id: "wx_parking_lot_id",
        }
        ApplicationList {
            0 => parking_lot_audit_no: "parking_lot_audit_no",
            1 => audit_status: "audit_status",
            2 => submit_time: "submit_time",
            3 => parking_lot: "parking_lot",
            4 => audit_comment: "audit_comment",
        }
    }
}
