//! `/v3/vehicle/parking/parkings`

/// `/v3/vehicle/parking/parkings`
pub struct Parkings {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/vehicle/parking/parkings", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/vehicle/parking/parkings")
    }
}

/// 创建停车入场
pub mod post {
    use crate::message;

    pub use crate::shared::v3_vehicle_parking_parkings_post::PlateColor;

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
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("out_parking_no"),
            message::required::<String>("plate_number"),
            message::required::<crate::Enumeration<PlateColor>>("plate_color"),
            message::required::<String>("notify_url"),
            message::required::<crate::Time>("start_time"),
            message::required::<String>("parking_name"),
            message::required::<i64>("free_duration"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户入场id（必填）
        pub fn out_parking_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_parking_no", value))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 车牌颜色（必填）
        pub fn plate_color(self, value: impl Into<crate::Enumeration<PlateColor>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PlateColor>>("plate_color", value))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 入场时间（必填）
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 停车场名称（必填）
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_name", value))
        }

        /// 免费时长（必填）
        #[inline]
        pub fn free_duration(self, value: i64) -> Self {
            Self(self.0.with("free_duration", value))
        }
    }

    /// 创建停车入场：应答
    #[non_exhaustive]
    pub struct Response {
        /// 停车入场id
        pub id: Option<String>,
        /// 商户入场id
        pub out_parking_no: Option<String>,
        /// 车牌号
        pub plate_number: Option<String>,
        /// 车牌颜色
        pub plate_color: Option<crate::Enumeration<PlateColor>>,
        /// 入场时间
        pub start_time: Option<crate::Time>,
        /// 停车场名称
        pub parking_name: Option<String>,
        /// 免费时长
        pub free_duration: Option<i64>,
        /// 停车入场状态
        pub state: Option<crate::Enumeration<State>>,
        /// 不可用状态描述
        pub block_reason: Option<crate::Enumeration<BlockReason>>,
    }

    request!(Request);

    message! {
        Response {
            0 => id: "id",
            1 => out_parking_no: "out_parking_no",
            2 => plate_number: "plate_number",
            3 => plate_color: "plate_color",
            4 => start_time: "start_time",
            5 => parking_name: "parking_name",
            6 => free_duration: "free_duration",
            7 => state: "state",
            8 => block_reason: "block_reason",
        }
    }
}
