//! 同步车辆入场通知 · Report a vehicle entry
//!
//! `/v3/parking/reminders/entry`

/// 同步车辆入场通知 · Report a vehicle entry
///
/// `/v3/parking/reminders/entry`
#[derive(Clone)]
pub struct Entry {
    pub(crate) node: crate::chain::Node,
}

impl Entry {
    /// 同步车辆入场通知 · Report a vehicle entry
    ///
    /// `POST /v3/parking/reminders/entry`
    ///
    /// 车辆入场时服务商同步车牌、入口和入场时间，返回微信停车单号。模式：服务商。
    ///
    /// Reports that a vehicle entered a car park, with its plate, entrance and time. Returns the WeChat parking number. Mode: partner.
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
    ///     .vehicle_type(post::VehicleType::VEHICLE_TYPE_SMALL);
    /// let answer = client.v3().parking().reminders().entry().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4019557757](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
    #[doc(alias(
        "同步车辆入场通知",
        "Report a vehicle entry",
        "停车缴费服务",
        "entry",
        "reminders/entry"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/parking/reminders/entry", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/entry")
    }
}

/// 同步车辆入场通知 · Report a vehicle entry
pub mod post {

    enumeration! {
        /// 车牌颜色 · Licence plate colour
        PlateColor {
            /// `PLATE_COLOR_UNKNOWN`: 未知 · Unknown
            PLATE_COLOR_UNKNOWN = "PLATE_COLOR_UNKNOWN",
            /// `PLATE_COLOR_BLUE`: 蓝色 · Blue
            PLATE_COLOR_BLUE = "PLATE_COLOR_BLUE",
            /// `PLATE_COLOR_YELLOW`: 黄色 · Yellow
            PLATE_COLOR_YELLOW = "PLATE_COLOR_YELLOW",
            /// `PLATE_COLOR_BLACK`: 黑色 · Black
            PLATE_COLOR_BLACK = "PLATE_COLOR_BLACK",
            /// `PLATE_COLOR_WHITE`: 白色 · White
            PLATE_COLOR_WHITE = "PLATE_COLOR_WHITE",
            /// `PLATE_COLOR_GREEN`: 绿色 · Green
            PLATE_COLOR_GREEN = "PLATE_COLOR_GREEN",
            /// `PLATE_COLOR_YELLOW_GREEN`: 黄绿色 · Yellow-green
            PLATE_COLOR_YELLOW_GREEN = "PLATE_COLOR_YELLOW_GREEN",
            /// `PLATE_COLOR_AGRICULTURAL_YELLOW`: 农用黄色 · Yellow, agricultural
            PLATE_COLOR_AGRICULTURAL_YELLOW = "PLATE_COLOR_AGRICULTURAL_YELLOW",
            /// `PLATE_COLOR_OTHER`: 其他 · Other
            PLATE_COLOR_OTHER = "PLATE_COLOR_OTHER",
        }
    }

    enumeration! {
        /// 车辆性质 · Vehicle category
        CarType {
            /// `PLATE_TYPE_UNKNOWN`: 未知 · Unknown
            PLATE_TYPE_UNKNOWN = "PLATE_TYPE_UNKNOWN",
            /// `PLATE_TYPE_TEMPORARY`: 临时车 · Occasional visitor
            PLATE_TYPE_TEMPORARY = "PLATE_TYPE_TEMPORARY",
            /// `PLATE_TYPE_MONTHLY`: 月卡车 · Monthly pass
            PLATE_TYPE_MONTHLY = "PLATE_TYPE_MONTHLY",
            /// `PLATE_TYPE_FREE`: 免费车 · Free of charge
            PLATE_TYPE_FREE = "PLATE_TYPE_FREE",
            /// `PLATE_TYPE_PREPAID`: 储值车 · Prepaid
            PLATE_TYPE_PREPAID = "PLATE_TYPE_PREPAID",
            /// `PLATE_TYPE_OTHERS`: 其他 · Others
            PLATE_TYPE_OTHERS = "PLATE_TYPE_OTHERS",
        }
    }

    enumeration! {
        /// 车辆类型 · Vehicle type
        VehicleType {
            /// `VEHICLE_TYPE_UNKNOWN`: 未知 · Unknown
            VEHICLE_TYPE_UNKNOWN = "VEHICLE_TYPE_UNKNOWN",
            /// `VEHICLE_TYPE_SMALL`: 小型车 · Small vehicle
            VEHICLE_TYPE_SMALL = "VEHICLE_TYPE_SMALL",
            /// `VEHICLE_TYPE_LARGE`: 大型车 · Large vehicle
            VEHICLE_TYPE_LARGE = "VEHICLE_TYPE_LARGE",
            /// `VEHICLE_TYPE_EXTRA_LARGE`: 超大型车 · Extra-large vehicle
            VEHICLE_TYPE_EXTRA_LARGE = "VEHICLE_TYPE_EXTRA_LARGE",
            /// `VEHICLE_TYPE_ALL_TYPE`: 所有车型 · All vehicles
            VEHICLE_TYPE_ALL_TYPE = "VEHICLE_TYPE_ALL_TYPE",
        }
    }

    /// 同步车辆入场通知：请求 · Report a vehicle entry: request
    pub struct Request {
        /// 商户停车单号（必填） · Merchant parking number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_serial_number: Option<String>,
        /// 微信停车场ID（必填） · WeChat Pay parking lot ID (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub parking_id: Option<String>,
        /// 车牌号（必填） · Licence plate number (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub plate_number: Option<String>,
        /// 车辆入场时间（必填） · Vehicle entry time (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub enter_timestamp: Option<i64>,
        /// 车牌颜色（必填） · Licence plate colour (required)
        pub plate_color: PlateColor,
        /// 车辆性质（必填） · Vehicle category (required)
        pub car_type: CarType,
        /// 车辆类型（必填） · Vehicle type (required)
        pub vehicle_type: VehicleType,
        /// 停车场入口编号 · Parking lot entrance number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub entrance_number: Option<String>,
        /// 停车场入口名称 · Parking lot entrance name
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub entrance_name: Option<String>,
        /// 优惠信息模板ID · Discount template ID
        ///
        /// 最多 3 项。At most 3 items.
        pub discount_template_id: Option<Vec<i64>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户停车单号（必填） · Merchant parking number (required)
        pub fn out_serial_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_serial_number = value.into_member();
            self
        }

        /// 微信停车场ID（必填） · WeChat Pay parking lot ID (required)
        pub fn parking_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_id = value.into_member();
            self
        }

        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 车辆入场时间（必填） · Vehicle entry time (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub fn enter_timestamp<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.enter_timestamp = value.into_member();
            self
        }

        /// 车牌颜色（必填） · Licence plate colour (required)
        pub fn plate_color<M>(mut self, value: impl crate::IntoMember<PlateColor, M>) -> Self {
            self.plate_color = value.into_member().unwrap_or_default();
            self
        }

        /// 车辆性质（必填） · Vehicle category (required)
        pub fn car_type<M>(mut self, value: impl crate::IntoMember<CarType, M>) -> Self {
            self.car_type = value.into_member().unwrap_or_default();
            self
        }

        /// 车辆类型（必填） · Vehicle type (required)
        pub fn vehicle_type<M>(mut self, value: impl crate::IntoMember<VehicleType, M>) -> Self {
            self.vehicle_type = value.into_member().unwrap_or_default();
            self
        }

        /// 停车场入口编号 · Parking lot entrance number
        pub fn entrance_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entrance_number = value.into_member();
            self
        }

        /// 停车场入口名称 · Parking lot entrance name
        pub fn entrance_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entrance_name = value.into_member();
            self
        }

        /// 优惠信息模板ID · Discount template ID
        pub fn discount_template_id<M>(mut self, value: impl crate::IntoList<i64, M>) -> Self {
            self.discount_template_id = value.into_list();
            self
        }
    }

    /// 同步车辆入场通知：应答 · Report a vehicle entry: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信停车单号 · WeChat Pay parking number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub serial_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_serial_number: Required "out_serial_number",
            1 => parking_id: Required "parking_id",
            2 => plate_number: Required "plate_number",
            3 => enter_timestamp: Required "enter_timestamp",
            4 => plate_color: Required "plate_color",
            5 => car_type: Required "car_type",
            6 => vehicle_type: Required "vehicle_type",
            7 => entrance_number: Optional "entrance_number",
            8 => entrance_name: Optional "entrance_name",
            9 => discount_template_id: Optional "discount_template_id",
        }
        Response {
            0 => serial_number: Optional "serial_number",
        }
    }
}
