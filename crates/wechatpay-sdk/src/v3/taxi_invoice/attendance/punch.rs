//! 签到签退 · Record driver attendance
//!
//! `/v3/taxi-invoice/attendance/punch`

/// 签到签退 · Record driver attendance
///
/// `/v3/taxi-invoice/attendance/punch`
#[derive(Clone)]
pub struct Punch {
    pub(crate) node: crate::chain::Node,
}

impl Punch {
    /// 签到签退 · Record driver attendance
    ///
    /// `POST /v3/taxi-invoice/attendance/punch`
    ///
    /// 服务商上报出租车司机的签到或签退，填写车牌号、营运资格证号、事件类型和时间。模式：服务商。
    ///
    /// Records that a taxi driver signed in or out, with the plate number, driver licence, event type and time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::attendance::punch::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .plate_number("粤B12345")
    ///     .driver_license("6298416")
    ///     .event_time("2019-12-01T12:00:00.000+08:00")
    ///     .event_type("SIGN_IN")
    ///     .region_id(510100);
    /// client.v3().taxi_invoice().attendance().punch().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461368](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
    #[doc(alias(
        "签到签退",
        "Record driver attendance",
        "出租车电子发票",
        "punch",
        "attendance/punch"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/taxi-invoice/attendance/punch", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/attendance/punch")
    }
}

/// 签到签退 · Record driver attendance
pub mod post {

    /// 签到签退：请求 · Record driver attendance: request
    pub struct Request {
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// 营运资格证号（必填） · Driver qualification certificate number (required)
        pub driver_license: Option<String>,
        /// 事件发生时间（必填） · Event time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub event_time: Option<crate::Time>,
        /// 事件类型（必填） · Event type (required)
        pub event_type: Option<String>,
        /// 行政区划ID（必填） · Administrative region ID (required)
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 营运资格证号（必填） · Driver qualification certificate number (required)
        pub fn driver_license<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.driver_license = value.into_member();
            self
        }

        /// 事件发生时间（必填） · Event time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn event_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.event_time = value.into_member();
            self
        }

        /// 事件类型（必填） · Event type (required)
        pub fn event_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.event_type = value.into_member();
            self
        }

        /// 行政区划ID（必填） · Administrative region ID (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => plate_number: Required "plate_number",
            1 => driver_license: Required "driver_license",
            2 => event_time: Required "event_time",
            3 => event_type: Required "event_type",
            4 => region_id: Required "region_id",
        }
    }
}
