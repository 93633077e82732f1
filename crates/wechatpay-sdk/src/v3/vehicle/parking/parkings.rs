//! 创建停车入场 · Create a parking entry
//!
//! `/v3/vehicle/parking/parkings`

/// 创建停车入场 · Create a parking entry
///
/// `/v3/vehicle/parking/parkings`
#[derive(Clone)]
pub struct Parkings {
    pub(crate) node: crate::chain::Node,
}

impl Parkings {
    /// 创建停车入场 · Create a parking entry
    ///
    /// `POST /v3/vehicle/parking/parkings`
    ///
    /// 商户或服务商在车辆入场时创建停车入场，填写车牌、停车场和入场时间，返回停车入场ID。模式：普通商户、服务商。
    ///
    /// Creates a parking entry with licence plate, car park and entry time and returns the parking ID needed for the debit. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::parking::parkings::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_parking_no("1231243")
    ///     .plate_number("粤B888888")
    ///     .plate_color(post::PlateColor::BLUE)
    ///     .notify_url("https://www.example.com/notify")
    ///     .start_time("2039-08-26T10:43:39+08:00")
    ///     .parking_name("欢乐海岸停车场")
    ///     .free_duration(3600);
    /// let answer = client.v3().vehicle().parking().parkings().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
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
    ///     .notify_url("https://www.example.com/notify")
    ///     .start_time("2039-08-26T10:43:39+08:00")
    ///     .parking_name("欢乐海岸停车场")
    ///     .free_duration(3600);
    /// let answer = client.v3().vehicle().parking().parkings().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012533937](https://pay.weixin.qq.com/doc/v3/merchant/4012533937), [partner/4012533994](https://pay.weixin.qq.com/doc/v3/partner/4012533994)
    #[doc(alias(
        "创建停车入场",
        "Create a parking entry",
        "停车服务",
        "parkings",
        "parking/parkings"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/vehicle/parking/parkings", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/parking/parkings")
    }
}

/// 创建停车入场 · Create a parking entry
pub mod post {

    enumeration! {
        /// 车牌颜色 · Licence plate colour
        PlateColor {
            /// `BLUE`: 蓝色 · Blue
            BLUE = "BLUE",
            /// `GREEN`: 绿色 · Green
            GREEN = "GREEN",
            /// `YELLOW`: 黄色 · Yellow
            YELLOW = "YELLOW",
            /// `BLACK`: 黑色 · Black
            BLACK = "BLACK",
            /// `WHITE`: 白色 · White
            WHITE = "WHITE",
            /// `LIMEGREEN`: 黄绿色 · Yellow-green
            LIMEGREEN = "LIMEGREEN",
        }
    }

    enumeration! {
        /// 车牌颜色 · Licence plate colour
        ResponsePlateColor {
            /// `BLUE`: 蓝色 · Blue
            BLUE = "BLUE",
            /// `GREEN`: 绿色 · Green
            GREEN = "GREEN",
            /// `YELLOW`: 黄色 · Yellow
            YELLOW = "YELLOW",
            /// `BLACK`: 黑色 · Black
            BLACK = "BLACK",
            /// `WHITE`: 白色 · White
            WHITE = "WHITE",
            /// `LIMEGREEN`: 黄绿色 · Yellow-green
            LIMEGREEN = "LIMEGREEN",
        }
    }

    enumeration! {
        /// 停车入场状态 · Parking entry status
        State {
            /// `NORMAL`: 正常 · Normal
            NORMAL = "NORMAL",
            /// `BLOCKED`: 不可用 · Blocked
            BLOCKED = "BLOCKED",
        }
    }

    enumeration! {
        /// 不可用状态描述 · Unavailable status description
        BlockReason {
            /// `PAUSE`: 已暂停 · Paused
            PAUSE = "PAUSE",
            /// `OVERDUE`: 有欠款 · A debt is overdue
            OVERDUE = "OVERDUE",
            /// `OUT_SERVICE`: 未开通服务 · Service not opened
            OUT_SERVICE = "OUT_SERVICE",
            /// `EVALUATION_FAILED`: 评估未通过 · Assessment failed
            EVALUATION_FAILED = "EVALUATION_FAILED",
        }
    }

    /// 创建停车入场：请求 · Create a parking entry: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户入场id（必填） · Merchant parking entry ID (required)
        pub out_parking_no: Option<String>,
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// 车牌颜色（必填） · Licence plate colour (required)
        pub plate_color: PlateColor,
        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 入场时间（必填） · Entry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 停车场名称（必填） · Parking lot name (required)
        pub parking_name: Option<String>,
        /// 免费时长（必填） · Free duration (required)
        ///
        /// 单位为秒。In seconds.
        pub free_duration: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户入场id（必填） · Merchant parking entry ID (required)
        pub fn out_parking_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_parking_no = value.into_member();
            self
        }

        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 车牌颜色（必填） · Licence plate colour (required)
        pub fn plate_color<M>(mut self, value: impl crate::IntoMember<PlateColor, M>) -> Self {
            self.plate_color = value.into_member().unwrap_or_default();
            self
        }

        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 入场时间（必填） · Entry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 停车场名称（必填） · Parking lot name (required)
        pub fn parking_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_name = value.into_member();
            self
        }

        /// 免费时长（必填） · Free duration (required)
        ///
        /// 单位为秒。In seconds.
        pub fn free_duration<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.free_duration = value.into_member();
            self
        }
    }

    /// 创建停车入场：应答 · Create a parking entry: answer
    #[non_exhaustive]
    pub struct Response {
        /// 停车入场id · Parking entry ID
        pub id: Option<String>,
        /// 商户入场id · Merchant parking entry ID
        pub out_parking_no: Option<String>,
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// 车牌颜色 · Licence plate colour
        pub plate_color: ResponsePlateColor,
        /// 入场时间 · Entry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 停车场名称 · Parking lot name
        pub parking_name: Option<String>,
        /// 免费时长 · Free duration
        ///
        /// 单位为秒。In seconds.
        pub free_duration: Option<i64>,
        /// 停车入场状态 · Parking entry status
        pub state: State,
        /// 不可用状态描述 · Unavailable status description
        pub block_reason: BlockReason,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_parking_no: Required "out_parking_no",
            2 => plate_number: Required "plate_number",
            3 => plate_color: Required "plate_color",
            4 => notify_url: Required "notify_url",
            5 => start_time: Required "start_time",
            6 => parking_name: Required "parking_name",
            7 => free_duration: Required "free_duration",
        }
        Response {
            0 => id: Optional "id",
            1 => out_parking_no: Optional "out_parking_no",
            2 => plate_number: Optional "plate_number",
            3 => plate_color: Optional "plate_color",
            4 => start_time: Optional "start_time",
            5 => parking_name: Optional "parking_name",
            6 => free_duration: Optional "free_duration",
            7 => state: Optional "state",
            8 => block_reason: Optional "block_reason",
        }
    }
}
