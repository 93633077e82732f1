//! `/v3/parking/reminders/entry`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/parking/reminders/entry`
#[derive(Clone, Debug)]
pub struct Entry(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/parking/reminders/entry", rest)
    }
}

/// 同步车辆入场通知
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::parking::reminders::application::query::get::VehicleType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/parking/reminders/entry");

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户停车单号
        pub out_serial_number: Required<String>,
        /// 微信停车场ID
        pub parking_id: Required<String>,
        /// 车牌号
        pub plate_number: Required<String>,
        /// 车辆入场时间
        pub enter_timestamp: Required<i64>,
        /// 车牌颜色
        pub plate_color: Required<Enumeration<PlateColor>>,
        /// 车辆性质
        pub car_type: Required<Enumeration<CarType>>,
        /// 车辆类型
        pub vehicle_type: Required<Enumeration<VehicleType>>,
        /// 停车场入口编号
        pub entrance_number: Option<String>,
        /// 停车场入口名称
        pub entrance_name: Option<String>,
        /// 优惠信息模板ID
        pub discount_template_id: Option<Vec<i64>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户停车单号
        #[inline]
        pub fn out_serial_number(mut self, value: impl Into<String>) -> Self {
            self.out_serial_number = Required::set(value.into());
            self
        }

        /// 微信停车场ID
        #[inline]
        pub fn parking_id(mut self, value: impl Into<String>) -> Self {
            self.parking_id = Required::set(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 车辆入场时间
        #[inline]
        pub fn enter_timestamp(mut self, value: i64) -> Self {
            self.enter_timestamp = Required::set(value);
            self
        }

        /// 车牌颜色
        #[inline]
        pub fn plate_color(mut self, value: impl Into<Enumeration<PlateColor>>) -> Self {
            self.plate_color = Required::set(value.into());
            self
        }

        /// 车辆性质
        #[inline]
        pub fn car_type(mut self, value: impl Into<Enumeration<CarType>>) -> Self {
            self.car_type = Required::set(value.into());
            self
        }

        /// 车辆类型
        #[inline]
        pub fn vehicle_type(mut self, value: impl Into<Enumeration<VehicleType>>) -> Self {
            self.vehicle_type = Required::set(value.into());
            self
        }

        /// 停车场入口编号
        #[inline]
        pub fn entrance_number(mut self, value: impl Into<String>) -> Self {
            self.entrance_number = Some(value.into());
            self
        }

        /// 停车场入口名称
        #[inline]
        pub fn entrance_name(mut self, value: impl Into<String>) -> Self {
            self.entrance_name = Some(value.into());
            self
        }

        /// 优惠信息模板ID
        #[inline]
        pub fn discount_template_id(mut self, value: Vec<i64>) -> Self {
            self.discount_template_id = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_serial_number", &mut self.out_serial_number),
                ("parking_id", &mut self.parking_id),
                ("plate_number", &mut self.plate_number),
                ("enter_timestamp", &mut self.enter_timestamp),
                ("plate_color", &mut self.plate_color),
                ("car_type", &mut self.car_type),
                ("vehicle_type", &mut self.vehicle_type),
                ("entrance_number", &mut self.entrance_number),
                ("entrance_name", &mut self.entrance_name),
                ("discount_template_id", &mut self.discount_template_id),
            ]);
        }
    }

    /// 同步车辆入场通知：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信停车单号
        pub serial_number: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("serial_number", &mut self.serial_number)]);
        }
    }

    message!(Request, Response);
}
