//! `/v3/taxi-invoice/attendance/punch`

/// `/v3/taxi-invoice/attendance/punch`
pub struct Punch {
    pub(crate) node: crate::chain::Node,
}

impl Punch {
    /// 签到签退 (partner)
    ///
    /// `POST /v3/taxi-invoice/attendance/punch`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/taxi-invoice/attendance/punch", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/attendance/punch")
    }
}

/// 签到签退
pub mod post {
    use crate::message;

    /// 签到签退：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("plate_number"),
            message::required::<String>("driver_license"),
            message::required::<crate::Time>("event_time"),
            message::required::<String>("event_type"),
            message::required::<i64>("region_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 营运资格证号（必填）
        pub fn driver_license(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("driver_license", value))
        }

        /// 事件发生时间（必填）
        pub fn event_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("event_time", value))
        }

        /// 事件类型（必填）
        pub fn event_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("event_type", value))
        }

        /// 行政区划ID（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }
    }

    request!(Request);
}
