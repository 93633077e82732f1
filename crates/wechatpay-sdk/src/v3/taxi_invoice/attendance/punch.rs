//! `/v3/taxi-invoice/attendance/punch`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/attendance/punch`
#[derive(Clone, Debug)]
pub struct Punch(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/attendance/punch", rest)
    }
}

/// 签到签退
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/taxi-invoice/attendance/punch");

    /// 签到签退：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 车牌号
        pub plate_number: Required<String>,
        /// 营运资格证号
        pub driver_license: Required<String>,
        /// 事件发生时间
        pub event_time: Required<Time>,
        /// 事件类型
        pub event_type: Required<String>,
        /// 行政区划ID
        pub region_id: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 营运资格证号
        #[inline]
        pub fn driver_license(mut self, value: impl Into<String>) -> Self {
            self.driver_license = Required::set(value.into());
            self
        }

        /// 事件发生时间
        #[inline]
        pub fn event_time(mut self, value: impl Into<Time>) -> Self {
            self.event_time = Required::set(value.into());
            self
        }

        /// 事件类型
        #[inline]
        pub fn event_type(mut self, value: impl Into<String>) -> Self {
            self.event_type = Required::set(value.into());
            self
        }

        /// 行政区划ID
        #[inline]
        pub fn region_id(mut self, value: i64) -> Self {
            self.region_id = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("plate_number", &mut self.plate_number),
                ("driver_license", &mut self.driver_license),
                ("event_time", &mut self.event_time),
                ("event_type", &mut self.event_type),
                ("region_id", &mut self.region_id),
            ]);
        }
    }

    message!(Request);
}
