//! `/v3/vehicle/parking/parkings`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/parking/parkings`
#[derive(Clone, Debug)]
pub struct Parkings(pub(crate) Node);

impl Parkings {
    /// 创建停车入场 (direct and partner)
    ///
    /// `POST /v3/vehicle/parking/parkings`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::parking::parkings::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_parking_no("1231243")
    ///     .plate_number("粤B888888")
    ///     .plate_color(post::PlateColor::BLUE)
    ///     .notify_url("https://yoursite.com/wxpay.html")
    ///     .start_time("2017-08-26T10:43:39+08:00")
    ///     .parking_name("欢乐海岸停车场")
    ///     .free_duration(3600);
    /// let answer = client.v3().vehicle().parking().parkings().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533937)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/parking/parkings", rest)
    }
}

/// 创建停车入场
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/vehicle/parking/parkings");

    enumeration! {
        /// 车牌颜色
        PlateColor {
            BLUE = "BLUE",
            GREEN = "GREEN",
            YELLOW = "YELLOW",
            BLACK = "BLACK",
            WHITE = "WHITE",
            LIMEGREEN = "LIMEGREEN",
        }
    }

    enumeration! {
        /// 停车入场状态
        State {
            NORMAL = "NORMAL",
            BLOCKED = "BLOCKED",
        }
    }

    enumeration! {
        /// 不可用状态描述
        BlockReason {
            PAUSE = "PAUSE",
            OVERDUE = "OVERDUE",
            OUT_SERVICE = "OUT_SERVICE",
            EVALUATION_FAILED = "EVALUATION_FAILED",
        }
    }

    /// 创建停车入场：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 商户入场id
        pub out_parking_no: Required<String>,
        /// 车牌号
        pub plate_number: Required<String>,
        /// 车牌颜色
        pub plate_color: Required<Enumeration<PlateColor>>,
        /// 回调通知url
        pub notify_url: Required<String>,
        /// 入场时间
        pub start_time: Required<Time>,
        /// 停车场名称
        pub parking_name: Required<String>,
        /// 免费时长
        pub free_duration: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 商户入场id
        #[inline]
        pub fn out_parking_no(mut self, value: impl Into<String>) -> Self {
            self.out_parking_no = Required::set(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 车牌颜色
        #[inline]
        pub fn plate_color(mut self, value: impl Into<Enumeration<PlateColor>>) -> Self {
            self.plate_color = Required::set(value.into());
            self
        }

        /// 回调通知url
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 入场时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 停车场名称
        #[inline]
        pub fn parking_name(mut self, value: impl Into<String>) -> Self {
            self.parking_name = Required::set(value.into());
            self
        }

        /// 免费时长
        #[inline]
        pub fn free_duration(mut self, value: i64) -> Self {
            self.free_duration = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("out_parking_no", &mut self.out_parking_no),
                ("plate_number", &mut self.plate_number),
                ("plate_color", &mut self.plate_color),
                ("notify_url", &mut self.notify_url),
                ("start_time", &mut self.start_time),
                ("parking_name", &mut self.parking_name),
                ("free_duration", &mut self.free_duration),
            ]);
        }
    }

    /// 创建停车入场：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 停车入场id
        pub id: Option<String>,
        /// 商户入场id
        pub out_parking_no: Option<String>,
        /// 车牌号
        pub plate_number: Option<String>,
        /// 车牌颜色
        pub plate_color: Option<Enumeration<PlateColor>>,
        /// 入场时间
        pub start_time: Option<String>,
        /// 停车场名称
        pub parking_name: Option<String>,
        /// 免费时长
        pub free_duration: Option<i64>,
        /// 停车入场状态
        pub state: Option<Enumeration<State>>,
        /// 不可用状态描述
        pub block_reason: Option<Enumeration<BlockReason>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id", &mut self.id),
                ("out_parking_no", &mut self.out_parking_no),
                ("plate_number", &mut self.plate_number),
                ("plate_color", &mut self.plate_color),
                ("start_time", &mut self.start_time),
                ("parking_name", &mut self.parking_name),
                ("free_duration", &mut self.free_duration),
                ("state", &mut self.state),
                ("block_reason", &mut self.block_reason),
            ]);
        }
    }

    message!(Request, Response);
}
