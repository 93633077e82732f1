//! 查询车牌服务开通信息 · Query licence plate service
//!
//! `/v3/vehicle/parking/services/find`

/// 查询车牌服务开通信息 · Query licence plate service
///
/// `/v3/vehicle/parking/services/find`
#[derive(Clone)]
pub struct Find {
    pub(crate) node: crate::chain::Node,
}

impl Find {
    /// 查询车牌服务开通信息 · Query licence plate service
    ///
    /// `GET /v3/vehicle/parking/services/find`
    ///
    /// 商户或服务商按车牌号、颜色和openid查询车牌的停车服务是否开通，返回开通状态和时间。模式：普通商户、服务商。
    ///
    /// Returns whether parking service is open for a licence plate, with the state and the time. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::parking::services::find::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .plate_number("粤B888888")
    ///     .plate_color(get::PlateColor::BLUE)
    ///     .openid("oUpF8uMuAJOM2pxb1Q");
    /// let answer = client.v3().vehicle().parking().services().find().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::parking::services::find::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .plate_number("粤B888888")
    ///     .plate_color(get::PlateColor::BLUE)
    ///     .openid("oUpF8uMuAJOM2pxb1Q");
    /// let answer = client.v3().vehicle().parking().services().find().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012534043](https://pay.weixin.qq.com/doc/v3/merchant/4012534043), [partner/4012534183](https://pay.weixin.qq.com/doc/v3/partner/4012534183)
    #[doc(alias(
        "查询车牌服务开通信息",
        "Query licence plate service",
        "停车服务",
        "find",
        "services/find"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/vehicle/parking/services/find", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/parking/services/find")
    }
}

/// 查询车牌服务开通信息 · Query licence plate service
pub mod get {

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
        /// 车牌服务开通状态 · Plate service activation status
        ServiceState {
            /// `NORMAL`: 正常 · Normal
            NORMAL = "NORMAL",
            /// `PAUSE`: 已暂停 · Paused
            PAUSE = "PAUSE",
            /// `OUT_SERVICE`: 未开通服务 · Service not opened
            OUT_SERVICE = "OUT_SERVICE",
        }
    }

    /// 查询车牌服务开通信息：请求 · Query licence plate service: request
    ///
    /// 条件 Conditions:
    ///
    /// - `sub_mchid`：服务商模式必填。`sub_mchid`: Required in provider mode
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// 车牌颜色（必填） · Licence plate colour (required)
        pub plate_color: PlateColor,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
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

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 查询车牌服务开通信息：应答 · Query licence plate service: answer
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// 车牌颜色 · Licence plate colour
        pub plate_color: ResponsePlateColor,
        /// 车牌服务开通时间 · Plate service activation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub service_open_time: Option<crate::Time>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 车牌服务开通状态 · Plate service activation status
        pub service_state: ServiceState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => plate_number: Required "plate_number",
            3 => plate_color: Required "plate_color",
            4 => openid: Required "openid",
        }
        Response {
            0 => plate_number: Optional "plate_number",
            1 => plate_color: Optional "plate_color",
            2 => service_open_time: Optional "service_open_time",
            3 => openid: Optional "openid",
            4 => service_state: Optional "service_state",
        }
    }
}
