//! `/v3/parking/reminders/entry`

/// `/v3/parking/reminders/entry`
pub struct Entry {
    pub(crate) node: crate::chain::Node,
}

impl Entry {
    /// 同步车辆入场通知 (partner)
    ///
    /// `POST /v3/parking/reminders/entry`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::entry::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_serial_number("PARK202407041530001")
    ///     .parking_id("WXPARK001")
    ///     .plate_number("粤B12345")
    ///     .enter_timestamp(1720078200)
    ///     .plate_color(post::PlateColor::PLATE_COLOR_BLUE)
    ///     .car_type(post::CarType::PLATE_TYPE_TEMPORARY)
    ///     .vehicle_type(post::VehicleType::VEHICLE_TYPE_SMALL)
    ///     .entrance_number("A01")
    ///     .entrance_name("南门入口")
    ///     .discount_template_id(vec![1001]);
    /// let answer = client.v3().parking().reminders().entry().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/parking/reminders/entry", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/entry")
    }
}

/// 同步车辆入场通知
pub mod post {
    use crate::message;

    pub use crate::v3::parking::reminders::application::query::get::VehicleType;

    enumeration! {
        /// 车牌颜色
        PlateColor {
            PLATE_COLOR_UNKNOWN = "PLATE_COLOR_UNKNOWN",
            PLATE_COLOR_BLUE = "PLATE_COLOR_BLUE",
            PLATE_COLOR_YELLOW = "PLATE_COLOR_YELLOW",
            PLATE_COLOR_BLACK = "PLATE_COLOR_BLACK",
            PLATE_COLOR_WHITE = "PLATE_COLOR_WHITE",
            PLATE_COLOR_GREEN = "PLATE_COLOR_GREEN",
            PLATE_COLOR_YELLOW_GREEN = "PLATE_COLOR_YELLOW_GREEN",
            PLATE_COLOR_AGRICULTURAL_YELLOW = "PLATE_COLOR_AGRICULTURAL_YELLOW",
            PLATE_COLOR_OTHER = "PLATE_COLOR_OTHER",
        }
    }

    enumeration! {
        /// 车辆性质
        CarType {
            PLATE_TYPE_UNKNOWN = "PLATE_TYPE_UNKNOWN",
            PLATE_TYPE_TEMPORARY = "PLATE_TYPE_TEMPORARY",
            PLATE_TYPE_MONTHLY = "PLATE_TYPE_MONTHLY",
            PLATE_TYPE_FREE = "PLATE_TYPE_FREE",
            PLATE_TYPE_PREPAID = "PLATE_TYPE_PREPAID",
            PLATE_TYPE_OTHERS = "PLATE_TYPE_OTHERS",
        }
    }

    /// 同步车辆入场通知：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_serial_number"),
            message::required::<String>("parking_id"),
            message::required::<String>("plate_number"),
            message::required::<i64>("enter_timestamp"),
            message::required::<crate::Enumeration<PlateColor>>("plate_color"),
            message::required::<crate::Enumeration<CarType>>("car_type"),
            message::required::<crate::Enumeration<VehicleType>>("vehicle_type"),
            message::optional::<String>("entrance_number"),
            message::optional::<String>("entrance_name"),
            message::optional::<Vec<i64>>("discount_template_id"),
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

        /// 微信停车场ID（必填）
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_id", value))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 车辆入场时间（必填）
        #[inline]
        pub fn enter_timestamp(self, value: i64) -> Self {
            Self(self.0.with("enter_timestamp", value))
        }

        /// 车牌颜色（必填）
        pub fn plate_color(self, value: impl Into<crate::Enumeration<PlateColor>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PlateColor>>("plate_color", value))
        }

        /// 车辆性质（必填）
        pub fn car_type(self, value: impl Into<crate::Enumeration<CarType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CarType>>("car_type", value))
        }

        /// 车辆类型（必填）
        pub fn vehicle_type(self, value: impl Into<crate::Enumeration<VehicleType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<VehicleType>>("vehicle_type", value))
        }

        /// 停车场入口编号
        pub fn entrance_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("entrance_number", value))
        }

        /// 停车场入口名称
        pub fn entrance_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("entrance_name", value))
        }

        /// 优惠信息模板ID
        #[inline]
        pub fn discount_template_id(self, value: Vec<i64>) -> Self {
            Self(self.0.with("discount_template_id", value))
        }
    }

    /// 同步车辆入场通知：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信停车单号
        pub serial_number: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => serial_number: "serial_number",
        }
    }
}
